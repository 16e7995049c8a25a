import { expect, test } from "@playwright/test";
import { LabError as BuiltError, type DemoInput, loadCore, type StartedDemo } from "activation-lab/core";
import { demoRows, readRun } from "../../web/core/demo.ts";
import { LabError } from "../../web/core/problem.ts";
import { defaultsOf } from "../../web/core/settings.ts";
import { type HeldRun, progressOf, Runs } from "../../web/elements/demo/runs.ts";
import { type DemoState, demoSchema, picksOf, runOf } from "../../web/elements/demo/settings.ts";
import { countingCore } from "./countingCore.ts";
import { test as pageTest } from "./lab.ts";
import { openFigures } from "./pages/page.ts";
import { vanishingOf } from "./pages/vanishing.ts";

const core = await loadCore();
globalThis.requestAnimationFrame ??= (draw) => Number(setTimeout(draw));

/** The built core's errors as those of the sources, which the elements are built with. */
function startHere(id: string, input?: DemoInput): StartedDemo {
  try {
    return core.startDemo(id, input);
  } catch (error) {
    throw error instanceof BuiltError ? new LabError(error.problem) : error;
  }
}

test("over many moves of a slider only the runs that are shown are held, and none once they are given up", async () => {
  const { count, core: counting } = countingCore(core, startHere);
  const runs = new Runs(counting, () => {});
  for (let i = 0; i < 100; i++) {
    const held = runs.of(readRun("zigzag", { functions: "identity tanh", mean: 0.5 + i / 100 }));
    expect(held[0]?.result?.steps).toBe(301);
    expect(count.live).toBe(2);
  }
  expect(count.started).toBeGreaterThan(100); // the functions take turns where there is no time for both
  await new Promise((resolve) => setTimeout(resolve, 50)); // what waits for a frame starts nothing
  expect(count.live).toBe(2);
  runs.of(readRun("dying_relu", { functions: "relu" }));
  expect(count.live).toBe(1);
  runs.free();
  expect(count.live).toBe(0);
});

test("where there is no time for all, the functions take turns, and each is shown as it was until its turn", () => {
  const { count, core: counting } = countingCore(core, startHere);
  const runs = new Runs(counting, () => {});
  const large = { functions: "sigmoid tanh relu", depth: 50, width: 256, examples: 64 };
  const before = runs.of(readRun("vanishing_gradient", large));
  expect(before.filter(({ waits }) => waits)).toEqual([]);
  const turns = [1, 2, 3, 4].map((move) => {
    const given = runs.of(readRun("vanishing_gradient", { ...large, gain: 1 + move / 10 }));
    for (const { result } of given) expect(result?.steps).toBe(1);
    expect(count.live).toBe(3);
    return given.findIndex(({ waits }) => !waits);
  });
  expect(turns).toEqual([0, 1, 2, 0]);
  runs.free();
  expect(count.live).toBe(0);
});

test("under another choice no function is shown as it was before, for that may have been another experiment", () => {
  const slowly = (id: string, input?: DemoInput) => {
    const end = performance.now() + 12; // longer than one stretch
    while (performance.now() < end);
    return startHere(id, input);
  };
  const seriesOf = ({ result }: HeldRun) => Object.keys(result?.series ?? {});
  for (const { id, functions: own, mostFunctions, settings } of demoRows)
    for (const setting of settings)
      for (const choice of setting.kind === "choice" ? setting.choices : []) {
        const functions = [...own, "tanh", "relu"].slice(0, mostFunctions);
        const runs = new Runs({ ...core, startDemo: slowly }, () => {});
        runs.of(readRun(id, { functions }));
        const given = runs.of(readRun(id, { functions, [setting.id]: choice }));
        for (const [i, held] of given.entries()) {
          const alone = new Runs({ ...core, startDemo: startHere }, () => {});
          const [fresh] = alone.of(readRun(id, { functions: [functions[i] as string], [setting.id]: choice }));
          expect(seriesOf(held), `${id} ${setting.id}=${choice} ${functions[i]}`).toEqual(seriesOf(fresh as HeldRun));
          alone.free();
        }
        runs.free();
      }
});

test("a function that stays goes on, one that races twice is run once, and one that does not fit is not held", () => {
  const { count, core: counting } = countingCore(core, startHere);
  const runs = new Runs(counting, () => {});
  const input = { loss: "cross_entropy" };
  const [first, twin] = runs.of(readRun("saturated_neuron", { ...input, functions: "sigmoid sigmoid" }));
  expect(twin).toBe(first);
  const [again, refused] = runs.of(readRun("saturated_neuron", { ...input, functions: "sigmoid relu" }));
  expect(again).toBe(first);
  expect(refused?.refused).toMatchObject({ code: "doesNotFit", value: "relu" });
  expect(refused?.started).toBeUndefined();
  expect(count).toEqual({ started: 1, live: 1 });
  runs.free();
});

