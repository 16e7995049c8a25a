import { expect, test } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { type Column, columns, errorInUnits, readReference, readVectorCases, unitsBetween } from "./reference.ts";

const bounds: Record<Column, number> = { value: 4, derivative: 4, secondDerivative: 8 };
const cube = () => Float64Array.of(-8, -1, 0, 1, 8);

test("the wasm module keeps to the reference tables", async () => {
  const core = await loadCore();
  const groups = readReference();
  const largest = new Map<string, Record<Column, number>>();
  const failures: string[] = [];
  for (const group of groups) {
    const got = core.evaluate({ id: group.function, parameters: group.parameters }, group.xs);
    const worst = largest.get(group.function) ?? { value: 0, derivative: 0, secondDerivative: 0 };
    largest.set(group.function, worst);
    for (const column of columns)
      group.xs.forEach((x, i) => {
        const [have, want] = [got[column][i] as number, group.want[column][i] as number];
        const error = errorInUnits(group, column, x, have, want);
        worst[column] = Math.max(worst[column], error);
        if (!(error <= bounds[column]))
          failures.push(
            `${group.function} ${JSON.stringify(group.parameters)} ${column} at x = ${x}: got ${have}, want ${want}, error ${error}`,
          );
      });
  }
  const table = [...largest].map(
    ([name, worst]) => `${name.padEnd(13)} ${columns.map((column) => worst[column].toFixed(2).padStart(6)).join("  ")}`,
  );
  console.log(`largest error in wasm (units)\nfunction        value      f′      f″\n${table.join("\n")}`);
  expect(failures).toEqual([]);
  expect([...largest.keys()].sort()).toEqual(
    core
      .listActivations()
      .map(({ id }) => id)
      .sort(),
  );
});

test("the vector functions keep to theirs: 4 units for values, 8 for Jacobians", async () => {
  const core = await loadCore();
  const failures: string[] = [];
  const largest = new Map<string, [number, number]>();
  for (const each of readVectorCases()) {
    const names = core.listVectorFunctions().find(({ id }) => id === each.function)?.parameters ?? [];
    const parameters = Object.fromEntries(names.map(({ id }, i) => [id, each.params[i] as number]));
    const got = core.evaluateVector({ id: each.function, parameters }, each.x);
    const worst = (have: Float64Array, want: number[]) =>
      have.length === want.length
        ? Math.max(...want.map((number, i) => unitsBetween(have[i] as number, number)))
        : Infinity;
    const errors: [number, number] = [worst(got.value, each.value), worst(got.jacobian, each.jacobian)];
    const before = largest.get(each.function) ?? [0, 0];
    largest.set(each.function, [Math.max(before[0], errors[0]), Math.max(before[1], errors[1])]);
    if (!(errors[0] <= 4 && errors[1] <= 8)) failures.push(`${each.function} ${each.params} at ${each.x}: ${errors}`);
  }
  console.log("largest error of vector functions in wasm (units): value, Jacobian", largest);
  expect(failures).toEqual([]);
  expect([...largest.keys()].sort()).toEqual(
    core
      .listVectorFunctions()
      .map(({ id }) => id)
      .sort(),
  );
});

test("the listing describes every row", async () => {
  const rows = (await loadCore()).listActivations();
  expect(rows.length).toBeGreaterThanOrEqual(33);
  const leaky = rows.find(({ id }) => id === "leaky_relu");
  expect(leaky).toMatchObject({
    family: "rectifier",
    parameters: [
      { id: "slope", default: 0.01, domain: { least: 0, greatest: 1, includesLeast: false, includesGreatest: true } },
    ],
    kinks: [{ x: 0, order: 1 }],
    properties: { attainsInfimum: false, attainsSupremum: false, strict: true, period: null },
    source: "Maas, Hannun & Ng 2013",
  });
  expect(leaky?.formula.value).toContain("\\begin{cases}");
  for (const row of rows) for (const latex of Object.values(row.formula)) expect(latex).not.toBe("");
});

test("specs and objects are the same function", async () => {
  const core = await loadCore();
  const written = core.evaluate(" leaky_relu( slope = 2e-1 ) ", cube());
  expect(core.evaluate({ id: "leaky_relu", parameters: { slope: 0.2 } }, cube())).toEqual(written);
  expect([...written.value]).toEqual([-1.6, -0.2, 0, 1, 8]);
  expect([...written.derivative]).toEqual([0.2, 0.2, 0.2, 1, 1]);
});

