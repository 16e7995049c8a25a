// Runs in each browser: what the demos compute there.
import { loadCore } from "../../web/core/loadCore.ts";
import { digestsOf } from "../browser/demoDigests.ts";

const core = await loadCore();

export const demos = core.listDemos();

/** The rows of a demo as tests/reference/demo_digests.csv has them. */
export function digests(id: string): string[] {
  return demos
    .filter((demo) => demo.id === id)
    .flatMap((demo) => digestsOf(demo, core.listActivations(), core.startDemo));
}
