import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { formatSpec, loadCore } from "activation-lab/core";
import { type VectorRow, vectorRows } from "../../web/core/catalogue.ts";
import { cppCode } from "../../web/elements/curve/export/cpp.ts";
import { numpyCode } from "../../web/elements/curve/export/numpy.ts";
import { pythonName } from "../../web/elements/curve/export/python.ts";
import { functions } from "../../web/functions/functions.ts";
import { exportTexts } from "../../web/text/export.ts";
import {
  cut,
  disagreements,
  extreme,
  inWords,
  ordinary,
  pythonList,
  pythonWithNumpy,
  request,
  runPython,
  specs,
  splitAtGrid,
} from "./exportedCode.ts";
import { columns, readVectorCases } from "./reference.ts";

const lineCount = specs.length * columns.length;

test("the NumPy code of every function agrees with the core, without a warning for ordinary x", async () => {
  const core = await loadCore();
  const xs = ordinary(core);
  const [definitions, plots] = splitAtGrid(numpyCode(request, exportTexts.en));
  const numbers = runPython(
    pythonWithNumpy(),
    test.info().outputPath(),
    [
      definitions,
      "import warnings",
      'warnings.simplefilter("error")',
      `x = np.array(${pythonList(xs)})`,
      plots,
      'warnings.simplefilter("ignore")',
      `x = np.array(${pythonList(extreme)})`,
      plots,
      "x = -2", // one whole number
      plots,
    ].join("\n"),
  );
  expect(numbers).toHaveLength(lineCount * (xs.length + extreme.length + 1));
  let from = 0;
  for (const grid of [xs, extreme, Float64Array.of(-2)]) {
    const lines = cut(numbers.subarray(from, from + lineCount * grid.length), lineCount);
    expect.soft(disagreements(core, grid, lines).map(inWords)).toEqual([]);
    from += lineCount * grid.length;
  }
});

test("the C++ code of every function agrees with the core, and compiles without a warning", async () => {
  const info = test.info();
  const core = await loadCore();
  const xs = Float64Array.of(...ordinary(core), ...extreme);
  const code = cppCode(request, exportTexts.en);
  const warnings = ["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"];
  writeFileSync(info.outputPath("taken.cpp"), code);
  execFileSync("c++", [...warnings, "-fsyntax-only", info.outputPath("taken.cpp")]);
  const grid = /const double from = .*;\n.*const int steps = .*;/;
  const at = /const double x = .*;/;
  expect(code).toMatch(grid);
  expect(code).toMatch(at);
  const list = Array.from(xs, (x) =>
    Number.isNaN(x) ? "NAN" : x.toExponential().replace("Infinity", "INFINITY"),
  ).join(",\n");
  writeFileSync(
    info.outputPath("curves.cpp"),
    code
      .replace(grid, `static const double xs[] = {${list}};\n  const int steps = ${xs.length - 1};`)
      .replace(at, "const double x = xs[i];"),
  );
  execFileSync("c++", [...warnings, "-O1", info.outputPath("curves.cpp"), "-o", info.outputPath("curves")]);
  const output = execFileSync(info.outputPath("curves"), { encoding: "utf8", maxBuffer: 2 ** 29 });
  const [, ...table] = output.trim().split("\n");
  expect(table).toHaveLength(xs.length);
  const lines = Array.from({ length: lineCount }, () => new Float64Array(xs.length));
  for (const [i, row] of table.entries()) {
    const cells = row.split(",");
    for (const [line, numbers] of lines.entries()) numbers[i] = numberOf(cells[line + 1] ?? "");
  }
  expect(disagreements(core, xs, lines).map(inWords)).toEqual([]);
});

/** What printf writes. */
function numberOf(text: string): number {
  if (/inf/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return /nan/.test(text) ? Number.NaN : Number(text);
}

test("the NumPy line of every function’s card agrees with the core, without a warning for ordinary x", async () => {
  const core = await loadCore();
  const xs = ordinary(core);
  // −∞ masks an entry; to a gate it is beyond the ordinary.
  const cases = readVectorCases().filter((each) =>
    each.x.every((x) => Math.abs(x) <= 700 || (x === -Infinity && !each.function.endsWith("glu"))),
  );
  const named = (parameters: Record<string, number>) =>
    Object.entries(parameters).map(([name, value]) => `${pythonName(name)} = ${value}`);
  const emit = (line: string) => `sys.stdout.buffer.write(np.asarray(${line}, "<f8").tobytes())`;
  const code = [
    "import math, sys, warnings",
    "import numpy as np",
    'warnings.simplefilter("error")',
    `grid = np.array(${pythonList(xs)})`,
    ...specs.flatMap(({ id, parameters }) => [
      ...named(parameters),
      // The card of sigmoid tells of an overflow.
      `with np.errstate(over="${id === "sigmoid" ? "ignore" : "warn"}"):`,
      "    x = grid",
      `    ${emit(functions[id].frameworks.numpy)}`,
      'with np.errstate(all="ignore"):',
      "    x = np.array([np.nan])",
      `    ${emit(functions[id].frameworks.numpy)}`,
    ]),
    ...cases.flatMap((each) => {
      const row = vectorRows.find(({ id }) => id === each.function) as VectorRow;
      return [
        ...row.parameters.map(({ id }, i) => `${id} = ${each.params[i]}`),
        `x = np.array(${pythonList(each.x)})`,
        "a, b = x[: len(x) // 2], x[len(x) // 2 :]",
        emit(functions[row.id].frameworks.numpy),
      ];
    }),
  ].join("\n");
  const numbers = runPython(pythonWithNumpy(), test.info().outputPath(), code);
  const faults: string[] = [];
  const compare = (name: string, got: Float64Array, want: ArrayLike<number>, terms: (i: number) => number) => {
    for (const [i, have] of got.entries()) {
      const wanted = want[i] as number;
      const same = have === wanted || (Number.isNaN(have) && Number.isNaN(wanted));
      if (same || Math.abs(have - wanted) <= 1e-12 * Math.abs(wanted) + 1e-15 * terms(i)) continue;
      faults.push(`${name}, number ${i}: got ${have}, want ${wanted}`);
    }
  };
  let from = 0;
  const next = (count: number) => {
    from += count;
    return numbers.subarray(from - count, from);
  };
  for (const spec of specs) {
    // The card of sine tells of the rounding of w x.
    const terms = (i: number) =>
      spec.id === "sine" ? Math.max(1, Math.abs((xs[i] ?? 0) * (spec.parameters["w"] ?? 1))) : 1;
    compare(formatSpec(spec), next(xs.length), core.evaluate(spec, xs).value, terms);
    compare(formatSpec(spec), next(1), [Number.NaN], terms);
  }
  for (const each of cases) compare(`${each.function} of ${each.x}`, next(each.value.length), each.value, () => 1);
  expect(from).toBe(numbers.length);
  expect(faults).toEqual([]);
});
