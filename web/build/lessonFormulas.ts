import type { Plugin } from "vite";
import { markup, mathTree } from "./formula/mathTree.js";

const letters: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** `<tex>` in a page's prose is LaTeX, and becomes MathML; with the attribute `display` it stands in a line of its own. */
export const lessonFormulas: Plugin = {
  name: "lesson-formulas",
  transformIndexHtml: {
    order: "pre",
    handler: (html) =>
      html.replace(/<tex( display)?>([^<]*)<\/tex>/g, (_, display: string | undefined, text: string) => {
        const latex = text
          .replace(/&\w+;/g, (name) => letters[name] ?? name)
          .replace(/\s+/g, " ")
          .trim();
        return `<math${display ? ' display="block"' : ""}>${mathTree(latex).map(markup).join("")}</math>`;
      }),
  },
};
