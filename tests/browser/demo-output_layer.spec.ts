import { loadCore } from "activation-lab/core";
import { pythonWith, pythonWithNumpy, runText } from "./exportedCode.ts";
import { expect, test } from "./lab.ts";
import { boxOf, drag, middleOf } from "./pages/figure.ts";
import { openOutput } from "./pages/output.ts";

const core = await loadCore();

/** The buttons in reading order: whether δ is p − y, and what is said in the end. */
const story = [
  ["A number: identity", true, "Off by 0.216 (root mean square). A number may be anything, and identity gives any", 1],
  ["Yes or no: sigmoid", true, "8 of 8 points are right. Yes or no asks for one p between 0 and 1", 1],
  ["One of three: softmax", true, "9 of 9 points are right. One of three asks for three chances that add up to 1", 3],
  ["Any of three: sigmoids", true, "8 of 8 points are right. Any of three asks yes or no three times", 3],
  ["Sure and wrong, squared error: stuck", false, "Stuck: after 200 steps", 1],
  ["The same with cross-entropy: it leaves at once", true, "8 of 8 points are right", 1],
  ["Yes or no as a line: under 0, over 1", true, "is no probability", 1],
  ["A number from ReLU: never negative", false, "3 of 8 targets are negative, and ReLU’s output never is.", 1],
  ["One of three by sigmoids: the sum isn’t 1", true, "add up to between 0.616 and 1.31, not to 1", 3],
  ["Any of three by softmax: never two", false, "of 8 points 4 have two labels or more.", 3],
] as const;

test("each preset does what its button says", async ({ page }) => {
  const demo = await openOutput(page);
  for (const [name, isSame, said, panels] of story)
    await test.step(name, async () => {
      await demo.preset(name).click();
      await expect(demo.headline).toContainText(said);
      await expect(demo.gap).toContainText(isSame ? "δ = p − y at every point" : "δ ≠ p − y");
      await expect(demo.panels).toHaveCount(panels);
    });
});

test("from task to output to loss: each choice is answered by what it lacks", async ({ page }) => {
  const demo = await openOutput(page);
  await demo.task("any of three").click();
  await expect(demo.rings).toHaveCount(24);
  await expect(demo.headline).toContainText("under 0 or over 1 is no probability");
  await demo.choice("Output").selectOption("softmax");
  await expect(demo.headline).toContainText("at most one can be over ½");
  await demo.choice("Output").selectOption("sigmoid");
  await expect(demo.headline).toContainText("Squared error leaves the sigmoid’s slope in");
  await demo.choice("Loss").selectOption("cross_entropy");
  await expect(demo.headline).toContainText("counts only the 1s");
  await demo.choice("Loss").selectOption("binary_cross_entropy");
  await expect(demo.headline).toContainText("Binary cross-entropy cancels the sigmoid’s slope");
  await demo.task("one of three").press("ArrowRight");
  await demo.task("any of three").press("ArrowRight"); // one tab stop leads on to the points
  await expect(demo.ringOf(0, 0)).toBeFocused();
});

test("a pair that isn’t defined says why where the curve was; points and choices stay", async ({ page }) => {
  const demo = await openOutput(page);
  const { height } = await boxOf(demo.root);
  await demo.choice("Loss").selectOption("binary_cross_entropy");
  await expect(demo.refusal).toContainText("a number such as −1.1 is none. Squared error takes any number.");
  await expect(demo.problems).toHaveCount(1);
  await expect(demo.rings).toHaveCount(8);
  await expect(demo.arrows).toHaveCount(0);
  expect((await boxOf(demo.root)).height).toBeCloseTo(height, 0); // nothing moves under the pointer
  await demo.ringOf(0, 0).press("ArrowUp");
  await expect(demo.ringOf(0, 0)).toHaveAttribute("aria-valuenow", "-1.05");
  await demo.choice("Loss").selectOption("squared_error");
  await expect(demo.problems).toHaveCount(0);
  await expect(demo.ringOf(0, 0)).toHaveAttribute("aria-valuenow", "-1.05");
});

test("a stuck output has no arrow in sight, the right loss one at every mistake", async ({ page }) => {
  const demo = await openOutput(page, 'task="yes_no" output="sigmoid" start="10" step="0" panels="inside"');
  await expect(demo.arrows).toHaveCount(0);
  await expect(demo.gap).toContainText("p − y = 0.99995, δ = 4.5×10⁻⁵ (1 in 22,000)");
  await expect(demo.yourPair).toHaveText("your task");
  await expect(demo.byHand).toContainText("4.54×10⁻⁵");
  await demo.choice("Loss").selectOption("binary_cross_entropy");
  await expect(demo.arrows).toHaveCount(4);
  await expect(demo.yourPair).toHaveText("✓ your pair");
});

