import { loadCore } from "activation-lab/core";
import { expect, test } from "./lab.ts";
import { BeTheLayer, Guess, lessonStarted } from "./pages/lesson.ts";

test("a guess that asks how sure the reader is reveals nothing before that is said, and keeps it; the cause is a second one", async ({
  page,
}) => {
  await page.goto("/");
  await lessonStarted(page);
  const [guess, cause] = [new Guess(page, "chain_grows"), new Guess(page, "chain_cause")];
  await guess.choice("no").check();
  await expect(guess.said).toHaveText(/how sure/);
  await expect(guess.reveal).not.toHaveAttribute("open");
  await guess.sure("certain").check();
  await expect(guess.said).toHaveText(/though you were certain/);
  await expect(guess.reveal).toHaveAttribute("open", "");
  await expect(guess.judged("right")).toHaveValue("yes");
  await expect(cause.said).toBeEmpty();
  await cause.choice("weights").check();
  await expect(cause.said).toHaveText("Right.");
  await guess.sure("guessing").check();
  await expect(guess.said).toHaveText("Not so. Look:");
  await page.goto("/ko/");
  await lessonStarted(page);
  await expect(guess.choice("no")).toBeChecked();
  await expect(guess.sure("guessing")).toBeChecked();
  await expect(guess.said).toHaveText(/아니에요/);
  await expect(cause.judged("right")).toHaveValue("weights");
});

test("the reader is a layer, by keyboard: each press multiplies by the weight and by the slope that the core computes", async ({
  page,
}) => {
  await page.goto("/");
  const layer = new BeTheLayer(page);
  await expect(layer.said).toHaveText("You hold the signal of layer 20: 1.");
  await layer.slider("z").focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowLeft");
  const slope = (await loadCore()).evaluate("sigmoid", Float64Array.of(1.7)).derivative[0] ?? Number.NaN;
  await expect(layer.step).toContainText(slope.toPrecision(3));
  await layer.pass.focus();
  await page.keyboard.press("Enter");
  await expect(layer.said).toContainText(`Layer 19 gets ${slope.toPrecision(3)}`);
  const columns = await layer.columns();
  expect(columns[19]).toBe(100);
  expect(columns[18]).toBeCloseTo(100 * slope, 3);
  await layer.slider("z").fill("0");
  await layer.slider("w").fill("4");
  for (let i = 0; i < 17; i++) await layer.pass.press("Enter");
  await expect(layer.said).toContainText(`Layer 2 gets ${slope.toPrecision(3)}`);
  await layer.slider("w").fill("8");
  await layer.pass.press("Enter");
  await expect(layer.said).toContainText(`Layer 1 gets ${(2 * slope).toPrecision(3)}`);
  await expect(layer.pass).toHaveAttribute("aria-disabled", "true");
  await layer.pass.press("Enter");
  await expect(layer.said).toContainText("Layer 1 gets");
  await layer.slider("w").fill("5"); // once there, another weight begins another way
  await expect(layer.said).toHaveText("You hold the signal of layer 20: 1.");
  await layer.pass.press("Enter");
  await layer.again.press("Enter");
  await expect(layer.said).toHaveText("You hold the signal of layer 20: 1.");
  await expect(layer.pass).toHaveAttribute("aria-disabled", "false");
});
