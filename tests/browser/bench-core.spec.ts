import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { ms, row } from "./benchTable.ts";
import { expect, test } from "./lab.ts";

const built = resolve(import.meta.dirname, "../../build/bench");
const contest = "/bench/contest.js";
type Contest = typeof import("../bench/contest.js");

const functions = ["relu", "leaky_relu", "sigmoid", "tanh", "elu", "silu", "mish", "softplus", "gelu"];

const rounds = 30;

test.describe.configure({ timeout: 600_000 });
test.use({ quiet: false }); // TensorFlow.js has a word to say now and then

/** Isolated, because the browser's clock then ticks every 5 µs. */
const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

/** A page of nothing but the contestants. */
test.beforeEach(async ({ page }) => {
  await page.route("**/bench/*", (route) => {
    const name = route.request().url().split("/").at(-1) as string;
    return name
      ? route.fulfill({ path: resolve(built, name), headers })
      : route.fulfill({ body: "", contentType: "text/html", headers });
  });
  await page.goto("/bench/");
});

const functionTimes = (page: Page, id: string) =>
  page.evaluate(async ([path, id, rounds]) => ((await import(path)) as Contest).raceFunction(id, rounds), [
    contest,
    id,
    rounds,
  ] as const);

test("kernels", async ({ page }) => {
  console.log(`value over 1e6 floats, × TensorFlow.js on its wasm backend; the least of ${rounds} rounds`);
  for (const id of functions) {
    const times = await functionTimes(page, id);
    const ratio = (name: keyof typeof times) => (times[name] / times.copy).toFixed(1);
    row(
      id,
      times.value / times.tensorValue,
      "",
      { bound: 1.3 },
      `× a loop that copies (${ms(times.copy, 3)}): f ${ratio("value")}, with f′ ${ratio("both")}; ` +
        `TensorFlow.js ${ratio("tensorValue")}, ${ratio("tensorBoth")}; plain JS ${ratio("plainValue")}, ${ratio("plainBoth")}`,
    );
  }
});

test("deep lab", async ({ page }) => {
  const times = await page.evaluate(async ([path, rounds]) => ((await import(path)) as Contest).raceDeepLab(rounds), [
    contest,
    rounds,
  ] as const);
  const ratio = (name: keyof typeof times) => (times[name] / times.products).toFixed(1);
  row(
    "deep lab: tanh 50 × 128, batch 64, × its products at the f32x4 peak",
    times.whole / times.products,
    "",
    { bound: 2.5 },
    `${ms(times.whole)} with statistics and histograms; forward and backward alone ${(times.passes / times.products).toFixed(2)}, ` +
      `TensorFlow.js ${ratio("tensor")}, plain JS ${ratio("plain")}; peak ${ms(times.products)}`,
  );
});

test("training", async ({ page }) => {
  const { batch, losses, times } = await page.evaluate(
    async ([path, rounds]) => ((await import(path)) as Contest).raceTraining(rounds),
    [contest, rounds] as const,
  );
  for (const loss of losses) expect(loss).toBeCloseTo(losses[0] as number, 4);
  const rate = (ms: number) => `${((batch * 1000) / ms / 1e6).toPrecision(3)} million`;
  row(
    "training 2-4-2-1 tanh, batch 10, examples/s × plain typed-array JS",
    times.plain / times.core,
    "",
    { bound: 6, atLeast: true },
    `${rate(times.core)} examples/s; plain JS ${rate(times.plain)}, TensorFlow.js ${rate(times.tensor)}`,
  );
});
