import { loadCore } from "activation-lab/core";
import { loadAllWords } from "./allWords.ts";
import { expectToFit } from "./expectToFit.ts";
import { pythonWithNumpy, runText } from "./exportedCode.ts";
import { expect, test } from "./lab.ts";
import { boxOf, drag, middleOf } from "./pages/figure.ts";
import { openFigures } from "./pages/page.ts";
import { openPerceptron, PerceptronDemo } from "./pages/perceptron.ts";
import { swipe } from "./pages/touch.ts";

await loadAllWords();

const xor = 'table="xor"';

test("AND: the line is dragged until all four corners are right, and undo takes the drag back", async ({ page }) => {
  const demo = await openPerceptron(page);
  await expect(demo.headline).toContainText("2 of 4 corners are right: (0, 1) should rest but fires.");
  await expect(demo.does).toHaveText(["rests ✓", "fires ✗", "fires ✗", "fires ✓"]);
  await demo.line.scrollIntoViewIfNeeded();
  const { x, y } = await middleOf(demo.line);
  await drag(page, { x, y }, { x: x + 80, y: y - 80 });
  await demo.holds({ threshold: /^1\.[45]/, weight_1: "1", weight_2: "1" });
  await expect(demo.headline).toHaveText("All four corners are right: one line is enough for AND.");
  await expect(demo.does).toHaveText(["rests ✓", "rests ✓", "rests ✓", "fires ✓"]);
  await demo.undo.click();
  await demo.holds({ threshold: "0.5" });
});

test("NAND: everything is wrong until the line is turned round, by mouse, by a finger and by keys", async ({
  page,
}) => {
  const demo = await openPerceptron(page, 'table="nand" threshold="1.5"');
  await expect(demo.headline).toContainText("0 of 4 corners are right");
  for (let press = 0; press < 4; press++) await demo.turn.press("PageUp");
  await expect(demo.headline).toHaveText("All four corners are right: one line is enough for NAND.");
  await demo.set({ weight_1: null, weight_2: null, threshold: "1.5" });
  await demo.rendered();
  const [pivot, from] = [await middleOf(demo.rings[0]), await middleOf(demo.rings[1])];
  const around = (angle: number) => {
    const [dx, dy] = [from.x - pivot.x, from.y - pivot.y];
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return { x: pivot.x + cos * dx - sin * dy, y: pivot.y + sin * dx + cos * dy };
  };
  await drag(page, from, ...[0.25, 0.5, 0.75, 1].map((share) => around(-Math.PI * share)));
  await expect(demo.headline).toHaveText("All four corners are right: one line is enough for NAND.");
  await demo.holds({ weight_1: "-1", weight_2: "-1", threshold: /^-1\.(5|49|51)$/ });
});

test("a finger moves the line and does not scroll the page", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const demo = await openPerceptron(page);
  await demo.line.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await swipe(page, await middleOf(demo.line), { x: 60, y: -60 });
  await expect(demo.headline).toContainText("one line is enough for AND");
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await demo.corner("(1, 1)").tap();
  await demo.holds({ table: "never" });
  await context.close();
});

test("clicks and keys set all sixteen tables, each with its name", async ({ page }) => {
  const demo = await openPerceptron(page);
  const core = await loadCore();
  const table = core
    .listDemos()
    .find(({ id }) => id === "perceptron")
    ?.settings.find(({ id }) => id === "table");
  const ids = table?.kind === "choice" ? table.choices : [];
  expect(ids).toHaveLength(16);
  for (const id of ids) {
    await demo.set({ table: id });
    await demo.rendered();
    const { series } = core.runDemo("perceptron", { table: id });
    for (const [corner, inputs] of ["(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)"].entries()) {
      const wanted = series.targets?.data[corner] === 1;
      await expect(demo.corner(inputs)).toHaveAttribute("aria-pressed", String(wanted));
    }
  }
  await demo.set({ table: "and" });
  await demo.corner("(0, 1)").click();
  await demo.holds({ table: "x2" });
  await demo.corner("(0, 1)").press("ArrowRight");
  await page.keyboard.press("Enter");
  await demo.holds({ table: "or" });
  await expect(demo.headline).toContainText("one line is enough for OR");
  await demo.set({ table: "never", threshold: "3" });
  await expect(demo.headline).toHaveText("All four corners are right: one line is enough for “constant 0”.");
  await demo.set({ table: "x2_implies_x1" });
  await expect(demo.headline).toContainText("1 of 4 corners is right: (0, 0) should fire but rests.");
});

