import { resolve } from "node:path";
import { defineConfig } from "vite";
import { oneWasm } from "./oneWasm.ts";

/** The headless core as a package of its own: one module and the wasm beside it. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  plugins: [oneWasm],
  build: {
    outDir: resolve(import.meta.dirname, "../dist/core"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    minify: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, "core/loadCore.ts"),
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "loadCore.js", assetFileNames: "[name][extname]", codeSplitting: false },
    },
  },
});
