import { expect, test } from "@playwright/test";
import { type DemoInput, type DemoResult, LabError, loadCore } from "activation-lab/core";
import { type DemoRun, readRun } from "../../web/core/demo.ts";
import { endsWell, Remedies, remedied, remediesFor } from "../../web/elements/demo/remedies.ts";
import type { DemoView, Remedy } from "../../web/elements/demo/view.ts";

const core = await loadCore();
const functions = core.listActivations().map(({ id }) => id);

/** A run that stops; undefined where none does, or the function does not fit. */
function stoppedRun(demo: string, input: DemoInput): DemoRun | undefined {
  try {
    if (!core.runDemo(demo, input).stopped.length) return undefined;
  } catch (error) {
    if (error instanceof LabError) return undefined;
    throw error;
  }
  return readRun(demo, input);
}

const resultOf = ({ demo, functions, settings, seed }: DemoRun): DemoResult =>
  core.runDemo(demo.id, { ...settings, functions, seed });

/** What a figure sets where a run has stopped. */
function rescueOf(run: DemoRun, remedies: readonly Remedy[]): Remedy | undefined {
  const cures = { remedies };
  return remediesFor(run, cures, true).find((remedy) => endsWell(resultOf(remedied(run, remedy)), cures, true));
}

/** Nets of decision_boundary that overflow do so within these, and all its runs are many. */
const brief: Record<string, DemoInput> = { decision_boundary: { epochs: 60 } };

for (const { id, settings } of core.listDemos())
  test(`${id}: whatever function stops at an end of whatever setting, one click sets values that work`, async () => {
    test.setTimeout(120_000);
    const { view } = (await import(`../../web/elements/demo/views/${id}.ts`)) as { view: DemoView };
    const ends = settings.flatMap((setting): DemoInput[] =>
      setting.kind === "flag"
        ? [{ [setting.id]: true }]
        : setting.kind === "choice"
          ? setting.choices.map((choice) => ({ [setting.id]: choice }))
          : [{ [setting.id]: setting.least }, { [setting.id]: setting.greatest }],
    );
    const states = [{}, ...ends, ...view.presets.map((preset) => preset.settings)].map((some) => ({
      ...brief[id],
      ...some,
    }));
    const helpless: string[] = [];
    let stopped = 0;
    for (const name of functions)
      for (const some of states) {
        const run = stoppedRun(id, { functions: name, ...some });
        if (!run) continue;
        stopped++;
        const remedy = rescueOf(run, view.remedies);
        if (!remedy) helpless.push(`${name} ${JSON.stringify(some)}`);
        else expect(core.runDemo(id, { functions: name, ...some, ...remedy.settings }).stopped).toEqual([]);
      }
    expect(stopped > 0, "it stops somewhere, unless it offers no way out").toBe(view.remedies.length > 0);
    expect(helpless).toEqual([]);
  });

test("what no offered change helps is told apart from what one does", () => {
  const input = { functions: "exponential", learning_rate: 10 };
  const run = stoppedRun("dying_relu", input) as DemoRun;
  const [same, bias, slow, slower] = [
    { settings: { learning_rate: 10 } },
    { settings: { bias: 0 } },
    { settings: { learning_rate: 0.01 } },
    { settings: { learning_rate: 0.001 } },
  ] as const;
  expect(rescueOf(run, [same, bias])).toBeUndefined();
  expect(rescueOf(run, [same, slower])).toEqual(slower);
  expect(rescueOf(run, [{ functions: "tanh" }, slower])).toEqual(slower);
  const race = stoppedRun("dying_relu", { ...input, functions: "relu exponential" }) as DemoRun;
  expect(rescueOf(race, [slow, slower])).toEqual(slower);
});

test("remedies are tried up to as much work as a view allows, whatever the time: then nothing is found", async () => {
  const frames = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = (draw) => Number(setTimeout(() => draw(0)));
  const run = stoppedRun("dying_relu", { functions: "exponential", learning_rate: 10 }) as DemoRun;
  const remedies = [{ settings: { learning_rate: 5 } }, { settings: { learning_rate: 0.001 } }];
  const tried = (most: number) => {
    const cures = { remedies, work: { of: () => 100, most } };
    return new Promise((tell) => new Remedies(core, cures, () => {}).rescue(run, tell));
  };
  // The first stops early, the second is a whole run.
  expect(await tried(99)).toBeUndefined();
  expect(await tried(1)).toBeUndefined();
  expect(await tried(150)).toEqual(remedies[1]);
  globalThis.requestAnimationFrame = frames;
});

test("the work of decision_boundary is told so that a run at its defaults leaves room for all remedies", async () => {
  const { view } = await import("../../web/elements/demo/views/decision_boundary.ts");
  const { work, remedies } = view;
  const of = (input: DemoInput) => work?.of(readRun("decision_boundary", input)) ?? 0;
  expect(of({})).toBe(7350);
  expect(of({ layers: 8, width: 16, epochs: 1500 })).toBe(193_500);
  expect(remedies.length * of({})).toBeLessThan(work?.most ?? 0);
});
