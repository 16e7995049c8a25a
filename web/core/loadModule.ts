// The only file that knows the wasm modules that are shipped.

import activationUrl from "../../build/wasm/activation.wasm?url";
import costUrl from "../../build/wasm/cost.wasm?url";
import curvesUrl from "../../build/wasm/curves.wasm?url";
import openingUrl from "../../build/wasm/opening.wasm?url";
import { type Glue, startWasm, type WasmSource } from "./startWasm.ts";

interface WasmModule {
  url: string;
  importGlue(): Promise<Glue>;
  /** Those that have all that this one has, the smaller first. */
  larger?: readonly WasmModule[];
  /** What all share, from its start on. */
  started?: Promise<unknown>;
}

/** Everything. */
export const activation: WasmModule = {
  url: activationUrl,
  importGlue: () => import("../../build/wasm/activation.mjs"),
};
/** Curves and the demo that the page opens with. */
export const opening: WasmModule = {
  url: openingUrl,
  importGlue: () => import("../../build/wasm/opening.mjs"),
  larger: [activation],
};
/** Curves alone. */
export const curves: WasmModule = {
  url: curvesUrl,
  importGlue: () => import("../../build/wasm/curves.mjs"),
  larger: [opening, activation],
};
/** What is timed. */
export const cost: WasmModule = { url: costUrl, importGlue: () => import("../../build/wasm/cost.mjs") };

/** Starts a module of its own for whoever asks, from `wasm` if that is given. */
export function startModule<Exports>({ url, importGlue }: WasmModule, wasm?: WasmSource): Promise<Exports> {
  return startWasm(wasm === undefined ? url : wasm, importGlue());
}

/**
 * The module that all share: a larger one that is started serves in the place of one that is not. A failed start may be
 * tried again.
 */
export function shareModule<Exports>(module: WasmModule): Promise<Exports> {
  const serving = [module, ...(module.larger ?? [])].find(({ started }) => started) ?? module;
  if (!serving.started) {
    serving.started = startModule(serving);
    serving.started.catch(() => {
      delete serving.started;
    });
  }
  return serving.started as Promise<Exports>;
}
