import { resolve } from "node:path";
import type { Browser, Locator, Page } from "@playwright/test";
import { demoRows } from "../../web/core/demo.ts";
import { median, ms, row, usual } from "./benchTable.ts";
import { expect, openFigure, test } from "./lab.ts";
import { type Dragged, traceDrag, traceFrames } from "./mainThread.ts";

const core = resolve(import.meta.dirname, "../../dist/package");

test.describe.configure({ timeout: 300_000 });

const freshPages = 7;
const warmRuns = 31;

test("histories", async ({ browser }) => {
  for (const { id, functions } of demoRows) {
    const times = [];
    for (let i = 0; i < freshPages; i++) times.push(await historyTimes(browser, id));
    const first = median(times.map(([first]) => first as number));
    const warm = median(times.flatMap(([, ...warm]) => warm));
    const made = `${functions.join(", ")}; first run in a fresh page ${ms(first)}${first > 16 ? ", MISSED" : ""}`;
    row(`${id}: whole history at its defaults`, warm, " ms", { bound: 16 }, made);
  }
});

/** Serves the headless core beside whatever the page shows. */
function routeCore(page: Page): Promise<unknown> {
  return page.route("**/core/*", (route) => {
    const name = route.request().url().split("/").at(-1) as string;
    return name ? route.fulfill({ path: resolve(core, name) }) : route.fulfill({ body: "", contentType: "text/html" });
  });
}

/** How long a demo's whole history takes in a fresh page, in ms: the first time and then the next ones. */
async function historyTimes(browser: Browser, id: string): Promise<number[]> {
  const page = await browser.newPage();
  await routeCore(page);
  await page.goto("/core/");
  const times = await page.evaluate(
    async ([id, runs]) => {
      const path = "/core/core.js";
      const { loadCore } = (await import(path)) as typeof import("../../web/core/loadCore.ts");
      const core = await loadCore();
      return Array.from({ length: runs }, () => {
        const start = performance.now();
        core.runDemo(id);
        return performance.now() - start;
      });
    },
    [id, warmRuns] as const,
  );
  await page.close();
  return times;
}

/** A hundred seeds that a figure runs behind its one, beside their histories one after another, in one page. */
test("a hundred seeds", async ({ page }) => {
  await routeCore(page);
  for (const name of ["vanishing_gradient", "dying_relu", "zigzag", "function_fitting", "decision_boundary"]) {
    await openFigure(page, `<gradient-demo name="${name}" step="0"></gradient-demo>`);
    const times = await page.evaluate(async (name) => {
      const path = "/core/core.js";
      const { loadCore } = (await import(path)) as typeof import("../../web/core/loadCore.ts");
      const core = await loadCore();
      const figure = document.querySelector("gradient-demo") as HTMLElement & { seeds: number };
      const { shadowRoot } = figure;
      const round = async () => {
        const start = performance.now();
        for (let seed = 1; seed <= 100; seed++) core.runDemo(name, { seed });
        const histories = performance.now() - start;
        figure.seeds = 100;
        while (!shadowRoot?.querySelector(".seeds-said[role] p"))
          await new Promise((resolve) => setTimeout(resolve, 1));
        const seeds = performance.now() - start - histories;
        figure.seeds = 0;
        while (shadowRoot?.querySelector(".seeds-said p")) await new Promise((resolve) => setTimeout(resolve, 1));
        return [seeds, histories] as const;
      };
      await round();
      return [await round(), await round(), await round()];
    }, name);
    const [seeds, histories] = [0, 1].map((i) => median(times.map((each) => each[i] as number))) as [number, number];
    row(
      `${name}: 100 seeds, × the sum of their histories`,
      seeds / histories,
      "",
      { bound: 1.5 },
      `${ms(seeds)} after ${ms(histories)}`,
    );
  }
});

/** What gives a demo a step for each move of the scrubber, where its defaults don't. */
const manySteps: Partial<Record<string, string>> = {
  linear_collapse: 'depth="20"',
  perceptron: 'mode="by_rule" table="xor"',
};

