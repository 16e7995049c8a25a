import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import type { FunctionId } from "../../web/core/catalogue.ts";
import { rows, vectorRows } from "../../web/core/catalogue.ts";
import { parseSpec } from "../../web/core/functionSpec.ts";
import { frameworks } from "../../web/functions/entry.ts";
import { functions } from "../../web/functions/functions.ts";
import { curveStyles } from "../../web/plot/palette.ts";
import { type Language, languages } from "../../web/text/dictionaries.ts";
import { functionTexts } from "../../web/text/functions.ts";
import type { FunctionWords } from "../../web/text/functionWords.ts";

const lists = ["pros", "cons", "differences"] as const;
const entries = async (language: Language) =>
  Object.entries(await functionTexts[language]()) as [FunctionId, FunctionWords][];
const sentences = ({ what, uses, pros, cons, differences }: FunctionWords) => [
  what,
  uses,
  ...pros,
  ...cons,
  ...differences,
];

for (const language of languages)
  test(`in ${language} every function has its words, each a whole sentence`, async () => {
    const words = await functionTexts[language]();
    expect(Object.keys(words)).toEqual(expect.arrayContaining([...rows, ...vectorRows].map(({ id }) => id)));
    const faults: string[] = [];
    for (const [id, it] of await entries(language)) {
      const all = sentences(it);
      if (!it.pros.length || !it.cons.length) faults.push(`${id} lacks pros or cons`);
      if (new Set(all).size < all.length) faults.push(`${id} says a thing twice`);
      for (const sentence of all) {
        const fault = (what: string) => faults.push(`${id} ${what}: ${sentence}`);
        if (!/^\S.*\S\.$/.test(sentence)) fault("is not a sentence");
        if (/undefined| {2}/.test(sentence)) fault("has a hole");
        if (/(?<![\w.])-\d/.test(sentence)) fault("has a hyphen for a minus sign");
        if (/[가-힣]/.test(sentence) !== (language === "ko")) fault(`is not in ${language}`);
      }
    }
    expect(faults).toEqual([]);
  });

test("both languages say as much and give the same numbers", async () => {
  const [en, ko] = await Promise.all([entries("en"), entries("ko")]);
  const outline = (all: [FunctionId, FunctionWords][]) =>
    all.map(([id, it]) => [id, numbers(it.what), numbers(it.uses), ...lists.map((list) => it[list].map(numbers))]);
  expect(outline(ko)).toEqual(outline(en));
});

/** Decimal fractions and years, the numbers that both languages write in digits, in order of size. */
function numbers(sentence: string): string[] {
  return (sentence.match(/\d+\.\d+|\d{4,}/g) ?? []).sort();
}

/** What an expression calls its inputs: a function that has half as many outputs takes two vectors. */
const inputs = (row: object) => ("outputs" in row && row.outputs === "half" ? ["a", "b"] : ["x"]);

test("every framework's expression takes its inputs and every parameter by name", () => {
  const missing: string[] = [];
  for (const row of [...rows, ...vectorRows])
    for (const [framework, expression] of Object.entries(functions[row.id].frameworks))
      for (const name of [...inputs(row), ...row.parameters.map(({ id }) => id)])
        if (!new RegExp(`\\b${name === "lambda" ? "lambda_" : name}\\b`).test(expression))
          missing.push(`${framework}: ${row.id} without ${name}`);
  expect(missing).toEqual([]);
  for (const { frameworks: names } of Object.values(functions)) {
    expect(Object.keys(names)).toEqual(Object.keys(frameworks));
    for (const expression of Object.values(names)) expect(expression).not.toMatch(/undefined|^\s*$|\blambda\b/);
  }
});

test("every function has its source and its formulas", () => {
  const empty = Object.entries(functions).filter(([, { source, formula }]) =>
    [source, ...Object.values<string>(formula)].some((words) => !words.trim()),
  );
  expect(empty).toEqual([]);
});

test("a function that is said to be near another is no farther from it than that", async () => {
  const core = await loadCore();
  const xs = Float64Array.from({ length: 40001 }, (_, i) => (i - 20000) / 400);
  for (const [name, other, distance] of [
    ["isru", "tanh", 0.08],
    ["gelu_tanh", "gelu", 0.0005],
    ["swish(beta=1.702)", "gelu", 0.0205], // "about 0.02 at most"
    ["hard_swish", "silu", 0.15],
  ] as const) {
    const [values, others] = [name, other].map((each) => core.evaluate(each, xs).value);
    const farthest = xs.reduce(
      (most, _, i) => Math.max(most, Math.abs((values?.[i] ?? NaN) - (others?.[i] ?? NaN))),
      0,
    );
    expect(farthest, name).toBeLessThan(distance);
    expect(farthest, name).toBeGreaterThan(0.9 * distance);
  }
});

test("outside of tests a function stands in the files that README names, and nowhere else", () => {
  const root = resolve(import.meta.dirname, "../..");
  const files = ["cpp", "web"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const sources = files
    .filter((file) => /\.([ch]pp|[jt]s|html)$/.test(file) && !file.includes("generated"))
    .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const folders = ["cpp/activation/", "web/functions/", "web/text/en/functions/", "web/text/ko/functions/"];
  for (const folder of folders) expect(readme).toContain(`${folder}saturating.`);
  for (const [id, family] of Object.entries({ isru: "saturating", celu: "rectifier", gelu_tanh: "gated" })) {
    const naming = sources.filter(({ text }) => new RegExp(`\\b${id}\\b`).test(text)).map(({ file }) => file);
    const named = folders.map((folder) => `${folder}${family}.${folder.startsWith("cpp") ? "cpp" : "ts"}`);
    expect(naming.sort()).toEqual(named.sort());
  }
});

test("a function has a hue and a marker of its own, and keeps them beside any other", () => {
  const specs = rows.map(({ id }) => parseSpec(id));
  const styles = curveStyles(specs, false).map(({ color, marker }) => `${color} ${marker}`);
  expect(new Set(styles).size).toBe(rows.length);
  specs.forEach((spec, i) => {
    const [{ color, marker } = { color: "", marker: "" }] = curveStyles([spec], false);
    expect(`${color} ${marker}`).toBe(styles[i]);
  });
  const hues = (ids: readonly string[]) =>
    new Set(ids.map((id) => curveStyles([parseSpec(id)], false)[0]?.color ?? "")).size;
  for (const family of new Set(rows.map(({ family }) => family))) {
    const kin = rows.filter((row) => row.family === family).map(({ id }) => id);
    expect(hues(kin), `hues of ${kin}`).toBe(Math.min(kin.length, 8));
    if (kin.length <= 5)
      for (const classic of ["sigmoid", "tanh", "relu"])
        if (!kin.includes(classic as (typeof kin)[number]))
          expect(hues([classic, ...kin]), `${classic} beside ${kin}`).toBeGreaterThan(hues(kin));
  }
  const [first, again] = curveStyles([parseSpec("relu"), parseSpec("relu")], true);
  expect(again?.marker).toBe(first?.marker);
  expect(again?.color).not.toBe(first?.color);
});
