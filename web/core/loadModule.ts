// The only file that knows the wasm modules that are shipped.

import activationUrl from "../../build/wasm/activation.wasm?url";
import costUrl from "../../build/wasm/cost.wasm?url";
import curvesUrl from "../../build/wasm/curves.wasm?url";
import { startWasm, type WasmSource } from "./startWasm.ts";

const modules = {
  /** Everything. */
  activation: { url: activationUrl, importGlue: () => import("../../build/wasm/activation.mjs") },
  /** Curves alone: about half the size. */
  curves: { url: curvesUrl, importGlue: () => import("../../build/wasm/curves.mjs") },
  /** What is timed. */
  cost: { url: costUrl, importGlue: () => import("../../build/wasm/cost.mjs") },
};

type ModuleName = keyof typeof modules;

const started: Partial<Record<ModuleName, Promise<unknown>>> = {};

/** Starts a module of its own for whoever asks, from `wasm` if that is given. */
export function startModule<Exports>(name: ModuleName, wasm?: WasmSource): Promise<Exports> {
  const { url, importGlue } = modules[name];
  return startWasm(wasm === undefined ? url : wasm, importGlue());
}

/**
 * The module that all share: one that has everything also serves those who ask for curves. A failed start may be tried
 * again.
 */
export function shareModule<Exports>(name: ModuleName): Promise<Exports> {
  const serving = name === "curves" && started.activation ? "activation" : name;
  let running = started[serving];
  if (!running) {
    running = startModule(serving);
    started[serving] = running;
    running.catch(() => {
      delete started[serving];
    });
  }
  return running as Promise<Exports>;
}
