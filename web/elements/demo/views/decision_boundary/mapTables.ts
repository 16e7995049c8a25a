import type { Table } from "../../../../controls/table.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { formatPercent } from "../../../../text/formatPercent.ts";
import { shortFactor } from "../../shortFactor.ts";
import { someSteps } from "../../someSteps.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";
import { besideOutput, lowSlope, partOf, saidBeside, updateOf } from "./mapReadings.ts";
import { epochAt, shapeOf } from "./readings.ts";

/** Every layer at the cursor: ∂L/∂z, beside the output's, flat and dead shares, and how much the next step changes. */
export function layerTable(context: DemoContext, track: Track): Table {
  const { language } = context;
  const text = boundaryTexts[language].maps;
  const shape = shapeOf(track);
  const gradients = arrayAt(track, "gradient");
  const share = (id: string, layer: number) => formatPercent(arrayAt(track, id)[layer] ?? Number.NaN);
  return {
    caption: text.layerTable(track.name, formatNumber(epochAt(track), language)),
    columns: text.columns(formatNumber(lowSlope(track), language, 3)),
    rows: shape.layers.map((_, layer) => [
      text.layerName(layer + 1, layer === shape.hidden),
      formatNumber(gradients[layer] ?? Number.NaN, language),
      saidBeside(besideOutput(gradients, layer), language),
      share("saturated", layer),
      layer === shape.hidden ? "" : share("dead", layer),
      formatNumber(updateOf(track, shape, layer), language),
    ]),
  };
}

const momentsShown = 10;

/** The numbers of all maps at some moments, the first and the last among them. */
export function mapTable(context: DemoContext, track: Track): Table {
  const { language } = context;
  const text = boundaryTexts[language].maps;
  const shape = shapeOf(track);
  const [all, hidden] = [shape.layers, shape.layers.slice(0, -1)];
  const last = (track.result.stopped[0]?.step ?? track.result.steps) - 1;
  const some = someSteps(last, momentsShown);
  const names = all.map((_, layer) => text.layerName(layer + 1, layer === shape.hidden));
  const shares = (moment: Track, id: string) =>
    hidden.map((_, layer) => formatPercent(arrayAt(moment, id)[layer] ?? Number.NaN));
  return {
    caption: text.mapTable(track.name),
    groups: [
      { name: text.gradientTitle, columns: all.length },
      ...(hidden.length
        ? [
            { name: text.flatTitle(formatNumber(lowSlope(track), language, 3)), columns: hidden.length },
            { name: text.deadRow, columns: hidden.length },
          ]
        : []),
      { name: text.updateTitle, columns: all.length },
    ],
    columns: [text.epochColumn, ...names, ...names.slice(0, -1), ...names.slice(0, -1), ...names],
    rows: some.map((step) => {
      const moment = { ...track, step };
      const gradients = arrayAt(moment, "gradient");
      return [
        String(epochAt(moment)),
        ...all.map((_, layer) => shortFactor(besideOutput(gradients, layer))),
        ...shares(moment, "saturated"),
        ...shares(moment, "dead"),
        ...all.map((_, layer) => partOf(updateOf(moment, shape, layer), language)),
      ];
    }),
  };
}