test("extreme input is input", async () => {
  const core = await loadCore();
  expect(core.evaluate("tanh", new Float64Array(0)).value).toHaveLength(0);
  const { value, derivative } = core.evaluate("sigmoid", Float64Array.of(NaN, Infinity, -Infinity, 1e308, -800));
  expect([...value]).toEqual([NaN, 1, 0, 1, 0]);
  expect([...derivative]).toEqual([NaN, 0, 0, 0, 0]);
  const many = new Float64Array(2 ** 20).map((_, i) => i / 2 ** 17 - 4);
  const { value: long } = core.evaluate("silu", many);
  for (const i of [0, 32_767, 32_768, 32_769, 2 ** 20 - 1])
    expect(long[i]).toBe(core.evaluate("silu", many.slice(i, i + 1)).value[0]);
  const view = many.subarray(10, 12);
  expect(core.evaluate("silu", view).value).toEqual(long.slice(10, 12));
});

test("facts are computed for the current parameters", async () => {
  const core = await loadCore();
  const sigmoid = core.facts("sigmoid");
  expect(sigmoid).toMatchObject({ infimum: 0, supremum: 1, steepestSlope: 0.25, minimum: null, kinks: [] });
  expect(sigmoid.steepestAt).toEqual([{ from: 0, to: 0 }]);
  expect(sigmoid.lowGradient[0]).toEqual({ from: -Infinity, to: expect.closeTo(-4.58486, 4) });
  expect(core.facts("sigmoid", { limit: 0.3 }).lowGradient).toEqual([{ from: -Infinity, to: Infinity }]);
  expect(core.facts("elu(alpha=2)").infimum).toBe(-2);
  expect(core.facts("leaky_relu", { limit: 0.01 }).lowGradient).toEqual([]);
  expect(core.facts("softplus")).toMatchObject({ monotone: "increasing", odd: false });
  expect(core.facts("sine")).toMatchObject({ monotone: null, odd: true });
  expect(core.facts("silu").minimum).toEqual({ x: expect.closeTo(-1.27846, 4), value: expect.closeTo(-0.27846, 4) });
});

test("a vector function gives its outputs and its Jacobian row by row", async () => {
  const core = await loadCore();
  const { value, jacobian } = core.evaluateVector("softmax(temperature=2)", Float64Array.of(0, 2 * Math.log(3)));
  expect([...value]).toEqual([expect.closeTo(0.25, 15), expect.closeTo(0.75, 15)]);
  for (const [i, want] of [3 / 32, -3 / 32, -3 / 32, 3 / 32].entries()) expect(jacobian[i]).toBeCloseTo(want, 15);
  const { value: logs } = core.evaluateVector("log_softmax", Float64Array.of(1000, 1000));
  expect([...logs]).toEqual([expect.closeTo(-Math.LN2, 15), expect.closeTo(-Math.LN2, 15)]);
  expect([...core.evaluateVector("maxout", Float64Array.of(1, 3, 3)).jacobian]).toEqual([0, 1, 0]);
  expect([...core.evaluateVector("glu", Float64Array.of(4, 6, 0, 0)).value]).toEqual([2, 3]);
  expect([...core.evaluateVector("swiglu", Float64Array.of(0, 5)).jacobian]).toEqual([2.5, 0]);
  expect(core.evaluateVector("glu", Float64Array.of(NaN, 1, 2, 3)).jacobian.every(Number.isNaN)).toBe(true);
  expect(core.listVectorFunctions().map(({ id }) => id)).toEqual(["softmax", "log_softmax", "maxout", "glu", "swiglu"]);
});

test("the outputs of normal inputs have a mean, a deviation, zeros and shares", async () => {
  const core = await loadCore();
  const relu = core.outputDistribution("relu", { sigma: 1, edges: Float64Array.of(0, 1, 50) });
  expect(relu.mean).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 9);
  expect(relu.standardDeviation).toBeCloseTo(Math.sqrt(0.5 - 0.5 / Math.PI), 9);
  expect(relu.zeroShare).toBeCloseTo(0.5, 12);
  expect(relu.shares[0]).toBeCloseTo(0.841345, 4);
  expect((relu.shares[0] as number) + (relu.shares[1] as number)).toBeCloseTo(1, 9);
});

