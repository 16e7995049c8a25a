import { type DemoInput, type DemoResult, loadCore } from "activation-lab/core";
import { readRun } from "../../web/core/demo.ts";
import { ManySeeds } from "../../web/elements/demo/manySeeds.ts";
import { stopped } from "../../web/elements/demo/seedWords.ts";
import { seedsInVain } from "../../web/elements/demo/settings.ts";
import type { DemoView, SeedQuestions, Track } from "../../web/elements/demo/view.ts";
import { functionName } from "../../web/text/functionNames.ts";
import { loadAllWords } from "./allWords.ts";
import { countingCore } from "./countingCore.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { demoOf, openDemo } from "./pages/demo.ts";
import { boxOf, middleOf } from "./pages/figure.ts";

const core = await loadCore();
const seeds = Array.from({ length: 100 }, (_, i) => i + 1);

const views: Record<string, DemoView> = {};
for (const id of ["zigzag", "dying_relu", "function_fitting", "decision_boundary", "vanishing_gradient"])
  views[id] = ((await import(`../../web/elements/demo/views/${id}.ts`)) as { view: DemoView }).view;
await loadAllWords();

/** A run of a demo whose bands are asked for, with the core's count of runs that hold memory. */
function manySeedsOf(id: string, input: DemoInput) {
  const { count, core: counting } = countingCore(core);
  let goOn = () => {};
  const many = new ManySeeds(counting, () => goOn());
  const beside = (next: DemoInput, seeds: number, budget: number) => {
    const run = readRun(id, { ...input, ...next });
    const questions = views[id]?.seeds?.(run) as SeedQuestions;
    const tracks = run.functions.map((spec) => ({ spec, name: functionName(spec, "en"), done: false }) as Track);
    return many.beside(tracks, { run, questions, count: seeds, budget });
  };
  /** All that so many seeds give. */
  const all = (seeds: number, next: DemoInput = {}) =>
    new Promise<Track[]>((resolve) => {
      goOn = () => {
        const tracks = beside(next, seeds, 12);
        if (tracks.every((track) => track.seeds?.done === seeds)) resolve(tracks);
      };
      goOn();
    });
  return { many, count, beside, all };
}

/** What is expected of each demo, straight from the series of single runs. */
const demos: Record<
  string,
  { input: DemoInput; numbers: (run: DemoResult) => Record<string, number[]>; outcome: (run: DemoResult) => string }
> = {
  zigzag: {
    input: { functions: "identity", steps: 60, learning_rate: 0.2 },
    numbers: (run) => ({ loss: of(run, "loss") }),
    outcome: (run) => {
      const losses = of(run, "loss");
      const [first = 0, last = 0] = [losses[0], losses.at(-1)];
      if (losses.some((loss) => loss <= 0.001)) return last <= 0.001 ? "arrived" : "lost_again";
      return last > 1.01 * first ? "diverged" : "not_converged";
    },
  },
  dying_relu: {
    input: { functions: "relu", steps: 20, learning_rate: 0.5, width: 4 },
    numbers: (run) => ({ dead: of(run, "dead"), loss: of(run, "loss") }),
    outcome: (run) => {
      const dead = of(run, "dead").at(-1);
      return dead === 0 ? "none" : dead === 4 ? "all" : "some";
    },
  },
  function_fitting: {
    input: { functions: "tanh", steps: 300, units: 4 },
    numbers: () => ({}), // the curve is looked up in the run itself, below
    outcome: (run) => {
      const errors = of(run, "error");
      const error = errors.at(-1) as number;
      const line = run.facts.best_line?.[0] as number;
      return error <= 0.02
        ? "fits"
        : error > 1.01 * (errors[0] as number)
          ? "worse"
          : error <= line / 2
            ? "better"
            : "not_yet";
    },
  },
  decision_boundary: {
    input: { functions: "tanh", data: "blobs", layers: 1, width: 2, epochs: 20, learning_rate: 1 },
    numbers: (run) => ({ loss: of(run, "loss"), accuracy: of(run, "accuracy") }),
    outcome: (run) => (of(run, "accuracy").at(-1) === 1 ? "solved" : "unsolved"),
  },
  vanishing_gradient: {
    input: { functions: "relu", depth: 8, width: 3 },
    numbers: (run) => {
      const share = (id: string) => {
        const values = of(run, id);
        const whole = values.findLast((value) => value > 0) ?? 1;
        return values.map((value) => value / whole);
      };
      return { gradient: share("gradient"), weight_gradient: share("weight_gradient") };
    },
    outcome: (run) => {
      const gradients = of(run, "gradient");
      const share = (gradients[0] as number) / (gradients.findLast((value) => value > 0) ?? 1);
      return share === 0 ? "nothing" : share < 1e-3 ? "vanishes" : share > 1e3 ? "explodes" : "arrives";
    },
  },
};

function of({ series }: DemoResult, id: string): number[] {
  return [...(series[id]?.data ?? [])];
}

