import { expect, test } from "./lab.ts";
import { figureOf, figures } from "./pages/form.ts";
import { Fuzzer } from "./pages/fuzz.ts";
import { lookAt, recordCanvasTexts, stayOnPage } from "./pages/fuzzFaults.ts";
import { allStarted, openFigures } from "./pages/page.ts";

/** How many states are tried in all, and from which seed: `scripts/fuzz` sets both. */
const states = Number(process.env["ACTIVATION_FUZZ_STATES"] ?? 200);
const seed = Number(process.env["ACTIVATION_FUZZ_SEED"] ?? 1);

test.use({ hasTouch: true, permissions: [], quiet: false });

/** Said, to the reader too, where a picture is asked for and the figure has none any more once its code is there. */
const gone = "info: activation-lab: Error: there is no picture";
/** Of every element; the catalogue is a page's, no post's. */
const all = { ...figures, catalogue: `<activation-catalogue id="figure"></activation-catalogue>` };
const each = Math.ceil(states / Object.keys(all).length);

for (const [name, html] of Object.entries(all))
  test(`${name}: whatever is done to it in ${each} steps from seed ${seed}, it stays whole and quiet`, async ({
    page,
    consoleMessages,
  }) => {
    test.setTimeout(0); // a state takes a moment, however many there are
    await recordCanvasTexts(page);
    await stayOnPage(page);
    await openFigures(page, html, name === "catalogue" ? "/catalogue/" : "/");
    await page.locator("#figure").waitFor({ state: "attached" });
    await allStarted(page);
    const fuzzer = new Fuzzer(page, seed, name);
    const done: string[] = [];
    const links = new Set<string>();
    for (let step = 0; step < each; step++) {
      const { what, act } = fuzzer.next();
      done.push(what);
      await act();
      const { found, link } = await lookAt(page);
      links.add(link);
      const wrong = [...found, ...consoleMessages.filter((message) => message !== gone)];
      expect(wrong, `seed ${seed}, step ${step}, after:\n${done.slice(-12).join("\n")}`).toEqual([]);
    }
    expect(links.size, "much of it changed the state").toBeGreaterThan(each / 3);
  });

const allParts = 'panels="adjust said inside tables code"';
const long = "0.12345678901234567";
/** States in which something was wrong once, and what was given to them then. */
const found: Record<string, { html: string; path?: string; given?: Record<string, string> }> = {
  "a step in perceptrons whose functions are refused": {
    html: `<gradient-demo id="figure" name="perceptron" functions="threshold" ${allParts}></gradient-demo>`,
  },
  "an output layer without a pair": {
    html: `<gradient-demo id="figure" name="output_layer" task="yes_no" loss="cross_entropy" ${allParts}></gradient-demo>`,
  },
  "logits of a function that is refused": {
    html: `<gradient-demo id="figure" name="softmax_saturation" functions="tanh" ${allParts}></gradient-demo>`,
  },
  "inputs and outputs as great as can be": {
    html: `<activation-bars id="figure" functions="log_softmax(temperature=1e-299) glu" inputs="1e9 -1e9"></activation-bars>`,
    given: { inputs: "1 -1e308" },
  },
  "a weight that training has made no number": {
    html: `<gradient-demo id="figure" name="decision_boundary" functions="exponential" gain="30" show="unit"></gradient-demo>`,
  },
  "a neuron whose output is 0 all over its axis": {
    html: `<gradient-demo id="figure" name="saturated_neuron" functions="softshrink(lambda=852)" ${allParts}></gradient-demo>`,
    given: { functions: "relu6 softshrink(lambda=852)" },
  },
  "a hidden space of two units in a narrow column": {
    html: `<div style="width: 200px"><gradient-demo id="figure" name="decision_boundary" layers="1" width="2" ${allParts}></gradient-demo></div>`,
    given: { functions: "tanh relu" },
  },
  "a point far beside the tiles": {
    html: `<activation-catalogue id="figure" x="1e308"></activation-catalogue>`,
    path: "/catalogue/",
  },
  "a limit of many digits beside curves": { html: `<activation-curve id="figure" limit="${long}"></activation-curve>` },
  "a limit of many digits on a card": {
    html: `<activation-card id="figure" functions="hard_tanh gelu" limit="${long}"></activation-card>`,
  },
};

for (const [name, { html, path, given = {} }] of Object.entries(found))
  test(`${name}: it stays whole and quiet`, async ({ page, consoleMessages }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await recordCanvasTexts(page);
    await openFigures(page, html, path);
    await page.locator("#figure").waitFor({ state: "attached" });
    await allStarted(page);
    expect((await lookAt(page)).found).toEqual([]);
    await figureOf(page).set(given);
    expect((await lookAt(page)).found).toEqual([]);
    expect(consoleMessages).toEqual([]);
  });
