import { loadCore } from "activation-lab/core";
import { formatFactor } from "../../web/text/formatFactor.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { openMaps } from "./pages/boundaryMaps.ts";
import { overflow } from "./pages/page.ts";
import { writtenSum } from "./writtenSum.ts";

const core = await loadCore();

/** A run's numbers of each layer at a moment. */
function runOf(input: Record<string, unknown> = {}) {
  const { series, steps, facts, stopped } = core.runDemo("decision_boundary", input);
  const at = (id: string, step: number) => {
    const { data = new Float32Array(), shape = [] } = series[id] ?? {};
    const size = shape.at(-1) ?? 1;
    return [...data.subarray(step * size, (step + 1) * size)];
  };
  return { at, steps, facts, stopped, layers: at("gradient", 0).length };
}

/** The shade of a layer that has so much of the output's gradient: 6 where as much, two fewer with each ÷10. */
function shadeOf(ratio: number): string | undefined {
  if (ratio === 0) return undefined;
  const tens = Math.log10(ratio);
  return `shade-${Math.min(Math.max(Math.round(6 + tens * (tens < 0 ? 2 : 1)), 0), 9)}`;
}

test("at first sight a map says for each function how much of the gradient each layer has, as the core has it", async ({
  page,
}) => {
  const demo = await openMaps(page, 'functions="sigmoid tanh relu"');
  await expect(demo.smallMaps).toHaveCount(3);
  for (const [place, functions] of ["sigmoid", "tanh", "relu"].entries()) {
    const { at, layers } = runOf({ functions });
    for (const step of [0, 30, 75, 150])
      for (let layer = 0; layer < layers; layer++) {
        const gradients = at("gradient", step);
        const share = Math.min(Math.max(step / 150, 0.001), 0.999);
        expect(await demo.shadeAt(demo.smallMaps.nth(place), layer, layers, share), `${functions} ${step}`).toBe(
          shadeOf((gradients[layer] ?? Number.NaN) / (gradients.at(-1) ?? Number.NaN)),
        );
      }
  }
  await expect(demo.smallMaps.first()).toHaveAttribute("role", "img");
  await expect(demo.smallMaps.first()).not.toHaveAttribute("tabindex");
});

test("a press or a drag on a map moves time and picks the layer, on a wide page and on a narrow one", async ({
  page,
}) => {
  const demo = await openMaps(page);
  const small = demo.smallMaps.first();
  const from = await demo.placeIn(small, 2, 7, 0.4);
  await page.mouse.click(from.x, from.y);
  await demo.holds({ step: "60", layer: "3" });
  await expect(demo.now).toHaveText("epoch 60 of 150");
  const to = await demo.placeIn(small, 6, 7, 0.8);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await demo.holds({ step: "120", layer: "7" });
  await page.setViewportSize({ width: 360, height: 640 });
  const beside = await demo.placeIn(small, 4, 7, 0.2);
  await page.mouse.click(beside.x, beside.y);
  await demo.holds({ step: "30", layer: "5" });
  await demo.open("inside");
  const map = demo.maps.nth(1);
  await map.scrollIntoViewIfNeeded();
  const place = await demo.placeIn(map, 1, 6, 0.5);
  await page.mouse.click(place.x, place.y);
  await demo.holds({ step: "75", layer: "2" });
});

