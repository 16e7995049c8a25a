import type { Table } from "../../../controls/table.ts";
import { collapseTexts } from "../../../text/demos/linear_collapse.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { codeBlock } from "../codeBlock.ts";
import { at, type DemoContext, type DemoView, type Track } from "../view.ts";
import { byHand, layerLookedAt } from "./linear_collapse/byHand.ts";
import { numpyCode } from "./linear_collapse/numpy.ts";
import { inputsOf, isSheet, lastStep, modeOf, outputsAt } from "./linear_collapse/outputs.ts";
import { panels } from "./linear_collapse/panels.ts";
import { collapseStyle } from "./linear_collapse/style.ts";

/** Layers composed into one function: a curve beside its best straight line, or a sheet of the plane. */
export const view: DemoView = {
  words: collapseTexts,
  style: collapseStyle,
  presets: [
    { id: "lines", functions: "identity", settings: { depth: 3 } },
    { id: "twenty", functions: "identity", settings: { depth: 20, a: 0.9 } },
    { id: "bias", functions: "identity", settings: { a: 0.8, b: 0.5 } },
    { id: "bend", functions: "identity tanh", settings: {} },
    { id: "net", functions: "identity", settings: { mode: "net", depth: 10, seed: 2 } },
    { id: "relu", functions: "identity relu", settings: { mode: "net", depth: 10, seed: 2 } },
    { id: "sheet", functions: "identity tanh", settings: { mode: "sheet", depth: 3, gain: 1, seed: 5 } },
  ],
  dials: ["a", "gain", "depth"],
  headlines: [
    "bends",
    "sheet_bends",
    "one_line",
    "same_sheet",
    "straight_here",
    "flat_here",
    "hardly_bends",
    "level",
    "collapsed",
  ],
  own: ["x", "x_2"],
  idle: (run) => ({ chain: ["width", "gain", "seed"], net: ["a", "b"], sheet: ["a", "b", "width"] })[modeOf({ run })],
  shows: [],
  picture: panels,
  insideName: (context) => collapseTexts[context.language].inside(layerLookedAt(context)),
  inside: byHand,
  tables: (context) =>
    context.tracks.flatMap((track) =>
      isSheet(track) ? [sheetTable(context, track)] : [lineTable(context, track), pointTable(context, track)],
    ),
  code: (context) => codeBlock(numpyCode(context), context.language),
  remedies: [
    { settings: { a: undefined, b: undefined, gain: undefined } },
    { settings: { a: 0.5, b: 0, gain: 0.5 } },
    { settings: { a: 0.1, b: 0, gain: 0.1, depth: 3 } },
  ],
};

/** A row for each layer, what goes in first; the cursor's stands out. */
function layersOf(track: Track, cells: (there: Track) => number[], { language }: DemoContext): string[][] {
  return Array.from({ length: lastStep(track) + 1 }, (_, step) => [
    String(step),
    ...cells({ ...track, step }).map((number) => formatNumber(number, language)),
  ]);
}

function lineTable(context: DemoContext, track: Track): Table {
  const text = collapseTexts[context.language];
  return {
    caption: text.tableOf(track.name),
    columns: [text.layer, text.slope, text.intercept, text.residual],
    rows: layersOf(
      track,
      (there) => [at(there, "line", 1), at(there, "line", 0), 100 * at(there, "residual")],
      context,
    ),
  };
}

/** Every so many of a curve's points stand in its table. */
const spacing = 32;

function pointTable(context: DemoContext, track: Track): Table {
  const text = collapseTexts[context.language];
  const every = [...inputsOf(track).keys()].filter((i) => i % spacing === 0);
  return {
    caption: text.pointsOf(track.name),
    columns: [text.layer, ...every.map((i) => `x = ${formatNumber(inputsOf(track)[i] as number, context.language)}`)],
    rows: layersOf(track, ({ step }) => every.map((i) => outputsAt(track, step)[i] as number), context),
  };
}

function sheetTable(context: DemoContext, track: Track): Table {
  const text = collapseTexts[context.language];
  return {
    caption: text.sheetTableOf(track.name),
    columns: [text.layer, text.across("x₁"), text.across("x₂"), text.sheetResidual],
    rows: layersOf(
      track,
      (there) => {
        const points = outputsAt(track, there.step);
        return [points[points.length / 2 - 1] as number, points.at(-1) as number, 100 * at(there, "residual")];
      },
      context,
    ),
  };
}
