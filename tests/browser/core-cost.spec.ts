import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { type CostResult, loadCore, type Time } from "activation-lab/core";

const measureCost = async (...given: Parameters<Awaited<ReturnType<typeof loadCore>>["measureCost"]>) =>
  (await loadCore()).measureCost(...given);

function expectTime({ nanoseconds, median }: Time): void {
  expect(nanoseconds).toBeGreaterThan(0);
  expect(median).toBeGreaterThanOrEqual(nanoseconds);
  expect(median).toBeLessThan(Number.POSITIVE_INFINITY);
}

test("two functions are timed beside a copy and a layer; what it gives on its way is the same, as far as it is", async () => {
  const seen: CostResult[] = [];
  let isAwaited = false;
  const onProgress = async (soFar: CostResult) => {
    expect(isAwaited).toBe(false);
    seen.push(soFar);
    isAwaited = true;
    await new Promise((resolve) => setTimeout(resolve, 1));
    isAwaited = false;
  };
  const { rows, copy, layer, singles, clock, rounds, progress } = await measureCost("relu elu(alpha=2) relu", {
    onProgress,
  });
  expect(rows.map(({ function: name, precision, derivatives }) => [name, precision, derivatives])).toEqual([
    ["relu", "single", 0],
    ["relu", "single", 1],
    ["relu", "double", 2],
    ["elu(alpha=2)", "single", 0],
    ["elu(alpha=2)", "single", 1],
    ["elu(alpha=2)", "double", 2],
  ]);
  for (const row of [...rows, copy.single, copy.double, layer.forward, layer.training]) expectTime(row);
  for (const { precision, derivatives, nanoseconds, share } of rows) {
    const own = singles * nanoseconds;
    const rest = (derivatives ? layer.training : layer.forward).nanoseconds;
    expect(share).toBe(precision === "double" ? null : own / (own + rest));
  }
  expect(clock.step).toBeGreaterThan(0);
  expect(clock.round).toBeGreaterThanOrEqual(50 * clock.step);
  expect(rounds.done).toBe(rounds.all);
  expect(progress).toBe(1);
  expect(seen.length).toBeGreaterThan(10);
  const shares = seen.map((soFar) => soFar.progress);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  for (const soFar of seen) for (const row of soFar.rows) expectTime(row);
});

test("without a list every function of the catalogue is timed, until a signal stops it with its reason", async () => {
  const stop = new AbortController();
  const reason = new Error("enough");
  const all = (await loadCore()).listActivations().map(({ id }) => id as string);
  let timed: string[] = [];
  const onProgress = (soFar: CostResult) => {
    timed = [...new Set(soFar.rows.map((row) => row.function))];
    if (timed.length === all.length) stop.abort(reason);
  };
  await expect(measureCost(undefined, { onProgress, signal: stop.signal })).rejects.toBe(reason);
  expect(timed).toEqual(all);
  await expect(measureCost("relu", { signal: stop.signal })).rejects.toBe(reason);
});

test("what can't be timed is refused by name", async () => {
  await expect(measureCost("rlu")).rejects.toThrow(/There is no function "rlu".*Did you mean relu\?/);
  await expect(measureCost(["softmax"])).rejects.toThrow(/softmax takes a whole vector/);
  await expect(measureCost(7 as unknown as string)).rejects.toThrow("functions must be a list, not a number.");
  const { now } = performance;
  try {
    performance.now = () => Math.floor(now.call(performance) / 16) * 16;
    await expect(measureCost("relu")).rejects.toMatchObject({ name: "CoarseClock", step: 16 });
  } finally {
    performance.now = now;
  }
});

test("the wasm may come from elsewhere", async () => {
  const wasm = readFileSync(resolve(import.meta.dirname, "../../dist/package/cost.wasm"));
  const stop = new AbortController();
  const onProgress = ({ rows }: CostResult) => rows.length && stop.abort(new Error("timed"));
  const options = { wasm, signal: stop.signal, onProgress: (soFar: CostResult) => void onProgress(soFar) };
  await expect(measureCost("relu", options)).rejects.toThrow("timed");
  await expect(measureCost("relu", { wasm: new Uint8Array(4) })).rejects.toThrow(/is not wasm/);
});
