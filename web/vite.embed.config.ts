import { resolve } from "node:path";
import { defineConfig } from "vite";
import { oneWasm } from "./oneWasm.ts";

/** The tag's module for other people's pages, its chunks and the wasm beside it. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  plugins: [oneWasm],
  build: {
    outDir: resolve(import.meta.dirname, "../dist/embed"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, "embed/activation-lab.ts"),
      preserveEntrySignatures: "strict",
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name]-[hash][extname]",
      },
    },
  },
});