test("a point is dragged by mouse and moved by keys; undo takes it back", async ({ page }) => {
  const demo = await openOutput(page, 'task="one_of_three" output="softmax" loss="cross_entropy"');
  const ring = demo.ringOf(1, 0); // the first point, a class A, in the panel of B
  await expect(ring).toHaveAttribute("aria-valuenow", "0");
  const { x, y } = await middleOf(ring);
  await drag(page, { x, y }, { x: x + 10, y: y - 30 }, { x: x + 20, y: y - 80 });
  await expect(ring).toHaveAttribute("aria-valuenow", "1");
  await expect(demo.ringOf(0, 0)).toHaveAttribute("aria-valuenow", "0"); // it is one class and no other
  expect((await boxOf(ring)).x).toBeGreaterThan(x - 14);
  await demo.undo.click();
  await expect(ring).toHaveAttribute("aria-valuenow", "0");
  await demo.ringOf(2, 0).press("ArrowUp");
  await expect(demo.ringOf(2, 0)).toHaveAttribute("aria-valuenow", "1");
  await demo.ringOf(2, 0).press("Shift+ArrowRight");
  await expect(demo.ringOf(2, 0)).toHaveAccessibleName(/x = −0\.85/);
  await demo.ringOf(2, 0).press("ArrowRight");
  await expect(demo.ringOf(2, 1)).toBeFocused();
  await expect(demo.gap).toContainText("δ = p − y at every point");
  await demo.set({ points: null, task: "any_of_three", output: "sigmoid", loss: "binary_cross_entropy" });
  await demo.ringOf(1, 0).press("ArrowUp"); // a second label beside the first
  await expect(demo.ringOf(0, 0)).toHaveAttribute("aria-valuenow", "1");
  await expect(demo.ringOf(1, 0)).toHaveAttribute("aria-valuenow", "1");
});

test("NumPy and PyTorch code come to the same numbers, for every pair that is defined", async ({ page }) => {
  const demo = await openOutput(page, 'panels="code" step="40"');
  const written: { numpy: string; gap: number; torch: string; loss: number }[] = [];
  for (const given of [
    { task: "number", output: "relu", start: "1" },
    { task: "yes_no", output: "sigmoid", loss: "binary_cross_entropy", start: "10" },
    { task: "yes_no", output: "sigmoid", loss: "cross_entropy" },
    { task: "one_of_three", output: "softmax", loss: "cross_entropy" },
    { task: "one_of_three", output: "softmax", loss: "squared_error" },
    { task: "any_of_three", output: "softmax", loss: "binary_cross_entropy" },
  ])
    await test.step(Object.values(given).join(" "), async () => {
      await demo.set({ loss: null, start: null, ...given });
      await demo.rendered();
      const settings = { ...given, ...("start" in given ? { start: Number(given.start) } : {}) };
      const { series } = core.runDemo("output_layer", settings);
      const at = (id: string) => {
        const { data } = series[id] as { data: Float32Array };
        const size = id === "loss" ? 1 : (series.targets?.data.length ?? 0);
        return Array.from(data.subarray(40 * size, 41 * size));
      };
      const gap = Math.max(
        ...at("deltas").map((delta, i) => Math.abs(delta - ((at("outputs")[i] ?? 0) - (series.targets?.data[i] ?? 0)))),
      );
      const [numpy = "", torch = ""] = await demo.code.allTextContents();
      expect(numpy).toContain("import numpy");
      expect(torch).toContain("import torch");
      written.push({ numpy, gap, torch, loss: at("loss")[0] ?? Number.NaN });
    });
  // Python takes seconds to start PyTorch: all pieces of code run one after another in the same process.
  const lasts = (python: string, pieces: readonly string[]) =>
    runText(python, test.info().outputPath(), pieces.join('\nprint("next")\n'))
      .split("next\n")
      .map((printed) => Number(printed.trim().split("\n").at(-1)));
  const gaps = lasts(
    pythonWithNumpy(),
    written.map(({ numpy }) => numpy),
  );
  for (const [i, { gap }] of written.entries()) expect(gaps[i], `${i}`).toBeCloseTo(gap, 4);
  const torchPython = pythonWith("torch");
  if (!torchPython) return;
  const losses = lasts(
    torchPython,
    written.map(({ torch }) => torch),
  );
  for (const [i, { loss }] of written.entries()) expect(losses[i], `${i}`).toBeCloseTo(loss, 4);
});
