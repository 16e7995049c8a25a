import { resolve } from "node:path";
import { moduleBuild } from "./moduleBuild.ts";
import { startChunk } from "./startChunk.ts";

/** The tag's module for other people's pages, and its chunks. */
export default moduleBuild("embed", "embed/activation-lab.ts", {
  rolldownOptions: {
    preserveEntrySignatures: "allow-extension", // the entry exports nothing
    output: {
      ...startChunk(resolve(import.meta.dirname, "../elements/base/define.ts")),
      entryFileNames: "[name].js",
      chunkFileNames: "[name]-[hash].js",
      assetFileNames: "[name]-[hash][extname]",
    },
  },
});
