import { rows, vectorRows } from "../../web/core/catalogue.ts";
import { cardParts } from "../../web/text/card.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { type Card, cardOf, openCard } from "./pages/card.ts";
import { openCurve } from "./pages/curve.ts";
import { boxOf } from "./pages/figure.ts";
import { followLink, loseWasm, openFigures, overflow } from "./pages/page.ts";

test("facts follow the parameters, the limit and their sliders", async ({ page }) => {
  const card = await openCard(page, 'functions="elu"');
  await expect(card.cells("range")).toHaveText("(−1, ∞)");
  await expect(card.cells("steepest")).toHaveText("1 for x ≥ 0");
  await card.set({ functions: "elu(alpha=2)" });
  await expect(card.cells("range")).toHaveText("(−2, ∞)");
  await expect(card.cells("steepest")).toHaveText("2 at x = 0");
  await expect(card.cells("kinks")).toHaveText("x = 0: f′ jumps from 2 to 1. Taken here: f′(0) = 2");
  await expect(card.cells("lowGradient")).toContainText("x < −5.298");
  await card.root.evaluate((element) =>
    element.addEventListener("lab-change", (event) => Object.assign(window, { told: (event as CustomEvent).detail })),
  );
  await card.slider("Low gradient").press("ArrowRight");
  await card.holds({ limit: "0.013" });
  await expect(card.cells("lowGradient")).toContainText("|f′| < 0.013 for x < −5.036");
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: unknown }).told))
    .toEqual({ functions: "elu(alpha=2)", limit: 0.013, sigma: 1, panels: [...cardParts] });
});

test("outputs follow σ and its slider", async ({ page }) => {
  const card = await openCard(page, 'functions="relu tanh selu step gelu"');
  const mean = (column: number) => card.cells("mean").nth(column);
  // For x from N(0, σ²) the mean of max(x, 0) is σ/√(2π), that of its square σ²/2.
  await expect(mean(0)).toContainText("0.3989: not centred, outputs lie above 0 on average");
  await expect(card.cells("deviation").nth(0)).toContainText("0.5838");
  await expect(mean(1)).toContainText("0 exactly, because f is odd");
  await expect(mean(2)).toContainText("0: centred at this σ");
  await expect(card.cells("deviation").nth(2)).toHaveText("SELU 1");
  await expect(card.cells("zeros")).toHaveText([/50%/, /none/, /none|0%/, /50%/, /none/]);
  await card.slider("Spread").press("ArrowRight");
  await card.holds({ sigma: "1.3" });
  await expect(mean(0)).toContainText("0.5186");
  await expect(mean(2)).toContainText("not centred");
});

test("first come the shape, what the function is and three facts; a parameter moves them, a link opens parts", async ({
  page,
}) => {
  const card = await openCard(page, 'functions="elu" panels=""');
  await expect(card.lines).toHaveCount(1);
  await expect(card.headline).toContainText("levels off at −α");
  await expect(card.cells("range")).toBeVisible();
  await expect(card.cells("kinks")).toHaveCount(0);
  const line = await card.lines.getAttribute("d");
  await card.slider("ELU, α").press("ArrowRight");
  await card.holds({ functions: "elu(alpha=1.1)" });
  await expect(card.cells("range")).toHaveText("(−1.1, ∞)");
  await expect(card.lines).not.toHaveAttribute("d", line as string);
  await card.button("Undo").click();
  await card.holds({ functions: "elu" });
  await card.button("Shape").click();
  await card.holds({ panels: "shape" });
  await expect(card.cells("kinks")).toBeVisible();
  await followLink(page, "#card?functions=relu+softmax&panels=practice");
  await expect(card.part("practice")).toBeVisible();
  await expect(card.part("shape")).toBeHidden();
  await expect(card.lines).toHaveCount(1);
  await expect(card.cells("range")).toHaveCount(2);
});

