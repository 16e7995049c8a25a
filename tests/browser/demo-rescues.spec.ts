import { expect, test } from "@playwright/test";
import { type DemoInput, LabError, loadCore } from "activation-lab/core";
import { readRun } from "../../web/core/demo.ts";
import { rescueOf } from "../../web/elements/demo/rescue.ts";
import type { DemoContext, DemoView } from "../../web/elements/demo/view.ts";

const core = await loadCore();
const functions = core.listActivations().map(({ id }) => id);

/** What the page draws from, as far as a rescue reads it; undefined where the function does not fit. */
function stoppedRun(demo: string, input: DemoInput): DemoContext | undefined {
  try {
    if (!core.runDemo(demo, input).stopped.length) return undefined;
  } catch (error) {
    if (error instanceof LabError) return undefined;
    throw error;
  }
  const run = readRun(demo, input);
  return { core, run, tracks: run.functions.map((spec) => ({ spec })) } as unknown as DemoContext;
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
        const context = stoppedRun(id, { functions: name, ...some });
        if (!context) continue;
        stopped++;
        const change = rescueOf(core, context, view.rescues);
        if (!change) helpless.push(`${name} ${JSON.stringify(some)}`);
        else expect(core.runDemo(id, { functions: name, ...some, ...change }).stopped).toEqual([]);
      }
    expect(stopped > 0, "it stops somewhere, unless it offers no way out").toBe(view.rescues.length > 0);
    expect(helpless).toEqual([]);
  });

test("what no offered change helps is told apart from what one does", () => {
  const input = { functions: "exponential", learning_rate: 10 };
  const context = stoppedRun("dying_relu", input) as DemoContext;
  expect(rescueOf(core, context, [{ learning_rate: 10 }, { bias: 0 }])).toBeUndefined();
  expect(rescueOf(core, context, [{ learning_rate: 10 }, { learning_rate: 0.001 }])).toEqual({ learning_rate: 0.001 });
  const race = stoppedRun("dying_relu", { ...input, functions: "relu exponential" }) as DemoContext;
  expect(rescueOf(core, race, [{ learning_rate: 0.01 }, { learning_rate: 0.001 }])).toEqual({ learning_rate: 0.001 });
});
