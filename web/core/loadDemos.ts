import { createDemos, type Demos } from "./demos.ts";
import { startOnce } from "./started.ts";
import { startModule } from "./wasmModule.ts";

/** What demos ask for. */
export function loadDemos(): Promise<Demos> {
  return startOnce("demos", async () => createDemos(await startModule()));
}