for (const [id, { input, numbers, outcome }] of Object.entries(demos))
  test(`${id}: band and outcomes are those of a hundred runs one by one, sorted by hand`, async () => {
    const { all, many, count } = manySeedsOf(id, input);
    const [track] = await all(100);
    expect(count).toEqual({ started: 100, live: 0 });
    many.free();
    const gave = track?.seeds;
    const runs = seeds.map((seed) => core.runDemo(id, { ...input, seed }));
    const byHand = runs.map((run, i) => (id === "function_fitting" ? { curve: answers(input, i + 1) } : numbers(run)));
    expect(Object.keys(gave?.bands ?? {})).toEqual(Object.keys(byHand[0] ?? {}));
    for (const [name, { places, low, median, high }] of Object.entries(gave?.bands ?? {}))
      for (const i of places.keys()) {
        const numbersAt = byHand.map((each) =>
          Math.fround((each as Record<string, number[]>)[name]?.[i] ?? Number.NaN),
        );
        const sorted = numbersAt.filter(Number.isFinite).sort((a, b) => a - b);
        const isWhole = sorted.length === 100;
        if (id !== "dying_relu") expect(isWhole).toBe(true); // there some runs overflow, and count until then
        const [tenth, upper, lower] = isWhole
          ? [10, 50, 49]
          : [Math.floor(sorted.length / 10), sorted.length >> 1, (sorted.length - 1) >> 1];
        const middle = Math.fround(((sorted[lower] as number) + (sorted[upper] as number)) / 2);
        expect([low[i], median[i], high[i]], `${name} ${i}`).toEqual([sorted[tenth], middle, sorted.at(-1 - tenth)]);
      }
    const counts: Record<string, number> = {};
    for (const run of runs) {
      const came = run.stopped.length ? stopped : outcome(run);
      counts[came] = (counts[came] ?? 0) + 1;
    }
    expect(counts[stopped] ?? 0).toBeLessThan(id === "dying_relu" ? 50 : 1);
    const said = Object.fromEntries(gave?.outcomes ?? []);
    if (id === "decision_boundary") expect(said.solved ?? 0).toBe(counts.solved);
    else expect(said).toEqual(counts);
    expect(Object.keys(said).length, "a setting at which luck matters").toBeGreaterThan(1);
    for (const { seeds } of Object.values(views[id]?.words ?? {}))
      if (seeds) for (const each of Object.keys(said)) if (each !== stopped) expect(seeds.outcomes[each]).toBeTruthy();
  });

/** What the net says at each input after the last step. */
function answers(input: DemoInput, seed: number): number[] {
  const run = core.startDemo("function_fitting", { ...input, seed });
  run.advance();
  const { answers: data } = run.inspect(run.steps - 1);
  run.free();
  return [...(data?.data ?? [])];
}

