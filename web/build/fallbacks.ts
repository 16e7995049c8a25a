import type { Plugin } from "vite";

/** What stands in a page's first figure where no script runs, or it was opened from a disk, stands in all of them. */
export const fallbacks: Plugin = {
  name: "fallbacks",
  transformIndexHtml: {
    order: "pre",
    handler(html) {
      const first = /<p class="opened-from-disk">.*?<\/p>/s.exec(html)?.[0] ?? "";
      return html.replace(
        /(<(gradient-demo|activation-\w+)\b[^>]*>)\s*(<\/\2>)/g,
        (_, open, _name, close) => open + first + close,
      );
    },
  },
};
