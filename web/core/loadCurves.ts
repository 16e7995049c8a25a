import { type Curves, createCurves } from "./curves.ts";
import { startOnce, wholeCore } from "./started.ts";
import { startCurves } from "./wasmModule.ts";

/** What curves, bars and cards ask for: of the whole core where it runs anyway, else of a module of half its size. */
export function loadCurves(): Promise<Curves> {
  return wholeCore() ?? startOnce("curves", async () => createCurves(await startCurves()));
}
