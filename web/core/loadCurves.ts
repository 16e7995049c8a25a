import { type Curves, createCurves } from "./curves.ts";
import { startedDemos, startOnce } from "./started.ts";
import { startCurves } from "./wasmModule.ts";

/** What curves, bars and cards ask for: of the module that runs demos where one is there anyway, else of one of half its size. */
export function loadCurves(): Promise<Curves> {
  return startedDemos() ?? startOnce("curves", async () => createCurves(await startCurves()));
}