test("by keys one tab stop moves time and goes from layer to layer, and says what stands there", async ({ page }) => {
  const { at } = runOf({ functions: "sigmoid" });
  const demo = await openMaps(page, 'functions="sigmoid tanh" step="40" layer="2"');
  await demo.open("inside");
  await expect(demo.maps).toHaveCount(6);
  const map = demo.maps.first();
  for (const other of (await demo.maps.all()).slice(1)) await expect(other).toHaveAttribute("tabindex", "-1");
  await map.press("ArrowRight");
  await map.press("ArrowUp");
  await demo.holds({ step: "41", layer: "3" });
  const gradients = at("gradient", 41);
  const left = formatFactor((gradients[2] ?? 0) / (gradients[6] ?? 0), "en").text;
  await expect(map).toHaveAttribute("aria-valuetext", `epoch 41, layer 3: ${left}`);
  await map.press("Shift+ArrowLeft");
  await demo.holds({ step: "31" });
  await map.press("Home");
  await demo.holds({ step: "0" });
  await map.press("End");
  await expect(demo.now).toHaveText("epoch 150 of 150");
  for (let i = 0; i < 9; i++) await map.press("ArrowUp");
  await demo.holds({ layer: "7" });
  await expect(map).toHaveAttribute("aria-valuetext", "epoch 150, output: 1");
  await expect(demo.frame(map)).toHaveCount(1);
  await expect(demo.frame(demo.maps.nth(1))).toHaveCount(0); // it has hidden layers only
});

test("dead units are told apart from flat slopes, and both are as high as their shares", async ({ page }) => {
  const settings = { functions: "relu", gain: 2, learning_rate: 1, seed: 3 };
  const { at, layers } = runOf(settings);
  const demo = await openMaps(page, 'functions="relu" gain="2" learning_rate="1" seed="3"');
  await demo.open("inside");
  const map = demo.maps.nth(1);
  expect(await demo.crosses(map)).toBeGreaterThan(0);
  for (const step of [0, 50, 150])
    for (let layer = 0; layer + 1 < layers; layer++)
      for (const kind of ["saturated", "dead"] as const) {
        const share = Math.min(Math.max(step / 150, 0.001), 0.999);
        const filled = await demo.filledAt(map, kind, layer, layers - 1, share);
        expect(Math.abs(filled - (at(kind, step)[layer] ?? Number.NaN)), `${kind} ${layer} ${step}`).toBeLessThan(0.08);
      }
  const [flat, dead] = ["saturated", "dead"].map((id) => Math.round(100 * (at(id, 150)[3] ?? Number.NaN)));
  await expect(demo.readings(map).nth(3)).toHaveText(dead ? `${flat}%, × ${dead}%` : `${flat}%`);
  await demo.set({ functions: "tanh", gain: "10", learning_rate: null });
  await expect(demo.readings(map).first()).toHaveText(/^\d+%$/); // saturated, and none can be dead
  expect(await demo.crosses(map)).toBe(0);
});

test("what a step changes is the core's, 1/1000 without colour, smaller with dashes", async ({ page }) => {
  const { at, layers } = runOf({ functions: "tanh" });
  const demo = await openMaps(page, 'functions="tanh" step="20"');
  await demo.open("inside");
  const map = demo.maps.nth(2);
  for (const step of [0, 20, 150])
    for (let layer = 0; layer < layers; layer++) {
      const shade = Math.round(3 * Math.log10((at("update_ratio", step)[layer] ?? Number.NaN) / 1e-3));
      const limited = Math.min(Math.max(shade, -6), 6);
      const share = Math.min(Math.max(step / 150, 0.001), 0.999);
      expect(await demo.shadeAt(map, layer, layers, share)).toBe(
        limited < 0 ? `below shade-${-limited}` : `above shade-${limited}`,
      );
    }
  const written = await demo.readings(map).allTextContents();
  for (const [layer, text] of written.entries())
    expect((at("update_ratio", 20)[layer] ?? 0) * Number(text.replace("1/", "").replace(",", ""))).toBeCloseTo(1, 1);
});

