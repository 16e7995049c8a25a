import type { Demos } from "../../core/demos.ts";
import type { Change, DemoContext } from "./view.ts";

/** The first of some changes under which no function's run stops any more; undefined if there is none. */
export function rescueOf(core: Demos, { run, tracks }: DemoContext, changes: readonly Change[]): Change | undefined {
  const { demo, settings, seed } = run;
  const functions = tracks.map(({ spec }) => spec);
  return changes.find((change) => {
    const { stopped } = core.runDemo(demo.id, { ...settings, ...change, functions, seed });
    return stopped.length === 0;
  });
}
