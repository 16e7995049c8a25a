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
    const sizes = [...jacobian].map(Math.abs);
    const about = 1 + 1e-9;
    const holds: Record<Verdict["id"], () => void> = {
      softmaxOfOne: () => expect([[...value], [...jacobian]]).toEqual([[1], [0]]),
      logOfOne: () =>
        expect([value[0], jacobian[0]].map(Math.abs as (x: number | undefined) => number)).toEqual([0, 0]),
      shares: () => {
        if (verdict.id !== "shares") return;
        expect(value.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        expect(verdict.largest).toBe(Math.max(...sizes));
        expect(verdict.largest).toBeLessThanOrEqual(verdict.most * about);
        for (let column = 0; column < count; column++)
          expect(value.reduce((sum, _, row) => sum + entry(row, column) * temperature, 0)).toBeCloseTo(0, 9);
      },
      saturated: () => {
        if (verdict.id !== "saturated") return;
        expect(value[verdict.output]).toBeGreaterThan(0.98);
        expect(Math.max(...sizes)).toBeLessThan(0.01);
        expect(verdict.largest).toBe(Math.max(...sizes));
      },
      logarithm: () => {
        if (verdict.id !== "logarithm") return;
        expect(verdict.largest).toBe(Math.max(...sizes));
        expect(verdict.largest * about).toBeGreaterThanOrEqual(verdict.least);
      },
      largest: () => {
        if (verdict.id !== "largest") return;
        expect((value[0] as number) + 0).toBe(Math.max(...inputs) + 0); // no −0
        expect([...jacobian]).toEqual(inputs.map((_, column) => (column === verdict.input ? 1 : 0)));
        expect(verdict.isTie).toBe(inputs.filter((each) => each === value[0]).length > 1);
      },
      closed: () => {
        if (verdict.id !== "closed") return;
        const { gate, part } = verdict;
        expect(part).toBeLessThan(0.01);
        expect(entry(gate, gate)).toBeCloseTo(part, 12);
        expect(value[gate]).toBeCloseTo(part * (inputs[gate] as number), 9);
      },
      gates: () => {
        if (verdict.id !== "gates") return;
        for (let row = 0; row < count / 2; row++) {
          expect(entry(row, row)).toBeGreaterThanOrEqual(verdict.least / about);
          expect(entry(row, row)).toBeLessThanOrEqual(verdict.greatest * about);
        }
      },
      product: () => {
        if (verdict.id !== "product") return;
        expect(verdict.largest).toBe(Math.max(...sizes));
        for (let row = 0; row < count / 2; row++) {
          const [a, b] = [inputs[row] as number, inputs[row + count / 2] as number];
          const swish = core.evaluate("swish", Float64Array.of(a));
          const near = (got: number, want: number) =>
            expect(Math.abs(got - want)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(want)));
          near(entry(row, row), (swish.derivative[0] as number) * b);
          near(entry(row, row + count / 2), swish.value[0] as number);
        }
      },
    };
    try {
      holds[verdict.id]();
    } catch (error) {
      throw new Error(`${id} at ${inputs.join(" ")}, T = ${temperature}: ${verdict.id}. ${error}`);
    }
  }
  expect(said.size).toBe(9);
  for (const [id, count] of said) expect(count, id).toBeGreaterThan(20);
});
