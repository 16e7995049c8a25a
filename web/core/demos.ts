import { type Curves, type CurvesModule, createCurves } from "./curves.ts";
import { type DemoInput, type DemoResult, readRun } from "./demo.ts";
import { shareModule } from "./loadModule.ts";
import { type RunsModule, type StartedDemo, startDemo } from "./startedDemo.ts";

/** What demos ask for. */
export interface Demos extends Curves {
  /**
   * The whole history of a demo, a pure function of the functions, the settings and the seed.
   * @throws LabError if demo, function, setting or seed is unknown or out of bounds, or a function does not fit
   */
  runDemo(id: string, input?: DemoInput): DemoResult;
  /**
   * The same run before its first step, to be advanced in slices and looked into. Whoever starts it frees it.
   * @throws LabError as `runDemo`
   */
  startDemo(id: string, input?: DemoInput): StartedDemo;
}

/** What demos ask for, of the module that all share. */
export async function loadDemos(): Promise<Demos> {
  return createDemos(await shareModule("activation"));
}

/** All that is computed, over a started module. */
export function createDemos(module: CurvesModule & RunsModule): Demos {
  const start = (id: string, input: DemoInput = {}) => startDemo(module, readRun(id, input));
  return {
    ...createCurves(module),
    runDemo(id, input) {
      const run = start(id, input);
      try {
        run.advance();
        return run.result();
      } finally {
        run.free();
      }
    },
    startDemo: start,
  };
}