test("the whole story by keyboard alone", async ({ page }) => {
  const demo = await openPerceptron(page);
  await demo.corner("(0, 0)").focus();
  await page.keyboard.press("Tab");
  await expect(demo.line).toBeFocused();
  for (let press = 0; press < 2; press++) await page.keyboard.press("Shift+ArrowUp");
  await expect(demo.headline).toContainText("one line is enough for AND");
  await page.keyboard.press("Tab");
  await expect(demo.turn).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await demo.holds({ weight_1: "1", weight_2: "0.9" });
  for (let press = 0; press < 3; press++) await page.keyboard.press("Tab");
  for (let press = 0; press < 6; press++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await demo.holds({ mode: "two_layers" });
  await demo.corner("(0, 0)").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await demo.holds({ corner: "1" });
  await expect(demo.lit.nodes).toHaveText(["1", "OR", "NAND", "AND"]);
});

test("XOR and XNOR by hand: no line gets all four, and lines between like corners cross", async ({ page }) => {
  const demo = await openPerceptron(page, xor);
  await expect(demo.headline).toContainText("3 of 4 corners are right");
  await expect(demo.headline).toContainText(
    "No line gets all four for XOR: the crossing in the middle lies between the 1s",
  );
  await expect(demo.crossing).toHaveCount(1);
  await demo.corner("(0, 0)").click();
  await demo.holds({ table: "nand" });
  await expect(demo.crossing).toHaveCount(0);
  await demo.set({ table: "xnor" });
  await expect(demo.headline).toContainText("No line gets all four for XNOR");
  await expect(demo.crossing).toHaveCount(1);
});

test("two layers: the inputs that are picked light the wires, and all four corners are right", async ({ page }) => {
  const demo = await openPerceptron(page, 'mode="two_layers"');
  await expect(demo.does).toHaveText(["rests ✓", "fires ✓", "fires ✓", "rests ✓"]);
  for (const [inputs, wires, nodes] of [
    ["(0, 0)", 1, ["NAND"]],
    ["(0, 1)", 4, ["1", "OR", "NAND", "AND"]],
    ["(1, 0)", 4, ["1", "OR", "NAND", "AND"]],
    ["(1, 1)", 5, ["1", "1", "OR"]],
  ] as const) {
    await demo.corner(inputs).click();
    await expect(demo.corner(inputs)).toHaveAttribute("aria-pressed", "true");
    await expect(demo.lit.wires).toHaveCount(wires);
    await expect(demo.lit.nodes).toHaveText(nodes);
  }
});

test("what the second layer sees is beside the inputs, also on a phone", async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [760, 800],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const demo = await openPerceptron(page, 'mode="two_layers"');
    const [inputs, between] = [await boxOf(demo.corner("(0, 0)")), await boxOf(demo.between)];
    expect(between.x).toBeGreaterThan(inputs.x + inputs.width);
    expect(between.x + between.width).toBeLessThanOrEqual(width);
    expect(between.y).toBeLessThan(inputs.y);
  }
});

test("weights of 0: no line, said kindly, and the ring makes one", async ({ page }) => {
  const demo = await openPerceptron(page, 'weight_1="0" weight_2="0"');
  await expect(demo.headline).toContainText("Both weights are 0, so there is no line");
  await expect(demo.line).toHaveCount(0);
  await demo.turn.press("ArrowRight");
  await demo.holds({ weight_1: /./, weight_2: /./ });
  await demo.turn.press("Home");
  await demo.holds({ weight_1: "1", weight_2: "0" });
  await expect(demo.line).toHaveCount(1);
});

