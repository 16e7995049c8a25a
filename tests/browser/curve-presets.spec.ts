import { type Core, loadCore, parseSpec } from "activation-lab/core";
import { rangeProblem } from "../../web/core/range.ts";
import { defaultsOf } from "../../web/core/settings.ts";
import { isShown, offeredPresets, type Preset } from "../../web/elements/curve/presets.ts";
import { type CurveChange, curveSchema, settingsOf } from "../../web/elements/curve/settings.ts";
import { curveTexts } from "../../web/text/curve.ts";
import { loadAllWords } from "./allWords.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { type Curve, openCurve } from "./pages/curve.ts";
import { boxOf } from "./pages/figure.ts";

await loadAllWords();

/** Every function, some with parameters at the ends of their sliders and beyond. */
function everyFunction(core: Core): string[] {
  const others =
    "sigmoid(steepness=0.1) sigmoid(steepness=1000) hard_tanh(min=-3,max=0.5) leaky_relu(slope=0.001) leaky_relu(slope=1) prelu(a=-1) prelu(a=0) prelu(a=1.5) elu(alpha=0.1) elu(alpha=3) celu(alpha=0.1) isru(alpha=100) softplus(beta=10) squareplus(b=0.25) swish(beta=0.1) swish(beta=10) swish(beta=1e-12) threshold(threshold=-2,value=2) softshrink(lambda=2) sine(w=30) sine(w=0.001)";
  return [...core.listActivations().map(({ id }) => id), ...others.split(" ")];
}

/** What a reader may have set before a preset is pressed. */
const before: CurveChange[] = [
  {},
  { x: -3.7, derivatives: 0 },
  { x: 40, limit: 0.2 },
  { x: -1e5, limit: 1e-6, hideValue: true },
  { x: 6, range: [5, 7], limit: 3 },
  { x: 0, range: [-0.001, 0.001], difference: true },
  { x: 2000, range: [2000, 2012], depth: 3 },
];

/** What a figure of some functions offers, and what it is set to. */
function figure(core: Core, functions: readonly string[], change: CurveChange, language: "en" | "ko" = "en") {
  const specs = functions.map((each) => parseSpec(each));
  const settings = settingsOf({ ...defaultsOf(curveSchema), ...change, functions: specs });
  const curves = specs.map((spec) => ({ spec, facts: core.facts(spec, { limit: settings.limit }) }));
  const presets = offeredPresets({ core, curves, settings, homeRange: curveSchema.range.default, language });
  return { settings, curves, presets };
}

