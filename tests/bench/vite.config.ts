import { resolve } from "node:path";
import { defineConfig } from "vite";

/** What the browser is given to time, in build/bench: a module, with the wasm files beside it, and the minimal page. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: resolve(import.meta.dirname, "../../build/bench"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    rolldownOptions: {
      input: ["contest.js", "minimal/index.html"].map((file) => resolve(import.meta.dirname, file)),
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
});
