import type { Table } from "../../../../controls/table.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { someSteps } from "../../someSteps.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { epochAt, percent, shapeOf, weightAt } from "./readings.ts";

/** Loss and accuracy at about twenty moments. */
export function timeTable({ language }: DemoContext, track: Track): Table {
  const text = boundaryTexts[language];
  const known = (track.result.series.epoch?.shape[1] ?? 1) - 1;
  const moments = someSteps(known);
  return {
    caption: text.timeTable(track.name),
    columns: [text.epochColumn, text.loss, text.right],
    rows: moments.map((step) => {
      const there = { ...track, step };
      return [String(epochAt(there)), formatNumber(at(there, "loss"), language), percent(at(there, "accuracy"))];
    }),
  };
}

/** Every weight and bias at the cursor. */
export function weightTable({ language }: DemoContext, track: Track): Table {
  const text = boundaryTexts[language];
  const shape = shapeOf(track);
  const inputs = Math.max(...shape.layers.map((layer) => layer.inputs));
  return {
    caption: text.weightTable(track.name, String(epochAt(track))),
    columns: [text.layer, text.unit, "b", ...Array.from({ length: inputs }, (_, i) => `w${subscript(i + 1)}`)],
    rows: shape.layers.flatMap((layer, i) =>
      Array.from({ length: layer.units }, (_, unit) => [
        i === shape.hidden ? text.output : String(i + 1),
        String(unit + 1),
        ...Array.from({ length: inputs + 1 }, (_, input) =>
          input > layer.inputs ? "" : formatNumber(weightAt(track, shape, i, unit, input), language, 3),
        ),
      ]),
    ),
  };
}

export function subscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)] as string);
}
