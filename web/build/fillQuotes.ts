import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadCore } from "../core/loadCore.ts";
import { readState } from "../lesson/quote.ts";
import { quotes } from "../lesson/quotes.ts";
import { languages } from "../text/dictionaries.ts";
import { chooseLanguage, texts } from "../text/text.ts";

// Started here, for Vite ends what is imported by its runner once this file is evaluated.
const core = await loadCore({ wasm: readFileSync(resolve(import.meta.dirname, "../../build/wasm/activation.wasm")) });
await Promise.all(languages.map((language) => texts.load(language)));

/** Fills in what the prose of a page quotes, computed by the core in Node: it is read where no script runs. */
export function fillQuotes(html: string): string {
  const language = chooseLanguage([/<html lang="(\w+)"/.exec(html)?.[1]]);
  return html.replace(
    /(<span data-quote="(\w+)" data-(of|run)="([^"]+)">)<\/span>/g,
    (_, tag: string, id: string, kind: string, text: string) => {
      const quote = quotes[id];
      if (!quote) throw new Error(`No quote is called ${id}: there are ${Object.keys(quotes).join(", ")}.`);
      const state = kind === "run" ? readState(text) : stateOf(html, text);
      return `${tag}${quote({ core, state, language })}</span>`;
    },
  );
}

/** What the tag of a figure of the page gives. */
function stateOf(html: string, id: string): Record<string, string> {
  const tag = new RegExp(`<[\\w-]+ id="${id}"([^>]*)>`).exec(html)?.[1];
  if (tag === undefined) throw new Error(`Quoted, but not on the page: the figure #${id}.`);
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
}
