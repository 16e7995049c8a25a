import { loadCore } from "activation-lab/core";
import { demoRows } from "../../web/core/demo.ts";
import { perceptronTexts } from "../../web/text/demos/perceptron.ts";
import { loadAllWords } from "./allWords.ts";
import { expect, test } from "./lab.ts";
import { openPerceptron } from "./pages/perceptron.ts";

await loadAllWords();

test("what is said of a mistake is what the weights did, in both languages and every table", async () => {
  const core = await loadCore();
  const words = {
    en: { up: "up", down: "down", fire: "should fire", rest: "should rest" },
    ko: { up: "올", down: "내", fire: "켜져야", rest: "꺼져야" },
  };
  let said = 0;
  for (let code = 0; code < 16; code++) {
    const table = tableIds()[code] as string;
    const { series, verdicts } = core.runDemo("perceptron", { mode: "by_rule", table });
    const weights = series.weights?.data ?? new Float32Array();
    for (const { id, step, values } of verdicts.filter((each) => each.id === "corrected")) {
      said++;
      const fire = ((code >> (3 - (values[0] ?? 0))) & 1) === 1;
      const names = ["w₁", "w₂", "θ"];
      for (const language of ["en", "ko"] as const) {
        const { up, down, fire: shouldFire, rest } = words[language];
        const sentence = perceptronTexts[language].verdicts[id as "corrected"]("", [], values);
        expect(sentence).toContain(fire ? shouldFire : rest);
        const clauses = (sentence.split(": ").at(-1) as string).split(/,| and |고 /);
        const last = clauses.findLastIndex((clause) => /w[₁₂]/.test(clause)) + 1;
        const told = (part: string, those: string[]) => (those.join().includes(part) ? those.join() : "");
        names.forEach((name, i) => {
          const by = (weights[3 * step + i] ?? 0) - (weights[3 * (step - 1) + i] ?? 0);
          const clause = told(name, i < 2 ? clauses.slice(0, last) : clauses.slice(last));
          if (by === 0) expect(clause, sentence).toBe("");
          else expect(clause, sentence).toContain(by > 0 ? up : down);
        });
      }
    }
  }
  expect(said).toBeGreaterThan(100);
});

/** In the order of their outputs as binary numbers. */
function tableIds(): readonly string[] {
  const [row] = demoRows.filter(({ id }) => id === "perceptron");
  const table = row?.settings.find(({ id }) => id === "table");
  return table?.kind === "choice" ? table.choices : [];
}

test("the rule: a step is a mistake, told in words, with its weights; XOR comes back", async ({ page }) => {
  const demo = await openPerceptron(page, 'mode="by_rule" step="6"');
  await expect(demo.now).toHaveText("mistake 6 of 10");
  await expect(demo.headline).toHaveText("(1, 0) should rest and didn’t: w₁ down, θ up.");
  await expect(demo.firesWhere).toHaveText("fires where 1·x₁ + 0·x₂ > 2");
  await demo.open("inside");
  await expect(demo.sumNumbers).toHaveText(["2", "it fires", "1", "0", "2"]);
  await demo.set({ step: null });
  await expect(demo.headline).toContainText("AND is learned: after 10 mistakes, the last in pass 5");
  await demo.set({ table: "xor" });
  const back = (pass: number) =>
    `(1, 1) should rest and didn’t: w₁ and w₂ down, θ up. After pass ${pass + 1}, w₁, w₂ and θ are back where they were after pass ${pass}: the same mistakes come round for ever, never with more than 2 of 4 right.`;
  await expect(demo.headline).toHaveText(back(7));
  for (const [step, said] of [
    [8, "(1, 0) should fire and didn’t: w₁ up, θ down."],
    [9, back(2)],
    [10, "(0, 0) should rest and didn’t: θ up."],
    [13, back(3)],
  ] as const) {
    await demo.set({ step: String(step) });
    await expect(demo.headline).toHaveText(said);
  }
  await demo.open("tables");
  await expect(demo.rows(1)).toHaveCount(30);
});

test("by rule the sums stand against θ beside the mistakes, also on a phone", async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const demo = await openPerceptron(page, 'mode="by_rule" step="4"');
    await expect(demo.firesWhere).toHaveText("fires where 2·x₁ + 1·x₂ > 0");
    await expect(demo.sumNumbersAtBars).toHaveText(["0", "1", "2", "3"]);
    await expect(demo.sumsPicture).toBeInViewport();
    await expect(demo.history).toBeInViewport();
    await demo.set({ step: "1" });
    await expect(demo.sideNames).toHaveText(["fires: the line is out of sight"]);
  }
});

test("the history is told by its crosses, also where only the latest passes have room", async ({ page }) => {
  const demo = await openPerceptron(page, 'mode="by_rule" table="xor" passes="100"');
  for (const step of ["0", "1", "397"]) {
    await demo.set({ step });
    await demo.rendered();
    await expect(demo.history).toHaveAccessibleName(new RegExp(`: ${await demo.countCrosses()}$`));
  }
});