test("a setting that changes gives up what is on its way, and while something is dragged nothing is computed", async () => {
  const { many, count, beside, all } = manySeedsOf("zigzag", { functions: "identity tanh", steps: 1000 });
  const given = beside({}, 100, 12);
  expect(given.map(({ seeds }) => seeds?.done)).toEqual([0, 0]);
  while (count.started < 10) await new Promise((resolve) => setTimeout(resolve));
  const done = beside({}, 100, 0).map(({ seeds }) => seeds?.done ?? 0);
  expect(done.reduce((sum, each) => sum + each)).toBeGreaterThan(5);
  expect(Math.abs((done[0] ?? 0) - (done[1] ?? 0)), "the functions take turns").toBeLessThanOrEqual(1);
  const { started } = count;
  for (const mean of [1, 1.1, 1.2]) {
    expect(beside({ mean }, 100, 0).map(({ seeds }) => seeds?.done)).toEqual([0, 0]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(count).toEqual({ started, live: 0 });
  expect((await all(5, { mean: 1.2 })).map(({ seeds }) => seeds?.done)).toEqual([5, 5]);
  expect(count).toEqual({ started: started + 10, live: 0 });
  expect(
    (await all(3, { mean: 1.2 })).map(({ seeds }) => seeds?.outcomes[0]?.[1]),
    "fewer are some of them",
  ).toEqual([3, 3]);
  expect(count.started).toBe(started + 10);
  many.free();
});

test("a button runs a hundred seeds behind the one run; a link and undo have them; a drag computes nothing", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const demo = await openDemo(page, 'name="zigzag"');
  const [dialBefore, headline] = [demo.plainSlider("Learning rate η"), await boxOf(demo.headline)];
  await demo.seedsButton("run").click();
  await expect(demo.seedsSaid).toContainText(
    "in most seeds (89 of 100) the path arrives; in 11 others it has not arrived at the end. Seed 1, shown here, is like most.",
  );
  await expect(demo.seedBands).toHaveCount(1);
  await demo.holds({ seeds: "100" });
  expect(await boxOf(demo.headline), "nothing above has moved").toEqual(headline);
  expect(await axeViolations(page, "gradient-demo")).toEqual([]);
  await demo.open("tables");
  await expect(demo.tables.last()).toContainText("loss of seeds 1 to 100");
  await test.step("another seed may be an exception, and says so", async () => {
    const odd = seeds.find((seed) => (core.runDemo("zigzag", { seed }).series.loss?.data.at(-1) ?? 0) > 0.001);
    await demo.set({ seed: String(odd) });
    await expect(demo.seedsSaid).toContainText(`Seed ${odd}, shown here, is an exception.`);
    await demo.set({ seed: null });
  });
  await test.step("while a dial is held there is no band, and once it is let go there is another", async () => {
    const { x, y } = await middleOf(dialBefore);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await expect(demo.seedsComputing).toHaveText("0 of 100 seeds computed.");
    await expect(demo.seedBands).toHaveCount(0);
    await page.waitForTimeout(150);
    await expect(demo.seedsComputing).toHaveText("0 of 100 seeds computed.");
    await page.mouse.up();
    await expect(demo.seedsSaid).toContainText("of 100");
  });
  await demo.preset("Full batch: it straightens").click();
  await expect(demo.seedsSaid).toContainText("Identity: in ");
  await demo.holds({ seeds: "100", batch: "full" });
  const link = await demo.root.evaluate((element) => (element as unknown as { link: string }).link);
  expect(link).toContain("seeds=100");
  await demo.seedsButton("hide").click();
  await expect(demo.seedsSaid).toBeEmpty();
  await expect(demo.seedBands).toHaveCount(0);
  await demo.undo.click();
  await expect(demo.seedsSaid).toContainText("Identity: in ");
  await demo.seedsButton("hide").click();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
  await expect(demo.seedsSaid).toContainText("Identity: in ");
});

test("it stops at any time, says of how many seeds it speaks, and a link has as many", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const demo = await openDemo(page, 'name="decision_boundary" functions="tanh relu" epochs="600"', "/ko/");
  await demo.seedsButton("run").click();
  await expect
    .poll(async () => Number((await demo.seedsComputing.textContent())?.match(/(\d+)개를/)?.[1]))
    .toBeGreaterThan(1);
  await demo.seedsButton("stop").press("Enter");
  await expect(demo.seedsSaid).toBeVisible();
  const count = await demo.number("seeds");
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(100);
  await expect(demo.seedsSaid).toContainText(`시드 1~${count}`);
  await expect(demo.seedBands).toHaveCount(4);
  await expect(demo.seedsButton("hide")).toBeFocused();
  expect(await axeViolations(page, "gradient-demo")).toEqual([]);
});

test("a demo that asks nothing of many seeds says so, in an attribute and in a link", async ({ page }) => {
  for (const { id } of core.listDemos()) {
    const isAsked = id in views;
    await page.goto("about:blank");
    await page.goto(`/embed.html#${id}?seeds=2`);
    const demo = demoOf(page);
    await demo.drawn();
    if (isAsked) await expect(demo.problems).toHaveCount(0);
    else await expect(demo.problems).toContainText(`${id} has no setting "seeds".`);
    await demo.set({ seeds: null });
    await expect(demo.problems).toHaveCount(0);
    await demo.set({ seeds: "2" });
    await expect(demo.problems).toHaveCount(isAsked ? 0 : 1);
  }
});

/** Each choice that leaves nothing to ask of many seeds, in a demo that is asked otherwise. */
const inVain = Object.entries(views).flatMap(([id, view]) =>
  readRun(id, {}).demo.settings.flatMap((setting) =>
    setting.kind === "choice"
      ? setting.choices
          .map((choice) => ({ id, view, name: setting.id, choice, otherwise: setting.default }))
          .filter(({ name, choice }) => !view.seeds?.(readRun(id, { [name]: choice })))
      : [],
  ),
);

for (const language of ["en", "ko"] as const)
  test(`in ${language} so does a state that has nothing to ask of them; a reader who comes to it asks no more, and undo does again`, async ({
    page,
  }) => {
    expect(inVain.map(({ id }) => id)).toEqual(["dying_relu", "function_fitting"]);
    for (const { id, view, name, choice, otherwise } of inVain) {
      await page.goto("about:blank");
      await page.goto(`/embed.html#${id}?seeds=2&${name}=${choice}&lang=${language}&panels=adjust`);
      const demo = demoOf(page);
      await demo.drawn();
      const { [seedsInVain]: sentence = "none" } = view.words[language].undefined ?? {};
      await expect(demo.problems).toHaveText(sentence);
      await demo.set({ [name]: otherwise });
      await expect(demo.problems).toHaveCount(0);
      await expect(demo.seedsSaid).not.toBeEmpty();
      const { name: label = "" } = view.words[language].settings[name] ?? {};
      await demo.root.getByRole("combobox", { name: label, exact: true }).selectOption(choice);
      await demo.holds({ [name]: choice, seeds: "0" });
      await expect(demo.problems).toHaveCount(0);
      await demo.undo.click();
      await demo.holds({ seeds: "2" });
      await expect(demo.seedsSaid).not.toBeEmpty();
    }
  });
