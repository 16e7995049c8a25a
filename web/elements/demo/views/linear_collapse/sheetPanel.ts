import { type SVGTemplateResult, svg } from "lit";
import { axesOf, bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import type { Frame } from "../../../../plot/frame.ts";
import { linePath } from "../../../../plot/line.ts";
import { point } from "../../../../plot/points.ts";
import type { DemoContext, Track } from "../../view.ts";
import { margin } from "./curvePanel.ts";
import { inputsOf, outputsAt } from "./outputs.ts";
import { planeOf } from "./ranges.ts";

/** Every so many points along a side there is a line of the grid. */
const spacing = 4;

/** Where the layers so far have brought a square sheet: its grid, one quarter tinted, the corner (2, 2) marked. */
export function sheetPanel(context: DemoContext, track: Track, side: number): SVGTemplateResult {
  const plane = planeOf(context, track);
  const inner = side - margin.left - margin.right;
  const frame: Frame = {
    xRange: plane.across,
    yRange: plane.up,
    left: margin.left,
    top: margin.top,
    width: inner,
    height: inner,
  };
  const { box, x, y } = axesOf(frame, 5, 5);
  const points = outputsAt(track, track.step);
  const count = points.length / 2;
  const across = Math.round(Math.sqrt(count));
  const path = (indices: readonly number[]) =>
    linePath(
      (i) => x(points[indices[i] as number] as number),
      (i) => y(points[count + (indices[i] as number)] as number),
      indices.length,
    );
  const every = Array.from({ length: across }, (_, i) => i);
  const row = (place: number, from = 0) => every.slice(from).map((i) => place * across + i);
  const column = (place: number, from = 0) => every.slice(from).map((i) => i * across + place);
  const lines = every.filter((i) => i % spacing === 0);
  const [middle, last] = [(across - 1) / 2, across - 1];
  const quarter = [
    ...row(middle, middle),
    ...column(last, middle),
    ...row(last, middle).toReversed(),
    ...column(middle, middle).toReversed(),
  ];
  const corner = { x: x(points[count - 1] ?? Number.NaN), y: y(points[2 * count - 1] ?? Number.NaN) };
  return svg`
    ${leftAxis(y, box, context.language)}${bottomAxis(x, box, context.language)}
    <svg class="window" x=${box.left} y=${box.top} width=${inner} height=${inner} viewBox="${box.left} ${box.top} ${inner} ${inner}" aria-hidden="true">
      <path class="zero" d="M${x(0)} ${box.top}V${box.bottom}M${box.left} ${y(0)}H${box.right}" />
      ${inputsOf(track).length ? svg`<path class="quarter" d="${path(quarter)}Z" />` : ""}
      <path class="curve sheet" d=${lines.flatMap((place) => [path(row(place)), path(column(place))]).join("")} />
      ${point(corner, track.light.marker, { scale: 1.3 })}
    </svg>
    <rect class="frame" x=${box.left} y=${box.top} width=${inner} height=${inner} />`;
}
