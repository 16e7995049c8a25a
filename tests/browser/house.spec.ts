import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "@playwright/test";

const root = resolve(import.meta.dirname, "../..");

/** Every file below a folder, as paths from the top of the project. */
function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => ending.test(name) && !name.includes("generated"));
}

/** What a file includes or imports. */
function named(file: string, pattern: RegExp): string[] {
  return [...readFileSync(join(root, file), "utf8").matchAll(pattern)].map((match) => match[1] ?? "");
}

/** The first folder in which a file stands, or the file itself. */
function floorOf(path: string, floors: readonly string[]): number {
  return floors.findIndex((floor) => path === floor || path.startsWith(`${floor}/`));
}

const cppFloors = ["cpp/math", "cpp/activation", "cpp/network", "cpp/demos", "cpp/bindings"];

test("C++ includes point down the floors only", () => {
  const files = filesBelow("cpp", /\.[ch]pp$/);
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const floor = floorOf(file, cppFloors);
    expect(floor, `${file} stands on no floor`).toBeGreaterThanOrEqual(0);
    for (const header of named(file, /#include "([^"]+)"/g)) {
      const below = floorOf(join("cpp", header), cppFloors);
      expect(below, `${file} includes ${header}`).toBeGreaterThanOrEqual(0);
      expect(below, `${file} includes ${header}, which is above it`).toBeLessThanOrEqual(floor);
    }
  }
});

test("only the bindings know Emscripten", () => {
  const knowing = filesBelow("cpp", /\.[ch]pp$/).filter((file) =>
    /emscripten/i.test(readFileSync(join(root, file), "utf8")),
  );
  expect(knowing.length).toBeGreaterThan(0);
  for (const file of knowing) expect(file).toMatch(/^cpp\/bindings\//);
});

test("built pages keep no word to their builder", () => {
  const pages = filesBelow("dist/site", /\.html$/);
  expect(pages).toHaveLength(9);
  for (const page of pages) expect(readFileSync(join(root, page), "utf8"), page).not.toContain("vite");
});

const webFloors = [
  "core",
  "functions",
  "text",
  "plot",
  "controls",
  "elements",
  "page",
  "lesson",
  "embed",
  "package",
].map((floor) => `web/${floor}`);
const importing = /(?:from|import|import\() ?["']([^"']+)["']/g;

test("web files import towards core only", () => {
  const files = filesBelow("web", /\.ts$/).filter((file) => !file.startsWith("web/build/"));
  expect(files.length).toBeGreaterThan(20);
  const climbing: string[] = []; // one expectation for each import would take seconds
  for (const file of files) {
    const floor = floorOf(file, webFloors);
    expect(floor, `${file} stands on no floor`).toBeGreaterThanOrEqual(0);
    for (const wanted of named(file, importing).filter((name) => name.startsWith("."))) {
      const target = relative(root, resolve(root, dirname(file), wanted));
      if (target.startsWith("build/wasm/")) continue;
      const below = floorOf(target, webFloors);
      if (below < 0 || below > floor) climbing.push(`${file} imports ${wanted}`);
    }
  }
  expect(climbing).toEqual([]);
});

test("one file knows the wasm module, one folder Chart.js, and nothing below the pictures Lit", () => {
  const knowing = (pattern: RegExp) =>
    filesBelow("web", /(?<!\.config|\.d)\.[jt]s$/).filter((file) =>
      named(file, importing).some((name) => pattern.test(name)),
    );
  expect(knowing(/build\/wasm/).sort()).toEqual(["web/build/generateCatalogue.js", "web/core/loadModule.ts"].sort());
  for (const file of knowing(/^chart\.js/)) expect(file).toMatch(/^web\/plot\/chart\//);
  for (const file of knowing(/^lit/)) expect(file).toMatch(/^web\/(plot|controls|elements|lesson|build)\//);
});

test("what readers press, drag, open and type into is made in web/controls", () => {
  const own =
    /<input type="(range|number|checkbox)"|<(select|details|datalist)\b|setPointerCapture|clipboard\.|class="problems"/;
  const making = filesBelow("web", /\.ts$/).filter((file) => own.test(readFileSync(join(root, file), "utf8")));
  expect(making.filter((file) => !file.startsWith("web/controls/"))).toEqual([]);
});
