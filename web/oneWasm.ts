import type { Plugin } from "vite";

/** Takes the wasm's address out of Emscripten's glue: ours comes through `locateFile`, and one copy is enough. */
export const oneWasm: Plugin = {
  name: "one-wasm",
  enforce: "pre",
  transform(code, id) {
    if (!/build\/wasm\/\w+\.mjs$/.test(id)) return null;
    return code.replaceAll(/new URL\((["'])\w+\.wasm\1,\s*import\.meta\.url\)/g, '({ href: "" })');
  },
};
