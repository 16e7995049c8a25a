import { html, svg, type TemplateResult } from "lit";
import type { Range } from "../../../../core/range.ts";
import { boundaries, positiveSide } from "../../../../plot/boundary.ts";
import { classPoints } from "../../../../plot/classPoints.ts";
import { linePath } from "../../../../plot/line.ts";
import { linearScale, roundReach } from "../../../../plot/scale.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext, Track } from "../../view.ts";
import { pointsOf, shapeOf, unitField, weightAt } from "./readings.ts";

/** Whether the last hidden layer is a plane that can be drawn. */
export function hasSheet(track: Track): boolean {
  const { hidden, width } = shapeOf(track);
  return hidden > 0 && width === 2;
}

/** Where the hidden layers bring the plane and its points, and the output's line through them. */
export function sheet(context: DemoContext, track: Track, side: number): TemplateResult {
  const text = boundaryTexts[context.language];
  const shape = shapeOf(track);
  const points = pointsOf(track);
  const count = points.length / 3;
  const folded = [0, 1].map((unit) => unitField(track, shape, shape.hidden - 1, unit)) as [Float32Array, Float32Array];
  const across = Math.round(Math.sqrt(folded[0].length));
  const data = hiddenPlaces(context, track);
  const reachOf = (unit: 0 | 1): Range => {
    const reach = 1.06 * roundReach(1, [...folded[unit], ...data[unit]]);
    return [-reach, reach];
  };
  const [right, up] = context.steady("sheet", [reachOf(0), reachOf(1)] as const);
  const x = linearScale(right, [0, side], 2);
  const y = linearScale(up, [side, 0], 2);
  const weight = (input: number) => weightAt(track, shape, shape.hidden, 0, input);
  const cut = [weight(1), weight(2), weight(0)] as const;
  const path = (indices: readonly number[]) =>
    linePath(
      (i) => x(folded[0][indices[i] as number] as number),
      (i) => y(folded[1][indices[i] as number] as number),
      indices.length,
    );
  const every = Array.from({ length: across }, (_, i) => i);
  const spacing = Math.max(1, Math.round((across - 1) / 10));
  const grid = every
    .filter((i) => i % spacing === 0 || i === across - 1)
    .flatMap((place) => [path(every.map((i) => place * across + i)), path(every.map((i) => i * across + place))]);
  const places = Array.from({ length: count }, (_, i) => ({
    x: x(data[0][i] as number),
    y: y(data[1][i] as number),
    isOne: points[3 * i + 2] === 1,
  }));
  return html`<figure class="hidden-space"><figcaption>${text.hiddenSpace(shape.hidden)}</figcaption><svg class="sheet-plane" role="img" width=${side} height=${side} viewBox="0 0 ${side} ${side}" aria-label=${text.sheet(track.name)} ${hueOf(track)}>
    <svg class="window" width=${side} height=${side} viewBox="0 0 ${side} ${side}" aria-hidden="true">
      <g class="above-side">${positiveSide([cut], right, up, x, y)}</g>
      ${svg`<path class="grid-lines" d=${grid.join("")} />`}
      <g class="cut">${boundaries([cut], right, up, x, y)}</g>
      ${classPoints(places, side < 170 ? 5 : 7)}
    </svg>
    <rect class="frame" width=${side} height=${side} />
    <g class="axis-names" aria-hidden="true"><text x=${side - 5} y=${side - 6} text-anchor="end">a₁</text><text x="5" y="14">a₂</text></g>
  </svg></figure>`;
}

/** What the two units of the last hidden layer give for every point. */
function hiddenPlaces({ core }: DemoContext, track: Track): [Float64Array, Float64Array] {
  const shape = shapeOf(track);
  const points = pointsOf(track);
  const count = points.length / 3;
  let below: Float64Array[] = [0, 1].map((axis) =>
    Float64Array.from({ length: count }, (_, i) => points[3 * i + axis] as number),
  );
  for (let layer = 0; layer < shape.hidden; layer++)
    below = [0, 1].map((unit) => {
      const [bias, w1, w2] = [0, 1, 2].map((input) => weightAt(track, shape, layer, unit, input)) as [
        number,
        number,
        number,
      ];
      const z = Float64Array.from(
        { length: count },
        (_, i) => bias + w1 * (below[0]?.[i] ?? 0) + w2 * (below[1]?.[i] ?? 0),
      );
      return core.evaluate(track.spec, z).value;
    });
  return below as [Float64Array, Float64Array];
}
