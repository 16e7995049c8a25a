import type { DemoContext, Track } from "../../view.ts";
import { epochAt, pointsOf, type Shape, shapeOf, weightAt } from "./readings.ts";

/** What code needs to train the same net on the same points in the same order. */
export interface Training {
  /** x₁, x₂ and class of each point, row by row. */
  points: readonly number[][];
  /** Of each layer at the start: a row of weights for each unit, its bias at the end. */
  layers: readonly number[][][];
  rate: number;
  batch: number;
  /** Up to the cursor. */
  epochs: number;
  optimiser: string;
  /** Weights that the reader set: after how many epochs, layer, row, column and value. */
  edits: readonly number[][];
}

export function trainingOf(context: DemoContext, track: Track): Training {
  const shape = shapeOf(track);
  const { learning_rate, batch, optimiser } = context.run.settings;
  return {
    points: inRows(pointsOf(track), 3),
    layers: shape.layers.map((_, layer) => startOf(track, shape, layer)),
    rate: Number(learning_rate),
    batch: Number(batch),
    epochs: epochAt(track),
    optimiser: String(optimiser),
    edits: inRows(context.run.settings.edits as readonly number[], 5).flatMap(
      ([moment = 0, layer = 0, unit = 0, input = 0, value = 0]) => {
        const there = shape.layers[layer - 1];
        if (!there || unit < 1 || unit > there.units || input < 0 || input > there.inputs || moment > track.step)
          return [];
        return [[epochAt(track, moment), layer - 1, unit - 1, input === 0 ? there.inputs : input - 1, value]];
      },
    ),
  };
}

function inRows(numbers: ArrayLike<number>, size: number): number[][] {
  const all = Array.from(numbers);
  return Array.from({ length: Math.floor(all.length / size) }, (_, i) => all.slice(size * i, size * (i + 1)));
}

/** The weights of a layer before training, without those that the reader set there: code sets them too. */
function startOf(track: Track, shape: Shape, layer: number): number[][] {
  const { units, inputs } = shape.layers[layer] as Shape["layers"][number];
  const start = { ...track, step: 0 };
  return Array.from({ length: units }, (_, unit) =>
    Array.from({ length: inputs + 1 }, (_, place) => weightAt(start, shape, layer, unit, (place + 1) % (inputs + 1))),
  );
}

/** A table of numbers as Python has it, with as many digits as a float has. */
export function pythonTable(rows: readonly (readonly number[])[], indent: string): string {
  const written = (value: number) => {
    const text = String(Number(value.toPrecision(8)));
    return /^-?\d+$/.test(text) ? `${text}.0` : text; // a table of whole numbers would be of another type
  };
  return `[\n${rows.map((row) => `${indent}    [${row.map(written).join(", ")}],\n`).join("")}${indent}]`;
}

/** The head of the loop over the epochs, which begin by setting, with these lines, what the reader set. */
export function pythonEdits(edits: Training["edits"], set: readonly string[]): string[] {
  if (!edits.length) return ["for epoch in range(epochs):"];
  return [
    "def edit(epoch):",
    `    for when, layer, row, column, value in [${edits.map((each) => `(${each.join(", ")})`).join(", ")}]:`,
    "        if when == epoch:",
    ...set.map((line) => `            ${line}`),
    "",
    "",
    "for epoch in range(epochs):",
    "    edit(epoch)",
  ];
}
