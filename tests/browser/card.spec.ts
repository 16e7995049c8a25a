import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { rows, vectorRows } from "../../web/core/catalogue.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { functionName } from "../../web/text/functionNames.ts";
import { axeViolations, drawn, expect, openFigure, test } from "./lab.ts";

const facts = JSON.parse(readFileSync(resolve(import.meta.dirname, "../reference/facts.json"), "utf8"));

/** Opens a page with nothing but cards. */
async function openCard(page: Page, html: string, path = "/"): Promise<Locator> {
  await openFigure(page, html, path);
  const card = page.locator("activation-card").first();
  await expect(card.locator("table")).toBeVisible();
  return card;
}

/** The cells of one property, one for each function. */
function cells(card: Locator, row: string): Locator {
  return card.locator(`tr[data-row=${row}] td`);
}

/** The numbers of a cell, infinities included. */
function numbers(text: string): number[] {
  const found =
    text
      .replaceAll("−", "-")
      .replaceAll("π/2", "1.5708")
      .match(/-?(∞|\d+(\.\d+)?)/g) ?? [];
  return found.map((number) => Number(number.replace("∞", "Infinity")));
}

/** Rows that no language can say in symbols alone. */
const inWords = [
  "what",
  "family",
  "minimum",
  "monotone",
  "odd",
  "smoothness",
  "kinks",
  "lowGradient",
  "mean",
  "zeros",
  "differences",
  "uses",
  "pros",
  "cons",
];

