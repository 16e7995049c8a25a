import { expect, test } from "@playwright/test";
import { loadCore, parseSpec } from "activation-lab/core";
import { Cache } from "../../web/elements/curve/cache.ts";
import { composed, difference } from "../../web/elements/curve/derived.ts";
import { type ComputedCurve, type DrawnCurve, readAt, symbolsOf } from "../../web/elements/curve/drawnCurve.ts";
import { sentenceAt } from "../../web/elements/curve/sentence.ts";
import type { CurveSettings } from "../../web/elements/curve/settings.ts";
import type { CurveStyle } from "../../web/plot/palette.ts";
import { neighbours, sampleCurve } from "../../web/plot/sampleCurve.ts";
import { curveTexts } from "../../web/text/curve.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { loadAllWords } from "./allWords.ts";

await loadAllWords();

const xs = [-1e4, -800, -30, -6, -3, -1.278, -1, -0.5, -5e-324, 0, 5e-324, 0.3, 0.5, 1, 2.399, 3, 6, 30, 709, 800, 1e4];

/** Every function with parameters at their defaults, as the figure draws it. */
async function everyCurve() {
  const core = await loadCore();
  return core.listActivations().map(({ id }) => {
    const spec = parseSpec(id);
    const { kinks } = core.facts(id);
    const evaluate = (points: Float64Array) => core.evaluate(spec, points);
    const at = (x: number) =>
      ({
        name: id,
        label: id,
        symbols: symbolsOf("f"),
        limits: {},
        kinks,
        notes: [],
        evaluate,
        ...readAt(evaluate, kinks, x),
      }) as unknown as DrawnCurve;
    const slopes = (points: Float64Array) => evaluate(points).derivative;
    return { id, kinks, at, slopes, slope: (x: number) => slopes(Float64Array.of(x))[0] as number };
  });
}

type Told = Awaited<ReturnType<typeof everyCurve>>[number];

/** Whether what is said of one curve at x holds. */
function holds({ kinks, at, slope, slopes }: Told, x: number, limit: number, words: string): boolean {
  const isTorn = kinks.some((kink) => kink.x === x && kink.order <= 1);
  if (/ a kink| jumps/.test(words) || isTorn) return / a kink| jumps/.test(words) && isTorn;
  if (/ rises/.test(words)) return slope(x) >= limit;
  if (/ falls/.test(words)) return slope(x) <= -limit;
  if (/ is low/.test(words)) return Math.abs(slope(x)) < limit;
  if (/ flat/.test(words)) {
    // By definition: as far as the next kink, or as far as anybody looks.
    const ends = kinks.filter(({ order }) => order <= 1).map((kink) => kink.x);
    const from = ends.findLast((end) => end < x) ?? x - 1e6;
    const to = ends.find((end) => end > x) ?? x + 1e6;
    const between = Float64Array.from({ length: 999 }, (_, i) => from + ((to - from) * (i + 1)) / 1000);
    return ends.length > 0 && slopes(between).every((each) => each === 0);
  }
  return !Number.isFinite(at(x).value) || !Number.isFinite(slope(x));
}

test("what is said of one curve at x is so, of every function", async () => {
  const said = new Set<string>();
  const wrong: string[] = []; // one expectation for each would take minutes
  for (const curve of await everyCurve())
    for (const limit of [0.01, 0.3])
      for (const x of [...xs, ...curve.kinks.map((kink) => kink.x)]) {
        const words = sentenceAt([curve.at(x)], x, limit, "en");
        if (!holds(curve, x, limit, words)) wrong.push(`${curve.id} at ${x}: ${words}`);
        said.add(words.match(/rises|falls|low|flat|beyond|kink|jumps/)?.[0] ?? words);
      }
  expect(wrong).toEqual([]);
  expect([...said].sort()).toEqual(["beyond", "falls", "flat", "jumps", "kink", "low", "rises"]);
});

/** As it is written: slopes that look the same are named together. */
const shown = (slope: number) => formatNumber(slope, "en").replace("≈ ", "");

