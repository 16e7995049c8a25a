import { expect, test } from "@playwright/test";
import { loadCore, parseSpec } from "activation-lab/core";
import { changes } from "../../web/elements/curve/changes.ts";
import {
  evaluateComposition,
  factorsAt,
  lowGradientIn,
  sampleComposition,
} from "../../web/elements/curve/composition.ts";
import { evaluateDifference, largestDifference, sampleDifference } from "../../web/elements/curve/difference.ts";
import { sampleCurve } from "../../web/plot/sampleCurve.ts";

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test("a composition is computed by the chain rule: value and both derivatives", async () => {
  const core = await loadCore();
  const composition = { spec: parseSpec("sigmoid"), depth: 3 };
  for (const x of [-4, -0.5, 0, 1, 7]) {
    // The jet (f, f′, f″) of the sigmoid, pushed through three times.
    let [value, slope, bend] = [x, 1, 0];
    for (let pass = 0; pass < 3; pass++) {
      const s = sigmoid(value);
      const [first, second] = [s * (1 - s), s * (1 - s) * (1 - 2 * s)];
      [value, slope, bend] = [s, first * slope, second * slope * slope + first * bend];
    }
    const got = evaluateComposition(core, composition, Float64Array.of(x));
    expect(Math.abs((got.value[0] ?? 0) / value - 1)).toBeLessThan(1e-12);
    expect(Math.abs((got.derivative[0] ?? 0) / slope - 1)).toBeLessThan(1e-12);
    expect(Math.abs((got.secondDerivative[0] ?? 0) - bend)).toBeLessThan(1e-12 * Math.abs(slope));
    const factors = factorsAt(core, composition, x);
    expect(factors.map(({ at }) => at)).toEqual([
      x,
      expect.closeTo(sigmoid(x), 12),
      expect.closeTo(sigmoid(sigmoid(x)), 12),
    ]);
    const product = factors.reduce((all, { derivative }) => all * derivative, 1);
    expect(Math.abs(product / slope - 1)).toBeLessThan(1e-12);
  }
});

test("a composition jumps where it does, not where its function would", async () => {
  const core = await loadCore();
  const kinksOf = (text: string, depth: number, range: readonly [number, number]) => {
    const composition = { spec: parseSpec(text), depth };
    const { xs, kinks } = sampleComposition(core, composition, core.facts(text), range);
    return kinks.map(({ order, at }) => [xs[at], order]);
  };
  expect(kinksOf("step", 2, [-6, 6])).toEqual([[0, 0]]);
  expect(kinksOf("relu", 4, [-6, 6])).toEqual([[0, 1]]);
  expect(kinksOf("hard_tanh", 3, [-6.1, 5.3])).toEqual([
    [-1, 1],
    [1, 1],
  ]);
  // softshrink(x) = ±0.5 at ±1: the second pass begins there.
  expect(kinksOf("softshrink", 2, [-6.1, 5.3])).toEqual([
    [-1, 1],
    [1, 1],
  ]);
  expect(kinksOf("sigmoid", 10, [-6, 6])).toEqual([]);
});

test("low gradients of a composition are those of its samples' range", async () => {
  const core = await loadCore();
  const low = (text: string, depth: number, limit: number) => {
    const composition = { spec: parseSpec(text), depth };
    const samples = sampleComposition(core, composition, core.facts(text), [-6, 6]);
    return { composition, intervals: lowGradientIn(core, composition, samples, limit) };
  };
  expect(low("relu", 3, 0.01).intervals).toEqual([{ from: Number.NEGATIVE_INFINITY, to: 0 }]);
  expect(low("step", 2, 0.01).intervals).toEqual([{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]);
  expect(low("identity", 9, 0.01).intervals).toEqual([]);
  const { composition, intervals } = low("sigmoid", 3, 0.01);
  expect(intervals).toHaveLength(2);
  const ends = Float64Array.of(intervals[0]?.to ?? 0, intervals[1]?.from ?? 0);
  for (const slope of evaluateComposition(core, composition, ends).derivative) expect(slope).toBeCloseTo(0.01, 12);
});

test("changes are found to neighbouring doubles, and noise comes to an end", () => {
  const [[last = 0, first = 0] = []] = changes(Float64Array.of(0, 1, 2, 3), (xs) => xs.map((x) => Number(x * x > 2)));
  expect(last ** 2).toBeLessThanOrEqual(2);
  expect(first ** 2).toBeGreaterThan(2);
  expect(first - last).toBeLessThan(1e-15);
  const noisy = changes(
    Float64Array.from({ length: 500 }, (_, i) => i),
    (xs) => xs.map((x) => Math.sign(Math.sin(1e9 * x))),
  );
  expect(noisy.length).toBeLessThan(2 ** 16);
});

test("the largest difference is found, with every place", async () => {
  const core = await loadCore();
  const between = (f: string, g: string, range: readonly [number, number]) => {
    const of = (text: string) => {
      const composition = { spec: parseSpec(text), depth: 1 };
      return {
        evaluate: (xs: Float64Array) => core.evaluate(text, xs),
        samples: sampleComposition(core, composition, core.facts(text), range),
      };
    };
    const [one, other] = [of(f), of(g)];
    const evaluate = evaluateDifference(one.evaluate, other.evaluate);
    const samples = sampleDifference(evaluate, one.samples, other.samples);
    return { samples, largest: largestDifference(evaluate, samples) };
  };
  const gelu = between("gelu", "gelu_tanh", [-6, 6]).largest;
  const fine = Float64Array.from({ length: 100_001 }, (_, i) => 2.6 + 2e-6 * i);
  const [exact, near] = [core.evaluate("gelu", fine).value, core.evaluate("gelu_tanh", fine).value];
  expect(gelu.value).toBeCloseTo(Math.max(...exact.map((y, i) => Math.abs(y - (near[i] ?? 0)))), 13);
  expect(gelu.places.map(({ from }) => from)).toEqual([expect.closeTo(-2.699, 3), expect.closeTo(2.699, 3)]);
  expect(between("relu", "relu6", [-6, 10]).largest).toEqual({ value: 4, places: [{ from: 10, to: 10 }] });
  expect(between("hard_tanh(max=2)", "hard_tanh", [-6, 6]).largest).toEqual({ value: 1, places: [{ from: 2, to: 6 }] });
  // Both jump in f′ at 0 alike, so their difference does not; relu6 bends once more.
  const { xs, kinks } = between("relu", "relu6", [-6, 10]).samples;
  expect(kinks.map(({ order, at }) => [xs[at], order])).toEqual([[6, 1]]);
  // However small a jump of one of them is, it is a jump and no kink.
  for (const value of ["1.000000001", "1.0000000000001"]) {
    const [one, other] = [`threshold(threshold=1, value=${value})`, "identity"].map((text) => ({
      evaluate: (xs: Float64Array) => core.evaluate(text, xs),
      samples: sampleCurve(core, parseSpec(text), core.facts(text), [-6, 6], 240),
    }));
    if (!one || !other) throw new Error("two functions");
    const slight = sampleDifference(evaluateDifference(one.evaluate, other.evaluate), one.samples, other.samples);
    expect(slight.kinks.map(({ order, at }) => [slight.xs[at], order])).toEqual([[1, 0]]);
  }
});