test("ranges and minima of functions that jump are said rightly", async ({ page }) => {
  const card = await openCard(
    page,
    'functions="step threshold threshold(threshold=0,value=2) threshold(threshold=1,value=1) hardshrink(lambda=1)"',
  );
  const shown = async (property: string) =>
    (await card.cells(property).allTextContents()).map((text) =>
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

for (const [path, colorScheme] of [
  ["/", "light"],
  ["/ko/", "dark"],
] as const)
  test(`${path} ${colorScheme}: two cards stand beside each other or below, nothing sticks out, axe finds nothing`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const card = await openCard(page, 'functions="gelu_tanh selu"', path);
    for (const width of [320, 360, 768, 1280])
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await card.rendered();
        const [a, b] = [await boxOf(card.cells("range").nth(0)), await boxOf(card.cells("range").nth(1))];
        if (width >= 768) expect(b.y).toBe(a.y);
        else expect(b.y).toBeGreaterThanOrEqual(a.y + a.height);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        const edge = await boxOf(card.root);
        expect(await card.reach()).toBeLessThanOrEqual(edge.x + edge.width);
        if (width === 320 || width === 1280) expect(await axeViolations(page, "main")).toEqual([]);
      });
  });

test("bad attributes are named, and the rest is shown", async ({ page }) => {
  const card = await openCard(page, 'functions="nonsense tanh" limit="-1" sigma="wide"');
  await expect(card.problems).toHaveText([/There is no function "nonsense"/, /limit/, /"wide"/]);
  await expect(card.cells("range")).toHaveText("(−1, 1)");
});

test("the language can change, and a card added later is one too", async ({ page }) => {
  const card = await openCard(page, 'functions="relu"');
  await expect(card.partButtons.first()).toHaveText("Formula and source");
  await card.set({ lang: "ko" });
  await expect(card.partButtons.first()).toHaveText("수식과 출처");
  await page.evaluate(() => {
    const late = document.createElement("activation-card");
    late.setAttribute("functions", "sine");
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(late);
    document.querySelector("main")?.append(host);
  });
  const late = cardOf(page, 1);
  await late.scrollIntoView();
  await expect(late.cells("range")).toHaveText("[−1, 1]");
});

test("the panel follows the figure, and the figure the panel's limit and σ", async ({ page }) => {
  const figure = await openCurve(page, 'functions="elu tanh" panels="adjust properties"');
  const { card } = figure;
  const first = (property: string) => card.cells(property).first();
  await expect(first("range")).toContainText("(−1, ∞)");
  await figure.parameter("α").fill("2.5");
  await expect(first("range")).toContainText("(−2.5, ∞)");
  await card.slider("Low gradient").press("ArrowRight");
  await figure.holds({ limit: "0.013" });
  await figure.limit.press("ArrowRight");
  await expect(first("lowGradient")).toContainText("|f′| < 0.016");
  await test.step("where the figure shows random inputs, the panel's outputs are those of the same σ", async () => {
    await figure.set({ functions: "relu", sigma: "2" });
    await expect(first("mean")).toContainText("0.7979");
    await card.slider("Spread of the inputs").press("ArrowRight");
    await expect.poll(() => figure.setting("sigma")).not.toBe("2");
    const mean = (await figure.number("sigma")) / Math.sqrt(2 * Math.PI);
    await expect(first("mean")).toContainText(formatNumber(mean, "en"));
  });
});

test.describe("where WebAssembly is blocked", () => {
  test.use({ quiet: false });
  test("a card shows the reason and its children", async ({ page }) => {
    const mend = await loseWasm(page);
    await openFigures(page, "<activation-card><p>What you should know</p></activation-card>");
    const card = cardOf(page);
    await expect(card.failure).toBeVisible();
    await expect(card.root.getByText("What you should know")).toBeVisible();
    await mend();
    await card.retry.click();
    await expect(card.cells("range")).toHaveText("(0, 1)");
  });
});

for (const path of ["/", "/ko/"])
  test(`${path} no line ends within a word with its particle or within a relation`, async ({ page }) => {
    const ids = [...rows, ...vectorRows].map(({ id }) => id);
    const card = await openCard(page, `functions="${ids[0]}"`, path);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await brokenWords(card, ids)).toEqual([]);
    }
  });

/** Of a card of each function, the words that stand on two lines, and the relations that a line ends in or begins with. */
function brokenWords(card: Card, ids: readonly string[]): Promise<string[]> {
  return card.root.evaluate(async (element, ids) => {
    const blocks = "li, p, dt, dd, th, td";
    const broken: string[] = [];
    for (const id of ids) {
      element.setAttribute("functions", id);
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      collect();
    }
    return broken;

    function collect() {
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
    }
  }, ids);
}
