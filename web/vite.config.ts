import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { treeshake } from "./moduleBuild.ts";
import { oneWasm } from "./oneWasm.ts";
import { startChunk } from "./startChunk.ts";

const root = resolve(import.meta.dirname, "..");
/** The pages beside the first: `/ko/` is served from web/ko/index.html, and so on. */
const pages = ["ko", "catalogue", "ko/catalogue"];
const sources = new Map(
  pages.map((page) => [resolve(root, page, "index.html"), resolve(root, "web", page, "index.html")]),
);

const pagesPlugin: Plugin = {
  name: "pages",
  resolveId: (id) => (sources.has(id) ? id : null),
  load: (id) => {
    const source = sources.get(id);
    return source ? readFileSync(source, "utf8") : null;
  },
};

/** Lets the browser fetch the first figure's code and the wasm together with the page's script, not after it. */
const earlyFetch: Plugin = {
  name: "early-fetch",
  transformIndexHtml: {
    order: "post",
    handler(_html, { bundle, path }) {
      const base = "../".repeat(path.split("/").length - 2) || "./";
      return Object.values(bundle ?? {}).flatMap(({ type, fileName }) => {
        // The figure that the page opens with.
        const needed = path.includes("catalogue") ? /curves-/ : /gradientDemo|vanishing_gradient|activation-/;
        if (type === "chunk" && needed.test(fileName))
          return { tag: "link", attrs: { rel: "modulepreload", href: base + fileName }, injectTo: "head" as const };
        if (fileName.endsWith(".wasm") && needed.test(fileName))
          return {
            tag: "link",
            attrs: { rel: "preload", as: "fetch", type: "application/wasm", href: base + fileName, crossorigin: true },
            injectTo: "head" as const,
          };
        return [];
      });
    },
  },
};

export default defineConfig({
  root,
  base: "./",
  publicDir: false,
  plugins: [pagesPlugin, oneWasm, earlyFetch],
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      treeshake,
      input: [resolve(root, "index.html"), ...sources.keys()],
      output: startChunk(resolve(import.meta.dirname, "page/page.ts")),
    },
  },
  preview: { host: "127.0.0.1" },
});
