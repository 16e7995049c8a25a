import { type SVGTemplateResult, svg } from "lit";
import { linePath } from "./line.ts";

/** At places along an axis, what a tenth of many runs stay under, half of them, and nine tenths. */
export interface SeedBand {
  places: Float32Array;
  low: Float32Array;
  median: Float32Array;
  high: Float32Array;
}

type Scale = (value: number) => number;

/** What many runs give as an area with the dashed line of their median, in the hue of where it stands. */
export function seedBand({ places, low, median, high }: SeedBand, x: Scale, y: Scale): SVGTemplateResult {
  const known = [...places.keys()].filter((i) => Number.isFinite(median[i]));
  const around = [...known, ...known.toReversed()];
  const across = (i: number | undefined) => x(places[i as number] as number);
  const area = linePath(
    (k) => across(around[k]),
    (k) => y((k < known.length ? high : low)[around[k] as number] as number),
    around.length,
  );
  const middle = linePath(
    (k) => across(known[k]),
    (k) => y(median[known[k] as number] as number),
    known.length,
  );
  return svg`<g class="seed-band"><path class="area" d=${area && `${area}z`} /><path class="median" d=${middle} /></g>`;
}

/** The same at places that stand for themselves, as brackets of this width with a tick at the median. */
export function seedBrackets({ places, low, median, high }: SeedBand, x: Scale, y: Scale, wide: number) {
  let [brackets, ticks] = ["", ""];
  for (const [i, place] of places.entries()) {
    const [top, middle, bottom] = [high, median, low].map((values) => y(values[i] as number).toFixed(1));
    if (!Number.isFinite(median[i])) continue;
    const left = (x(place) - wide / 2).toFixed(1);
    brackets += `M${left} ${top}h${wide}m${-wide / 2} 0V${bottom}m${-wide / 2} 0h${wide}`;
    ticks += `M${left} ${middle}h${wide}`;
  }
  return svg`<g class="seed-band"><path class="brackets" d=${brackets} /><path class="ticks" d=${ticks} /></g>`;
}
