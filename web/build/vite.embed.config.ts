import { cpSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { moduleBuild } from "./moduleBuild.ts";

const root = resolve(import.meta.dirname, "../..");

/** The page for iframes lies beside the folder of its script; the site, built before, publishes both. */
const publishPlugin: Plugin = {
  name: "publish",
  closeBundle() {
    cpSync(resolve(root, "web/page/icon.svg"), resolve(root, "dist/embed/icon.svg"));
    cpSync(resolve(root, "web/embed/embed.html"), resolve(root, "dist/embed.html"));
    for (const path of ["embed", "embed.html"])
      cpSync(resolve(root, "dist", path), resolve(root, "dist/site", path), { recursive: true });
  },
};

/** The tags' module for other people's pages and the script of the page for iframes, and the chunks that they share. */
export default defineConfig({
  ...moduleBuild("embed", ["embed/activation-lab.ts", "embed/frame.ts"], {
    rolldownOptions: {
      output: {
        entryFileNames: "[name].js", // posts name it, and find the chunks of the newest release through it
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name]-[hash][extname]",
      },
    },
  }),
  plugins: [publishPlugin],
});