/** The kinds of presets by how they begin. */
const kinds = {
  "Go to": "steepest",
  "To a kink": "kink",
  "To a jump": "jump",
  "Out to": "flat",
  "Five in": "repeated",
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

function kindOf({ name }: Preset): Kind | undefined {
  const [, kind] = Object.entries(kinds).find(([start]) => name.startsWith(start)) ?? [];
  return kind;
}

/** Distances at which a function is looked at beside a point. */
const near = Array.from({ length: 40 }, (_, i) => 10 ** (i / 3 - 6));
const besides = (x: number) => near.flatMap((distance) => [x - distance, x + distance]);

/** Whether what a preset of one function says is so at the x that it goes to, by the function's own numbers. */
function holds(core: Core, text: string, kind: Kind | undefined, x: number, limit: number): boolean {
  const slopes = (xs: readonly number[]) => core.evaluate(text, Float64Array.from(xs)).derivative;
  const sizes = (xs: readonly number[]) => Array.from(slopes(xs), Math.abs);
  const [size = 0] = sizes([x]);
  const tiny = 1e-9 * Math.max(1, Math.abs(x));
  const value = (at: number) => core.evaluate(text, Float64Array.of(at)).value[0] as number;
  switch (kind) {
    case "steepest": {
      const [left, right] = slopes([x - tiny, x + tiny]) as unknown as [number, number];
      const isPeak = [-1, 1].every((side) =>
        sizes(near.map((distance) => x + side * distance)).some((each) => each < size),
      );
      return (
        isPeak && Math.abs(left - right) < 1e-3 * size && sizes(besides(x)).every((each) => each <= size * (1 + 1e-12))
      );
    }
    case "kink": {
      const [left, right] = slopes([x - tiny, x + tiny]) as unknown as [number, number];
      return Math.abs(left - right) > 1e-4 && Math.abs(value(x + tiny) - value(x - tiny)) < 1e-6;
    }
    case "jump":
      return Math.abs(value(x + tiny) - value(x - tiny)) > 1e-3;
    case "flat": {
      const goesOn = (side: number) => sizes(near.map((distance) => x + side * distance)).every((each) => each < limit);
      const middle = Array.from({ length: 9999 }, (_, i) => (i - 5000) / 100);
      return size < limit && (goesOn(1) || goesOn(-1)) && sizes(middle).some((each) => each > 0.99 * limit);
    }
    default:
      return false;
  }
}

test("every preset of one function does what it says, whatever was set before", async () => {
  const core = await loadCore();
  const wrong: string[] = []; // one expectation for each would take minutes
  const seen = new Set<Kind | undefined>();
  for (const text of everyFunction(core))
    for (const change of before) {
      const shown = figure(core, [text], change);
      for (const preset of shown.presets) {
        const { next } = preset;
        const kind = kindOf(preset);
        const after = { ...shown.settings, ...next };
        const { x, range, depth, difference, limit } = after;
        const isPoint = kind !== "repeated";
        const isSeen = !rangeProblem(range) && (!isPoint || (x >= range[0] && x <= range[1]));
        const isAsSaid = isPoint ? depth === 1 && holds(core, text, kind, x, limit) : depth === 5 && !after.hideValue;
        const isPressed = isShown(next, settingsOf(after));
        if (!isSeen || !isAsSaid || difference || !isPressed)
          wrong.push(`${text} ${JSON.stringify(change)} ${preset.name}: ${JSON.stringify(next)}`);
        seen.add(kind);
      }
    }
  expect(wrong).toEqual([]);
  expect([...seen].sort()).toEqual(Object.values(kinds).sort());
});

test("what a function has is offered, and nothing twice", async () => {
  const core = await loadCore();
  const wrong: string[] = [];
  for (const text of everyFunction(core)) {
    const { presets, curves } = figure(core, [text], {});
    const offered = presets.map(kindOf);
    const { kinks, properties } = core.facts(text);
    const grid = Float64Array.from({ length: 1201 }, (_, i) => i / 100 - 6);
    const sizes = Array.from(core.evaluate(text, grid).derivative, Math.abs);
    const peak = Math.max(...sizes);
    const tops = grid.filter((_, i) => (sizes[i] as number) > 0.999 * peak);
    /** One narrow peak within sight, and nothing as steep far out. */
    const hasPeak =
      kinks.length === 0 && properties.period === null && tops.length < 100 && !tops.includes(-6) && !tops.includes(6);
    const far = Array.from(
      core.evaluate(text, Float64Array.of(-1e7, 1e7)).derivative,
      (slope) => Math.abs(slope) < 0.01,
    );
    const isFlatSomewhere = properties.period === null && far.includes(true) && (peak >= 0.01 || far.includes(false));
    let often = core.evaluate(text, grid).value;
    const once = often;
    for (let times = 1; times < 5; times++) often = core.evaluate(text, often).value;
    const isNew = often.every(Number.isFinite) && often.some((value, i) => value !== once[i]);
    const expected: Record<string, boolean> = {
      point: hasPeak || kinks.some(({ order }) => order < 2),
      flat: isFlatSomewhere,
      repeated: isNew,
    };
    const has: Record<string, boolean> = {
      point: offered.some((kind) => kind === "steepest" || kind === "kink" || kind === "jump"),
      flat: offered.includes("flat"),
      repeated: offered.includes("repeated"),
    };
    for (const kind of Object.keys(expected)) if (expected[kind] && !has[kind]) wrong.push(`${text} lacks ${kind}`);
    if (has["repeated"] && !isNew) wrong.push(`${text} repeated is nothing new`);
    if (new Set(offered).size < offered.length || offered.length > 3 || curves.length !== 1)
      wrong.push(`${text}: ${offered}`);
  }
  expect(wrong).toEqual([]);
});

test("a pressed preset is pressed again by nothing but its own state; what is offered stays as it is pressed", async () => {
  const core = await loadCore();
  for (const functions of [["sigmoid", "tanh", "relu"], ["gaussian"], ["sine"], ["selu", "elu"]])
    for (const change of before) {
      const shown = figure(core, functions, change);
      for (const { name, next } of shown.presets) {
        const after = figure(core, functions, { ...change, ...next });
        expect(after.presets.map((each) => each.name)).toEqual(shown.presets.map((each) => each.name));
        const pressed = after.presets.filter((each) => isShown(each.next, after.settings)).map((each) => each.name);
        expect(pressed).toContain(name);
        if (next.depth === 5) expect(pressed).toEqual([name]);
        const moved = figure(core, functions, { ...change, ...next, depth: 2 });
        expect(moved.presets.filter((each) => isShown(each.next, moved.settings))).toEqual([]);
      }
    }
});

test("of several functions it is the first that has such a point; its parameters are named where they tell it apart", async () => {
  const core = await loadCore();
  const names = (functions: string[], change: CurveChange = {}) =>
    figure(core, functions, change).presets.map(({ name }) => name);
  expect(names(["relu", "gelu", "sigmoid"])).toEqual([
    "Go to GELU at its steepest",
    "Out to where ReLU goes flat",
    "Five in a row: f(f(f(f(f(x)))))",
  ]);
  expect(names(["elu(alpha=2)", "elu"])[0]).toBe("To a kink of ELU (2): no slope there");
  expect(names(["elu(alpha=2)"])[0]).toBe("To a kink of ELU: no slope there");
  expect(names(["sigmoid"], { limit: 0.2 })[1]).toBe("Out to where Sigmoid goes flat: |f′|\u00a0<\u00a00.2");
  expect(names(["identity"])).toEqual([]);
  expect(names(["exponential"])).toEqual(["Out to where Exponential goes flat"]);
});

test("where any function can be chosen, comparisons show what they say", async () => {
  const core = await loadCore();
  for (const change of before) {
    const { presets } = figure(core, ["mish"], { ...change, explore: true });
    const at = presets.slice(0, 3).map(({ next }) => {
      const [f, g] = (next.functions ?? []).map((spec) => core.evaluate(spec, Float64Array.of(next.x ?? Number.NaN)));
      expect([next.depth, next.difference, next.hideValue]).toEqual([1, false, false]);
      const number = (list: Float64Array | undefined) => list?.[0] as number;
      return [number(f?.value), number(g?.value), number(f?.derivative), number(g?.derivative), next.x] as const;
    });
    const [middle, left, dip] = at as [(typeof at)[0], (typeof at)[0], (typeof at)[0]];
    expect(presets.map(({ name }) => name)).toEqual([
      ...Object.values(curveTexts.en.presets.compared),
      curveTexts.en.presets.repeated,
    ]);
    expect(middle[4]).toBe(0);
    expect(middle[3]).toBeGreaterThan(middle[2]);
    expect(left[4]).toBeLessThan(0);
    expect(left.slice(2, 4)).toEqual([0, expect.closeTo(0.1, 12)]);
    expect(Math.max(dip[0], dip[1])).toBeLessThan(0);
  }
});

/** Where what stands under the picture stands. */
async function places(curve: Curve, selectors: readonly string[]): Promise<number[]> {
  await curve.rendered();
  const boxes = await Promise.all(selectors.map((each) => boxOf(curve.root.locator(each))));
  const top = (await boxOf(curve.picture)).y;
  return boxes.map(({ y }) => Math.round(y - top));
}

const three = 'id="figure" functions="sigmoid tanh relu" x="1.5"';
const explore = 'id="figure" functions="gelu silu leaky_relu(slope=0.1)" x="-1" explore';

for (const [width, below, paths] of [
  [1280, [".play", ".presets", ".folds"], ["/", "/ko/"]],
  [800, [".play", ".presets"], ["/"]],
  [704, [".play", ".headline", ".presets"], ["/"]],
  [360, [".play", ".headline", ".presets"], ["/", "/ko/"]],
] as const)
  test.describe(`at ${width}`, () => {
    const isPhone = width === 360;
    test.use({ viewport: { width, height: 720 }, hasTouch: isPhone, isMobile: isPhone });

    for (const path of paths)
      test(`${path}: a press changes what is shown, one undo takes it back, and nothing under the picture moves`, async ({
        page,
      }) => {
        for (const attributes of [three, explore]) {
          const curve = await openCurve(page, attributes, path);
          const link = await curve.link();
          const home = await places(curve, below);
          await expect(curve.pressed).toHaveCount(0);
          for (const preset of await curve.presets.all()) {
            await preset.click();
            await expect(preset).toHaveAttribute("aria-pressed", "true");
            await expect(curve.pressed).toHaveCount(1);
            expect(await places(curve, below), await preset.innerText()).toEqual(home);
            await curve.undo.click();
            await expect(curve.pressed).toHaveCount(0);
            expect(await curve.link()).toBe(link);
          }
        }
      });
  });

test("presets are one tab stop with arrows inside, are told by their names, and let go of when x moves", async ({
  page,
}) => {
  const curve = await openCurve(page, 'functions="tanh relu" x="1.5"');
  const [first, second] = [curve.presets.first(), curve.presets.nth(1)];
  await curve.point.focus();
  await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(second).toBeFocused();
  await expect(second).toHaveAccessibleName("Out to where tanh goes flat");
  await page.keyboard.press("Enter");
  await curve.holds({ x: "3.6" });
  await expect(second).toBeFocused();
  await expect(second).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Tab");
  await expect(curve.panel("adjust")).toBeFocused();
  await curve.point.press("ArrowRight");
  await expect(second).toHaveAttribute("aria-pressed", "true"); // it is flat there too
  await curve.moveTo(0);
  await expect(second).toHaveAttribute("aria-pressed", "false");
  await expect(first).toHaveAttribute("aria-pressed", "true");
  expect(await axeViolations(page)).toEqual([]);
});

test("a point out of sight comes into sight, and the range that was zoomed away comes back", async ({ page }) => {
  const curve = await openCurve(page, 'functions="softsign" range="-6 6"');
  await curve.presets.nth(1).click();
  await curve.holds({ x: "9.6", range: "-6 10.2" });
  await curve.set({ range: "3 3.5", x: "3.2" });
  await curve.presets.first().click();
  await curve.holds({ x: "0", range: "-6 6" });
});

test("the picture that stays in sight while the page scrolls never covers the presets below it", async ({ page }) => {
  const figure = await openCurve(page, 'functions="elu leaky_relu sigmoid"');
  await figure.drawn();
  await figure.root.evaluate((element) => {
    document.body.append(Object.assign(document.createElement("p"), { style: "height: 2000px" }));
    scrollTo({ top: element.getBoundingClientRect().bottom + scrollY - 200, behavior: "instant" });
  });
  const [dial, preset] = await Promise.all([figure.dials.last().boundingBox(), figure.presets.first().boundingBox()]);
  expect((dial?.y ?? 0) + (dial?.height ?? 0)).toBeLessThanOrEqual(preset?.y ?? 0);
});
