import { expect, test } from "@playwright/test";
import { loadCore, parseSpec } from "activation-lab/core";
import { fitY } from "../../web/plot/curveView.ts";
import { neighbours, sampleCurve } from "../../web/plot/sampleCurve.ts";

test("neighbours are the doubles next to a number", () => {
  expect(neighbours(1)).toEqual([1 - 2 ** -53, 1 + 2 ** -52]);
  expect(neighbours(-3)).toEqual([-3 - 2 ** -51, -3 + 2 ** -51]);
  expect(neighbours(0)).toEqual([-(2 ** -1074), 2 ** -1074]);
});

test("a kink is sampled exactly, with its neighbours, at every range", async () => {
  const core = await loadCore();
  for (const range of [
    [-6.1, 5.3],
    [-1e-6, 2e-6],
    [-333_333, 500_000],
  ] as const) {
    const { xs, value, derivative, kinks } = sampleCurve(core, parseSpec("relu"), core.facts("relu"), range, 480);
    expect(kinks).toHaveLength(1);
    const { before, at, after } = kinks[0] ?? { before: 0, at: 0, after: 0 };
    expect([xs[before], xs[at], xs[after]]).toEqual([-(2 ** -1074), 0, 2 ** -1074]);
    expect([derivative[before], derivative[at], derivative[after]]).toEqual([0, 0, 1]);
    expect(value[at]).toBe(0);
  }
});

test("a kink at an end of the range tears the line there too", async () => {
  const core = await loadCore();
  const { xs, derivative, kinks } = sampleCurve(core, parseSpec("relu6"), core.facts("relu6"), [0, 6], 480);
  expect(kinks.map(({ at }) => xs[at])).toEqual([0, 6]);
  expect(kinks.map(({ before, after }) => [derivative[before], derivative[after]])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("waves too close to follow fill their band instead of showing a slow one", async () => {
  const core = await loadCore();
  for (const w of [1000, 1e5, 1e6]) {
    const spec = parseSpec({ id: "sine", parameters: { w } });
    const { xs, value, derivative } = sampleCurve(core, spec, core.facts(spec), [-6, 6], 480);
    for (let part = -6; part < 6; part++) {
      const inPart = (numbers: Float64Array) =>
        [...numbers].filter((_, i) => (xs[i] ?? 0) >= part && (xs[i] ?? 0) < part + 1);
      expect(Math.min(...inPart(value))).toBeLessThan(-0.99);
      expect(Math.max(...inPart(value))).toBeGreaterThan(0.99);
      expect(Math.min(...inPart(derivative))).toBeLessThan(-0.99 * w);
      expect(Math.max(...inPart(derivative))).toBeGreaterThan(0.99 * w);
    }
  }
});

test("the spike of a steep sigmoid’s slope is seen whole, at its height and with its area of 1", async () => {
  const core = await loadCore();
  for (const steepness of [10, 30, 300, 1e4, 1e6]) {
    const spec = parseSpec({ id: "sigmoid", parameters: { steepness } });
    const { xs, derivative } = sampleCurve(core, spec, core.facts(spec), [-6.1, 5.3], 480);
    expect(Math.max(...derivative)).toBeGreaterThan(0.98 * (steepness / 4));
    const area = xs.slice(1).reduce((sum, x, i) => {
      const [left, right] = [derivative[i] as number, derivative[i + 1] as number];
      return sum + ((left + right) / 2) * (x - (xs[i] as number));
    }, 0);
    expect(Math.abs(area - 1)).toBeLessThan(0.1);
  }
});

test("the y axis reaches to where a line ends level, not to where one grows", async () => {
  const core = await loadCore();
  const range = [-7, 7] as const;
  const shown = { showValue: true, showDerivative: true, showSecondDerivative: false };
  const highest = (id: string) => {
    const curve = { samples: sampleCurve(core, parseSpec(id), core.facts(id), range, 480) };
    return fitY({ ...shown, xRange: range, curves: [curve] })[1];
  };
  expect(highest("relu6")).toBeGreaterThan(6);
  expect(highest("relu")).toBeLessThan(4);
});
