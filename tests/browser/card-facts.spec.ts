import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rows } from "../../web/core/catalogue.ts";
import { functionName } from "../../web/text/functionNames.ts";
import { loadAllWords } from "./allWords.ts";
import { expect, test } from "./lab.ts";
import { openCard } from "./pages/card.ts";

await loadAllWords();

const facts = JSON.parse(readFileSync(resolve(import.meta.dirname, "../reference/facts.json"), "utf8"));

/** The numbers of a cell, infinities included. */
function numbers(text: string): number[] {
  const found =
    text
      .replaceAll("−", "-")
      .replaceAll("π/2", "1.5708")
      .match(/-?(∞|\d+(\.\d+)?)/g) ?? [];
  return found.map((number) => Number(number.replace("∞", "Infinity")));
}

/** Rows that no language can say in symbols alone. */
const inWords = [
  "what",
  "family",
  "minimum",
  "monotone",
  "odd",
  "smoothness",
  "kinks",
  "lowGradient",
  "mean",
  "zeros",
  "differences",
  "uses",
  "pros",
  "cons",
];

for (const path of ["/", "/ko/"])
  test(`${path} every card is full: no empty cell, nothing undefined`, async ({ page }) => {
    const card = await openCard(page, `functions="${rows.map(({ id }) => id).join(" ")}"`, path);
    await expect(card.cells("range")).toHaveCount(rows.length);
    const missing = (await card.everyCell()).filter(
      ({ property, text }) =>
        text === "" ||
        /NaN|undefined|null|\[object|–$/.test(text) ||
        (path === "/ko/" && inWords.includes(property) && !/[가-힣]/.test(text)),
    );
    expect(missing).toEqual([]);
  });

test("what the cards say is what the reference knows", async ({ page }) => {
  const ids = rows.map(({ id }) => id);
  const card = await openCard(page, `functions="${ids.join(" ")}"`);
  const shown = async (property: string) =>
    (await card.cells(property).allTextContents()).map((text, i) => ({
      id: ids[i] as (typeof ids)[number],
      text: text.replace(/\s+/g, " ").trim(),
    }));
  const without = (id: (typeof ids)[number], text: string) =>
    text.slice(functionName({ id, parameters: defaultsOf(id) }, "en").length).trim();
  for (const { id, text } of await shown("range")) {
    const wanted = rangesAtDefaults[id] ?? facts[id].range;
    const got = without(id, text).replace(/\s/g, "");
    expect(got.replace(/[-−.\d∞π/]/g, ""), id).toBe(wanted.replace(/[-.\dπ/]|inf/g, "").replaceAll("U", "∪"));
    const wantedNumbers = numbers(wanted.replaceAll("inf", "∞"));
    numbers(got).forEach((number, i) => {
      if (Number.isFinite(number)) expect(number, id).toBeCloseTo(wantedNumbers[i] as number, 3);
      else expect(number, id).toBe(wantedNumbers[i]);
    });
  }
  for (const { id, text } of await shown("steepest")) {
    const { sup_abs_derivative: slope, sup_at: at } = facts[id];
    if (slope === "inf") expect(text, id).toContain("grows without bound as x → ∞");
    else {
      const [got, x] = numbers(without(id, text));
      expect(got, id).toBeCloseTo(slope, 3);
      if (typeof at === "number") expect(x, id).toBeCloseTo(at, 3);
    }
  }
  for (const { id, text } of await shown("minimum")) {
    const { minimum } = facts[id];
    if (!minimum) continue;
    const [value, x] = numbers(without(id, text));
    expect(value, id).toBeCloseTo(minimum.value, 3);
    expect(x, id).toBeCloseTo(minimum.x, 3);
  }
  for (const { id, text } of await shown("monotone")) {
    const wanted = facts[id].monotone.replace(/ if .*/, "");
    const got = without(id, text)
      .replace(/^no\b.*/, "no")
      .replace("increasing, but not strictly: it has constant stretches", "non-decreasing");
    expect(got.replace("increasing, strictly", "strictly"), id).toBe(wanted);
  }
  for (const { id, text } of await shown("odd"))
    expect(without(id, text).startsWith("yes"), id).toBe(/yes|if min=-max/.test(facts[id].odd));
  for (const { id, text } of await shown("smoothness")) {
    const wanted = facts[id].smoothness
      .replace(/ \(.*|, else.*/, "")
      .replace("^inf", "∞")
      .replace("^", "");
    expect(/C.|not continuous$/.exec(without(id, text))?.[0], id).toBe(
      wanted.replace("discontinuous", "not continuous"),
    );
  }
  for (const { id, text } of await shown("lowGradient")) {
    const intervals = facts[id]["abs_derivative_below_0.01"];
    if (typeof intervals === "string") continue;
    const wanted = intervals.flat().filter((end: number | string) => typeof end === "number");
    const got = numbers(without(id, text).replace(/ but at the jump.*/, "")).slice(1);
    expect(got.length, `${id}: ${text}`).toBe(wanted.length);
    got.forEach((number, i) => {
      expect(number, id).toBeCloseTo(wanted[i], 2);
    });
  }
});

function defaultsOf(id: string): Record<string, number> {
  const row = rows.find((each) => each.id === id);
  return Object.fromEntries(row?.parameters.map((parameter) => [parameter.id, parameter.default]) ?? []);
}

/** Ranges that the reference writes in parameters, at their defaults. */
const rangesAtDefaults: Record<string, string> = {
  prelu: "(-inf,inf)",
  elu: "(-1,inf)",
  selu: "(-1.7581,inf)",
  celu: "(-1,inf)",
  swish: "[-0.27846,inf)",
  hard_tanh: "[-1,1]",
  hardshrink: "(-inf,-0.5)U{0}U(0.5,inf)",
  threshold: "{0}U(1,inf)",
  arctan: "(-π/2,π/2)",
  isru: "(-1,1)",
};