test("a word beside the line is true of the place where it stands, also where the line is at the edge", async ({
  page,
}) => {
  const demo = await openPerceptron(page);
  for (const [w1, w2, threshold] of [
    [1, 1, 0.5],
    [1, 0, 1.45],
    [-1, 0, 0.45],
    [0, 1, 1.42],
    [-0.95, 0.25, 0.65],
    [-0.9, 0.7, -1.45],
    [0, 0, -1],
  ] as const) {
    await demo.set({ weight_1: String(w1), weight_2: String(w2), threshold: String(threshold) });
    await demo.rendered();
    const square = await demo.square.boundingBox();
    if (!square) throw new Error("the square has no place");
    for (const name of await demo.sideNames.all()) {
      const { x, y } = await middleOf(name);
      const [x1, x2] = [(2 * (x - square.x)) / square.width - 0.5, 1.5 - (2 * (y - square.y)) / square.height];
      await expect(name, `${w1}, ${w2}, ${threshold}`).toHaveText(w1 * x1 + w2 * x2 > threshold ? "fires" : "rests");
    }
  }
});

test("θ stands within the picture of the sums, however long its number is", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const demo = await openPerceptron(page);
  for (const threshold of ["0.55", "-1.234567", "3"]) {
    await demo.set({ threshold });
    await demo.rendered();
    const [name, sums] = [await demo.thresholdName.boundingBox(), await demo.sumsPicture.boundingBox()];
    if (!name || !sums) throw new Error("the name of the threshold has no place");
    expect(name.x + name.width).toBeLessThanOrEqual(sums.x + sums.width);
  }
  await expect(demo.firesWhere).toHaveText("fires where 1·x₁ + 1·x₂ > 3");
});

test("wherever the line runs, a finger finds each corner and both rings, and no name covers a word", async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const demo = await openPerceptron(page);
  for (const [w1, w2, threshold] of [
    [1, 0, 0],
    [1, 0, 1],
    [0, 1, 0],
    [0, 1, 1],
    [1, 1, 0],
    [1, 1, 1],
    [1, 1, 2],
    [1, -1, 0],
    [-1, 0.5, -0.5],
    [-1, -1, -0.55],
    [1, 1, 3],
    [-2, -1, 1.25],
  ] as const) {
    const line = `${w1}, ${w2}, ${threshold}`;
    await demo.set({ weight_1: String(w1), weight_2: String(w2), threshold: String(threshold) });
    await demo.rendered();
    const [drag, turn] = [await middleOf(demo.rings[0]), await middleOf(demo.rings[1])];
    expect(Math.hypot(drag.x - turn.x, drag.y - turn.y), line).toBeGreaterThanOrEqual(44);
    for (const inputs of ["(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)"]) {
      const disc = await middleOf(demo.disc(inputs));
      for (const ring of [drag, turn])
        expect(Math.hypot(ring.x - disc.x, ring.y - disc.y), `${line}: ${inputs}`).toBeGreaterThan(23);
    }
    expect(await demo.ringNames.count(), line).toBeGreaterThan(0);
    for (const name of await demo.ringNames.all())
      for (const word of await demo.does.all()) {
        const [a, b] = [await name.boundingBox(), await word.boundingBox()];
        if (!a || !b) throw new Error("a name or word has no place");
        const gaps = [a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height];
        expect(Math.max(...gaps), line).toBeGreaterThan(-3);
      }
  }
  await demo.set({ weight_1: "1", weight_2: "1", threshold: "2" });
  await demo.rendered();
  await demo.corner("(1, 1)").tap();
  await demo.holds({ table: "never" });
  await context.close();
});

