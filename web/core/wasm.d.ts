declare module "*.mjs" {
  import type { Bindings } from "./wasmModule.ts";
  /** From curves.mjs without `runDemo`. */
  export default function createModule(options: {
    wasmBinary?: Uint8Array;
    locateFile?: () => string;
  }): Promise<Bindings>;
}

declare module "*.wasm?url" {
  const url: string;
  export default url;
}
