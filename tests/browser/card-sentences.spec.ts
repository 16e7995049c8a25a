import { expect, test } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { type ActivationId, type CatalogueRow, rows } from "../../web/core/catalogue.ts";
import type { Facts } from "../../web/core/curves.ts";
import { formatSpec, parseSpec } from "../../web/core/functionSpec.ts";
import { Card } from "../../web/elements/card/card.ts";
import type { CardState } from "../../web/elements/card/settings.ts";
import { loadAllWords } from "./allWords.ts";

await loadAllWords();

/** Numbers from 0 to 1 that are the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Values of a function's parameters: steps of the sliders with their ends, powers of ten, and what is special. */
function drawn(row: CatalogueRow, next: () => number): Record<string, number> {
  const special = [0, 1, -1, 2, 0.5, -0.5, 6];
  return Object.fromEntries(
    row.parameters.map(({ id, slider: { least, greatest, step } }) => {
      const kind = next();
      if (kind < 0.4) return [id, Number((least + step * Math.round((next() * (greatest - least)) / step)).toFixed(6))];
      if (kind < 0.7) return [id, Number((10 ** (12 * next() - 6)).toPrecision(3)) * (next() < 0.5 ? 1 : -1)];
      return [
        id,
        kind < 0.85 ? (special[Math.floor(next() * special.length)] as number) : Number((10 * next() - 5).toFixed(2)),
      ];
    }),
  );
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `−1.5`, `2×10⁻⁶`, `∞` or `π/2` as a number. */
function read(text: string): number {
  if (/^[−-]?π\/2$/.test(text)) return (text.length > 3 ? -1 : 1) * (Math.PI / 2);
  const plain = text.replaceAll("−", "-").replace("∞", "Infinity");
  return Number(
    plain.replace(
      /×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,
      (_, power: string) =>
        `e${power.replace("⁻", "-").replace(/[⁰-⁹¹²³]/g, (digit) => String(superscripts.indexOf(digit)))}`,
    ),
  );
}

const number = String.raw`(?:−?(?:∞|π/2|\d+(?:\.\d+)?(?:×10⁻?[⁰¹²³⁴-⁹]+)?))`;
const numbersIn = (text: string) => (text.match(new RegExp(number, "g")) ?? []).sort();
const near = (a: number, b: number) => a === b || Math.abs(a - b) <= 2e-3 * Math.max(Math.abs(a), Math.abs(b));

/** Points at every size, in units of the parameters too, and right beside the kinks; of a wave, within one period. */
function points({ kinks, properties: { period } }: Facts, parameters: readonly number[]): Float64Array {
  const sizes = parameters.filter(Boolean).flatMap((value) => [Math.abs(value), 1 / Math.abs(value)]);
  const xs = new Set([0]);
  for (const size of new Set([1, ...sizes, ...sizes.map(Math.sqrt)]))
    for (let power = -9; power <= 9; power += 0.2) xs.add(size * 10 ** power).add(-size * 10 ** power);
  for (const { x } of kinks) for (const part of [1, 1 - 2 ** -50, 1 + 2 ** -50, 0.999, 1.001]) xs.add(x * part + 0);
  return Float64Array.from(xs)
    .filter((x) => period === null || Math.abs(x) <= period / 2)
    .sort();
}

interface Looked {
  said(row: string): string;
  facts: Facts;
  limit: number;
  xs: Float64Array;
  value: Float64Array;
  slope: Float64Array;
}

/** What of a card's sentences the function's own values refute. */
const refutes: Record<string, (it: Looked) => boolean> = {
  minimum({ said, xs, value, facts: { kinks } }) {
    const words = said("minimum");
    const least = Math.min(...value);
    const [, told = "", relation, edge = ""] =
      words.match(new RegExp(`^(${number}), for every x (.) (${number})$`)) ?? [];
    if (relation) {
      const end = /[<≤]/.test(relation) ? (kinks[0]?.x ?? 0) : (kinks.at(-1)?.x ?? 0);
      const inside = {
        "<": (x: number) => x < end,
        "≤": (x: number) => x <= end,
        ">": (x: number) => x > end,
        "≥": (x: number) => x >= end,
      }[relation];
      return (
        !near(read(told), least) ||
        !near(read(edge), end) ||
        xs.some((x, i) => inside?.(x) !== (value[i] === least) && Math.abs(value[i] as number) > 1e-300)
      );
    }
    const [, at = ""] = words.match(new RegExp(`^(${number}) at x`)) ?? [];
    // Points at every size do not hit a minimum between them: it is not above them.
    if (at) return read(at) > least + 2e-3 * Math.abs(least);
    const [, bound = ""] = words.match(new RegExp(`closer? to (${number}) as`)) ?? [];
    if (bound) return read(bound) > least + 2e-3 * Math.abs(least);
    return !/falls without bound/.test(words) || least > -100;
  },
  monotone({ said, value, slope }) {
    const words = said("monotone");
    const steps = Array.from(value.subarray(1), (y, i) => y - (value[i] as number));
    const rounding = (i: number) => 4e-16 * Math.abs(value[i] as number);
    const rises = steps.some((step, i) => step > rounding(i));
    const falls = steps.some((step, i) => -step > rounding(i));
    const level = steps.some((step, i) => step === 0 && slope[i] === 0 && slope[i + 1] === 0);
    if (/^increasing/.test(words)) return falls || !rises || (/not strictly/.test(words) && !level);
    return !/^no: /.test(words) || !rises || !falls;
  },
  range({ said, value }) {
    const stretches = said("range")
      .split(" ∪ ")
      .flatMap((part) => {
        const ends = part.slice(1, -1).split(", ").map(read);
        return part.startsWith("{") ? ends.map((end) => [end, end]) : [ends];
      }) as [number, number][];
    return value.some(
      (y) =>
        Number.isFinite(y) &&
        !stretches.some(([from, to]) => y >= from - 2e-3 * Math.abs(from) && y <= to + 2e-3 * Math.abs(to)),
    );
  },
  signChanges({ said, value, slope }) {
    const lines = said("signChanges").split(" | ");
    return [value, slope].some((line, i) => {
      const words = lines[i] as string;
      const [above, below, zero] = [line.some((y) => y > 0), line.some((y) => y < 0), line.some((y) => y === 0)];
      if (/: at x/.test(words)) return !above || !below;
      if (/single point/.test(words)) return !above || !below || !zero;
      if (/positive everywhere/.test(words)) return below;
      if (/never negative/.test(words)) return below || !zero;
      if (/negative everywhere/.test(words)) return above;
      if (/never positive/.test(words)) return above || !zero;
      return above && below;
    });
  },
  steepest({ said, slope, facts: { properties } }) {
    const words = said("steepest");
    const most = slope.reduce((size, each) => Math.max(size, Math.abs(each)), 0);
    if (/without bound/.test(words)) return most < 100;
    const [, told = ""] = words.match(new RegExp(`^(${number})`)) ?? [];
    const isReached = /limit|one side/.test(words) || properties.period !== null || most >= 0.95 * read(told);
    return !told || most > read(told) * 1.0005 || !isReached;
  },
  lowGradient({ said, facts: { lowGradient, kinks }, limit, xs, slope }) {
    if (numbersIn(said("lowGradient")).length < 1) return true;
    return xs.some((x, i) => {
      const size = Math.abs(slope[i] as number);
      const isNearEdge = Math.abs(size - limit) < 1e-6 * limit || kinks.some((kink) => kink.x === x);
      return !isNearEdge && lowGradient.some(({ from, to }) => x > from && x < to) !== size < limit;
    });
  },
};

test("what a card computes holds for parameters of every size, and Korean gives the same numbers", async () => {
  const core = await loadCore();
  const [english, korean] = await Promise.all([Card.load(core, "en"), Card.load(core, "ko")]);
  const next = random(5);
  const refuted: string[] = [];
  let cards = 0;
  for (const row of rows)
    for (let i = 0; i < 25 * row.parameters.length || i < 1; i++) {
      const parameters = drawn(row, next);
      const limit = [0.01, 0.3, 1, 1e-6, 2][i % 5] as number;
      const spec = attempt(row.id, parameters);
      if (!spec) continue;
      const state = { functions: [spec], limit, sigma: [1, 1e-3, 1e3][i % 3] } as unknown as CardState;
      const [cells, inKorean] = [english, korean].map(
        (card) => card.columns(state)[0]?.facts as Record<string, unknown>,
      );
      const facts = core.facts(spec, { limit });
      const xs = points(facts, Object.values(spec.parameters));
      const { value, derivative: slope } = core.evaluate(spec, xs);
      const said = (from: Record<string, unknown> | undefined) => (name: string) =>
        [from?.[name]].flat().join(" | ").replaceAll("\u00a0", " ");
      const looked: Looked = { said: said(cells), facts, limit, xs, value, slope };
      cards++;
      for (const [name, refute] of Object.entries(refutes)) {
        const words = looked.said(name);
        if (refute(looked)) refuted.push(`${formatSpec(spec)}, ${name}: ${words}`);
        const other = said(inKorean)(name);
        if (numbersIn(other).join() !== numbersIn(words).join())
          refuted.push(`${formatSpec(spec)}, ${name}: ${words} / ${other}`);
      }
    }
  expect(refuted).toEqual([]);
  expect(cards).toBeGreaterThan(300);
});

test("what is too rare for a double is not said to be none", async () => {
  const card = await Card.load(await loadCore(), "en");
  const functions = [parseSpec("threshold(threshold=1, value=0)")];
  const cells = card.columns({ functions, limit: 0.01, sigma: 0.01 } as unknown as CardState)[0]?.facts;
  expect(cells).toMatchObject({
    mean: "≈ 0: not centred, outputs lie above\u00a00 on average",
    zeros: "≈ 100% of the outputs",
  });
});

function attempt(id: ActivationId, parameters: Record<string, number>) {
  try {
    return parseSpec({ id, parameters });
  } catch {
    return undefined; // outside of their domain
  }
}
