import { html, nothing, svg, type TemplateResult } from "lit";
import { path } from "../../../../plot/path.ts";
import { softmaxTexts } from "../../../../text/demos/softmax_saturation.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext, Track } from "../../view.ts";
import { classes, losses, lossStyles, seriesAt, settingsOf, trackOf } from "./state.ts";

/** Room for the names of the corners, and beside the triangle, in CSS pixels. */
const margin = { top: 22, bottom: 24, side: 16 };

type Place = { x: number; y: number };

/** The height of the picture for a width. */
function triangleHeight(width: number): number {
  return Math.round((width - 2 * margin.side) * 0.866) + margin.top + margin.bottom;
}

/** Three probabilities are a point of a triangle whose corners are the classes: the ways of both runs in it. */
export function triangle(context: DemoContext, width: number): TemplateResult {
  const { language } = context;
  const text = softmaxTexts[language];
  const { target } = settingsOf(context);
  const track = trackOf(context);
  const height = triangleHeight(width);
  const corners: readonly Place[] = [
    { x: margin.side, y: height - margin.bottom },
    { x: width / 2, y: margin.top },
    { x: width - margin.side, y: height - margin.bottom },
  ];
  const placeOf = (p: ArrayLike<number>): Place => ({
    x: classes.reduce<number>((sum, i) => sum + (p[i] ?? 0) * (corners[i]?.x ?? 0), 0),
    y: classes.reduce<number>((sum, i) => sum + (p[i] ?? 0) * (corners[i]?.y ?? 0), 0),
  });
  const outline = (points: readonly Place[]) =>
    `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
  const half = classes.map((i) => placeOf(classes.map((j) => (i === j ? 0.5 : 0) + (j === target ? 0.5 : 0))));
  const middle = half.reduce<Place>((sum, { x, y }) => ({ x: sum.x + x / 3, y: sum.y + y / 3 }), { x: 0, y: 0 });
  return html`<svg class="triangle" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.triangleChart}>
    <path class="ground" d=${outline(corners)} />
    <path class="over-half" d=${outline(half)} />
    <text class="over-half-name" x=${middle.x} y=${middle.y} dy="0.5em" text-anchor="middle" aria-hidden="true">p &gt; ½</text>
    ${corners.map(({ x, y }, i) => {
      const anchor = ["start", "middle", "end"][i];
      const name = i === target ? text.isTarget(i + 1) : text.className(i + 1);
      return svg`<text class=${i === target ? "corner target" : "corner"} x=${i === 1 ? x : i ? width : 0} y=${i === 1 ? y - 8 : y + 17} text-anchor=${anchor}>${name}</text>`;
    })}
    ${losses.map((id, i) => {
      const way = wayOf(track, i, placeOf);
      const { marker } = lossStyles[id].light;
      return svg`<g data-term="probabilities" ${hueOf(lossStyles[id])}>${way.length ? path((at) => way[at] as Place, way.length - 1, marker) : nothing}</g>`;
    })}
  </svg>`;
}

/** Less is not seen, in CSS pixels. */
const leastSeen = 0.5;

/** Where a run has been up to the cursor, without places that can't be told from the one before. */
function wayOf(track: Track, loss: number, placeOf: (p: ArrayLike<number>) => Place): Place[] {
  const way: Place[] = [];
  for (let step = 0; step <= track.step; step++) {
    const here = placeOf(seriesAt(track, "probabilities", step, loss));
    const before = way.at(-1);
    if (!before || Math.hypot(here.x - before.x, here.y - before.y) >= leastSeen) way.push(here);
  }
  return way;
}
