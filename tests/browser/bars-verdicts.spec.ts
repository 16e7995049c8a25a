import { expect, test } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { parseVectorSpec } from "../../web/core/functionSpec.ts";
import { type Verdict, verdictOf } from "../../web/elements/bars/verdict.ts";

/** Random numbers from 0 to 1 that are the same in every run. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

test("what bars say of a function is true of all inputs at which they say it", async () => {
  const core = await loadCore();
  const numbers = random(1);
  const next = (from: number, to: number) => from + (to - from) * (numbers.next().value as number);
  const said = new Map<Verdict["id"], number>();
  const refuted: string[] = [];
  for (let i = 0; i < 4000; i++) {
    const id = ["softmax", "log_softmax", "maxout", "glu", "swiglu"][i % 5] as string;
    const temperature = 10 ** next(-3, 2);
    const spec = parseVectorSpec(id.includes("softmax") ? { id, parameters: { temperature } } : id);
    const pairs = id.includes("lu");
    const count = Math.ceil(next(0, 6)) * (pairs ? 2 : 1);
    const width = 10 ** next(-2, 3);
    const inputs = Array.from({ length: count }, () => Number(next(-width, width).toFixed(i % 3)));
    const evaluation = core.evaluateVector(spec, Float64Array.from(inputs));
    const { value, jacobian } = evaluation;
    const verdict = verdictOf(core, spec, inputs, evaluation);
    said.set(verdict.id, (said.get(verdict.id) ?? 0) + 1);
    const entry = (row: number, column: number) => jacobian[row * count + column] as number;
    const largest = Math.max(...[...jacobian].map(Math.abs));
    const about = 1 + 1e-9;
    const isNear = (got: number, want: number, margin: number) => Math.abs(got - want) <= margin;
    const rows = Array.from({ length: count / 2 }, (_, row) => row);
    const holds: { [Id in Verdict["id"]]: (said: Extract<Verdict, { id: Id }>) => boolean } = {
      softmaxOfOne: () => value.length === 1 && value[0] === 1 && jacobian.length === 1 && jacobian[0] === 0,
      logOfOne: () => value.length === 1 && value[0] === 0 && jacobian.length === 1 && jacobian[0] === 0,
      shares: (said) =>
        isNear(
          value.reduce((a, b) => a + b),
          1,
          5e-13,
        ) &&
        said.largest === largest &&
        largest <= said.most * about &&
        inputs.every((_, column) =>
          isNear(
            value.reduce((sum, _, row) => sum + entry(row, column) * temperature, 0),
            0,
            5e-10,
          ),
        ),
      saturated: (said) => (value[said.output] as number) > 0.98 && largest < 0.01 && said.largest === largest,
      logarithm: (said) => said.largest === largest && largest * about >= said.least,
      largest: ({ input, isTie }) =>
        value[0] === Math.max(...inputs) &&
        inputs.every((_, column) => jacobian[column] === (column === input ? 1 : 0)) &&
        isTie === inputs.filter((each) => each === value[0]).length > 1,
      closed: ({ gate, part }) =>
        part < 0.01 &&
        isNear(entry(gate, gate), part, 5e-13) &&
        isNear(value[gate] as number, part * (inputs[gate] as number), 5e-10),
      gates: ({ least, greatest }) =>
        rows.every((row) => entry(row, row) >= least / about && entry(row, row) <= greatest * about),
      product: (said) =>
        said.largest === largest &&
        rows.every((row) => {
          const [a, b] = [inputs[row] as number, inputs[row + count / 2] as number];
          const swish = core.evaluate("swish", Float64Array.of(a));
          return [
            [entry(row, row), (swish.derivative[0] as number) * b],
            [entry(row, row + count / 2), swish.value[0] as number],
          ].every(([got = 0, want = 0]) => isNear(got, want, 1e-9 * Math.max(1, Math.abs(want))));
        }),
    };
    if (!(holds[verdict.id] as (said: Verdict) => boolean)(verdict))
      refuted.push(`${id} at ${inputs.join(" ")}, T = ${temperature}: ${JSON.stringify(verdict)}`);
  }
  expect(refuted).toEqual([]);
  expect(said.size).toBe(9);
  for (const [id, count] of said) expect(count, id).toBeGreaterThan(20);
});