test("what one stretch does not finish is asked for again after a frame, until all is there", async () => {
  const whole = core.runDemo("dying_relu", { functions: "relu", steps: 1000, width: 64 });
  const run = readRun("dying_relu", { functions: "relu", steps: 1000, width: 64 });
  const shares: number[] = [];
  await new Promise<void>((resolve) => {
    const runs = new Runs(core, () => {
      shares.push(progressOf(runs.of(run)));
      if (shares.at(-1) === 1) resolve();
    });
    shares.push(progressOf(runs.of(run)));
    if (shares.at(-1) === 1) resolve();
  });
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const runs = new Runs(core, () => {});
  let held = runs.of(run);
  while (!held[0]?.started?.done) held = runs.of(run);
  expect(held[0]?.result).toEqual(whole);
  runs.free();
});

test("what was computed ahead is the run that is shown; what is given up meanwhile is begun no more", async () => {
  const { count, core: counting } = countingCore(core, startHere);
  const runs = new Runs(counting, () => {});
  const large = { functions: "relu", steps: 1000, width: 64 };
  await runs.computeAhead(readRun("dying_relu", large));
  runs.of(readRun("dying_relu", large));
  expect(count).toEqual({ started: 1, live: 1 });
  const ahead = runs.computeAhead(readRun("dying_relu", { ...large, seed: 2 }));
  runs.free();
  await ahead;
  expect(count).toEqual({ started: 2, live: 0 });
});

test("another pick runs nothing again", () => {
  const { count, core: counting } = countingCore(core, startHere);
  const runs = new Runs(counting, () => {});
  const standard = defaultsOf(demoSchema("vanishing_gradient"));
  for (const layer of [1, 7, 20]) {
    const state = { ...standard, layer, unit: 3 } as unknown as DemoState;
    const picks = picksOf(state);
    expect(picks).toEqual({ layer, unit: 3, example: 1 });
    expect(runs.of(runOf(state))[0]?.started?.inspect(0, picks)).toHaveProperty("numbers");
  }
  expect(count).toEqual({ started: 1, live: 1 }); // the function that it opens with, once
  runs.free();
});

pageTest(
  "the module's memory does not grow with what a reader drags, nor with figures that come and go",
  async ({ page }) => {
    await page.addInitScript(() => {
      const { instantiate } = WebAssembly;
      const memories: WebAssembly.Memory[] = [];
      Object.assign(window, { memorySize: () => Math.max(...memories.map(({ buffer }) => buffer.byteLength)) });
      WebAssembly.instantiate = (async (module: WebAssembly.Module, imports: WebAssembly.Imports) => {
        const instance = await instantiate(module, imports);
        memories.push(...Object.values(instance.exports).filter((each) => each instanceof WebAssembly.Memory));
        return instance;
      }) as typeof instantiate;
    });
    const memorySize = () => page.evaluate(() => (window as unknown as { memorySize(): number }).memorySize());
    const net = 'functions="relu tanh" depth="50" width="64" examples="8"';
    await openFigures(page, `<gradient-demo name="vanishing_gradient" ${net}></gradient-demo>`);
    const demo = vanishingOf(page);
    await demo.drawn();
    await expect(demo.arrivals).toHaveCount(2);
    await demo.gain.fill("0.1");
    const first = await memorySize();
    expect(first).toBeLessThan(32e6); // two nets with all that they compute are 4 MB
    for (let i = 0; i < 30; i++) await demo.gain.fill(String(-1 + i / 20));
    await demo.rendered();
    const shown = await demo.arrivals.allTextContents();
    await demo.root.evaluate(async (element) => {
      const place = element.parentElement as HTMLElement;
      const frame = () => new Promise(requestAnimationFrame);
      element.remove();
      for (const seed of ["2", "1"]) {
        element.setAttribute("seed", seed);
        await frame();
      }
      place.append(element);
      for (let i = 0; i < 8; i++) {
        const other = element.cloneNode() as HTMLElement;
        place.prepend(other);
        while (!other.shadowRoot?.querySelector("[part=picture] svg")) await frame();
        other.remove();
      }
    });
    await expect.poll(() => demo.arrivals.allTextContents()).toEqual(shown); // taken out and put back
    expect(await memorySize()).toBeLessThan(3 * first); // two figures at once, and some room
  },
);
