import { expect, test } from "@playwright/test";
import { type DemoInput, loadCore } from "activation-lab/core";

const core = await loadCore();

// identity overflows at step 64, the other two never.
const race: DemoInput = { functions: "tanh identity relu", learning_rate: 0.8 };

for (const [id, input, stopping] of [
  ["zigzag", race, [[1, 64]]],
  [
    "dying_relu",
    { functions: "relu identity", learning_rate: 10, steps: 40 },
    [
      [0, 3],
      [1, 3],
    ],
  ],
  ["saturated_neuron", { functions: "sigmoid tanh" }, []],
] as const)
  test(`${id} in slices, whatever their length, is ${id} as a whole, bit for bit`, () => {
    const whole = core.runDemo(id, input);
    expect(whole.stopped.map(({ function: index, step }) => [index, step])).toEqual(stopping);
    const all = whole.series["loss"]?.shape[1] as number;
    for (const length of [1, 7, 61, 62]) {
      const run = core.startDemo(id, input);
      expect(run.steps).toBe(whole.steps);
      for (let slices = 1; !run.done; slices++) {
        run.advance(length);
        expect(run.computed).toBe(Math.min(slices * length, all));
        if (slices === 2) expect(run.result().steps).toBe(whole.steps); // looking at it changes nothing
      }
      expect(run.result()).toEqual(whole);
      run.free();
    }
  });

test("a run on its way has given the first steps of the whole run, and is of no use once it is freed", () => {
  const whole = core.runDemo("zigzag", race);
  const run = core.startDemo("zigzag", race);
  expect([run.steps, run.computed, run.done]).toEqual([301, 0, false]);
  expect(run.result()).toEqual({ series: {}, facts: {}, verdicts: [], stopped: [], steps: 301 });
  run.advance(70);
  expect([run.computed, run.done]).toEqual([70, false]);
  const { series, stopped } = run.result();
  expect(series.loss?.shape).toEqual([3, 70]);
  expect(stopped).toEqual(whole.stopped);
  for (const function_ of [0, 2])
    expect(series.loss?.data.subarray(function_ * 70, function_ * 70 + 70)).toEqual(
      whole.series.loss?.data.subarray(function_ * 301, function_ * 301 + 70),
    );
  run.advance();
  expect([run.computed, run.done]).toEqual([301, true]);
  run.free();
  run.free();
  for (const use of [
    () => run.advance(1),
    () => run.result(),
    () => run.inspect(0),
    () => run.done,
    () => run.computed,
  ])
    expect(use).toThrow("This run of zigzag has been freed: start another.");
});

test("a place inside is asked for by picks, and lies within the net wherever it is", () => {
  const run = core.startDemo("vanishing_gradient", { functions: "tanh relu", depth: 5, width: 8, examples: 4 });
  expect(() => run.inspect(0)).toThrow(
    "step = 0 is not computed yet: the run has made 0 steps so far, counted from 0.",
  );
  run.advance();
  const { numbers, weights, gradients_above } = run.inspect(0, { layer: 2, unit: "3" });
  expect([numbers?.shape, weights?.shape, gradients_above?.shape]).toEqual([
    [2, 4],
    [2, 8],
    [2, 8],
  ]);
  expect(run.inspect(0, { layer: 5, unit: 8, example: 4 })).toEqual(
    run.inspect(0, { layer: 50, unit: 256, example: 64 }),
  );
  expect(run.inspect(0)).toEqual(run.inspect(0, { layer: 1, unit: 1, example: 1 }));
  const [z, slope, back, gradient] = numbers?.data ?? [];
  expect(slope).toBeCloseTo(core.evaluate("tanh", Float64Array.of(z ?? 0)).derivative[0] as number, 5);
  expect(gradient).toBe(Math.fround((slope ?? 0) * (back ?? 0)));
  for (const [ask, message] of [
    [() => run.inspect(1), /step = 1 is not allowed: 0 ≤ step ≤ 0/],
    [() => run.inspect(0, { layer: 51 }), /layer = 51 is not allowed: 1 ≤ layer ≤ 50/],
    [() => run.inspect(0, { layer: 0 }), /layer = 0 is not allowed/],
    [() => run.inspect(0, { unit: 1.5 }), /unit must be a whole number, not 1\.5/],
    [() => run.inspect(0, { depth: 3 }), /no setting "depth"\. It has: layer, unit, example/],
    [() => run.inspect(0, null as unknown as Record<string, unknown>), /picks must be an object of picks, not null/],
  ] as const)
    expect(ask).toThrow(message);
  run.free();
  const without = core.startDemo("zigzag");
  without.advance(1);
  expect(() => without.inspect(0)).toThrow("zigzag has nothing to look at inside a step.");
  expect(() => without.advance(0)).toThrow(/steps = 0 is not allowed: 1 ≤ steps/);
  expect(() => without.advance(Number.NaN)).toThrow(/steps must be a finite number, not "NaN"/);
  without.free();
});
