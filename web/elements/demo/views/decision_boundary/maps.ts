import { svg, type TemplateResult } from "lit";
import { rowSigns, shadeRows, shareRows } from "../../../../plot/timeRows.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { formatPercent } from "../../../../text/formatPercent.ts";
import { shortFactor } from "../../shortFactor.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";
import { type LayerMap, layerMap } from "./layerMap.ts";
import { besideOutput, lowSlope, moments, partOf, saidBeside, updateOf, usualUpdate } from "./mapReadings.ts";
import { shapeOf } from "./readings.ts";

/** Where a map stands, and how much is written on it. */
export type MapRoom = Pick<LayerMap, "width" | "height" | "title" | "control" | "readings">;

/** As much as the output has is this shade; two shades to a power of ten below it, one above it. */
const whole = 6;
const strongest = 9;

/** ∂L/∂z of every layer beside the output's, at every moment. */
export function gradientMap(context: DemoContext, track: Track, room: MapRoom): TemplateResult {
  const { language } = context;
  const text = boundaryTexts[language].maps;
  const left = (layer: number) => besideOutput(arrayAt(track, "gradient"), layer);
  return layerMap(context, track, {
    ...room,
    short: (layer) => shortFactor(left(layer)),
    rows: shapeOf(track).layers.length,
    name: text.gradientMap,
    cells: (place) => {
      const all = moments(track).map((moment) => arrayAt(moment, "gradient"));
      const ratio = (layer: number, step: number) => besideOutput(all[step] ?? [], layer);
      return svg`<g data-term="gradient">${shadeRows(place, (layer, step) => shadeOfGradient(ratio(layer, step)))}
        ${rowSigns(place, (layer, step) => (ratio(layer, step) === 0 ? "cross" : undefined))}</g>`;
    },
    said: (layer) => saidBeside(left(layer), language),
  });
}

function shadeOfGradient(ratio: number): string | undefined {
  if (!Number.isFinite(ratio) || ratio === 0) return undefined;
  const tens = Math.log10(ratio);
  const shade = Math.round(whole + tens * (tens < 0 ? 2 : 1));
  return `shade-${Math.min(Math.max(shade, 0), strongest)}`;
}

/** The share of slopes near 0 in every hidden layer at every moment, and the share of dead units. */
export function flatMap(context: DemoContext, track: Track, room: MapRoom): TemplateResult {
  const { language } = context;
  const text = boundaryTexts[language].maps;
  const { hidden } = shapeOf(track);
  const share = (id: string, layer: number) => formatPercent(arrayAt(track, id)[layer] ?? Number.NaN);
  const told = (layer: number, withDead: (low: string, dead: string) => string) => {
    const [low, dead] = [share("saturated", layer), share("dead", layer)];
    return dead === "0%" ? low : withDead(low, dead);
  };
  return layerMap(context, track, {
    ...room,
    rows: hidden + 1,
    isHidden: true,
    name: text.flatMap(formatNumber(lowSlope(track), language, 3)),
    cells: (place) => {
      const all = moments(track);
      const of = (id: string) => {
        const shares = all.map((moment) => arrayAt(moment, id));
        return (layer: number, step: number) => (layer < hidden ? shares[step]?.[layer] : undefined) ?? Number.NaN;
      };
      const dead = of("dead");
      return svg`${shareRows(place, of("saturated"), "saturated")}${shareRows(place, dead, "dead")}
        ${rowSigns(place, (layer, step) => (dead(layer, step) > 0 ? "cross" : undefined))}`;
    },
    said: (layer) => told(layer, text.flatAndDead),
    short: (layer) => told(layer, (low, dead) => `${low}, × ${dead}`),
  });
}

/** So many powers of ten on either side of the usual have a shade of their own, three to each. */
const [shadesOfUpdate, perTen] = [6, 3];

/** How much of its weights the next step changes in every layer, at every moment, about what is usual. */
export function updateMap(context: DemoContext, track: Track, room: MapRoom): TemplateResult {
  const { language } = context;
  const text = boundaryTexts[language].maps;
  const shape = shapeOf(track);
  const said = (layer: number) => partOf(updateOf(track, shape, layer), language);
  return layerMap(context, track, {
    ...room,
    rows: shape.layers.length,
    name: text.updateMap,
    cells: (place) => {
      const all = moments(track);
      const ratios = all.map((moment) => shape.layers.map((_, layer) => updateOf(moment, shape, layer)));
      const of = (layer: number, step: number) => ratios[step]?.[layer] ?? Number.NaN;
      const shade = (layer: number, step: number) => shadeOfUpdate(of(layer, step));
      return svg`${shadeRows(place, (layer, step) => (of(layer, step) > 0 ? kindOf(shade(layer, step)) : undefined))}
        ${rowSigns(place, (layer, step) => (of(layer, step) === 0 ? "cross" : shade(layer, step) < 0 ? "dash" : undefined))}`;
    },
    said,
    short: said,
  });
}

function shadeOfUpdate(ratio: number): number {
  const shade = Math.round(perTen * Math.log10(ratio / usualUpdate));
  return Math.min(Math.max(shade, -shadesOfUpdate), shadesOfUpdate);
}

function kindOf(shade: number): string {
  return shade < 0 ? `below shade-${-shade}` : `above shade-${shade}`;
}
