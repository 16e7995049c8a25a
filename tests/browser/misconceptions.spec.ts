import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type DemoInput, type DemoResult, loadCore } from "activation-lab/core";
import { parseSpec, splitSpecs } from "../../web/core/functionSpec.ts";
import { boundaryTexts } from "../../web/text/demos/decision_boundary.ts";
import { dyingTexts } from "../../web/text/demos/dying_relu.ts";
import { neuronTexts } from "../../web/text/demos/saturated_neuron.ts";
import { vanishingTexts } from "../../web/text/demos/vanishing_gradient.ts";
import { zigzagTexts } from "../../web/text/demos/zigzag.ts";
import type { DemoWords } from "../../web/text/demoWords.ts";
import { formatNumber } from "../../web/text/formatNumber.ts";
import { functionName } from "../../web/text/functionNames.ts";
import { loadAllWords } from "./allWords.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { demoOf } from "./pages/demo.ts";
import { drawEach, overflow } from "./pages/page.ts";

await loadAllWords();
const core = await loadCore();

/** What each figure says of its first function, and of its second, that refutes the claim over it. */
const refuting: Record<string, readonly (readonly string[])[]> = {
  "relu-never-vanishes": [["vanishes"]],
  "dead-saturated-vanished": [["saturated", "awake"], ["dead"]],
  "saturation-is-the-cause": [["low_slopes_arrive"]],
  "centred-derivative": [["opposite_signs"]],
  "dead-for-ever": [["solved"]],
  "at-most-a-quarter": [["low_slopes_arrive"]],
  "all-layers-alike": [["early_still"]],
  "larger-rate": [["worse", "early_still"]],
  "steeper-is-faster": [["learned"], ["learned"]],
  "zero-gradient-is-learnt": [["not_learned"]],
  "cross-entropy-cures": [["gave_up", "early_still"]],
  "one-run-tells": [["not_yet"]],
  "nan-is-a-bug": [[]],
  "skip-cures-explosion": [["skip_explodes"]],
  "normalisation-alike": [["examples_alike"]],
  "deeper-is-better": [["born_dead"]],
};

const words = {
  vanishing_gradient: vanishingTexts,
  saturated_neuron: neuronTexts,
  zigzag: zigzagTexts,
  decision_boundary: boundaryTexts,
  dying_relu: dyingTexts,
};

type Attributes = Record<string, string>;

/** Every demo of the page, by the claim that it refutes. */
function figuresOf(file: string): Record<string, Attributes> {
  const html = readFileSync(resolve(import.meta.dirname, "../../dist/site", file), "utf8");
  const tags = [...html.matchAll(/<gradient-demo\s+id="([\w-]+)-figure"([^>]*)>/g)];
  return Object.fromEntries(
    tags.map(([, claim = "", attributes = ""]) => [
      claim,
      Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, value]),
      ),
    ]),
  );
}

const figures = figuresOf("misconceptions/index.html");

function run(claim: string, changes: DemoInput = {}): DemoResult {
  const {
    name = "",
    functions = "",
    step,
    show,
    panels,
    presets,
    seeds,
    layer,
    seed = "1",
    ...settings
  } = figures[claim] ?? {};
  return core.runDemo(name, { functions, seed: Number(seed), ...settings, ...changes });
}

/** How many powers of ten are lost on the way to layer 1. */
const lost = (claim: string, changes?: DemoInput) => run(claim, changes).facts["orders_lost"]?.[0] ?? Number.NaN;

test("every figure’s run comes to what refutes the claim, in both languages the same", () => {
  expect(figuresOf("ko/misconceptions/index.html")).toEqual(figures);
  expect(Object.keys(figures)).toEqual(Object.keys(refuting));
  for (const [claim, expected] of Object.entries(refuting)) {
    const { verdicts } = run(claim);
    for (const [index, ids] of expected.entries())
      for (const id of ids)
        expect(verdicts, `${claim}: ${id}`).toContainEqual(expect.objectContaining({ id, function: index }));
  }
});

test("what the page says beside its figures holds", () => {
  expect(lost("saturation-is-the-cause", { gain: 1 })).toBeGreaterThan(3);
  expect(run("saturation-is-the-cause", { gain: 1 }).facts["saturated_share"]?.[0]).toBe(0);
  expect(lost("at-most-a-quarter")).toBeLessThan(0);
  const learned = run("steeper-is-faster").verdicts.filter(({ id }) => id === "learned");
  expect(learned[1]?.step).toBeGreaterThan(learned[0]?.step ?? Number.NaN);
  expect(lost("skip-cures-explosion", { skip: false })).toBeGreaterThan(lost("skip-cures-explosion"));
  expect(lost("normalisation-alike", { normalisation: "batch" })).toBeLessThan(0.5);
  expect(run("nan-is-a-bug").stopped).toHaveLength(1);
  expect(run("cross-entropy-cures", { functions: "tanh" }).verdicts).toContainEqual(
    expect.objectContaining({ id: "solved" }),
  );
  const bornDead = [1, 4, 10].map((depth) => run("deeper-is-better", { depth }).facts["born_dead_share"]?.[0] ?? 0);
  expect(bornDead).toEqual(bornDead.toSorted((a, b) => a - b));
  let solved = 0;
  for (let seed = 1; seed <= 100; seed++)
    if (run("one-run-tells", { seed }).verdicts.some(({ id }) => id === "solved")) solved++;
  expect(solved).toBeGreaterThan(50);
  const { value, jacobian } = core.evaluateVector("softmax", Float64Array.of(2, 1, 0.5));
  for (const [at, entry] of jacobian.entries()) {
    const [p = 0, q = 0] = [value[Math.floor(at / 3)], value[at % 3]];
    expect(entry).toBeCloseTo(at % 4 ? -p * q : p * (1 - p), 14);
  }
});

for (const [path, language, colorScheme, width] of [
  ["/misconceptions/", "en", "light", 1280],
  ["/ko/misconceptions/", "ko", "dark", 360],
] as const)
  test(`${path} ${colorScheme}, ${width} px: every figure is drawn and says so, axe finds nothing`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 640 });
    await page.goto(path);
    await drawEach(page);
    for (const [claim, expected] of Object.entries(refuting)) {
      const { name = "", functions = "" } = figures[claim] ?? {};
      const told: DemoWords = words[name as keyof typeof words][language];
      const { root } = demoOf(page, `${claim}-figure`);
      for (const { id, function: index, values } of run(claim).verdicts) {
        if (!expected[index]?.includes(id) || id === "solved") continue;
        const spec = parseSpec(splitSpecs(functions)[index] ?? "");
        const numbers = values.map((value) => formatNumber(value, language, 3));
        const sentence = (told.headlines?.[id] ?? told.verdicts[id])?.(functionName(spec, language), numbers, values);
        await expect(root).toContainText(sentence ?? "no words");
      }
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });
