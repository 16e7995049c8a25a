import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { oneWasm } from "./oneWasm.ts";

const root = resolve(import.meta.dirname, "..");
const korean = resolve(root, "ko/index.html");

/** Serves web/ko/index.html as /ko/. */
const koreanPage: Plugin = {
  name: "korean-page",
  resolveId: (id) => (id === korean ? id : null),
  load: (id) => (id === korean ? readFileSync(resolve(root, "web/ko/index.html"), "utf8") : null),
};

/** Lets the browser fetch the chart code and the wasm together with the page's script, not after it. */
const earlyFetch: Plugin = {
  name: "early-fetch",
  transformIndexHtml: {
    order: "post",
    handler(_html, { bundle, path }) {
      const base = path.startsWith("/ko/") ? "../" : "./";
      return Object.values(bundle ?? {}).flatMap(({ type, fileName }) => {
        if (type === "chunk" && fileName.includes("curveChart"))
          return { tag: "link", attrs: { rel: "modulepreload", href: base + fileName }, injectTo: "head" as const };
        if (fileName.endsWith(".wasm"))
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
  plugins: [koreanPage, oneWasm, earlyFetch],
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [resolve(root, "index.html"), korean] },
  },
  preview: { host: "127.0.0.1" },
});
