declare module "*.mjs" {
  import type { Start } from "./startWasm.ts";
  import type { Bindings } from "./wasmModule.ts";
  /** From curves.mjs without `runDemo`. */
  export default function createModule(start: Start): Promise<Bindings>;
}

declare module "*.wasm?url" {
  const url: string;
  export default url;
}
