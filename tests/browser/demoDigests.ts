import type {
  ActivationDescription,
  DemoInput,
  DemoRow,
  DemoSetting,
  LabError,
  StartedDemo,
} from "activation-lab/core";
import { Digest } from "./digest.ts";

type StartDemo = (id: string, input?: DemoInput) => StartedDemo;

/** Nothing for the defaults, then one setting at its lower or upper end (a choice: the first, the last). */
export function ends(settings: readonly DemoSetting[]): DemoInput[] {
  const both = settings.flatMap((setting): DemoInput[] => {
    const [least, greatest] =
      setting.kind === "flag"
        ? [false, true]
        : setting.kind === "choice"
          ? [setting.choices[0], setting.choices.at(-1)]
          : setting.kind === "points"
            ? [[], setting.default]
            : [setting.least, setting.greatest];
    return [{ [setting.id]: least }, { [setting.id]: greatest }];
  });
  return [{}, ...both];
}

/** What `use` makes of a run of so many steps; the id of the reason if the function does not fit. */
export function withRun<Made>(
  start: StartDemo,
  id: string,
  input: DemoInput,
  steps: number,
  use: (run: StartedDemo) => Made,
): Made | string {
  try {
    const run = start(id, input);
    run.advance(steps);
    const made = use(run);
    run.free();
    return made;
  } catch (error) {
    const { problem } = error as LabError; // the built core's, or that of web/core
    if (problem?.code === "doesNotFit") return problem.reason;
    throw error;
  }
}

export function addRun(digest: Digest, demo: DemoRow, run: StartedDemo): void {
  const result = run.result();
  for (const [id, { data }] of Object.entries(result.series)) {
    digest.addText(id);
    digest.addFloats(data);
  }
  for (const [id, [value]] of Object.entries(result.facts)) {
    digest.addText(id);
    digest.addDouble(value as number);
  }
  for (const { id, step, values } of result.verdicts) {
    digest.addText(id);
    for (const number of [step, ...values]) digest.addDouble(number);
  }
  for (const { value, step, layer } of result.stopped) {
    digest.addFloats(Float32Array.of(value));
    for (const number of [step, layer]) digest.addDouble(number);
  }
  if (!demo.picks.length && demo.id !== "saturated_neuron") return;
  const greatest = Object.fromEntries(demo.picks.map((pick) => [pick.id, pick.greatest]));
  for (const picks of [{}, greatest])
    for (const [id, { data }] of Object.entries(run.inspect(run.computed - 1, picks))) {
      digest.addText(id);
      digest.addFloats(data);
    }
}

const smallNet = { depth: 5, width: 8, examples: 4 };

/** The rows of a demo in tests/reference/demo_digests.csv; the runs are those of tests/native/demos/digest_test.cpp. */
export function digestsOf(demo: DemoRow, activations: readonly ActivationDescription[], start: StartDemo): string[] {
  const known = demo.settings.map(({ id }) => id);
  const small = Object.fromEntries(Object.entries(smallNet).filter(([id]) => known.includes(id)));
  const rows = activations.map(({ id, family }, i, all) => {
    const take = (to: Digest, input: DemoInput, steps: number) => {
      const reason = withRun(start, demo.id, { functions: id, ...input }, steps, (run) => addRun(to, demo, run));
      if (reason) to.addText(reason);
    };
    const defaults = new Digest();
    for (const seed of [1, 2, 3]) take(defaults, { seed }, 100);
    if (family === all[i - 1]?.family) return `${demo.id},${id},${defaults},`;
    const atEnds = new Digest();
    for (const settings of ends(demo.settings)) take(atEnds, settings, 100);
    for (const seed of [2, 3])
      for (const settings of ends(demo.settings)) take(atEnds, { seed, ...small, ...settings }, 20);
    return `${demo.id},${id},${defaults},${atEnds}`;
  });
  return rows.sort();
}