for (const path of ["/", "/ko/"])
  test(`${path} every card is full: no empty cell, nothing undefined`, async ({ page }) => {
    const card = await openCard(
      page,
      `<activation-card functions="${rows.map(({ id }) => id).join(" ")}"></activation-card>`,
      path,
    );
    await expect(cells(card, "range")).toHaveCount(rows.length);
    const texts = await card.locator("tbody td").evaluateAll((all) =>
      all.map((cell) => {
        cell.querySelector(".of")?.remove();
        return { row: cell.closest("tr")?.dataset["row"] ?? "", text: cell.textContent?.trim() ?? "" };
      }),
    );
    const missing = texts.filter(
      ({ row, text }) =>
        text === "" ||
        /NaN|undefined|null|\[object|–$/.test(text) ||
        (path === "/ko/" && inWords.includes(row) && !/[가-힣]/.test(text)),
    );
    expect(missing).toEqual([]);
  });

test("what the cards say is what the reference knows", async ({ page }) => {
  const ids = rows.map(({ id }) => id);
  const card = await openCard(page, `<activation-card functions="${ids.join(" ")}"></activation-card>`);
  const shown = async (row: string) =>
    (await cells(card, row).allTextContents()).map((text, i) => ({
      id: ids[i] as (typeof ids)[number],
      text: text.replace(/\s+/g, " ").trim(),
    }));
  const without = (id: (typeof ids)[number], text: string) =>
    text.slice(functionName({ id, parameters: defaultsOf(id) }, "en").length).trim();
  for (const { id, text } of await shown("range")) {
    const wanted = rangesAtDefaults[id] ?? facts[id].range;
    const got = without(id, text).replace(/\s/g, "");
    expect(got.replace(/[-−.\d∞π/]/g, ""), id).toBe(wanted.replace(/[-.\dπ/]|inf/g, "").replaceAll("U", "∪"));
    const wantedNumbers = numbers(wanted.replaceAll("inf", "∞"));
    numbers(got).forEach((number, i) => {
      if (Number.isFinite(number)) expect(number, id).toBeCloseTo(wantedNumbers[i] as number, 3);
      else expect(number, id).toBe(wantedNumbers[i]);
    });
  }
  for (const { id, text } of await shown("steepest")) {
    const { sup_abs_derivative: slope, sup_at: at } = facts[id];
    if (slope === "inf") expect(text, id).toContain("grows without bound as x → ∞");
    else {
      const [got, x] = numbers(without(id, text));
      expect(got, id).toBeCloseTo(slope, 3);
      if (typeof at === "number") expect(x, id).toBeCloseTo(at, 3);
    }
  }
  for (const { id, text } of await shown("minimum")) {
    const { minimum } = facts[id];
    if (!minimum) continue;
    const [value, x] = numbers(without(id, text));
    expect(value, id).toBeCloseTo(minimum.value, 3);
    expect(x, id).toBeCloseTo(minimum.x, 3);
  }
  for (const { id, text } of await shown("monotone")) {
    const wanted = facts[id].monotone.replace(/ if .*/, "");
    const got = without(id, text)
      .replace(/^no\b.*/, "no")
      .replace("increasing, but not strictly: it has constant stretches", "non-decreasing");
    expect(got.replace("increasing, strictly", "strictly"), id).toBe(wanted);
  }
  for (const { id, text } of await shown("odd"))
    expect(without(id, text).startsWith("yes"), id).toBe(/yes|if min=-max/.test(facts[id].odd));
  for (const { id, text } of await shown("smoothness")) {
    const wanted = facts[id].smoothness
      .replace(/ \(.*|, else.*/, "")
      .replace("^inf", "∞")
      .replace("^", "");
    expect(/C.|not continuous$/.exec(without(id, text))?.[0], id).toBe(
      wanted.replace("discontinuous", "not continuous"),
    );
  }
  for (const { id, text } of await shown("lowGradient")) {
    const intervals = facts[id]["abs_derivative_below_0.01"];
    if (typeof intervals === "string") continue;
    const wanted = intervals.flat().filter((end: number | string) => typeof end === "number");
    const got = numbers(without(id, text).replace(/ but at the jump.*/, "")).slice(1);
    expect(got.length, `${id}: ${text}`).toBe(wanted.length);
    got.forEach((number, i) => {
      expect(number, id).toBeCloseTo(wanted[i], 2);
    });
  }
});

function defaultsOf(id: string): Record<string, number> {
  const row = rows.find((each) => each.id === id);
  return Object.fromEntries(row?.parameters.map((parameter) => [parameter.id, parameter.default]) ?? []);
}

/** Ranges that the reference writes in parameters, at their defaults. */
const rangesAtDefaults: Record<string, string> = {
  prelu: "(-inf,inf)",
  elu: "(-1,inf)",
  selu: "(-1.7581,inf)",
  celu: "(-1,inf)",
  swish: "[-0.27846,inf)",
  hard_tanh: "[-1,1]",
  hardshrink: "(-inf,-0.5)U{0}U(0.5,inf)",
  threshold: "{0}U(1,inf)",
  arctan: "(-π/2,π/2)",
  isru: "(-1,1)",
};

test("facts follow the parameters, the limit and their sliders", async ({ page }) => {
  const card = await openCard(page, `<activation-card functions="elu"></activation-card>`);
  await expect(cells(card, "range")).toHaveText("(−1, ∞)");
  await expect(cells(card, "steepest")).toHaveText("1 for x ≥ 0");
  await card.evaluate((element) => element.setAttribute("functions", "elu(alpha=2)"));
  await expect(cells(card, "range")).toHaveText("(−2, ∞)");
  await expect(cells(card, "steepest")).toHaveText("2 at x = 0");
  await expect(cells(card, "kinks")).toHaveText("x = 0: f′ jumps from 2 to 1. Taken here: f′(0) = 2");
  await expect(cells(card, "lowGradient")).toContainText("x < −5.298");
  await card.evaluate((element) =>
    element.addEventListener("lab-change", (event) => Object.assign(window, { told: (event as CustomEvent).detail })),
  );
  await card.getByRole("slider", { name: "Low gradient" }).press("ArrowRight");
  await expect(card).toHaveAttribute("limit", "0.013");
  await expect(cells(card, "lowGradient")).toContainText("|f′| < 0.013 for x < −5.036");
  const told = await page.evaluate(() => (window as unknown as { told: unknown }).told);
  expect(told).toEqual({ functions: "elu(alpha=2)", limit: 0.013, sigma: 1 });
});

test("outputs follow σ and its slider", async ({ page }) => {
  const card = await openCard(page, `<activation-card functions="relu tanh selu step gelu"></activation-card>`);
  const mean = (column: number) => cells(card, "mean").nth(column);
  // For x from N(0, σ²) the mean of max(x, 0) is σ/√(2π), that of its square σ²/2.
  await expect(mean(0)).toContainText("0.3989: not centred, outputs lie above 0 on average");
  await expect(cells(card, "deviation").nth(0)).toContainText("0.5838");
  await expect(mean(1)).toContainText("0 exactly, because f is odd");
  await expect(mean(2)).toContainText("0: centred at this σ");
  await expect(cells(card, "deviation").nth(2)).toHaveText("SELU 1");
  for (const [column, share] of [
    [0, "50%"],
    [3, "50%"],
    [1, "none"],
    [4, "none"],
  ] as const)
    await expect(cells(card, "zeros").nth(column)).toContainText(share);
  await card.getByRole("slider", { name: "Spread" }).press("ArrowRight");
  await expect(card).toHaveAttribute("sigma", "1.3");
  await expect(mean(0)).toContainText("0.5186");
  await expect(mean(2)).toContainText("not centred");
});

test("ranges and minima of functions that jump are said rightly", async ({ page }) => {
  const card = await openCard(
    page,
    `<activation-card functions="step threshold threshold(threshold=0,value=2) threshold(threshold=1,value=1) hardshrink(lambda=1)"></activation-card>`,
  );
  const shown = async (row: string) =>
    (await cells(card, row).allTextContents()).map((text) =>
      text.trim().split("\n").at(-1)?.trim().replaceAll("\u00a0", " "),
    );
  expect(await shown("range")).toEqual(["{0, 1}", "{0} ∪ (1, ∞)", "(0, ∞)", "[1, ∞)", "(−∞, −1) ∪ {0} ∪ (1, ∞)"]);
  expect(await shown("minimum")).toEqual([
    "0, for every x ≤ 0",
    "0, for every x ≤ 1",
    "none: just right of the jump at x = 0, f comes as close to 0 as you like",
    "1, for every x ≤ 1",
    "none: f falls without bound as x → −∞",
  ]);
});

for (const width of [320, 360, 768, 1280])
  for (const colorScheme of ["light", "dark"] as const)
    test(`two cards at ${width} px, ${colorScheme}: beside each other or below, nothing sticks out, axe finds nothing`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const card = await openCard(page, `<activation-card functions="gelu_tanh selu"></activation-card>`, "/ko/");
      const [one, two] = await cells(card, "range").all();
      const [a, b] = [await one?.boundingBox(), await two?.boundingBox()];
      if (!a || !b) throw new Error("a cell has no box");
      if (width >= 768) expect(b.y).toBe(a.y);
      else expect(b.y).toBeGreaterThanOrEqual(a.y + a.height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const edge = (await card.boundingBox()) as { x: number; width: number };
      const right = await card
        .locator("td, th, code, li, input")
        .evaluateAll((all) => Math.max(...all.map((part) => part.getBoundingClientRect().right)));
      expect(right).toBeLessThanOrEqual(edge.x + edge.width);
      expect(await axeViolations(page, "main")).toEqual([]);
    });

test("bad attributes are named, and the rest is shown", async ({ page }) => {
  const card = await openCard(
    page,
    `<activation-card functions="nonsense tanh" limit="-1" sigma="wide"></activation-card>`,
  );
  const problems = card.locator(".problems li");
  await expect(problems).toHaveCount(3);
  await expect(problems.nth(0)).toContainText('There is no function "nonsense"');
  await expect(problems.nth(1)).toContainText("limit");
  await expect(problems.nth(2)).toContainText('"wide"');
  await expect(cells(card, "range")).toHaveText("(−1, 1)");
});

test("the language can change, and a card added later is one too", async ({ page }) => {
  const card = await openCard(page, `<activation-card functions="relu"></activation-card>`);
  await expect(card.locator("tr.group th").first()).toHaveText("About");
  await card.evaluate((element) => element.setAttribute("lang", "ko"));
  await expect(card.locator("tr.group th").first()).toHaveText("개요");
  await page.evaluate(() => {
    const late = document.createElement("activation-card");
    late.setAttribute("functions", "sine");
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(late);
    document.querySelector("main")?.append(host);
  });
  const late = page.locator("activation-card").nth(1);
  await late.scrollIntoViewIfNeeded();
  await expect(cells(late, "range")).toHaveText("[−1, 1]");
});

test("a page without a card does not load it", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto("/");
  await drawn(page.locator("#explore"));
  expect(requests.filter((url) => /\/card/.test(url))).toEqual([]);
  await page.locator("#explore [data-panel=properties]").click();
  await expect(cells(page.locator("#explore activation-card"), "range").first()).toBeVisible();
  expect(requests.filter((url) => /\/card/.test(url)).length).toBeGreaterThan(0);
});

test("the panel follows the figure, and the figure the panel's limit", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="elu tanh" panels="properties"></activation-curve>`,
  );
  await drawn(figure);
  const card = figure.locator("activation-card");
  await expect(cells(card, "range").first()).toContainText("(−1, ∞)");
  await figure.locator("#slider-0-alpha").fill("2.5");
  await expect(cells(card, "range").first()).toContainText("(−2.5, ∞)");
  await card.getByRole("slider", { name: "Low gradient" }).press("ArrowRight");
  await expect(figure).toHaveAttribute("limit", "0.013");
  await figure.locator(".drawing .limit input").press("ArrowRight");
  await expect(cells(card, "lowGradient").first()).toContainText("|f′| < 0.016");
});

test("where the figure shows random inputs, the panel's outputs are those of the same σ", async ({ page }) => {
  const figure = await openFigure(
    page,
    `<activation-curve functions="relu" sigma="2" panels="properties"></activation-curve>`,
  );
  await drawn(figure);
  const card = figure.locator("activation-card");
  await expect(cells(card, "mean").first()).toContainText("0.7979");
  await card.getByRole("slider", { name: "Spread of the inputs" }).press("ArrowRight");
  await expect(figure).not.toHaveAttribute("sigma", "2");
  const sigma = Number(await figure.getAttribute("sigma"));
  const mean = formatNumber(sigma / Math.sqrt(2 * Math.PI), "en");
  await expect(cells(card, "mean").first()).toContainText(mean);
});

test("functions of a vector show their formula", async ({ page }) => {
  const ids = vectorRows.map(({ id }) => id);
  const card = await openCard(page, `<activation-card functions="${ids.join(" ")}"></activation-card>`);
  await expect(cells(card, "formula").locator(".formula > math")).toHaveCount(ids.length);
  await expect(cells(card, "formula").first().locator("mfrac > msup, mfrac > mrow")).toHaveText(["exi/T", "∑kexk/T"]);
});

test.describe("where WebAssembly is blocked", () => {
  test.use({ quiet: false });
  test("a card shows the reason and its children", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await openFigure(page, `<activation-card><p>What you should know</p></activation-card>`);
    const card = page.locator("activation-card");
    await expect(card.getByRole("alert")).toBeVisible();
    await expect(card.getByText("What you should know")).toBeVisible();
    await page.unroute("**/*.wasm");
    await card.getByRole("button", { name: "Try again" }).click();
    await expect(cells(card, "range")).toHaveText("(0, 1)");
  });
});

/** The words of a card that stand on two lines, and the relations that a line ends in or begins with. */
function brokenWords(card: Locator): Promise<string[]> {
  return card.evaluate((element) => {
    const blocks = "li, p, dt, dd, th, td";
    const broken: string[] = [];
    for (const block of element.shadowRoot?.querySelectorAll(blocks) ?? []) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const letters: { letter: string; bottom(): number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest(blocks) !== block || node.parentElement.closest("code, math, .family"))
          continue;
        const text = node;
        for (const [i, letter] of [...(text.textContent ?? "")].entries()) {
          const bottom = () => {
            const range = document.createRange();
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            return range.getBoundingClientRect().bottom;
          };
          letters.push({ letter, bottom });
        }
      }
      letters.forEach((right, i) => {
        const before = letters[i - 1]?.letter ?? " ";
        const left = before.trim() ? letters[i - 1] : letters[i - 2];
        const particle = /[가-힣]/.test(right.letter) && /[^\s\p{L}\p{N}]/u.test(before);
        const relation = right.letter.trim() && /[=<>≤≥≈×→]/.test((left?.letter ?? "") + right.letter);
        if (left && (particle || relation) && right.bottom() - left.bottom() > 8)
          broken.push(letters.slice(Math.max(i - 12, 0), i + 6).reduce((text, { letter }) => text + letter, ""));
      });
    }
    return broken;
  });
}

for (const path of ["/", "/ko/"])
  test(`${path} no line ends within a word with its particle or within a relation`, async ({ page }) => {
    const all = [...rows, ...vectorRows].map(({ id }) => `<activation-card functions="${id}"></activation-card>`);
    await openCard(page, all.join(""), path);
    const cards = page.locator("activation-card");
    for (let i = 0; i < all.length; i++) {
      await cards.nth(i).scrollIntoViewIfNeeded();
      await expect(cards.nth(i).locator("table")).toBeVisible();
    }
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const card of await cards.all()) expect(await brokenWords(card)).toEqual([]);
    }
  });
