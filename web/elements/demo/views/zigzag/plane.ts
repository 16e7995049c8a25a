import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { field } from "../../../../plot/field.ts";
import { type Box, pixelIn } from "../../../../plot/frame.ts";
import { knob, knobName } from "../../../../plot/handle.ts";
import { path } from "../../../../plot/path.ts";
import { point } from "../../../../plot/points.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { zigzagTexts } from "../../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { handle } from "../../handle.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext, Track } from "../../view.ts";
import { fan, fanOf } from "./fan.ts";
import { lossContours } from "./lossField.ts";
import { contourTrack, nearestPlace, readTracks } from "./pointed.ts";

/** Room for the numbers of both axes, and beside the plane. */
export const margin = { left: 30, right: 8, top: 8, bottom: 22 };

/** A square plane of `side` CSS pixels within its axes. */
export function squareBox(side: number): Box {
  return { left: margin.left, right: margin.left + side, top: margin.top, bottom: margin.top + side };
}

/** The plane of the two weights, `side` CSS pixels wide and high. */
export function weightPlane(context: DemoContext, side: number): TemplateResult {
  const { tracks, language, run } = context;
  const text = zigzagTexts[language];
  const track = contourTrack(context);
  const box = squareBox(side);
  const [width, height] = [box.right + margin.right, box.bottom + margin.bottom];
  const reach = context.steady("reach", reachOf(tracks));
  const x = linearScale([-reach, reach], [box.left, box.right], 5);
  const y = linearScale([-reach, reach], [box.bottom, box.top], 5);
  const perPixel = (2 * reach) / side;
  const given = (id: string) => ({ x: x(Number(run.settings[`${id}_x`])), y: y(Number(run.settings[`${id}_y`])) });
  const [start, optimum] = [given("start"), given("teacher")];
  const isAtEdge = ({ x }: { x: number }) => x > box.right - 30;
  const place = (each: Track, step: number) => placeAt(each, step, x, y);
  const contours = lossContours(track, x, y);
  const setting = (id: string) => formatNumber(Number(run.settings[id]), language);
  const said = (id: string) => `w₁ ${setting(`${id}_x`)}, w₂ ${setting(`${id}_y`)}`;
  const read = readTracks(context);
  const pointAt = (event: PointerEvent) => {
    if (event.buttons && (event.target as Element).closest(".handle")) return;
    const client = { x: event.clientX, y: event.clientY };
    const there = pixelIn(event.currentTarget as Element, width, height, client);
    const inside = there.x >= box.left && there.x <= box.right && there.y >= box.top && there.y <= box.bottom;
    context.point(inside ? nearestPlace(context, there, place) : undefined);
  };
  return html`<figure class="plane">
    <figcaption>${text.lossOf(tracks.length > 1 ? track.name : "")}</figcaption>
    <svg class="weights" role="group" width=${width} height=${height} viewBox="0 0 ${width} ${height}" @pointerdown=${pointAt} @pointermove=${pointAt}
      @pointerleave=${(event: PointerEvent) => event.pointerType === "mouse" && context.point(undefined)} aria-label=${text.plane(tracks.map(({ name }) => name).join(", "), track.step)}>
      ${leftAxis(y, box, language)}${bottomAxis(x, box, language)}
      <svg class="window" x=${box.left} y=${box.top} width=${side} height=${side} viewBox="${box.left} ${box.top} ${side} ${side}" aria-hidden="true">
        <g data-term="bowl">${guard([contours], () => field(contours))}</g>
        ${context.run.settings.batch === "one_example" ? svg`<g ${hueOf(track)}>${fan(fanOf(inputsOf(track)), place(track, track.step), side / 7)}</g>` : nothing}
        <path class="straight" data-term="straight" d="M${start.x} ${start.y}L${optimum.x} ${optimum.y}" />
        ${tracks.map((each) => svg`<g data-term="path" ${hueOf(each)}>${path((step) => place(each, step), each.step, each.light.marker)}</g>`)}
        ${read === tracks ? nothing : read.map((each) => svg`<g class="pointed" ${hueOf(each)}>${point(place(each, each.step), each.light.marker, { hollow: true })}</g>`)}
      </svg>
      <rect class="frame" x=${box.left} y=${box.top} width=${side} height=${side} />
      ${axisNames(box, "w")}
      ${handle(
        context,
        {
          name: text.teacher,
          across: "teacher_x",
          up: "teacher_y",
          ...optimum,
          perPixel,
          said: said("teacher"),
          isStop: false,
        },
        svg`<path class="cross" d="M-11 0H11M0-11V11" />${knob()}${knobName(text.teacher, { under: true, leftwards: isAtEdge(optimum) })}`,
      )}
      ${handle(
        context,
        { name: text.start, across: "start_x", up: "start_y", ...start, perPixel, said: said("start") },
        svg`${knob()}${knobName(text.start, { leftwards: isAtEdge(start) })}`,
      )}
    </svg>
  </figure>`;
}

/** Names of both axes, within the plot. */
export function axisNames(box: Box, letter: "w" | "x") {
  return svg`<g class="axis names" aria-hidden="true">
    <text class="title" data-term="${letter}1" x=${box.right - 6} y=${box.bottom - 7} text-anchor="end">${letter}₁</text>
    <text class="title" data-term="${letter}2" x=${box.left + 6} y=${box.top + 15}>${letter}₂</text>
  </g>`;
}

/** Two numbers for each input. */
export function inputsOf({ result }: Track): Float32Array {
  return result.series.inputs?.data ?? new Float32Array();
}

/** As far as the farthest of the contours goes. */
function reachOf(tracks: readonly Track[]): number {
  return Math.max(...tracks.map(({ result }) => result.series.contour_range?.data[1] ?? 0));
}

/** Where a run stands at a step, in pixels. */
function placeAt({ result }: Track, step: number, x: Scale, y: Scale): { x: number; y: number } {
  const { data = new Float32Array() } = result.series.weights ?? {};
  return { x: x(data[2 * step] as number), y: y(data[2 * step + 1] as number) };
}
