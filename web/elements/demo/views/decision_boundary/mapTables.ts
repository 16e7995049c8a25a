import type { Table } from "../../../../controls/table.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatFactor } from "../../../../text/formatFactor.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { formatPercent } from "../../../../text/formatPercent.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";
import { besideOutput, lowSlope, updateOf } from "./mapReadings.ts";
import { epochAt, shapeOf } from "./readings.ts";

/** Every layer at the cursor: ∂L/∂z, beside the output's, flat and dead shares, and how much the next step changes. */
export function layerTable(context: DemoContext, track: Track): Table {
  const { language } = context;
  const text = boundaryTexts[language].maps;
  const shape = shapeOf(track);
  const gradients = arrayAt(track, "gradient");
  const factor = (ratio: number) => (Number.isFinite(ratio) ? formatFactor(ratio, language).text : "–");
  const share = (id: string, layer: number) => formatPercent(arrayAt(track, id)[layer] ?? Number.NaN);
  return {
    caption: text.layerTable(track.name, formatNumber(epochAt(track), language)),
    columns: text.columns(formatNumber(lowSlope(track), language, 3)),
    rows: shape.layers.map((_, layer) => [
      text.layerName(layer + 1, layer === shape.hidden),
      formatNumber(gradients[layer] ?? Number.NaN, language),
      factor(besideOutput(gradients, layer)),
      share("saturated", layer),
      layer === shape.hidden ? "" : share("dead", layer),
      formatNumber(updateOf(track, shape, layer), language),
    ]),
  };
}
