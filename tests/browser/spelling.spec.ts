import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { isWithin, pathsOfPages, readPage } from "./prose.ts";
import { makeSpeller } from "./spelling.ts";

const text = resolve(import.meta.dirname, "../../web/text");

/** What a source file says: its strings and templates, in which □ stands for what is put in. */
function saidBy(file: string): string[] {
  const source = file.replace(/^import [^;]*;|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
  const said: string[] = [];
  let at = 0;
  const readText = (quote: string) => {
    let text = "";
    for (; source[at] !== quote; at++) {
      const [escaped = "", hex] = /^\\(?:u([\da-f]{4})|.)/i.exec(source.slice(at, at + 6)) ?? [];
      if (escaped) {
        text += hex ? String.fromCharCode(Number.parseInt(hex, 16)) : " ";
        at += escaped.length - 1;
      } else if (quote === "`" && source.startsWith("${", at)) {
        at += 2;
        readCode("}");
        text += "□";
      } else text += source[at];
    }
    said.push(text);
  };
  const readCode = (end: string) => {
    for (; at < source.length && source[at] !== end; at++) {
      const character = source[at] as string;
      if (character === "{") {
        at++;
        readCode("}");
      } else if (/["`]/.test(character)) {
        at++;
        readText(character);
      }
    }
  };
  readCode("");
  return said;
}

test("every word of the pages and figures is in a dictionary, or among the project’s own", async () => {
  const unknownWords = await makeSpeller();
  expect(unknownWords("a recieved color: 학습룰을 유닛를")).toEqual(["recieved", "color", "학습룰을", "유닛를"]);
  const unknown = new Set<string>();
  const spell = (where: string, text: string) => {
    for (const word of unknownWords(text)) unknown.add(`${where}: ${word}`);
  };
  const pages = pathsOfPages();
  expect(pages.length).toBeGreaterThanOrEqual(6);
  for (const path of pages)
    for (const stretch of readPage(path)) if (!isWithin(stretch, /^<(code|math)\b/)) spell(path, stretch.text);
  const sources = readdirSync(text, { recursive: true, encoding: "utf8" }).filter((name) =>
    /^(en|ko)\/.*\.ts$/.test(name),
  );
  expect(sources.length).toBeGreaterThan(50);
  for (const name of sources)
    for (const said of saidBy(readFileSync(join(text, name), "utf8"))) spell(`web/text/${name}`, said);
  expect([...unknown], "Correct these words, or add them to tests/browser/ownWords.ts").toEqual([]);
});
