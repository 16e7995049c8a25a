import { type SVGTemplateResult, svg } from "lit";
import { gridAcross, leftAxis } from "../../../../plot/axes.ts";
import { point } from "../../../../plot/points.ts";
import { powerScale } from "../../../../plot/scale.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";
import { type Columns, columnAt, layerNumbers } from "./columns.ts";
import { factorsOf } from "./left.ts";

/** Both factors of the backward step at each layer: what f′ does filled, what the weights do hollow. */
export function factors(context: DemoContext, track: Track, columns: Columns): SVGTemplateResult {
  const { tracks, language, steady } = context;
  const { top, bottom, left, wide, width } = columns;
  const of = (each: Track) => [...arrayAt(each, "gradient")].map((_, layer) => factorsOf(each, layer));
  const all = tracks.flatMap((each) => of(each).flatMap(Object.values));
  const orders = all.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10);
  const span = [Math.min(-2, ...orders.map(Math.floor)), Math.max(2, ...orders.map(Math.ceil))] as [number, number];
  const y = powerScale(steady("factors", span), [bottom, top], (bottom - top) / 34);
  const row = (id: "weight_factor" | "slope_factor", hollow: boolean) =>
    of(track).map(({ [id]: value }, layer) => {
      const place = { x: columnAt(columns, layer) + wide / 2, y: value > 0 ? y(value) : Number.NaN };
      return point(place, track.light.marker, { hollow });
    });
  const box = { left, right: width, top, bottom };
  return svg`${left ? leftAxis(y, box, language) : gridAcross(y, box)}
    <path class="one" d="M${left} ${y(1)}H${width}" />
    <g data-term="weights">${row("weight_factor", true)}</g><g data-term="slope">${row("slope_factor", false)}</g>
    ${layerNumbers(context, columns)}`;
}
