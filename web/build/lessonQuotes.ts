import { resolve } from "node:path";
import { type Plugin, runnerImport } from "vite";

type Filling = typeof import("./fillQuotes.ts");
let filling: Promise<{ module: Filling }> | undefined;

/** Fills in the numbers that the prose quotes. */
export const lessonQuotes: Plugin = {
  name: "lesson-quotes",
  transformIndexHtml: {
    order: "pre",
    async handler(html) {
      if (!html.includes("data-quote")) return html;
      filling ??= runnerImport(resolve(import.meta.dirname, "fillQuotes.ts"), { configFile: false, logLevel: "error" });
      return (await filling).module.fillQuotes(html);
    },
  },
};
