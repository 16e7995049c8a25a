import { loadAllWords } from "./allWords.ts";
import { expectToFit } from "./expectToFit.ts";
import { pythonWith, pythonWithNumpy, runText } from "./exportedCode.ts";
import { expect, test } from "./lab.ts";
import { drag, middleOf } from "./pages/figure.ts";
import { openSoftmax } from "./pages/softmax.ts";

await loadAllWords();

test("the confident mistake: one leaves at its marked step, the other's arrows and Jacobian are next to nothing", async ({
  page,
}) => {
  const demo = await openSoftmax(page, 'step="0"');
  await expect(demo.headline).toContainText("At the start class 2, the target, has p = 4.5×10⁻⁵");
  await expect(demo.headline).toContainText("about 8,300 times shorter than cross-entropy’s");
  await expect(demo.arrows(0)).toHaveCount(2);
  await expect(demo.arrows(1)).toHaveCount(0);
  for (const loss of [0, 1]) expect(Math.max(...(await demo.tints(loss)))).toBeLessThan(0.03);
  await demo.set({ step: "55" });
  await expect(demo.headline).toHaveText("Cross-entropy has passed ½: from here on p of class 2 stays over it.");
  await expect(demo.marks).toHaveText(["over ½: 55"]);
  expect(Math.max(...(await demo.tints(0)))).toBeGreaterThan(0.9);
  expect(Math.max(...(await demo.tints(1)))).toBeLessThan(0.03);
  await demo.set({ step: null });
  await expect(demo.headline).toContainText("After 200 steps with squared error class 2 has p = 4.6×10⁻⁵");
  await expect(demo.headline).toContainText("Cross-entropy passed ½ after 55.");
  await expect(demo.shares.nth(1)).toHaveText("0.96");
});

test("each of the story's states does what its button says", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const demo = await openSoftmax(page);
  for (const [preset, says] of [
    ["Mildly wrong", "since step 22 with cross-entropy, since step 90 with squared error"],
    ["Cold", "After 200 steps with squared error class 2 has p = 6.2×10⁻⁶"],
    ["Warm", "since step 124 with cross-entropy, since step 1479 with squared error"],
    ["Confident and right", "Right from the start, where class 2, the target, has p = 0.9999."],
    ["Rate 100", "Cross-entropy passed ½ after 1."],
    ["Confident and wrong", "Cross-entropy passed ½ after 55."],
  ] as const)
    await test.step(preset, async () => {
      await demo.preset(preset).click();
      await expect(demo.headline).toContainText(says);
    });
  await demo.preset("Rate 100").click();
  await demo.open("said");
  await expect(demo.verdicts).toContainText(
    "Squared error jumped to another wrong answer: it gave class 3 p = 0.99999, and the target is class 2.",
  );
});

test("logits are dragged and moved by keys, the target is clicked, and time goes back to the start", async ({
  page,
}) => {
  const demo = await openSoftmax(page);
  const ring = await middleOf(demo.ring(1));
  await drag(page, ring, { x: ring.x - 60, y: ring.y });
  await expect.poll(() => demo.number("logit_1")).toBeLessThan(9);
  await demo.holds({ step: "0" });
  await demo.undo.click();
  await demo.holds({ logit_1: "10" });
  await demo.ring(1).focus();
  await page.keyboard.press("ArrowDown");
  await expect(demo.ring(2)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await demo.holds({ logit_2: "0.5" });
  await page.keyboard.press("Home");
  await demo.holds({ logit_2: "-20" });
  await demo.className(3).click();
  await demo.holds({ target: "3" });
  await expect(demo.headline).toContainText("At the start class 3, the target,");
  await demo.className(3).press("ArrowUp");
  await page.keyboard.press("Enter");
  await demo.holds({ target: "2" });
});

test("by hand: the entry, the run and the numbers are those that are picked, and the link carries them", async ({
  page,
}) => {
  const demo = await openSoftmax(page, 'step="60"');
  await demo.cells(0).nth(1).click();
  await demo.holds({ loss: "1", row: "1", column: "2" });
  await demo.open("inside");
  await expect(demo.sumLines.first()).toContainText("∂p₁/∂z₂ = p₁·(0 − p₂)/T");
  await expect(demo.sumNumbers).toHaveText(["−0.2347", "−0.3846", /^−0\.\d+$/, /^0\.\d+$/]);
  await demo.button("where squared error stands").click();
  await expect(demo.sumNumbers.nth(1)).toHaveText("−0.99995");
  expect(await demo.link()).toMatch(/panels=inside&row=1$/);
  await demo.set({ logit_3: "-20", step: "0" });
  await expect(demo.shares.nth(3)).toHaveText("≈1");
  await expect(demo.sumNumbers.nth(3)).toHaveText("0.99995"); // σ(10), which is p₁
});

for (const attributes of ['step="60"', 'logit_1="3" temperature="0.5" target="3" learning_rate="2" step="150"'])
  test(`the code prints the probabilities that are shown: ${attributes}`, async ({ page }) => {
    const demo = await openSoftmax(page, attributes);
    for (const part of ["tables", "code"] as const) await demo.open(part);
    const rows = (await demo.rows(0).allTextContents()).length;
    expect(rows).toBe(3);
    const shown = async (column: number) =>
      (await demo.tables.first().locator(`tbody tr > :nth-child(${column})`).allTextContents()).map(readNumber);
    const wanted = [...(await shown(4)), ...(await shown(7))];
    for (const [place, python] of [pythonWithNumpy(), pythonWith("torch")].entries()) {
      if (!python) continue;
      const code = (await demo.code.nth(place).textContent()) ?? "";
      const printed = runText(python, test.info().outputPath(), code).trim().split(/\s+/).map(Number);
      expect(printed).toHaveLength(6);
      printed.forEach((each, i) => {
        expect(Math.abs(each - (wanted[i] ?? Number.NaN))).toBeLessThan(5e-3 * Math.abs(each)); // three digits are written
      });
    }
  });

/** A number as the page writes it. */
function readNumber(written: string): number {
  const powers = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  const [mantissa = "", exponent = ""] = written.replace("≈ ", "").replace(/−/g, "-").split("×10");
  const power = [...exponent].map((each) => (each === "⁻" ? "-" : powers.indexOf(each))).join("");
  return Number(power ? `${mantissa}e${power}` : mantissa);
}

test("where single precision ends, what is said and drawn stays a number, in Korean too", async ({ page }) => {
  const demo = await openSoftmax(page, 'logit_1="20" logit_2="-20" logit_3="-20" temperature="0.1"');
  await expect(demo.headline).toContainText("each step is too small to change a logit in single precision");
  await expect(demo.factor).toHaveText("Squared error’s gradient: too short for single precision.");
  await demo.set({ lang: "ko" });
  await expect(demo.headline).toContainText("제곱 오차는 200단계 동안 전혀 움직이지 않았어요");
  await demo.openAll();
  await expect(demo.root).not.toContainText("NaN");
  await expect(demo.root).not.toContainText("undefined");
});

test("opened everywhere, axe finds nothing, and nothing overflows, on a narrow screen and a wide one", async ({
  page,
}) => {
  const demo = await openSoftmax(page, 'step="60"');
  await demo.openAll();
  for (const [width, lang] of [
    [320, "en"],
    [1280, "ko"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await demo.set({ lang });
    await expectToFit(page, demo);
  }
});
