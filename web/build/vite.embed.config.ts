import { moduleBuild } from "./moduleBuild.ts";

/** The tag's module for other people's pages, and its chunks. */
export default moduleBuild("embed", "embed/activation-lab.ts", {
  rolldownOptions: {
    preserveEntrySignatures: "allow-extension", // the entry exports nothing
    output: {
      entryFileNames: "[name].js",
      chunkFileNames: "[name]-[hash].js",
      assetFileNames: "[name]-[hash][extname]",
    },
  },
});
