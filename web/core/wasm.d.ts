declare module "*.mjs" {
  import type { Start } from "./startWasm.ts";
  import type { DemosModule } from "./wasmModule.ts";
  /** From curves.mjs without `runDemo`. */
  export default function createModule(start: Start): Promise<DemosModule>;
}

declare module "*.wasm?url" {
  const url: string;
  export default url;
}
