/** What Emscripten's glue is given. */
export interface Start {
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): object;
}

/** Compiles the wasm, fetched or in Node read from disk, while its glue is on its way, and starts it. */
export async function startWasm<Exports>(
  url: string,
  glue: Promise<{ default: (start: Start) => Promise<Exports> }>,
): Promise<Exports> {
  const [wasm, { default: createModule }] = await Promise.all([compile(url), glue]);
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm(imports, receive) {
        WebAssembly.instantiate(wasm, imports).then(receive).catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
}

async function compile(url: string): Promise<WebAssembly.Module> {
  const fileSystem = globalThis.process?.getBuiltinModule?.("node:fs");
  if (fileSystem) return WebAssembly.compile(fileSystem.readFileSync(new URL(url, import.meta.url)));
  try {
    return await WebAssembly.compileStreaming(fetch(url));
  } catch {
    // A server may call it by another type than application/wasm.
    return WebAssembly.compile(await (await fetch(url)).arrayBuffer());
  }
}
