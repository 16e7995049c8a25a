import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { type Core, type Evaluation, type FunctionSpec, formatSpec, loadCore, parseSpec } from "activation-lab/core";
import { rows } from "../../web/core/catalogue.ts";
import type { CodeRequest } from "../../web/elements/curve/export/code.ts";
import { cppCode } from "../../web/elements/curve/export/cpp.ts";
import { numpyCode } from "../../web/elements/curve/export/numpy.ts";
import { neighbours } from "../../web/plot/sampleCurve.ts";
import { columns, floor } from "./reference.ts";

/** Every function at its defaults and at both ends of its sliders. */
const specs: FunctionSpec[] = rows.flatMap(({ id, parameters }) => {
  const at = (end: "least" | "greatest") =>
    parseSpec({
      id,
      parameters: Object.fromEntries(parameters.map((parameter) => [parameter.id, parameter.slider[end]])),
    });
  return parameters.length ? [parseSpec(id), at("least"), at("greatest")] : [parseSpec(id)];
});

/** From −30 to 30 by eighths, by powers of ten towards 0, and every kink with its two neighbouring doubles. */
function grid(core: Core): Float64Array {
  const kinks = specs.flatMap((spec) => core.facts(spec).kinks.map(({ x }) => x));
  const tens = Array.from({ length: 12 }, (_, i) => [10 ** -i / 3, -(10 ** -i) / 3]).flat();
  const eighths = Array.from({ length: 481 }, (_, i) => -30 + i / 8);
  return Float64Array.from(new Set([...eighths, ...tens, ...kinks.flatMap((x) => [x, ...neighbours(x)])])).sort();
}

/**
 * What disagrees with the core in the first 12 digits: |got − want| > 10⁻¹² max(|want|, floor), where the floor is that
 * of the reference tables near a root. Results below 1e-300, where doubles lose digits, need only be that small too.
 */
function disagreements(core: Core, xs: Float64Array, lines: number[][]): string[] {
  return specs.flatMap((spec, i) => {
    const want: Evaluation = core.evaluate(spec, xs);
    return columns.flatMap((column, order) => {
      const got = lines[i * columns.length + order] ?? [];
      return Array.from(xs).flatMap((x, at) => {
        const [have = Number.NaN, wanted = Number.NaN] = [got[at], want[column][at]];
        const least = floor({ function: spec.id, parameters: spec.parameters }, column, x) * 2 ** 52;
        const near = Math.abs(have - wanted) <= Math.max(1e-12 * Math.max(Math.abs(wanted), least), 1e-300);
        return near ? [] : [`${formatSpec(spec)} ${column} at ${x}: got ${have}, want ${wanted}`];
      });
    });
  });
}

function request(xs: Float64Array): CodeRequest {
  return { specs, lines: columns, range: [-30, 30], steps: xs.length - 1 };
}

/** That of the path, or the system's if another stands before it. */
function pythonWithNumpy(): string {
  const found = ["python3", "/usr/bin/python3"].find(
    (python) => spawnSync(python, ["-c", "import numpy"], { stdio: "ignore" }).status === 0,
  );
  if (!found) throw new Error("no python3 here has numpy");
  return found;
}

test("the NumPy code of every function agrees with the core in 12 digits", async () => {
  const info = test.info();
  const core = await loadCore();
  const xs = grid(core);
  mkdirSync(info.outputPath("matplotlib"), { recursive: true });
  writeFileSync(info.outputPath("matplotlib/__init__.py"), "");
  writeFileSync(
    info.outputPath("matplotlib/pyplot.py"),
    `import sys, numpy
def plot(x, y, *style, label):
    sys.stdout.buffer.write(numpy.asarray(y, "<f8").tobytes())
def legend(): pass
def show(): pass
`,
  );
  const code = numpyCode(request(xs));
  const grids = /^x = np\.linspace\(.*\)$/m;
  expect(code).toMatch(grids);
  writeFileSync(info.outputPath("curves.py"), code.replace(grids, `x = np.array([${xs.join(", ")}])`));
  const output = execFileSync(pythonWithNumpy(), ["-W", "error", info.outputPath("curves.py")], { maxBuffer: 2 ** 28 });
  const numbers = new Float64Array(new Uint8Array(output).buffer);
  expect(numbers).toHaveLength(specs.length * columns.length * xs.length);
  const lines = Array.from({ length: specs.length * columns.length }, (_, i) =>
    Array.from(numbers.subarray(i * xs.length, (i + 1) * xs.length)),
  );
  expect(disagreements(core, xs, lines)).toEqual([]);
});

test("the C++ code of every function agrees with the core in 12 digits", async () => {
  const info = test.info();
  const core = await loadCore();
  const xs = grid(core);
  const code = cppCode(request(xs));
  const grids = /const double x = .*;/;
  expect(code).toMatch(grids);
  const file = info.outputPath("curves.cpp");
  writeFileSync(
    file,
    code.replace(grids, `static const double xs[] = {${xs.join(", ")}};\n    const double x = xs[i];`),
  );
  const warnings = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-variable"];
  execFileSync("c++", ["-std=c++20", "-O1", ...warnings, file, "-o", info.outputPath("curves")]);
  const output = execFileSync(info.outputPath("curves"), { encoding: "utf8", maxBuffer: 2 ** 28 });
  const [, ...table] = output.trim().split("\n");
  expect(table).toHaveLength(xs.length);
  const lines = Array.from({ length: specs.length * columns.length }, () => [] as number[]);
  for (const row of table)
    row
      .split(",")
      .slice(1)
      .forEach((cell, i) => {
        lines[i]?.push(Number(cell));
      });
  expect(disagreements(core, xs, lines)).toEqual([]);
});