/** Whether what is said of several curves at x holds. */
function holdsOf(some: readonly DrawnCurve[], said: string): boolean {
  const whole = some.filter(({ hasTangent, derivative }) => hasTangent && Number.isFinite(derivative));
  const sizes = whole.map(({ derivative }) => Math.abs(derivative));
  const [, steepest] = said.match(/(?:^At x = [^,]*, |; )(\w+)[^;]* (?:is|are) steepest/) ?? [];
  const [, gentlest] = said.match(/; (\w+)[^;]* gentlest/) ?? [];
  const sizeOf = (label: string) => Math.abs(some.find((curve) => curve.label === label)?.derivative ?? Number.NaN);
  const toldLow = ({ label }: DrawnCurve) =>
    said.includes(curveTexts.en.atX.allLow("0.01")) ||
    new RegExp(`slopes? of [^;]*\\b${label}\\b[^;]* closer`).test(said);
  const isBeyond = / beyond /.test(said);
  if (isBeyond !== some.some(({ derivative }) => !Number.isFinite(derivative))) return false;
  // Beside a slope that no double holds nothing is called the steepest.
  if (isBeyond) return !steepest;
  if (/every slope is [^c]/.test(said)) return sizes.length === some.length && new Set(sizes.map(shown)).size === 1;
  return (
    (steepest ? shown(sizeOf(steepest)) === shown(Math.max(...sizes)) : Math.max(0, ...sizes) < 0.01) &&
    (!gentlest || shown(sizeOf(gentlest)) === shown(Math.min(...sizes))) &&
    some.every((curve) => toldLow(curve) === (curve.hasTangent && Math.abs(curve.derivative) < 0.01))
  );
}

test("of several curves the steepest and the gentlest are named, and those that hardly rise or fall", async () => {
  const curves = await everyCurve();
  const wrong: string[] = [];
  for (const x of xs)
    for (let first = 0; first < curves.length; first++) {
      const some = [0, 1, 2].map((i) => (curves[(first + 5 * i) % curves.length] as Told).at(x));
      const said = sentenceAt(some, x, 0.01, "en");
      if (!holdsOf(some, said)) wrong.push(`${some.map(({ label }) => label)}: ${said}`);
    }
  expect(wrong).toEqual([]);
});

test("a sentence has words in both languages, and never too many names", async () => {
  const curves = await everyCurve();
  for (const language of ["en", "ko"] as const)
    for (const x of [-6, 0, 1.5]) {
      const drawn = curves.map(({ at }) => at(x));
      const all = sentenceAt(drawn, x, 0.01, language);
      expect(all.length, all).toBeLessThan(200);
      expect(all).not.toMatch(/undefined|NaN|–/);
    }
});

/** Whether a curve jumps or has a kink at x, read right beside it. */
function isTorn(curve: DrawnCurve, x: number): boolean {
  const { value, derivative } = curve.evaluate(Float64Array.from(neighbours(x)));
  return [value, derivative].some(([a = 0, b = 0]) => Math.abs(a - b) > 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));
}

test("a composition or a difference has a kink where it is said to, within the range that is drawn and outside", async () => {
  const core = await loadCore();
  const cache = new Cache();
  const wrong: string[] = [];
  const said = new Set<string>();
  const plain = (id: string, letter: string, range: CurveSettings["range"]) => {
    const spec = parseSpec(id);
    const facts = core.facts(spec);
    const evaluate = (points: Float64Array) => core.evaluate(spec, points);
    const samples = sampleCurve(core, spec, facts, range, 480);
    const { kinks } = facts;
    return {
      name: id,
      spec,
      facts,
      letter,
      symbols: symbolsOf(letter),
      kinks,
      samples,
      evaluate,
    } as unknown as ComputedCurve;
  };
  const functions = [
    "relu",
    "leaky_relu",
    "prelu(a=-1)",
    "elu(alpha=2)",
    "hard_tanh",
    "hard_swish",
    "hardshrink",
    "gelu",
  ];
  for (const range of [
    [-6, 6],
    [2, 5],
  ] as const)
    for (const [i, id] of functions.entries())
      for (const depth of [1, 2, 6])
        for (const x of [-3, -1, -0.5, 0, 0.5, 1, 3, 3.5]) {
          const settings = { range, x, depth, limit: 0.01, showDerivative: true } as unknown as CurveSettings;
          const drawn = (name: string, letter: string) => {
            const curve = plain(name, letter, range);
            return depth > 1 ? composed(core, curve, settings, "en", cache) : curve;
          };
          const other = functions[(i + 3) % functions.length] as string;
          const f = drawn(id, "f");
          const curves = [difference(f, drawn(other, "g"), settings, {} as CurveStyle, "en", cache)];
          for (const curve of depth > 1 ? [f, ...curves] : curves) {
            const words = sentenceAt([curve], x, 0.01, "en");
            said.add(words.match(/ a kink| jumps/)?.[0] ?? "");
            if (/ a kink| jumps/.test(words) !== isTorn(curve, x)) wrong.push(`${curve.name} over ${range}: ${words}`);
          }
        }
  expect(wrong).toEqual([]);
  expect([...said].sort()).toEqual(["", " a kink", " jumps"]);
});
