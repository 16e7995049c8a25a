import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { Browser } from "@playwright/test";
import { median, ms, row, usual } from "./benchTable.ts";
import { drawn, openFigure, test } from "./lab.ts";
import { longestTask, traceDrag } from "./mainThread.ts";

const servePages = resolve(import.meta.dirname, "../bench/servePages.js");

const pairs = 15;
/** So long, in ms, after its load event a page surely shows its first chart on an idle machine. */
const settled = 1000;

const loads = 5;
/** So long, in ms, after its load event every figure of a page is surely drawn, those that were not near from 8 s on. */
const allDrawn = 12_000;

test.describe.configure({ timeout: 300_000 });

test("navigation", async ({ browser }) => {
  console.log(`${browser.browserType().name()} ${browser.version()}`);
  const server = spawn(process.execPath, [servePages], { stdio: ["pipe", "pipe", "inherit"] });
  const [addresses] = await once(server.stdout, "data");
  const { lab, minimal } = JSON.parse(String(addresses)) as Record<"lab" | "minimal", string>;
  const times = [];
  for (let i = 0; i <= pairs; i++)
    times.push({ minimal: await firstChart(browser, `${minimal}minimal/`), lab: await firstChart(browser, lab) });
  server.kill();
  times.shift(); // the first pair warms the browser up
  row(
    "navigation to first chart, × a minimal page of Chart.js and an embind module",
    median(times.map(({ lab, minimal }) => lab / minimal)),
    "",
    { bound: 1.5 },
    `median of ${pairs} pairs; ${ms(median(times.map(({ lab }) => lab)), 0)} / ${ms(median(times.map(({ minimal }) => minimal)), 0)}`,
  );
});

/** From navigation to the mark "first-chart", in ms, with cold caches. */
async function firstChart(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  await page.goto(address);
  // To ask the page sooner would make it compile the questions in between.
  await page.waitForTimeout(settled);
  const mark = await page.waitForFunction(() => performance.getEntriesByName("first-chart")[0]?.startTime);
  const time = (await mark.jsonValue()) as number;
  await context.close();
  return time;
}

test("tasks while the page loads", async ({ browser, baseURL }) => {
  for (const path of ["/", "/ko/", "/catalogue/"]) {
    const longest = [];
    for (let i = 0; i < loads; i++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      const page = await context.newPage();
      longest.push(
        await longestTask(page, async () => {
          await page.goto(`${baseURL}${path}`);
          await page.waitForTimeout(allDrawn);
        }),
      );
      await context.close();
    }
    const made = `the longest of ${loads} loads, all figures drawn; median ${ms(median(longest))}`;
    row(`${path}: longest task while the page loads`, Math.max(...longest), " ms", { bound: 50 }, made);
  }
});

test("the lesson on a processor a quarter as fast", async ({ browser }) => {
  for (const path of ["/", "/ko/"]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const loading = await longestTask(page, async () => {
      await page.goto(path);
      await page.waitForTimeout(allDrawn);
    });
    const scrolling = await longestTask(page, async () => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < height; y += 360) {
        await page.mouse.wheel(0, 360);
        await page.waitForTimeout(200);
      }
    });
    await page.evaluate(() => scrollTo(0, 0));
    const dragging = await longestTask(page, async () => {
      const slider = await page.locator("#vanishing").getByRole("slider").first().boundingBox();
      if (!slider) throw new Error("the first figure has no dial");
      const y = slider.y + slider.height / 2;
      await page.mouse.move(slider.x + slider.width / 2, y);
      await page.mouse.down();
      for (let share = 0.5; share < 1; share += 0.02) await page.mouse.move(slider.x + share * slider.width, y);
      await page.mouse.up();
    });
    for (const [what, longest] of Object.entries({ loading, scrolling, dragging }))
      row(`${path} on a processor a quarter as fast: longest task, ${what}`, longest, " ms", { bound: 200 }, "one run");
    await page.close();
  }
});

test("a curve's slider", async ({ page }) => {
  const functions = "leaky_relu sigmoid tanh elu gelu silu";
  const figure = await openFigure(
    page,
    `<activation-curve functions="${functions}" derivatives="1" explore></activation-curve>`,
  );
  await drawn(figure);
  const costs = await traceDrag(page, figure.getByRole("slider", { name: "Leaky ReLU, slope" }));
  row(
    "six functions with f and f′: main thread per move of a parameter",
    usual(costs),
    " ms",
    { bound: 16 },
    `95 of 100 of ${costs.length} moves; median ${ms(median(costs))}`,
  );
});
