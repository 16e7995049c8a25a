import { expect, test } from "@playwright/test";
import type { CostResult, CostRow } from "../../web/core/measureCost.ts";
import type { Measured } from "../../web/elements/cost/context.ts";
import { sentence } from "../../web/elements/cost/sentence.ts";
import { views } from "../../web/elements/cost/settings.ts";
import { loadAllWords } from "./allWords.ts";

await loadAllWords();

/** Repeatable numbers from 0 to 1. */
let state = 1;
function random(): number {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

/** What some machine could measure of so many functions, named A, B, C …. */
function someMeasurement(count: number): { functions: Measured[]; result: CostResult } {
  const time = (from: number, to: number) => {
    const nanoseconds = from * (to / from) ** random();
    return { nanoseconds, median: nanoseconds * (1 + (random() < 0.5 ? 0.1 : 1) * random()) };
  };
  const layer = { forward: time(1e5, 1e7), training: time(3e5, 3e7) };
  const copy = { single: time(0.02, 1), double: time(0.05, 2) };
  const singles = 16384;
  const row = (derivatives: 0 | 1 | 2): CostRow => {
    const own = random() < 0.3 ? time(0.99, 1.01) : time(0.03, 3000);
    const { nanoseconds: rest } = derivatives === 0 ? layer.forward : layer.training;
    const part = singles * own.nanoseconds;
    const share = derivatives === 2 ? null : part / (part + rest);
    return { function: "relu", precision: derivatives === 2 ? "double" : "single", derivatives, ...own, share };
  };
  const functions = Array.from({ length: count }, (_, i) => ({
    spec: { id: "relu", parameters: {} } as const,
    name: String.fromCharCode(65 + i),
    value: row(0),
    derivative: row(1),
    double: row(2),
  }));
  const result = {
    rows: [],
    copy,
    layer,
    singles,
    clock: { step: 0.1, round: 5 },
    rounds: { done: 9, all: 9 },
    progress: 1,
  };
  return { functions, result };
}

const near = (said: string | undefined, value: number) =>
  Math.abs(Number(said?.replaceAll(",", "")) - value) <= 0.0501 * value;

test("whatever was measured, the sentence names the slowest and the fastest, how much, and how calm it was", () => {
  const wrong: string[] = []; // an expectation for each would take minutes
  for (let i = 0; i < 5000; i++) {
    const { functions, result } = someMeasurement(1 + (i % 4));
    for (const view of views) {
      const said = sentence({ view, functions, result, isRunning: false, coarse: undefined, language: "en" });
      const read = (each: Measured) =>
        ({
          value: each.value,
          derivative: each.derivative,
          double: each.double,
          layer: each.value,
          training: each.derivative,
        })[view] as CostRow;
      const isShare = view === "layer" || view === "training";
      const amount = (each: Measured) => (isShare ? 100 * (read(each).share as number) : read(each).nanoseconds);
      const sorted = functions.toSorted((a, b) => amount(a) - amount(b));
      const [fast, slow] = [sorted[0] as Measured, sorted.at(-1) as Measured];
      const found =
        /takes ([\d.,]+) times as long as (?<fast>\w): (?<b>[\d.,]+) against (?<a>[\d.,]+) ns/.exec(said) ??
        /the slowest, (\w), takes about as long as the fastest, (?<fast>\w): (?<b>[\d.,]+) ns/.exec(said) ??
        /now (?<fast>\w) takes (?<b>[\d.,]+) ns for one number; only copying it takes [\d.,]+ ns/.exec(said) ??
        /time \w takes (?<b>[\d.]+)%, (?<fast>\w) (?<a>[\d.]+)%/.exec(said) ??
        /time (?<fast>\w) takes (?<b>[\d.]+)%/.exec(said);
      const times = amount(slow) / amount(fast);
      const spreads = functions.map((each) => read(each).median / read(each).nanoseconds).sort((a, b) => a - b);
      const isUneasy = !isShare && (spreads[Math.floor(spreads.length / 2)] as number) >= 1.25;
      const { a, b, fast: named } = found?.groups ?? {};
      const holds =
        named === fast.name &&
        near(b, amount(slow)) &&
        (a === undefined || near(a, amount(fast))) &&
        (!said.includes("times as long") || near(found?.[1], times)) &&
        (!said.includes("about as long") || times < 1.05) &&
        said.includes("The rounds differ") === isUneasy &&
        !/NaN|undefined|null|Infinity/.test(said);
      if (!holds) wrong.push(`${view}: ${said} (${sorted.map((each) => `${each.name} ${amount(each)}`)})`);
    }
  }
  expect(wrong).toEqual([]);
});

test("what is not measured is said to be so, and nothing else", () => {
  const { functions, result } = someMeasurement(2);
  const told = { view: "value", functions, result, isRunning: false, coarse: undefined, language: "en" } as const;
  const [first, second] = functions as [Measured, Measured];
  expect(sentence({ ...told, functions: [first, { ...second, value: undefined }] })).toContain("not measured yet");
  expect(sentence({ ...told, result: undefined })).not.toMatch(/\d/);
  expect(sentence({ ...told, isRunning: true })).not.toMatch(/\d/);
});