test("a line keeps its own point to turn around, whatever is turned in another figure", async ({ page }) => {
  const figure = (id: string) =>
    `<gradient-demo id="${id}" name="perceptron" table="nand" threshold="1.5"></gradient-demo>`;
  await openFigures(page, figure("one") + figure("other"));
  const [one, other] = ["one", "other"].map((id) => new PerceptronDemo(page.locator(`#${id}`))) as [
    PerceptronDemo,
    PerceptronDemo,
  ];
  for (const each of [one, other]) await each.drawn();
  const place = async (demo: PerceptronDemo) => {
    const [ring, square] = [await middleOf(demo.rings[0]), await boxOf(demo.square)];
    return ring.x - square.x;
  };
  const before = await place(one);
  for (let press = 0; press < 5; press++) await one.turn.press("ArrowRight");
  await one.holds({ weight_1: "1", weight_2: "0.5", threshold: "1.13" });
  expect(await place(one)).toBeCloseTo(before, 0);
  await other.set({ weight_2: "0.5", threshold: "1.13" });
  await other.rendered();
  expect(Math.abs((await place(other)) - before)).toBeGreaterThan(3);
});

test("while the line is turned, a bar over the threshold ends over it", async ({ page }) => {
  const demo = await openPerceptron(page, 'weight_1="2" weight_2="0.1" threshold="1.9"');
  await demo.turn.scrollIntoViewIfNeeded();
  const [pivot, from] = [await middleOf(demo.rings[0]), await middleOf(demo.rings[1])];
  const angle = -Math.PI / 4 + Math.atan2(0.1, 2);
  const [dx, dy] = [from.x - pivot.x, from.y - pivot.y];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(
    pivot.x + Math.cos(angle) * dx - Math.sin(angle) * dy,
    pivot.y + Math.sin(angle) * dx + Math.cos(angle) * dy,
    { steps: 5 },
  );
  await demo.rendered();
  await expect(demo.firesWhere).toHaveText(/^fires where 2·x₁ \+ (1\.9|2)·x₂ > 2\.[6-9]/);
  const [bars, threshold] = [await demo.overBars.boundingBox(), await demo.threshold.boundingBox()];
  await page.mouse.up();
  expect(bars?.y).toBeLessThan((threshold?.y ?? 0) - 5);
});

test("another function is refused by name with the reason, and there is none to choose", async ({ page }) => {
  const demo = await openPerceptron(page);
  await demo.open("adjust");
  await expect(demo.addFunction).toHaveCount(0);
  await demo.set({ functions: "sigmoid" });
  await expect(demo.problems).toContainText(["only the step function does"]);
});

test("the code computes what is shown", async ({ page }) => {
  const demo = await openPerceptron(page, 'panels="code"');
  const core = await loadCore();
  for (const settings of [
    {},
    { table: "nand", weight_1: "-0.7", weight_2: "-0.1", threshold: "-0.8" },
    { table: "nand", weight_1: "0.1", weight_2: "0.2", threshold: "0.3" },
    { mode: "by_rule", learning_rate: "0.1" },
    { mode: "by_rule", table: "xor", passes: "5" },
    { mode: "by_rule", table: "never" },
    { mode: "two_layers", table: "xor" },
  ]) {
    await demo.set({ mode: null, table: null, weight_1: null, weight_2: null, threshold: null, ...settings });
    await demo.rendered();
    const { series } = core.runDemo("perceptron", settings);
    const outputs = Array.from(series.outputs?.data.slice(-4) ?? []).join(" ");
    const printed = runText(pythonWithNumpy(), test.info().outputPath(), (await demo.code.textContent()) ?? "");
    expect(printed.trim().split("\n").at(-1)).toBe(`[${outputs}]`);
  }
});

test("it is open to all: no violation in any state, nothing wider than the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const demo = await openPerceptron(page);
  await demo.openAll();
  for (const mode of ["by_hand", "by_rule", "two_layers"])
    for (const lang of ["en", "ko"]) {
      await demo.set({ mode, lang, table: "xor" });
      await expectToFit(page, demo);
    }
});

test("the Korean page shows the code with its comments in Korean", async ({ page }) => {
  const demo = await openPerceptron(page, 'panels="code"', "/ko/");
  await expect(demo.code).toContainText(/# .*[가-힣]/);
});
