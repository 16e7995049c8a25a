import { type Curves, type CurvesModule, createCurves } from "./curves.ts";
import { type DemoInput, type DemoResult, readRun } from "./demo.ts";
import { activation, opening, shareModule } from "./loadModule.ts";
import { openingDemo } from "./openingDemo.ts";
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

/** What one demo asks for, of a module that all share and that may have no other demo. */
export async function loadDemo(id: string): Promise<Demos> {
  return createDemos(await shareModule(id === openingDemo ? opening : activation));
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