// biome-ignore lint/suspicious/noExplicitAny: what a caller without types may pass
const wrong: any = undefined;
const refusals: [what: string, run: (core: Awaited<ReturnType<typeof loadCore>>) => unknown, message: RegExp][] = [
  ["an unknown function", (core) => core.evaluate("sigmod", cube()), /no function "sigmod"\. Known: step, identity, /],
  ["a name of Object.prototype", (core) => core.evaluate("constructor", cube()), /no function "constructor"/],
  ["an empty spec", (core) => core.evaluate("", cube()), /"" is not a function spec/],
  ["a malformed spec", (core) => core.evaluate("elu(alpha)", cube()), /"elu\(alpha\)" is not a function spec/],
  ["an open bracket", (core) => core.evaluate("elu(alpha=2", cube()), /"elu\(alpha=2" is not a function spec/],
  ["an expression", (core) => core.evaluate("{x^2}", cube()), /braces are kept for typed expressions/],
  ["an unknown parameter", (core) => core.evaluate("elu(slope=1)", cube()), /elu has no parameter "slope".*alpha/],
  [
    "a parameter of none",
    (core) => core.evaluate("relu(slope=1)", cube()),
    /relu has no parameter "slope"; it has none/,
  ],
  ["a repeated parameter", (core) => core.evaluate("elu(alpha=1,alpha=2)", cube()), /elu is given alpha twice/],
  [
    "a value out of its domain",
    (core) => core.evaluate("leaky_relu(slope=1.5)", cube()),
    /slope = 1\.5.*0 < slope ≤ 1/,
  ],
  ["a value on an open end", (core) => core.evaluate("elu(alpha=0)", cube()), /alpha = 0 is not allowed: 0 < alpha/],
  [
    "a hexadecimal value",
    (core) => core.evaluate("elu(alpha=0x2)", cube()),
    /alpha must be a finite number, not "0x2"/,
  ],
  ["an infinite value", (core) => core.facts({ id: "elu", parameters: { alpha: Infinity } }), /alpha.*not "Infinity"/],
  ["a NaN value", (core) => core.facts({ id: "elu", parameters: { alpha: NaN } }), /alpha must be a finite number/],
  [
    "a text for a number",
    (core) => core.facts({ id: "elu", parameters: { alpha: "2" as never } }),
    /alpha must be a finite/,
  ],
  ["ends in the wrong order", (core) => core.facts("hard_tanh(min=2,max=1)"), /max = 1 must be greater than min = 2/],
  ["a number for a function", (core) => core.evaluate(7 as never, cube()), /function must be a spec.*not a number/],
  ["nothing for a function", (core) => core.evaluate(wrong, cube()), /function must be a spec.*not undefined/],
  ["a plain array", (core) => core.evaluate("relu", [1, 2] as never), /xs must be a Float64Array, not an array/],
  ["a Float32Array", (core) => core.evaluate("relu", new Float32Array(2) as never), /not a Float32Array/],
  ["no array", (core) => core.evaluate("relu", wrong), /xs must be a Float64Array, not undefined/],
  [
    "too long an array",
    (core) => core.evaluate("relu", new Float64Array(2 ** 24 + 1)),
    /16777217 elements; at most 16777216/,
  ],
  ["a limit for the options", (core) => core.facts("relu", 0.5 as never), /options must be \{ limit \}, not a number/],
  ["null for the options", (core) => core.facts("relu", null as never), /options must be \{ limit \}, not null/],
  [
    "a number for the parameters",
    (core) => core.facts({ id: "elu", parameters: 7 as never }),
    /parameters must be an object of numbers, not a number/,
  ],
  [
    "a vector function for a curve",
    (core) => core.evaluate("softmax", cube()),
    /softmax takes.*vector.*evaluateVector/,
  ],
  ["a curve for a vector", (core) => core.evaluateVector("relu", cube()), /relu takes one number at a time/],
  [
    "no input",
    (core) => core.evaluateVector("softmax", new Float64Array(0)),
    /softmax can't take 0 inputs.*from 1 to 1024/,
  ],
  [
    "an odd number of inputs",
    (core) => core.evaluateVector("glu", cube()),
    /glu can't take 5 inputs.*even number from 2/,
  ],
  ["too many inputs", (core) => core.evaluateVector("maxout", new Float64Array(1025)), /can't take 1025 inputs/],
  ["a temperature of 0", (core) => core.evaluateVector("softmax(temperature=0)", cube()), /0 < temperature/],
  ["a plain vector", (core) => core.evaluateVector("maxout", [1] as never), /xs must be a Float64Array, not an array/],
  ["a sigma of 0", (core) => core.outputDistribution("relu", { sigma: 0, edges: cube() }), /0\.001 ≤ sigma ≤ 1000/],
  [
    "edges that turn",
    (core) => core.outputDistribution("relu", { sigma: 1, edges: Float64Array.of(1, 0) }),
    /ascending order, not "1 0"/,
  ],
  ["a limit of 0", (core) => core.facts("relu", { limit: 0 }), /limit = 0 is not allowed: 0 < limit/],
  ["a limit of NaN", (core) => core.facts("relu", { limit: NaN }), /limit must be a finite number/],
];

for (const [what, run, message] of refusals)
  test(`${what} is refused by name, and the core goes on`, async () => {
    const core = await loadCore();
    expect(() => run(core)).toThrow(message);
    expect([...core.evaluate("relu", cube()).value]).toEqual([0, 0, 0, 1, 8]);
  });
