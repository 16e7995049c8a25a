import { resolve } from "node:path";
import type { UserConfig } from "vite";

export default {
  base: "./",
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: resolve(import.meta.dirname, "../../build/browsers/digests"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: resolve(import.meta.dirname, "digests.ts"),
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "[name].js" },
    },
  },
} satisfies UserConfig;
