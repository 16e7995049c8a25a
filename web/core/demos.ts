import { type Curves, type CurvesModule, createCurves } from "./curves.ts";
import { type Checkpoint, type DemoInput, type DemoResult, type RunsModule, readRun, runDemo } from "./demo.ts";
import { shareModule } from "./loadModule.ts";

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

/** What demos ask for, of the module that all share. */
export async function loadDemos(): Promise<Demos> {
  return createDemos(await shareModule("activation"));
}

/** All that is computed, over a started module. */
export function createDemos(module: CurvesModule & RunsModule): Demos {
  return {
    ...createCurves(module),
    runDemo: (id, input = {}, options = {}) => runDemo(module, readRun(id, input), options),
  };
}
