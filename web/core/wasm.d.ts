declare module "*.mjs" {
  import type { Bindings } from "./wasmModule.ts";
  /** From curves.mjs without `runDemo`. */
  export default function createModule(options: { wasm: WebAssembly.Module }): Promise<Bindings>;
}

declare module "*.wasm?url" {
  const url: string;
  export default url;
}