test("the steps by hand add up in every layer, and lead to the weights that the core goes to", async ({ page }) => {
  // One step an epoch: then the weights of the next moment are those of the next step.
  const settings = { functions: "tanh relu", layers: 3, width: 5, batch: 120, learning_rate: 0.5, epochs: 40 };
  const attributes = Object.entries(settings).map(([name, value]) => `${name}="${value}"`);
  const demo = await openMaps(page, `${attributes.join(" ")} step="12" unit="2"`);
  await demo.open("inside");
  await expect(demo.sums).toHaveCount(2);
  const inputs = [2, 5, 5, 5];
  for (const layer of [1, 2, 3, 4]) {
    await demo.set({ layer: String(layer) });
    await demo.rendered();
    for (const [place, functions] of ["tanh", "relu"].entries()) {
      const lines = await demo.sums.nth(place).locator("p").allTextContents();
      const steps = lines.filter((line) => /^(∂L\/∂z|w −)/.test(line));
      expect(steps.length, lines.join("\n")).toBe(3);
      const [, , update = ""] = steps;
      const sums = [...steps.slice(0, 2), ...lines.filter((line) => line.includes("Σ") && !line.includes("…"))];
      for (const line of sums) {
        const { sum, result } = writtenSum(line);
        expect(sum, line).toBe(result);
      }
      const { at } = runOf({ ...settings, functions });
      const before = inputs.slice(0, layer - 1).reduce((sum, size) => sum + 5 * (size + 1), 0);
      const size = (inputs[layer - 1] ?? 0) + 1;
      const unit = layer === 4 ? 0 : 1;
      const input = Number("₁₂₃₄₅".indexOf(lines.find((line) => line.includes("∂z · "))?.match(/[₁₂₃₄₅]/)?.[0] ?? ""));
      const now = at("parameters", 12)[before + unit * size + input] ?? Number.NaN;
      const next = at("parameters", 13)[before + unit * size + input] ?? Number.NaN;
      const written = update.split("≈").at(-1)?.trim().replace("−", "-");
      const first = update.split("≈")[1]?.trim().replace(/^−/, "-").split(" ")[0];
      expect(Number(first), update).toBeCloseTo(now, 3);
      expect(Math.abs(Number(written) - next), update).toBeLessThan(Math.abs(next) * 1e-3 + 1e-7);
    }
  }
});

test("where the optimiser keeps more than the gradient, no new weight is made up, but for its first step", async ({
  page,
}) => {
  const demo = await openMaps(page, 'optimiser="adam" step="3" functions="tanh" batch="120"');
  await demo.open("inside");
  await expect(demo.sums.first()).toContainText("the new weight can’t be worked out here");
  await demo.set({ optimiser: "momentum" });
  await expect(demo.sums.first()).toContainText("nine tenths");
  for (const optimiser of ["momentum", "adam"]) {
    await demo.set({ optimiser, step: "0" });
    await expect(demo.sums.first()).toContainText("The next step makes it:"); // nothing came before it
    const text = (await demo.sums.first().textContent()) ?? "";
    const input = "₁₂".indexOf(text.match(/from the input x([₁₂])/)?.[1] ?? "");
    const next = runOf({ functions: "tanh", optimiser, batch: 120 }).at("parameters", 1)[input] ?? Number.NaN;
    const written = (await demo.sumNumbers.last().textContent())?.replace("−", "-");
    expect(Math.abs(Number(written) - next), `${optimiser}: ${written}, ${next}`).toBeLessThan(1e-4);
  }
  await demo.set({ optimiser: null, step: null });
  await expect(demo.sums.first()).toContainText("A further step would make it:");
});

