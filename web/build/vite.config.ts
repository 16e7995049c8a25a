import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { openingDemo } from "../core/openingDemo.ts";
import { languages } from "../text/dictionaries.ts";
import { fallbacks } from "./fallbacks.ts";
import { lessonFormulas } from "./lessonFormulas.ts";
import { lessonQuotes } from "./lessonQuotes.ts";
import { treeshake } from "./moduleBuild.ts";
import { published } from "./published.ts";

const root = resolve(import.meta.dirname, "../..");
/** The pages beside the first: `/ko/` is served from web/page/ko/index.html, and so on. */
const pages = ["ko", ...["catalogue", "misconceptions", "glossary"].flatMap((page) => [page, `ko/${page}`])];
const sources = new Map(
  pages.map((page) => [resolve(root, page, "index.html"), resolve(root, "web/page", page, "index.html")]),
);

/**
 * The lesson's first figure, and the names of functions, which are found in either language: in one chunk with all that
 * they import, because many small ones would arrive later than the budget for the first chart allows.
 */
const openingModules = new RegExp(
  `/(gradientDemo\\.ts|views/${openingDemo}\\.ts|names\\.generated\\.ts|wasm/opening\\.mjs)$`,
);

const groups = [
  { name: "opening", test: openingModules },
  // What that figure says, in one chunk a language.
  ...languages.map((language) => ({
    name: `words-${language}`,
    test: new RegExp(`/text/${language}/(figure|demo|demos/${openingDemo})\\.ts$`),
  })),
  // What every page starts with.
  { name: "page", test: /\/web\/page\/(page\.css|(history|startTags|teachersLink|themeSwitch)\.ts)$/ },
  // What is told of functions, and what else the catalogue shares with figures: without these it would be 28 files.
  { name: "functions", test: /\/web\/functions\/functions\.ts$/ },
  { name: "figures", test: /\/web\/(controls|plot|text|elements\/(bars|card|curve))\//, tags: ["$initial" as const] },
];

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
    handler(html, { bundle = {}, path }) {
      if (path.includes("glossary")) return []; // it has no figure
      const base = "../".repeat(path.split("/").length - 2) || "./";
      // The figure that the page opens with, and its words in the page's language.
      const code = path.includes("catalogue") ? "curves" : "opening";
      const opening = new RegExp(`/(${code}|words-${path.startsWith("/ko/") ? "ko" : "en"})-`);
      const modules = new Set<string>();
      const preload = (fileName: string) => {
        const file = bundle[fileName];
        if (file?.type !== "chunk" || modules.has(fileName)) return;
        modules.add(fileName);
        file.imports.forEach(preload);
      };
      const files = Object.keys(bundle).filter((fileName) => opening.test(fileName));
      files.forEach(preload);
      return [
        ...[...modules]
          .filter((fileName) => !html.includes(fileName))
          .map((fileName) => ({ rel: "modulepreload", href: base + fileName })),
        ...files
          .filter((fileName) => fileName.endsWith(".wasm"))
          .map((fileName) => ({
            rel: "preload",
            as: "fetch",
            type: "application/wasm",
            href: base + fileName,
            crossorigin: true,
          })),
      ].map((attrs) => ({ tag: "link", attrs, injectTo: "head" as const }));
    },
  },
};

/** Puts style sheets before the scripts, which may fetch six files at a time: nothing is shown until the sheets are there. */
const stylesFirst: Plugin = {
  name: "styles-first",
  transformIndexHtml: {
    order: "post",
    handler(html) {
      const sheet = /\s*<link rel="stylesheet"[^>]*>/g;
      const sheets = html.match(sheet)?.join("") ?? "";
      return html.replace(sheet, "").replace(/\s*<script type="module"/, (script) => sheets + script);
    },
  },
};

export default defineConfig({
  root,
  base: "./",
  publicDir: false,
  plugins: [pagesPlugin, fallbacks, lessonFormulas, lessonQuotes, stylesFirst, earlyFetch, published],
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: [resolve(root, "index.html"), ...sources.keys()],
      treeshake,
      output: { codeSplitting: { groups } },
    },
  },
  preview: { host: "127.0.0.1" },
});
