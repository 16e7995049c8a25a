import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { rows } from "../../web/core/catalogue.ts";
import { drawn, openFigure, test } from "./lab.ts";
import { dragger, traceMoves } from "./mainThread.ts";

const root = resolve(import.meta.dirname, "../..");
const core = resolve(root, "dist/core");

const repetitions = 15;
/** So long, in ms, after its load event a page surely shows its first chart. */
const settled = 1000;
const moves = 61;
const drawnRows = rows.slice(0, 18);
const functions = drawnRows.map(({ id }) => id);
/** The first that has a slider. */
const moved = drawnRows.find(({ parameters }) => parameters.length)?.id as string;
/** Even steps of a curve over its range, and their ends. */
const points = 481;

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

test("speed", async ({ browser, page }) => {
  test.setTimeout(300_000);
  const { chart, blank } = await navigation(browser);
  const parameter = await sliderMove(page, 0);
  const withSlope = await sliderMove(page, 1);
  const compute = await computeOfMove(page);

  const ms = (value: number, digits = 1) => `${value.toFixed(digits)} ms`;
  const row = (what: string, value: number, bound: number, unit: string, made: string) =>
    console.log(
      `${what.padEnd(64)} ${value.toFixed(1).padStart(5)}${unit}  bound ${bound}${unit}${value > bound ? ", OVER THE BOUND" : ""}  (${made})`,
    );
  console.log(`${browser.browserType().name()} ${browser.version()}; medians`);
  row("navigation to first chart, × a blank canvas page", chart / blank, 3, "", `${ms(chart, 0)} / ${ms(blank, 0)}`);
  row(
    `one parameter moved, 18 curves × ${points} points, main thread`,
    parameter,
    8,
    " ms",
    `all tasks; 36 curves, with the slopes: ${ms(withSlope)}`,
  );
  row("compute, as a share of it", (100 * compute) / parameter, 10, " %", ms(compute, 2));
});

/** Navigation to the mark "first-chart", in ms, of the lesson and of a blank page: in turn, from one server, with cold caches. */
async function navigation(browser: Browser): Promise<{ chart: number; blank: number }> {
  const server = spawn(process.execPath, [resolve(root, "tests/bench/servePages.js")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [address] = await once(server.stdout, "data");
  const origin = String(address).trim();
  const time = async (path: string) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    await page.goto(origin + path);
    // To ask the page sooner would make it compile the questions in between.
    await page.waitForTimeout(settled);
    const start = await page.evaluate(() => performance.getEntriesByName("first-chart")[0]?.startTime);
    await context.close();
    return start as number;
  };
  const chart: number[] = [];
  const blank: number[] = [];
  for (let i = 0; i <= repetitions; i++) {
    blank.push(await time("blank"));
    chart.push(await time(""));
  }
  server.kill();
  return { chart: median(chart.slice(1)), blank: median(blank.slice(1)) }; // the first pair warms the browser up
}

/** What it costs the main thread, in ms, to drag the first parameter's slider by a step while 18 functions are drawn. */
async function sliderMove(page: Page, derivatives: number): Promise<number> {
  const figure = await openFigure(
    page,
    `<activation-curve functions="${functions.join(" ")}" derivatives="${derivatives}" explore></activation-curve>`,
  );
  await drawn(figure);
  const slider = figure.locator(".parameter input[type=range]").first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider is not on the page");
  const values = Array.from({ length: 9 }, (_, i) => box.x + box.width * (0.3 + 0.05 * i));
  const y = box.y + box.height / 2;
  const dragTo = await dragger(page);
  let turn = 0;
  const move = async () => {
    await dragTo(values[turn++ % values.length] as number, y);
    await page.waitForTimeout(60);
  };
  await page.mouse.move(values[0] as number, y);
  await page.mouse.down();
  for (let i = 0; i < 20; i++) await move();
  const cost = median(await traceMoves(page, move, moves));
  await page.mouse.up();
  return cost;
}

/** What the core is asked for one such move, in ms: the moved function's curve and facts, and all values at x. */
async function computeOfMove(page: Page): Promise<number> {
  await page.route("**/core/*", (route) =>
    route.fulfill({ path: resolve(core, route.request().url().split("/").at(-1) as string) }),
  );
  return page.evaluate(
    async ([all, moved, points]) => {
      const path = "/core/loadCore.js";
      const { loadCore } = (await import(path)) as typeof import("../../web/core/loadCore.ts");
      const core = await loadCore();
      const xs = Float64Array.from({ length: points }, (_, i) => -6 + (12 * i) / (points - 1));
      const x = Float64Array.of(1);
      const once = () => {
        core.facts(moved);
        core.evaluate(moved, xs);
        for (const spec of all) core.evaluate(spec, x);
      };
      for (let i = 0; i < 200; i++) once();
      const start = performance.now();
      for (let i = 0; i < 1000; i++) once();
      return (performance.now() - start) / 1000;
    },
    [functions, moved, points] as const,
  );
}
