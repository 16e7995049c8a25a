declare module "*.mjs" {
  import type { WasmModule } from "./wasmModule.ts";
  /** `WasmModule`, or only `CurvesModule` from curves.mjs. */
  export default function createModule(options: {
    wasmBinary?: Uint8Array;
    locateFile?: () => string;
  }): Promise<WasmModule>;
}

declare module "*.wasm?url" {
  const url: string;
  export default url;
}
