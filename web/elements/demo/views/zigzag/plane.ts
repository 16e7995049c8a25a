import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { type Contours, contoursOf, field } from "../../../../plot/field.ts";
import type { Box } from "../../../../plot/frame.ts";
import { pixelIn } from "../../../../plot/frame.ts";
import { knob, knobName } from "../../../../plot/handle.ts";
import { path } from "../../../../plot/path.ts";
import { point } from "../../../../plot/points.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { zigzagTexts } from "../../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { handle } from "../../handle.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { contourTrack, nearestPlace, readTracks } from "./pointed.ts";

/** One example a step, and every input positive: both weights can only rise together or fall together. */
export function sharesSign({ run }: DemoContext, track: Track): boolean {
  return run.settings.batch === "one_example" && track.result.facts.all_positive?.[0] === 1;
}

/** The plane of the two weights, `side` CSS pixels wide and high. */
export function weightPlane(context: DemoContext, side: number): TemplateResult {
  const { tracks, language, run } = context;
  const text = zigzagTexts[language];
  const track = contourTrack(context);
  const box: Box = { left: 34, right: side - 10, top: 22, bottom: side - 34 };
  const reach = reachOf(tracks);
  const x = linearScale([-reach, reach], [box.left, box.right], 8);
  const y = linearScale([-reach, reach], [box.bottom, box.top], 8);
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const perPixel = (2 * reach) / wide;
  const given = (id: string) => [x(Number(run.settings[`${id}_x`])), y(Number(run.settings[`${id}_y`]))] as const;
  const [[startX, startY], [teacherX, teacherY]] = [given("start"), given("teacher")];
  const place = (each: Track, step: number) => placeAt(each, step, x, y);
  const { levels, contours } = lossContours(track, x, y);
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language, 2);
  const setting = (id: string) => formatNumber(Number(run.settings[id]), language);
  const said = (id: string) => `w₁ ${setting(`${id}_x`)}, w₂ ${setting(`${id}_y`)}`;
  const read = readTracks(context);
  const pointAt = (event: PointerEvent) => {
    if (event.buttons && (event.target as Element).closest(".handle")) return;
    const client = { x: event.clientX, y: event.clientY };
    const there = pixelIn(event.currentTarget as Element, side, side, client);
    const inside = there.x >= box.left && there.x <= box.right && there.y >= box.top && there.y <= box.bottom;
    context.point(inside ? nearestPlace(context, there, place) : undefined);
  };
  return html`<figure class="plane">
    <svg class="weights" role="group" width=${side} height=${side} viewBox="0 0 ${side} ${side}" @pointerdown=${pointAt} @pointermove=${pointAt}
      @pointerleave=${(event: PointerEvent) => event.pointerType === "mouse" && context.point(undefined)} aria-label=${text.plane(tracks.map(({ name }) => name).join(", "), track.step)}>
      ${leftAxis(y, box, language, "w₂")}${bottomAxis(x, box, language, "w₁")}
      <svg class="window" x=${box.left} y=${box.top} width=${wide} height=${high} viewBox="${box.left} ${box.top} ${wide} ${high}" aria-hidden="true">
        ${guard([contours], () => field(contours))}
        ${sharesSign(context, track) ? quadrants(x(at(track, "weights", 0)), y(at(track, "weights", 1)), box) : nothing}
        <path class="straight" d="M${startX} ${startY}L${teacherX} ${teacherY}" />
        ${tracks.map((each) => svg`<g ${hueOf(each)}>${path((step) => place(each, step), each.step, each.light.marker)}</g>`)}
        ${read === tracks ? nothing : read.map((each) => svg`<g class="pointed" ${hueOf(each)}>${point(place(each, each.step), each.light.marker, { hollow: true })}</g>`)}
      </svg>
      <rect class="frame" x=${box.left} y=${box.top} width=${wide} height=${high} />
      ${handle(
        context,
        { name: text.start, across: "start_x", up: "start_y", x: startX, y: startY, perPixel, said: said("start") },
        svg`${knob()}${knobName(text.start)}`,
      )}
      ${handle(
        context,
        {
          name: text.teacher,
          across: "teacher_x",
          up: "teacher_y",
          x: teacherX,
          y: teacherY,
          perPixel,
          said: said("teacher"),
        },
        svg`<path class="cross" d="M-11 0H11M0-11V11" />${knob()}${knobName(text.teacher, true)}`,
      )}
    </svg>
    <figcaption>
      <span>${text.contours(track.name, number(levels[0]), number(levels.at(-1)))}</span>
      ${sharesSign(context, track) ? html`<span>${text.reachable}</span>` : nothing}
    </figcaption>
  </figure>`;
}

/** As far as the farthest of the contours goes: fixed while playing and dragging. */
function reachOf(tracks: readonly Track[]): number {
  return Math.max(...tracks.map(({ result }) => result.series.contour_range?.data[1] ?? 0));
}

const drawn = new WeakMap<ArrayLike<number>, { place: string; levels: number[]; contours: Contours }>();

/** So many points of the grid a level must hold to have a shape. */
const leastPoints = 16;

/** Half powers of ten between what the grid resolves and the greatest loss. */
function levelsOf(values: Float32Array): number[] {
  const sorted = Float32Array.from(values).sort();
  const least = Math.ceil(2 * Math.log10(sorted[Math.min(leastPoints, sorted.length - 1)] ?? 1));
  const greatest = Math.log10(sorted.at(-1) ?? 1) * 2;
  const levels: number[] = [];
  for (let half = Math.max(least, -12); half < Math.min(greatest, 16); half++) levels.push(10 ** (half / 2));
  return levels;
}

/** The contours of a run's loss, made once for each place and size. */
function lossContours(track: Track, x: Scale, y: Scale): { levels: number[]; contours: Contours } {
  const { data: losses = new Float32Array() } = track.result.series.contour ?? {};
  const place = [x(0), x(1), y(0), y(1)].join();
  const known = drawn.get(losses);
  if (known?.place === place) return known;
  const { data: range = new Float32Array(4) } = track.result.series.contour_range ?? {};
  const side = Math.sqrt(losses.length);
  // Near a minimum a loss is a square of the distance: between the grid's points its root is nearly a straight line.
  const levels = levelsOf(losses);
  const roots = { values: losses.map(Math.sqrt), columns: side, rows: side, range };
  const made = { place, levels, contours: contoursOf(roots, levels.map(Math.sqrt), x, y) };
  drawn.set(losses, made);
  return made;
}

/** Up and to the right of a place, down and to the left of it. */
function quadrants(x: number, y: number, { left, right, top, bottom }: Box): SVGTemplateResult {
  const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  const [cx, cy] = [within(x, left, right), within(y, top, bottom)];
  return svg`<path class="reachable" d="M${cx} ${cy}V${top}H${right}V${cy}ZM${cx} ${cy}V${bottom}H${left}V${cy}Z" />`;
}

/** Where a run stands at a step, in pixels. */
function placeAt({ result }: Track, step: number, x: Scale, y: Scale): { x: number; y: number } {
  const { data = new Float32Array() } = result.series.weights ?? {};
  return { x: x(data[2 * step] as number), y: y(data[2 * step + 1] as number) };
}
