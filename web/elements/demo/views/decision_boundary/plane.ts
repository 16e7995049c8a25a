import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bands, ofProbability } from "../../../../plot/bands.ts";
import { type ClassPoint, classPoints } from "../../../../plot/classPoints.ts";
import { notice } from "../../../../plot/notice.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { drawing } from "./drawing.ts";
import { fieldOver, ofUnit, type Plane, planeOf } from "./overPlane.ts";
import { fieldOf, percent, pickedUnit, pointsOf, shapeOf, showsUnit, unitField } from "./readings.ts";

/** Smaller planes have half as many bands while time moves, in CSS pixels. */
const leastFine = 240;

/** What a function's net makes of every place, in bands, with the points; or the same of the picked unit alone. */
export function plane(context: DemoContext, track: Track, side: number): TemplateResult {
  const { language } = context;
  const text = boundaryTexts[language];
  const own = planeOf(track, side);
  const shape = shapeOf(track);
  const { layer, unit, isOutput } = pickedUnit(context, shape);
  const isUnit = showsUnit(context) && !isOutput;
  const isFine = context.still || side >= leastFine;
  const field = () => {
    const values = isUnit ? unitField(track, shape, layer, unit) : fieldOf(track);
    const look = isUnit ? ofUnit(values) : ofProbability;
    return bands(fieldOver(track, values), isFine ? look : { ...look, perSide: 3 }, { ...own, hasLine: !isUnit });
  };
  const stop = track.result.stopped.find(({ step }) => step <= track.step);
  const number = (id: string) => formatNumber(at(track, id), language, 3);
  const label = isUnit
    ? text.unitPlane(track.name, layer + 1, unit + 1)
    : text.plane(track.name, number("loss"), percent(at(track, "accuracy")));
  const isDrawn = context.run.settings.data === "drawn" && track === context.tracks[0];
  return html`<svg class="plane" role=${isDrawn ? "group" : "img"} width=${side} height=${side} viewBox="0 0 ${side} ${side}" aria-label=${label}>
    <svg class="window" width=${side} height=${side} viewBox="0 0 ${side} ${side}" aria-hidden="true">
      ${guard([track.result, track.step, isUnit && `${layer} ${unit}`, side, isFine], field)}
      ${guard([track.result, side], () => classPoints(classPointsOf(track, own), side < 150 ? 5 : side < 250 ? 7 : 9))}
    </svg>
    <rect class="frame" width=${side} height=${side} />
    <g class="axis-names" aria-hidden="true"><text x=${side - 5} y=${side - 6} text-anchor="end">x₁</text><text x="5" y="14">x₂</text></g>
    ${isDrawn ? drawing(context, own) : nothing}
    ${stop ? notice({ left: 0, right: side, top: side / 2 - 30, bottom: side / 2 + 30 }, text.overflowed) : nothing}
  </svg>`;
}

function classPointsOf(track: Track, { x, y }: Plane): ClassPoint[] {
  const points = pointsOf(track);
  return Array.from({ length: points.length / 3 }, (_, i) => ({
    x: x(points[3 * i] as number),
    y: y(points[3 * i + 1] as number),
    isOne: points[3 * i + 2] === 1,
  }));
}
