import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Core, type Evaluation, type FunctionSpec, formatSpec, parseSpec } from "activation-lab/core";
import { rows } from "../../web/core/catalogue.ts";
import type { CodeRequest } from "../../web/elements/curve/export/code.ts";
import { neighbours } from "../../web/plot/sampleCurve.ts";
import { type Column, columns, floor } from "./reference.ts";

/** Every function at its defaults, at both ends of its sliders, and at numbers that a reader may type. */
export const specs: FunctionSpec[] = rows.flatMap(({ id, parameters }) => {
  const ends = (["least", "greatest"] as const).map((end) =>
    Object.fromEntries(parameters.map((parameter) => [parameter.id, parameter.slider[end]])),
  );
  const typed = [-3, -1, 0, 0.01, 0.1, 0.5, 2, 10, 30, 100];
  const odd = parameters.flatMap((parameter) => typed.map((value) => ({ [parameter.id]: value })));
  const all = [{}, ...ends, ...odd].flatMap((parameters) => allowed(id, parameters));
  return [...new Map(all.map((spec) => [formatSpec(spec), spec])).values()];
});

function allowed(id: string, parameters: Record<string, number>): FunctionSpec[] {
  try {
    return [parseSpec({ id, parameters })];
  } catch {
    return [];
  }
}

/** Inputs at which a reader of the code sees no warning: |x| ≤ 700, evenly and at random, kinks and their neighbours. */
export function ordinary(core: Core): Float64Array {
  const kinks = specs.flatMap((spec) => core.facts(spec).kinks.map(({ x }) => x));
  const tens = [-324, -308, -300, -100, -20, -10, -5, -3, -2, -1].flatMap((power) => [10 ** power, -(10 ** power) / 3]);
  const eighths = Array.from({ length: 481 }, (_, i) => -30 + i / 8);
  const wide = Array.from({ length: 1401 }, (_, i) => i - 700);
  const random = Array.from({ length: 1000 }, (_, i) => (i % 2 ? 700 : 30) * (2 * golden(i) - 1));
  const near = kinks.flatMap((x) => [x, ...neighbours(x)]);
  return Float64Array.from(new Set([0, -0, ...eighths, ...wide, ...tens, ...random, ...near])).sort();
}

/** Numbers that fill [0, 1] evenly in no simple pattern. */
function golden(i: number): number {
  return ((i + 1) * 0.6180339887498949) % 1;
}

/** No number, the infinities, and finite inputs beyond the ordinary. */
export const extreme = Float64Array.from([
  Number.NaN,
  ...[
    701,
    709.7,
    710,
    745.2,
    1e3,
    12345.678,
    1e5,
    1e8,
    1e16,
    1e20,
    1e50,
    1e60,
    1e103,
    1e155,
    1e200,
    1e300,
    Infinity,
  ].flatMap((x) => [x, -x]),
]);

export interface Disagreement {
  spec: FunctionSpec;
  column: Column;
  x: number;
  have: number;
  wanted: number;
}

export const inWords = ({ spec, column, x, have, wanted }: Disagreement) =>
  `${formatSpec(spec)} ${column} at ${x}: got ${have}, want ${wanted}`;

/**
 * Where code disagrees with the core: beyond 10⁻¹² of the value + 10⁻¹⁵; for |x| ≤ 30 even in the first 12 digits, where
 * near a root those of the reference tables' floor count, and results below 1e-300, where doubles lose digits, need only
 * be that small too; at NaN and ±∞ beyond rounding.
 */
export function disagreements(
  core: Core,
  xs: Float64Array,
  lines: readonly ArrayLike<number>[],
  which: readonly Column[] = columns,
): Disagreement[] {
  return specs.flatMap((spec, i) => {
    const want: Evaluation = core.evaluate(spec, xs);
    return which.flatMap((column, order) => {
      const got = lines[i * which.length + order] ?? [];
      return Array.from(xs).flatMap((x, at) => {
        const [have = Number.NaN, wanted = Number.NaN] = [got[at], want[column][at]];
        if (agrees(spec, column, x, have, wanted)) return [];
        return [{ spec, column, x, have, wanted }];
      });
    });
  });
}

function agrees(spec: FunctionSpec, column: keyof Evaluation, x: number, have: number, wanted: number): boolean {
  if (have === wanted || (Number.isNaN(have) && Number.isNaN(wanted))) return true;
  const error = Math.abs(have - wanted);
  if (!Number.isFinite(x)) return error <= 1e-15 * Math.abs(wanted);
  if (!(error <= 1e-12 * Math.abs(wanted) + 1e-15)) return false;
  if (Math.abs(x) > 30) return true;
  const least = floor({ function: spec.id, parameters: spec.parameters }, column, x) * 2 ** 52;
  return error <= Math.max(1e-12 * Math.max(Math.abs(wanted), least), 1e-300);
}

export const request: CodeRequest = { specs, lines: columns, range: [-30, 30], steps: 480 };

/** That of the path, or the system's if another stands before it. */
export function pythonWith(module: string): string | undefined {
  const usable = (python: string) => spawnSync(python, ["-c", `import ${module}`], { stdio: "ignore" }).status === 0;
  return ["python3", "/usr/bin/python3"].find(usable);
}

/** One with NumPy, which scripts/test installs. */
export function pythonWithNumpy(): string {
  const python = pythonWith("numpy");
  if (!python) throw new Error("no python3 here has numpy: scripts/test installs it");
  return python;
}

/** Splits exported Python at its grid, after which it computes and plots. */
export function splitAtGrid(code: string): [definitions: string, plots: string] {
  const grid = /^x = (np|torch)\.linspace\(.*\)$/m.exec(code);
  if (!grid) throw new Error("the code has no grid");
  return [code.slice(0, grid.index), code.slice(grid.index + grid[0].length)];
}

/** Numbers as Python writes them. */
export const pythonList = (xs: Float64Array) =>
  `[${Array.from(xs, (x) => (Number.isFinite(x) ? x.toExponential() : `float("${x}")`)).join(",\n")}]`;

/** Runs Python whose plots go to the standard output, one line of doubles after the other. */
export function runPython(python: string, folder: string, code: string): Float64Array {
  mkdirSync(join(folder, "matplotlib"), { recursive: true });
  writeFileSync(join(folder, "matplotlib/__init__.py"), "");
  writeFileSync(
    join(folder, "matplotlib/pyplot.py"),
    `import sys, numpy
def plot(x, y, *style, label):
    sys.stdout.buffer.write(numpy.asarray(y, "<f8").tobytes())
def legend(): pass
def show(): pass
`,
  );
  writeFileSync(join(folder, "curves.py"), code);
  // One thread: on a busy machine several only wait for each other.
  const env = { ...process.env, OMP_NUM_THREADS: "1" };
  const output = execFileSync(python, [join(folder, "curves.py")], { maxBuffer: 2 ** 29, env });
  return new Float64Array(new Uint8Array(output).buffer);
}

/** The numbers cut into `count` lines of equal length. */
export function cut(numbers: Float64Array, count: number): Float64Array[] {
  const length = numbers.length / count;
  return Array.from({ length: count }, (_, i) => numbers.subarray(i * length, (i + 1) * length));
}

/** What Python code prints. */
export function runText(python: string, folder: string, code: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "code.py"), code);
  return execFileSync(python, [join(folder, "code.py")], { encoding: "utf8" });
}