test("every state has its maps or says why not: no layer, one unit, zeros, one epoch, a run that stopped", async ({
  page,
}) => {
  const demo = await openMaps(page, 'layers="0" functions="identity"');
  await expect(demo.smallMaps).toHaveCount(0);
  await demo.open("inside");
  await expect(demo.maps).toHaveCount(1);
  await demo.set({ layers: "8", width: "1", epochs: "1", functions: "sigmoid" });
  await expect(demo.maps).toHaveCount(3);
  await expect(demo.readings(demo.maps.first())).toHaveCount(9);
  await expect(demo.readings(demo.maps.nth(1))).toHaveCount(8);
  await demo.set({ layers: "2", width: null, initialisation: "zeros", functions: "relu", epochs: null, layer: "1" });
  await expect(demo.readings(demo.maps.first())).toHaveText(["0", "0", "1"]);
  await expect(demo.readings(demo.maps.nth(2))).toHaveText(["–", "–", "–"]); // there are no weights to change
  expect(await demo.crosses(demo.maps.first())).toBeGreaterThan(0);
  await expect(demo.sums.first()).toContainText("No point of the batch moves this unit.");
  const stopping = { functions: "relu", initialisation: "he", gain: 30, layers: 8, width: 16, learning_rate: 10 };
  const { stopped } = runOf(stopping);
  expect(stopped).toHaveLength(1);
  await demo.set({ initialisation: "he", gain: "30", layers: "8", width: "16", learning_rate: "10" });
  await expect(demo.part("inside")).toContainText("At this moment numbers are no longer finite");
  await demo.open("tables");
  await demo.set({ layers: "1", width: "1", batch: "1", gain: null, learning_rate: null, step: "1" });
  await expect(demo.sums.first()).toContainText("point 1 of the first batch:");
});

test("the table of the layers has the core's numbers, in both languages", async ({ page }) => {
  const { at, layers } = runOf({ functions: "relu" });
  for (const [path, output] of [
    ["/", "output"],
    ["/ko/", "출력층"],
  ] as const) {
    const demo = await openMaps(page, 'functions="relu" step="40"', path);
    await demo.open("tables");
    const rows = demo.rows(1);
    await expect(rows).toHaveCount(layers);
    for (let layer = 0; layer < layers; layer++) {
      const cells = await rows.nth(layer).getByRole("cell").allTextContents();
      expect(cells[0]).toBe(formatNumber(at("gradient", 40)[layer] ?? Number.NaN, "en"));
      expect(cells[4]).toBe(formatNumber(at("update_ratio", 40)[layer] ?? Number.NaN, "en"));
    }
    await expect(rows.last().getByRole("rowheader")).toHaveText(output);
    const over = demo.rows(2); // all maps at some moments
    await expect(over).toHaveCount(11);
    await expect(over.first().getByRole("rowheader")).toHaveText("0");
    const end = await over.last().getByRole("cell").allTextContents();
    expect(end).toHaveLength(2 * layers + 2 * (layers - 1));
    for (let layer = 0; layer + 1 < layers; layer++) {
      const share = (id: string) => Math.round(100 * (at(id, 150)[layer] ?? Number.NaN));
      expect(end[layers + layer]).toBe(`${share("saturated")}%`);
      expect(end[2 * layers - 1 + layer]).toBe(`${share("dead")}%`);
      expect(
        (at("update_ratio", 150)[layer] ?? 0) * Number(end[3 * layers - 2 + layer]?.replace(/1\/|,/g, "")),
      ).toBeCloseTo(1, 1);
    }
  }
});

test("scrubbing moves only the cursor: the cells are not drawn anew", async ({ page }) => {
  const demo = await openMaps(page, 'functions="tanh" step="10"');
  await demo.open("inside");
  await expect(demo.maps).toHaveCount(3);
  const changes = await demo.root.evaluate(async (element) => {
    const cells = [...(element.shadowRoot?.querySelectorAll(".shade-rows, .saturated, .row-signs, .ground") ?? [])];
    let changed = 0;
    const observer = new MutationObserver((records) => {
      changed += records.length;
    });
    for (const each of cells) observer.observe(each, { attributes: true, childList: true, subtree: true });
    element.setAttribute("step", "90");
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    await new Promise(requestAnimationFrame);
    return cells.length > 8 && cells.every(({ isConnected }) => isConnected) ? changed : Number.NaN;
  });
  expect(changes).toBe(0);
  await expect(demo.maps.first()).toHaveAttribute("aria-valuenow", "90");
});

for (const theme of ["light", "dark"])
  test(`the maps and the opened layer are accessible and fit a phone, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const demo = await openMaps(page, `theme="${theme}" functions="sigmoid relu" panels="inside"`, "/ko/");
    await expect(demo.maps).toHaveCount(6);
    expect(await axeViolations(page, "gradient-demo")).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
