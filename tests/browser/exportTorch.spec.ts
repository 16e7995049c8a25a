import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { type FunctionSpec, formatSpec, loadCore } from "activation-lab/core";
import type { CodeRequest } from "../../web/elements/curve/export/code.ts";
import { torchCode } from "../../web/elements/curve/export/torch.ts";
import type { TorchDifference } from "../../web/functions/entry.ts";
import { activations } from "../../web/functions/functions.ts";
import { exportTexts } from "../../web/text/export.ts";
import {
  cut,
  type Disagreement,
  disagreements,
  extreme,
  inWords,
  ordinary,
  pythonList,
  pythonWith,
  request,
  runPython,
  specs,
  splitAtGrid,
} from "./exportedCode.ts";
import { columns } from "./reference.ts";

const python = pythonWith("numpy, torch");

/** The differences that a comment in the code may tell, and where each shows. */
const places: Record<TorchDifference, (at: Disagreement) => boolean> = {
  nan: ({ x }) => Number.isNaN(x),
  infinite: ({ x }) => Math.abs(x) > 700,
  near: ({ x }) => Math.abs(x) < 0.05,
  far: ({ x, have }) => Math.abs(x) >= 0.05 && Number.isFinite(x) && Number.isFinite(have),
  beyondTwenty: ({ spec, x }) => (spec.parameters["beta"] as number) * x > 20,
  singleAlpha: ({ x, have, wanted }) => x <= 0 && Math.abs(have - wanted) <= 1e-4 * wanted,
  nanUpTo2_5: ({ x }) => Number.isNaN(x),
  kinks: ({ x }) => Math.abs(x) === 3,
  nearUpTo2_10: ({ x }) => Math.abs(x) < 0.05,
};
/** Where a newer release need not differ any more. */
const lastVersion: Partial<Record<TorchDifference, number>> = { nanUpTo2_5: 205, kinks: 206, nearUpTo2_10: 210 };

const told = ({ id, parameters }: FunctionSpec) => {
  const { torchDiffers = {} } = activations[id];
  const all = typeof torchDiffers === "function" ? torchDiffers(parameters) : torchDiffers;
  return Object.entries(all) as [TorchDifference, readonly number[]][];
};

test("the PyTorch code of every function agrees with the core wherever its comments do not say otherwise", async () => {
  test.skip(!python, "skipped: no python3 here has PyTorch; scripts/torch says how to get it");
  test.slow();
  const core = await loadCore();
  const xs = Float64Array.of(...ordinary(core), ...extreme);
  // What is written depends on the highest derivative that is asked for.
  const requests: CodeRequest[] = columns.map((_, order) => ({ ...request, lines: columns.slice(0, order + 1) }));
  const list = `torch.tensor(${pythonList(xs)}, dtype=torch.float64, requires_grad=True)`;
  const code = requests.flatMap((each, order) => {
    const [definitions, plots] = splitAtGrid(torchCode(each, exportTexts.en));
    return [definitions, order ? "" : `grid = ${list}`, "x = grid", plots];
  });
  const numbers = runPython(python as string, test.info().outputPath(), code.join("\n"));
  const version = execFileSync(python as string, ["-c", "import torch; print(torch.__version__)"], {
    encoding: "utf8",
  });
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const lines = cut(numbers, specs.length * (1 + 2 + 3));
  const found = requests.flatMap((each, order) => {
    const from = (specs.length * order * (order + 1)) / 2;
    return disagreements(core, xs, lines.slice(from, from + specs.length * (order + 1)), each.lines);
  });
  const untold = found.filter((at) => !told(at.spec).some(explains(at)));
  expect(untold.map(inWords)).toEqual([]);
  const stale = specs.flatMap((spec) =>
    told(spec).flatMap((difference) => {
      const [kind, orders] = difference;
      if ((lastVersion[kind] ?? Infinity) < 100 * major + minor) return [];
      return orders
        .filter(
          (order) =>
            !found.some(
              (at) => at.spec.id === spec.id && at.column === columns[order] && explains(at)([kind, [order]]),
            ),
        )
        .map((order) => `${formatSpec(spec)}: ${kind} of ${columns[order]}`);
    }),
  );
  expect(stale).toEqual([]);
});

/** Whether a difference that is told shows where the code disagrees. */
const explains =
  (at: Disagreement) =>
  ([kind, orders]: [TorchDifference, readonly number[]]) =>
    orders.includes(columns.indexOf(at.column)) && places[kind](at);
