import type { Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { cardOf } from "./pages/card.ts";
import { openCatalogue } from "./pages/catalogue.ts";
import { curveOf, openCurve } from "./pages/curve.ts";
import { demoOf, openDemo } from "./pages/demo.ts";
import { drag, middleOf } from "./pages/figure.ts";
import { followLink, holdWasm, openFigures } from "./pages/page.ts";

type Values = Record<string, unknown>;

/** Makes an element as a script does that knows its tag alone: properties first, then it is put into the page. */
async function append(page: Page, tag: string, properties: Values): Promise<void> {
  await page.evaluate(
    ([tag, properties]) => {
      document.querySelector("main")?.append(Object.assign(document.createElement(tag), properties));
    },
    [tag, properties] as const,
  );
}

test("properties that were set before an element's code was there hold, those of a demo that is named so too", async ({
  page,
}) => {
  await openFigures(page, "<h1>Late</h1>");
  const given = { functions: ["elu(alpha=2)"], seed: 7, name: "zigzag", learning_rate: 0.5, step: 3 };
  await append(page, "gradient-demo", { id: "demo", ...given });
  const demo = demoOf(page, "demo");
  await demo.drawn();
  await demo.holds({ name: "zigzag", functions: "elu(alpha=2)", seed: "7", learning_rate: "0.5", step: "3" });
  await expect(demo.problems).toHaveCount(0);
  expect(await demo.root.evaluate((element) => "depth" in element)).toBe(false);
  await append(page, "activation-curve", { range: [-1, 1], hideValue: true, x: "0.5" });
  const figure = curveOf(page);
  await figure.drawn();
  await figure.holds({ range: "-1 1", "hide-value": "", x: "0.5" });
});

test("a setting that has the name of a method is set by it, before and after the figure is drawn, and the method stays", async ({
  page,
}) => {
  await openFigures(page, "<h1>Start</h1>");
  await append(page, "gradient-demo", { id: "demo", name: "output_layer", start: -3 });
  const demo = demoOf(page, "demo");
  await demo.drawn();
  await expect(demo.root).toHaveAttribute("start", "-3");
  for (const given of [{ start: 7 }, { settings: { task: "yes_no", start: 7 } }]) {
    await demo.set({ start: null });
    await demo.root.evaluate((element, given) => Object.assign(element, given), given);
    await demo.rendered();
    expect(await demo.root.getAttribute("start")).toBe("7");
  }
  await demo.takeOutAndPutBack();
  await demo.drawn();
});

test("of attributes and properties the last that was set holds, and is read at once", async ({ page }) => {
  const figure = await openCurve(page, 'functions="relu" hidevalue');
  const read = await figure.root.evaluate((element) => {
    const curve = element as HTMLElement & { x: number; hideValue: boolean; range: number[] };
    const values: unknown[] = [];
    curve.setAttribute("x", "5");
    curve.x = 3;
    values.push(curve.x);
    curve.x = 2;
    curve.setAttribute("x", "4");
    values.push(curve.x, curve.hideValue);
    curve.setAttribute("hide-value", "false");
    values.push(curve.hideValue);
    curve.removeAttribute("hide-value");
    values.push(curve.hideValue);
    curve.range[0] = -100; // a list is one of their own
    values.push(curve.range);
    curve.setAttribute("x", "1.5");
    curve.x = -2;
    return values;
  });
  expect(read).toEqual([3, 4, true, false, true, [-6, 6]]);
  await figure.rendered();
  await figure.holds({ x: "-2", "hide-value": "", range: "-6 6" });
  await figure.set({ "hide-value": "no" });
  await figure.holds({ "hide-value": "no" });
  await expect(figure.symbols()).toHaveText([/f\(/, /f′\(/]);
});

/** Names that HTML, microdata, RDFa and frameworks give their own meaning. */
const foreign =
  `class="a" id="own" style="color: red" title="t" slot="s" part="p" role="group" tabindex="0" dir="ltr" hidden
  contenteditable="false" accesskey="k" spellcheck="false" translate="no" inert popover nonce="n" is="x-y" autofocus
  draggable="false" enterkeyhint="go" inputmode="none" itemprop="i" itemscope itemtype="https://schema.org/Thing" typeof="T"
  property="p" vocab="v" onclick="" onlab-ready="" data-x="1" data-dept="1" aria-label="a" x-data="{}" x-show="true" x-on:click=""
  @click="" :range="[0, 1]" v-bind:x="1" v-if="true" v-cloak="" hx-get="/" ng-app="" wire:model="x" bind:x="1"
  client:load="" _ngcontent-abc-1="" jsname="j" xml:lang="en" data-astro-cid-1="" s-2="" ref-3=""`
    .replace('jsname="j"', "")
    .replaceAll("\n", " ");

test("a link as they once were made leads to the same state", async ({ page }) => {
  await openFigures(
    page,
    `<activation-curve id="curve" functions="elu" x="2" hide-value panels="numbers" sigma="2"></activation-curve>
     <gradient-demo id="neuron" name="saturated_neuron" functions="sigmoid" epochs="150" step="3"></gradient-demo>`,
  );
  const figure = curveOf(page);
  await figure.drawn();
  await followLink(page, "#curve?functions=elu&x=2&range=-3+2&hide-value=false&panels=&sigma=&landmarks=");
  await figure.holds({ x: "2", range: "-3 2", "hide-value": null, panels: "", sigma: null, landmarks: "" });
  await expect(figure.problems).toHaveCount(0);
  await followLink(page, "#curve?constructor=1");
  await figure.holds({ x: "2", range: "-6 6", "hide-value": "", panels: "numbers", sigma: "2", landmarks: null });
  await expect(figure.problems).toHaveText(/The link’s "constructor" is ignored/);
  await followLink(page, "#neuron?functions=tanh+softsign&epochs=&step=250");
  const demo = demoOf(page, "neuron");
  await demo.drawn();
  await demo.holds({ functions: "tanh softsign", epochs: "300", step: "250" });
  await expect(demo.problems).toHaveCount(0);
});

test("a misspelt name is named with the nearest, what belongs to others is not", async ({ page }) => {
  await openFigures(
    page,
    `<activation-curve ${foreign.replace("hidden", "").replace("popover", "")}></activation-curve>
     <activation-curve hide_value hide-valu="" functoins="relu" range2="0 1" langmarks></activation-curve>
     <gradient-demo name="zigzag" learning-rate="0.5" learningrat="1" show-x="1"></gradient-demo>
     <gradient-demo name="zigzag" learningRate="0.4"></gradient-demo>`,
  );
  await page.evaluate((attributes) => {
    document.body.insertAdjacentHTML("beforeend", `<activation-curve ${attributes}></activation-curve>`);
  }, foreign);
  const figure = curveOf(page, 0);
  await figure.drawn();
  await expect(figure.problems).toHaveCount(0);
  const problems = await curveOf(page, 2).root.evaluate(async (element) => {
    await customElements.whenDefined("activation-curve");
    return (element as unknown as { problems: unknown[] }).problems;
  });
  expect(problems).toEqual([]);
  await curveOf(page, 1).drawn();
  await expect(curveOf(page, 1).problems).toHaveText([
    /has no setting "hide-valu".*Did you mean hide-value\?/,
    /has no setting "functoins".*Did you mean functions\?/,
    /has no setting "range2".*Did you mean range\?/,
    /has no setting "langmarks".*Did you mean landmarks\?/,
  ]);
  await demoOf(page, 0).drawn();
  await demoOf(page, 0).holds({ "learning-rate": "0.5" });
  await expect(demoOf(page, 0).problems).toHaveText(/has no setting "learningrat".*Did you mean learning_rate\?/);
  await demoOf(page, 1).drawn();
  expect(await demoOf(page, 1).root.evaluate((demo) => (demo as unknown as Values)["learning_rate"])).toBe(0.4);
  await curveOf(page, 1).set({ "hide-valu": null, functoins: null, range2: null, langmarks: null });
  await expect(curveOf(page, 1).problems).toHaveCount(0);
});

test("a demo whose name changes is like one that always had it: plain link, its own functions, nothing to undo", async ({
  page,
}) => {
  const demo = await openDemo(page, 'name="vanishing_gradient" step="0"');
  await demo.preset("Size 13").click();
  await expect(demo.undo).toHaveAttribute("aria-disabled", "false");
  await demo.set({ functions: null, gain: null, step: "0" });
  await demo.set({ name: "zigzag" });
  await demo.open("adjust");
  await expect(demo.box("Learning rate")).toBeVisible();
  await expect(demo.problems).toHaveCount(0);
  await expect(demo.undo).toHaveAttribute("aria-disabled", "true");
  expect(await demo.link()).toBe("#demo?step=0&panels=adjust");
  const functions = await demo.functions.allTextContents();
  await demo.root.evaluate((element) => (element as unknown as { follow(hash: string): void }).follow(""));
  await demo.open("adjust");
  expect(await demo.functions.allTextContents()).toEqual(functions);
  await demo.root.evaluate((element) => Object.assign(element, { name: "zigzac", learning_rate: 0.5 }));
  await expect(demo.problems).toHaveText([/name must be one of .*"zigzac".*zigzag/]);
  await demo.root.evaluate((element) => Object.assign(element, { name: "zigzag" }));
  await demo.holds({ name: "zigzag", learning_rate: "0.5" });
  await demo.root.evaluate((element) => Object.assign(element, { settings: { learning_rate: 0.25 } }));
  await demo.holds({ learning_rate: "0.25" });
});

test.describe("where the code of a demo does not arrive", () => {
  test.use({ quiet: false });

  test("it is asked for once, and again on another try", async ({ page }) => {
    const demo = await openDemo(page, 'name="zigzag" step="0"');
    let asked = 0;
    await page.route(/saturated_neuron-.*\.js/, (route) => {
      asked++;
      return route.abort();
    });
    const errors = demo.root.evaluate(
      (element) =>
        new Promise((resolve) => {
          let heard = 0;
          element.addEventListener("lab-error", () => {
            heard++;
          });
          setTimeout(() => resolve(heard), 1500);
        }),
    );
    await demo.set({ name: "saturated_neuron" });
    await expect(demo.failure).toBeVisible();
    expect(await errors).toBe(1);
    const before = asked;
    await page.unroute(/saturated_neuron-.*\.js/);
    expect(before).toBeLessThanOrEqual(2);
    await demo.set({ name: "zigzag" });
    await expect(demo.failure).toHaveCount(0);
    await demo.drawn();
  });
});

test("a demo whose code comes after the language has changed says all in the new one", async ({ page }) => {
  await openFigures(page, `<gradient-demo id="demo"></gradient-demo>`);
  const demo = demoOf(page, "demo");
  await demo.drawn();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/zigzag-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await demo.set({ name: "zigzag" });
  await page.evaluate(() => {
    document.documentElement.lang = "ko";
  });
  await expect(demo.root.locator(".figure")).toHaveAttribute("lang", "ko");
  release();
  await demo.drawn();
  await expect(demo.root.locator(".headline")).toContainText(/[가-힣]/);
});

test("what was typed and can't be used stays named while a run plays, and when the page styles the figure", async ({
  page,
}) => {
  const demo = await openDemo(page, 'name="zigzag" step="0"');
  await demo.open("adjust");
  await demo.type(demo.box("Learning rate"), "-1");
  await expect(demo.problems).toHaveText(/learning_rate|Learning rate/);
  await demo.transport("play").click();
  await expect(demo.transport("pause")).toBeVisible();
  await expect.poll(() => demo.number("step")).toBeGreaterThan(2);
  await demo.root.evaluate((element) => element.classList.add("seen"));
  await demo.rendered();
  await expect(demo.problems).toHaveCount(1);
});

test("one drag of the time slider is one entry of the history", async ({ page }) => {
  const demo = await openDemo(page, 'name="zigzag" step="0"');
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await demo.time.evaluate(async (slider: HTMLInputElement) => {
    for (let step = 1; step <= 20; step++) {
      slider.value = String(step);
      slider.dispatchEvent(new Event("input"));
      await new Promise(requestAnimationFrame);
    }
  });
  await expect(page).toHaveURL(/step=20/);
  expect(await entries()).toBe(before + 1);
});

test("undo: the theme is the page's, a press is one change and so is a held key, each drag one of its own", async ({
  page,
}) => {
  const figure = await openCurve(page, 'id="curve" functions="relu" limit="0.1" panels="adjust"');
  const undo = figure.button("Undo");
  await figure.moveTo(2);
  await figure.set({ theme: "dark" });
  await undo.click();
  await figure.holds({ x: "1", theme: "dark", limit: "0.1" });
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await figure.button("Back to the default, 0.01").click();
  const { x, y } = await middleOf(figure.picture.first());
  await drag(page, { x, y }, { x: x + 60, y }, { x: x + 120, y });
  await drag(page, { x, y }, { x: x - 60, y }, { x: x - 120, y });
  const last = await figure.setting("x");
  await figure.limit.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.down("ArrowRight");
  await page.keyboard.up("ArrowRight");
  await expect.poll(() => figure.number("limit")).toBeGreaterThan(0.015);
  await undo.click();
  await figure.holds({ x: last, limit: "0.01" });
  await undo.click();
  await expect.poll(() => figure.number("x")).toBeGreaterThan(1);
  await undo.click();
  await figure.holds({ x: "1", limit: "0.01" });
  await undo.click();
  await figure.holds({ x: "1", limit: "0.1" });
  await expect(undo).toHaveAttribute("aria-disabled", "true");
});

test("a drag of the card within a figure is one change of the figure", async ({ page }) => {
  const figure = await openCurve(page, 'id="curve" functions="relu" panels="properties"');
  await figure.card.waitForTable();
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  const slider = figure.card.slider("Low gradient");
  for (let i = 0; i < 5; i++)
    await slider.evaluate(async (slider: HTMLInputElement, i) => {
      slider.value = String(i / 10 - 1.5);
      slider.dispatchEvent(new Event("input"));
      await new Promise(requestAnimationFrame);
    }, i);
  await slider.dispatchEvent("pointerup");
  await figure.holds({ limit: "0.079" });
  await expect(page).toHaveURL(/limit=0\.079/);
  expect(await entries()).toBe(before + 1);
  await figure.root.getByRole("button", { name: "Undo" }).first().click();
  await figure.holds({ limit: "0.01" });
});

test("undo in the catalogue: a mouse that goes over the tiles is no change, and hides none", async ({ page }) => {
  const catalogue = await openCatalogue(page);
  const undo = catalogue.button("Undo");
  await catalogue.tiles.first().hover();
  await catalogue.tiles.nth(1).hover();
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await catalogue.search.pressSequentially("elu");
  await catalogue.open("filters");
  await catalogue
    .slider("Low gradient")
    .first()
    .evaluate((slider: HTMLInputElement) => {
      slider.value = "-1";
      slider.dispatchEvent(new Event("input"));
      slider.dispatchEvent(new Event("change", { bubbles: true }));
    });
  await catalogue.holds({ search: "elu", limit: "0.1" });
  await undo.click();
  await catalogue.holds({ search: "elu", limit: "0.01" });
  await undo.click();
  await expect(catalogue.tiles).toHaveCount(38);
  await expect(undo).toHaveAttribute("aria-disabled", "true");
});

test("a card whose language changes while it loads is ready once, in that language", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { ready: [] });
    document.addEventListener("lab-ready", ({ target }) => {
      const words = (target as HTMLElement).shadowRoot?.querySelector("table")?.textContent ?? "nothing";
      (window as unknown as { ready: string[] }).ready.push(words);
    });
  });
  let releaseWords = () => {};
  const words = new Promise<void>((resolve) => {
    releaseWords = resolve;
  });
  let asked = false;
  await page.route(/(card|functions)-.*\.js/, async (route) => {
    const response = await route.fetch();
    if (/[가-힣]/.test(await response.text())) {
      asked = true;
      await words;
    }
    await route.fulfill({ response });
  });
  const releaseWasm = await holdWasm(page);
  await openFigures(page, '<activation-card functions="relu"></activation-card>');
  const card = cardOf(page);
  await expect(card.root.getByText("Loading")).toBeVisible();
  await card.set({ lang: "ko" });
  await card.rendered();
  releaseWasm();
  await expect.poll(() => asked).toBe(true);
  await page.waitForTimeout(500); // time enough to say in vain that it is ready
  releaseWords();
  await card.waitForTable();
  await expect.poll(() => page.evaluate("ready.length")).toBe(1);
  expect(await page.evaluate("ready[0]")).toMatch(/[가-힣]/);
});

test("an element that was taken out of the page can be forgotten", async ({ page }) => {
  const tags = ["activation-curve", "gradient-demo", "activation-bars", "activation-card", "activation-cost"];
  await openFigures(page, tags.map((tag) => `<${tag} id="${tag}"></${tag}>`).join(""));
  for (const tag of tags) {
    await page.locator(tag).scrollIntoViewIfNeeded();
    await page.locator(tag).evaluate(
      (element) =>
        new Promise<void>((resolve) => {
          const isThere = () => (element as unknown as { loaded?: boolean }).loaded;
          const wait = () => (isThere() ? resolve() : setTimeout(wait, 50));
          wait();
        }),
    );
  }
  await page.waitForTimeout(500);
  await page.evaluate((tags) => {
    const held = tags.map((tag) => new WeakRef(document.querySelector(tag) as Element));
    Object.assign(window, { held });
    for (const ref of held) ref.deref()?.remove();
  }, tags);
  const session = await page.context().newCDPSession(page);
  await expect
    .poll(async () => {
      await session.send("HeapProfiler.collectGarbage");
      return page.evaluate("held.map((ref) => ref.deref()?.localName ?? '').filter(Boolean)");
    })
    .toEqual([]);
});