for (const { id } of demoRows)
  test(`frames of ${id}`, async ({ page }) => {
    await openFigure(page, `<gradient-demo name="${id}" step="0" ${manySteps[id] ?? ""}></gradient-demo>`);
    const figure = page.locator("gradient-demo");
    await expect(figure.locator(".picture svg").first()).toBeVisible();
    const time = figure.locator("input.time");
    if ((await time.count()) === 0) {
      // Nothing that plays: it stands still until a setting moves.
      await drag(
        page,
        figure.getByRole("slider", { name: "Weight size" }),
        `${id}: main thread per move of the weights’ size`,
      );
      return;
    }
    await play(page, figure, id);
    await drag(page, time, `${id}: main thread per frame, scrubbing`);
  });

test("frames of a bend that is dragged and of a target that is drawn", async ({ page }) => {
  await openFigure(page, `<gradient-demo name="function_fitting" target="drawn"></gradient-demo>`);
  const figure = page.locator("gradient-demo");
  const canvas = figure.locator(".canvas");
  await expect(canvas).toBeVisible();
  // The net learns anew at every move, a slice of it between two frames.
  await drag(page, canvas, "function_fitting: main thread per frame, a target is drawn", { event: "frame" });
  const ring = figure.locator(".bends .ring");
  const what = "function_fitting: main thread per move of a bend";
  await drag(page, canvas, what, { from: ring, event: "pointermove" });
});

test("frames of a line that is turned", async ({ page }) => {
  await openFigure(page, `<gradient-demo name="linear_collapse"></gradient-demo>`);
  const figure = page.locator("gradient-demo");
  const from = figure.locator("[data-id=a] .ring");
  await expect(from).toBeVisible();
  const what = "linear_collapse: main thread per turn of the line";
  await drag(page, figure.locator(".panel .frame").first(), what, { from, event: "pointermove" });
});

test("frames of a large net", async ({ page }) => {
  const net = 'functions="sigmoid tanh relu" depth="50" width="128"';
  await openFigure(page, `<gradient-demo name="vanishing_gradient" ${net}></gradient-demo>`);
  const figure = page.locator("gradient-demo");
  await expect(figure.locator(".layers")).toHaveCount(3);
  const slider = figure.getByRole("slider", { name: "Weight size" });
  const costs = await traceDrag(page, slider);
  const what = "vanishing_gradient, 50 × 128, three functions: main thread per move";
  row(what, usual(costs), " ms", undefined, `the functions take turns; 95 of 100 of ${costs.length} moves`);
});

for (const [what, net] of [
  ["three functions", 'functions="sigmoid tanh relu"'],
  ["8 hidden layers of 16", 'functions="tanh" layers="8" width="16"'],
] as const)
  test(`frames of a net that trains: ${what}`, async ({ page }) => {
    await openFigure(page, `<gradient-demo name="decision_boundary" step="0" ${net}></gradient-demo>`);
    const figure = page.locator("gradient-demo");
    await expect(figure.locator(".picture svg").first()).toBeVisible();
    await expect(figure.locator("progress")).toHaveCount(0);
    await play(page, figure, `decision_boundary, ${what}`);
    await drag(page, figure.locator("input.time"), `decision_boundary, ${what}: main thread per frame, scrubbing`);
  });

async function play(page: Page, figure: Locator, id: string): Promise<void> {
  await figure.getByRole("button", { name: "Play" }).click();
  await page.waitForTimeout(1000);
  const costs = await traceFrames(page, 4000);
  row(
    `${id}: main thread per frame, playing`,
    usual(costs),
    " ms",
    { bound: 16 },
    `95 of 100 of ${costs.length} frames; median ${ms(median(costs))}`,
  );
}

async function drag(page: Page, across: Locator, what: string, dragged?: Dragged): Promise<void> {
  const costs = await traceDrag(page, across, dragged);
  row(what, usual(costs), " ms", { bound: 16 }, `95 of 100 of ${costs.length} moves; median ${ms(median(costs))}`);
}
