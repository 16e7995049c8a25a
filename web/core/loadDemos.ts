import { createDemos, type Demos } from "./demos.ts";
import { startOnce } from "./started.ts";
import { startDemos } from "./wasmModule.ts";

/** What demos ask for. */
export function loadDemos(): Promise<Demos> {
  return startOnce("demos", async () => createDemos(await startDemos()));
}
