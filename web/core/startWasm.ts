import { describeType } from "./functionSpec.ts";
import { LabError, shortened } from "./problem.ts";

/** Where wasm comes from: an address, its bytes, or what was compiled of them. */
export type WasmSource = string | URL | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/** What Emscripten's glue is given. */
export interface Start {
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): object;
}

/** What Emscripten's glue exports. */
export interface Glue {
  default<Exports>(start: Start): Promise<Exports>;
}

/** Bytes that should be wasm, and where they are from, as a message says it. */
interface Bytes {
  bytes: BufferSource;
  from: string;
}

const advice = "Put the package's file of that name there, or tell loadCore({ wasm }) where it is.";

/**
 * Gets and compiles wasm while its glue is on its way, and starts it.
 * @throws Error that names the source, what came instead of wasm, and what to do
 */
export async function startWasm<Exports>(source: WasmSource, glue: Promise<Glue>): Promise<Exports> {
  const [wasm, { default: createModule }] = await Promise.all([compile(source), glue]);
  return new Promise((resolve, reject) => {
    const refuse = (cause: unknown) =>
      reject(
        new Error(`${describeSource(source)} is not the wasm that belongs to this script (${cause}). ${advice}`, {
          cause,
        }),
      );
    createModule<Exports>({
      instantiateWasm(imports, receive) {
        instantiate(wasm, imports).then(receive).catch(refuse);
        return {};
      },
    }).then(resolve, refuse);
  });
}

/**
 * The glue offers just what its own wasm imports. Other wasm that imports less would link too, and then run as whatever
 * its functions of the same short names are.
 */
async function instantiate(wasm: WebAssembly.Module, imports: WebAssembly.Imports): Promise<WebAssembly.Instance> {
  const imported = new Set(WebAssembly.Module.imports(wasm).map(({ name }) => name));
  const offered = Object.values(imports).flatMap(Object.keys);
  if (!offered.every((name) => imported.has(name)))
    throw new Error(`it imports other functions, ${imported.size} and not ${offered.length}`);
  return WebAssembly.instantiate(wasm, imports);
}

async function compile(source: WasmSource): Promise<WebAssembly.Module> {
  if (isA("WebAssembly.Module", source)) return source as WebAssembly.Module;
  const { bytes, from } = await getBytes(source);
  const start = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
  if (String.fromCharCode(...start.subarray(0, 4)) !== "\0asm") {
    const words = JSON.stringify(shortened(new TextDecoder().decode(start.subarray(0, 200))));
    throw new Error(`${from} is not wasm: it begins with ${words}. ${advice}`);
  }
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw new Error(
      `${from} is damaged wasm: ${start.length} bytes came, perhaps cut short or changed (${cause}). ${advice}`,
      { cause },
    );
  }
}

async function getBytes(source: WasmSource): Promise<Bytes> {
  const from = describeSource(source);
  if (ArrayBuffer.isView(source) || isA("ArrayBuffer", source)) return { bytes: source as BufferSource, from };
  const address = readAddress(source as string | URL);
  try {
    const fileSystem = address.protocol === "file:" && globalThis.process?.getBuiltinModule?.("node:fs");
    if (fileSystem) return { bytes: new Uint8Array(fileSystem.readFileSync(address)), from };
    const response = await fetch(address);
    const { ok, status, statusText, headers } = response;
    const type = headers.get("content-type") ?? "no content type";
    if (!ok) throw new Error(`the answer was ${`${status} ${statusText}`.trim()}, ${type}`);
    return { bytes: await response.arrayBuffer(), from: `${from} (${type})` };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${from} could not be loaded: ${reason}. ${advice}`, { cause });
  }
}

/** @throws LabError if it is neither text nor a URL, Error if it can't be resolved, as a relative one in Node */
function readAddress(source: string | URL): URL {
  if (typeof source !== "string" && !isA("URL", source))
    throw new LabError({
      code: "wrongType",
      name: "wasm",
      value: describeType(source),
      expected: "an address, bytes or a WebAssembly.Module",
    });
  try {
    return new URL(source, globalThis.document?.baseURI ?? globalThis.location?.href);
  } catch (cause) {
    throw new Error(`wasm must be an address, and outside of a page an absolute one, not "${source}".`, { cause });
  }
}

/** Also for one that another frame made. */
function isA(name: string, value: unknown): boolean {
  return Object.prototype.toString.call(value) === `[object ${name}]`;
}

function describeSource(source: WasmSource): string {
  if (typeof source === "string" || isA("URL", source)) return String(source);
  return isA("WebAssembly.Module", source) ? "The module given as wasm" : "What was given as wasm";
}
