import { type Curves, createCurves } from "./curves.ts";
import { type Checkpoint, type DemoInput, type DemoResult, readRun, runDemo } from "./demo.ts";
import type { DemosModule } from "./wasmModule.ts";

/** What demos ask for. */
export interface Demos extends Curves {
  /**
   * The history of a demo, a pure function of the functions, the settings and the seed. At most `steps` steps are run,
   * from the start or `from` a checkpoint of the same run; what comes of a run in slices is what comes of it in one.
   * @throws LabError if demo, function, setting or seed is unknown or out of bounds, a function does not fit, or the
   * checkpoint is of another run
   */
  runDemo(id: string, input?: DemoInput, options?: { from?: Checkpoint; steps?: number }): DemoResult;
}

/** All that is computed, over a started module. */
export function createDemos(module: DemosModule): Demos {
  return {
    ...createCurves(module),
    runDemo: (id, input = {}, options = {}) => runDemo(module, readRun(id, input), options),
  };
}
