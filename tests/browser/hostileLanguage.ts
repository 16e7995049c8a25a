import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { parseSync } from "vite";

/** What the made-up language says after each English text: markup, marks that turn the direction, a word without end. */
const hostile = `<img src=x onerror=ran()>&amp;</p>\u202e\u2067${"Donaudampfschifffahrtsgesellschaft".repeat(2)}`;
/** What tells that it is spoken. */
export const spoken = /Donaudampf/;

interface Node {
  type: string;
  start: number;
  end: number;
  [child: string]: unknown;
}

/** What may be a text: a literal, or a piece of a template, which is looked for in all that the dictionary says. */
function visitTexts(code: string, file: string, visit: (node: Node, pieces: string[]) => void): void {
  const enter = (node: Node): void => {
    const { type, value, quasis } = node;
    if (type.startsWith("TS") || type.startsWith("Import") || (type.startsWith("Export") && node["source"])) return;
    if (type === "Literal" && typeof value === "string") visit(node, [value]);
    if (type === "TemplateLiteral")
      visit(
        node,
        (quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked),
      );
    for (const [name, child] of Object.entries(node))
      if (!(type === "Property" && name === "key"))
        for (const each of [child].flat()) if (each && typeof each === "object" && "type" in each) enter(each as Node);
  };
  enter(parseSync(file, code).program as unknown as Node);
}

const folder = resolve(import.meta.dirname, "../../web/text/en");
const isText = (piece: string) => /\p{L}{2,} |^\p{Lu}\p{Ll}{2,}$/u.test(piece);
const english = new Set<string>();
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
  if (file.endsWith(".ts"))
    visitTexts(readFileSync(resolve(folder, file), "utf8"), file, (_, pieces) => {
      for (const piece of pieces.filter(isText)) english.add(piece);
    });

/** A script in which each text of the English dictionaries is said twice, and something hostile after it. */
function translated(code: string): string {
  const inserted: [at: number, text: string][] = [];
  visitTexts(code, "script.js", ({ type, start, end }, pieces) => {
    if (!pieces.some((piece) => english.has(piece))) return;
    if (type === "TemplateLiteral") inserted.push([end - 1, ` ${hostile}`]);
    else inserted.push([start, "("], [end, `+${JSON.stringify(` ${pieces[0]} ${hostile}`)})`]);
  });
  let made = code;
  for (const [at, text] of inserted.sort(([a], [b]) => b - a)) made = made.slice(0, at) + text + made.slice(at);
  return made;
}

/** Lets a page speak the made-up language in the place of English. */
export async function speakHostile(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { ran: () => console.error("markup ran") }));
  await page.route(/\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: translated(await response.text()) });
  });
}
