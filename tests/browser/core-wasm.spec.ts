import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { loadCore, type WasmSource } from "activation-lab/core";

const folder = resolve(import.meta.dirname, "../../dist/package");
const file = pathToFileURL(resolve(folder, "activation.wasm"));
const bytes = readFileSync(file);
const wasm = "application/wasm";

/** What stands at which path, on 127.0.0.1. */
const answers: Record<string, (response: ServerResponse) => void> = {
  "/good.wasm": (response) => response.setHeader("Content-Type", wasm).end(bytes),
  "/untyped.wasm": (response) => response.end(bytes),
  "/missing.wasm": (response) => response.writeHead(404, { "Content-Type": "text/plain" }).end("not here"),
  "/forbidden.wasm": (response) => response.writeHead(403, { "Content-Type": wasm }).end(bytes),
  "/page.wasm": (response) => response.setHeader("Content-Type", "text/html").end("<!doctype html><title>Home</title>"),
  "/empty.wasm": (response) => response.setHeader("Content-Type", wasm).end(),
  "/short.wasm": (response) => response.setHeader("Content-Type", wasm).end(bytes.subarray(0, 20_000)),
  "/broken.wasm": (response) => {
    response.writeHead(200, { "Content-Type": wasm, "Content-Length": bytes.length });
    response.write(bytes.subarray(0, 20_000), () => response.destroy());
  },
  "/noise.wasm": (response) => response.setHeader("Content-Type", wasm).end(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8])),
  "/curves.wasm": (response) => response.end(readFileSync(resolve(folder, "curves.wasm"))),
};

const server = createServer(({ url }, response) => answers[url ?? ""]?.(response));
let origin = "";

test.beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

const sources: [what: string, source: () => WasmSource | Promise<WasmSource>][] = [
  ["the address of a file", () => file.href],
  ["the URL of a file", () => file],
  ["an address", () => `${origin}/good.wasm`],
  ["a URL that comes without a content type", () => new URL(`${origin}/untyped.wasm`)],
  ["an ArrayBuffer", () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)],
  ["a Uint8Array that begins within its buffer", () => new Uint8Array([...new Uint8Array(8), ...bytes]).subarray(8)],
  ["a Buffer", () => bytes],
  ["a compiled module", () => WebAssembly.compile(bytes)],
];

for (const [what, source] of sources)
  test(`the core starts from ${what}`, async () => {
    const core = await loadCore({ wasm: await source() });
    expect([...core.evaluate("relu", Float64Array.of(-1, 2)).value]).toEqual([0, 2]);
    expect(core.runDemo("vanishing_gradient", { depth: 3 }).steps).toBeGreaterThan(0);
  });

const refusals: [what: string, source: () => unknown, message: RegExp][] = [
  [
    "an answer of 404",
    () => `${origin}/missing.wasm`,
    /\/missing\.wasm could not be loaded: .*404 Not Found.*text\/plain/,
  ],
  [
    "an answer of 403 with wasm",
    () => `${origin}/forbidden.wasm`,
    /forbidden\.wasm could not be loaded: .*403 Forbidden/,
  ],
  ["a page", () => `${origin}/page.wasm`, /page\.wasm \(text\/html\) is not wasm: it begins with "<!doctype html>/],
  ["an empty answer", () => `${origin}/empty.wasm`, /empty\.wasm \(application\/wasm\) is not wasm: it begins with ""/],
  ["wasm cut short", () => `${origin}/short.wasm`, /short\.wasm .* is damaged wasm: 20000 bytes came/],
  ["an answer that breaks off", () => `${origin}/broken.wasm`, /broken\.wasm could not be loaded/],
  ["noise", () => `${origin}/noise.wasm`, /noise\.wasm .* is not wasm: it begins with "\\u0001/],
  [
    "other wasm",
    () => `${origin}/curves.wasm`,
    /curves\.wasm is not the wasm that belongs to this script \(Error: it imports other functions, \d+ and not \d+\)/,
  ],
  ["a server that is not there", () => "http://127.0.0.1:1/x.wasm", /127\.0\.0\.1:1\/x\.wasm could not be loaded/],
  ["a file that is not there", () => `${file}.old`, /activation\.wasm\.old could not be loaded: ENOENT/],
  ["bytes of a page", () => new TextEncoder().encode("<html>"), /What was given as wasm is not wasm.*"<html>"/],
  ["bytes cut short", () => bytes.subarray(0, 100), /What was given as wasm is damaged wasm: 100 bytes came/],
  [
    "another compiled module",
    () => new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)),
    /The module given as wasm is not the wasm that belongs to this script/,
  ],
  ["a relative address in Node", () => "activation.wasm", /an absolute one, not "activation\.wasm"/],
  ["an empty address", () => "", /an absolute one, not ""/],
  ["a number", () => 7, /wasm must be an address, bytes or a WebAssembly\.Module, not a number/],
  ["null", () => null, /wasm must be an address, bytes or a WebAssembly\.Module, not null/],
];

for (const [what, source, message] of refusals)
  test(`${what} is refused by name, and may be tried again`, async () => {
    const wrong = source() as WasmSource;
    for (let i = 0; i < 2; i++) {
      const error = await loadCore({ wasm: wrong }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).message).toMatch(message);
    }
    await expect(loadCore({ wasm: bytes })).resolves.toBeDefined();
  });

test("a page that has Node's process fetches the wasm none the less", async ({ page }) => {
  await page.addInitScript(() => {
    const getBuiltinModule = () => ({
      readFileSync() {
        throw new Error("a page is not on disk");
      },
    });
    Object.assign(globalThis, { process: { getBuiltinModule } });
  });
  await page.goto("/");
  await page.waitForFunction(() => performance.getEntriesByName("first-chart").length > 0);
});
