declare module "*.mjs" {
  const createModule: import("./startWasm.ts").Glue["default"];
  export default createModule;
}

declare module "*.wasm?url" {
  const url: string;
  export default url;
}
