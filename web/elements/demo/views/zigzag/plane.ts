import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { type Box, bottomAxis, leftAxis, linePath } from "../../../../plot/axes.ts";
import { type Contours, contoursOf, levelsOf } from "../../../../plot/contours.ts";
import { pixelIn } from "../../../../plot/frame.ts";
import { markerPath } from "../../../../plot/markers.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { zigzagTexts } from "../../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { handle } from "../../handle.ts";
import { hue } from "../../hue.ts";
import { arrayAt, at, type DemoContext, type Track } from "../../view.ts";
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
  const place = (id: string) => [x(Number(run.settings[`${id}_x`])), y(Number(run.settings[`${id}_y`]))] as const;
  const [[startX, startY], [teacherX, teacherY]] = [place("start"), place("teacher")];
  const contours = drawnContours(track, x, y);
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language, 2);
  const setting = (id: string) => formatNumber(Number(run.settings[id]), language);
  const said = (id: string) => `w₁ ${setting(`${id}_x`)}, w₂ ${setting(`${id}_y`)}`;
  const point = (event: PointerEvent) => {
    if (event.buttons && (event.target as Element).closest(".handle")) return;
    const place = { x: event.clientX, y: event.clientY };
    const { x: px, y: py } = pixelIn(event.currentTarget as Element, side, side, place);
    const inside = px >= box.left && px <= box.right && py >= box.top && py <= box.bottom;
    context.point(inside ? nearestPlace(context, [px, py], (each, step) => pixel(each, step, x, y)) : undefined);
  };
  const read = readTracks(context);
  return html`<figure class="plane">
    <svg class="weights" role="group" width=${side} height=${side} viewBox="0 0 ${side} ${side}" @pointerdown=${point} @pointermove=${point}
      @pointerleave=${(event: PointerEvent) => event.pointerType === "mouse" && context.point(undefined)} aria-label=${text.plane(tracks.map(({ name }) => name).join(", "), track.step)}>
      ${leftAxis(y, box, language, "w₂")}${bottomAxis(x, box, language, "w₁")}
      <svg class="window" x=${box.left} y=${box.top} width=${wide} height=${high} viewBox="${box.left} ${box.top} ${wide} ${high}" aria-hidden="true">
        ${guard([contours], () => [...contours.areas.map((area) => svg`<path class="area" d=${area} />`), svg`<path class="level" d=${contours.lines} />`])}
        ${sharesSign(context, track) ? quadrants(x(at(track, "weights", 0)), y(at(track, "weights", 1)), box) : nothing}
        <path class="straight" d="M${startX} ${startY}L${teacherX} ${teacherY}" />
        ${tracks.map((each) => trackPath(each, x, y))}
        ${read === tracks ? nothing : read.map((each) => mark(each, "pointed", pixel(each, each.step, x, y)))}
      </svg>
      <rect class="frame" x=${box.left} y=${box.top} width=${wide} height=${high} />
      ${handle(
        context,
        { name: text.start, across: "start_x", up: "start_y", x: startX, y: startY, perPixel, said: said("start") },
        svg`<circle class="ring" r="6" /><text y="-12" text-anchor="middle">${text.start}</text>`,
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
        svg`<path class="cross" d="M-8 0H8M0-8V8" /><circle class="ring" r="5" /><text y="24" text-anchor="middle">${text.teacher}</text>`,
      )}
    </svg>
    <figcaption>
      <span>${text.contours(track.name, number(contours.levels[0]), number(contours.levels.at(-1)))}</span>
      ${sharesSign(context, track) ? html`<span>${text.reachable}</span>` : nothing}
    </figcaption>
  </figure>`;
}

/** As far as the farthest of the contours goes: fixed while playing and dragging. */
function reachOf(tracks: readonly Track[]): number {
  return Math.max(...tracks.map(({ result }) => result.series.contour_range?.data[1] ?? 0));
}

interface Drawn {
  place: string;
  contours: Contours;
}
const drawn = new WeakMap<Float32Array, Drawn>();

/** The contours of a run, drawn once for each place and size. */
function drawnContours(track: Track, x: Scale, y: Scale): Contours {
  const values = arrayAt(track, "contour");
  const place = [x(0), x(1), y(0), y(1)].join();
  const { data = values } = track.result.series.contour ?? {};
  const known = drawn.get(data);
  if (known?.place === place) return known.contours;
  const { data: range = new Float32Array(4) } = track.result.series.contour_range ?? {};
  const field = { values: data, range };
  const contours = contoursOf(field, levelsOf(field), x, y);
  drawn.set(data, { place, contours });
  return contours;
}

/** Up and to the right of a place, down and to the left of it. */
function quadrants(x: number, y: number, { left, right, top, bottom }: Box): SVGTemplateResult {
  const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  const [cx, cy] = [within(x, left, right), within(y, top, bottom)];
  return svg`<path class="reachable" d="M${cx} ${cy}V${top}H${right}V${cy}ZM${cx} ${cy}V${bottom}H${left}V${cy}Z" />`;
}

/** Where a run stands at a step. */
function pixel(track: Track, step: number, x: Scale, y: Scale): readonly [number, number] {
  const { data = new Float32Array() } = track.result.series.weights ?? {};
  return [x(data[2 * step] as number), y(data[2 * step + 1] as number)];
}

function trackPath(track: Track, x: Scale, y: Scale): SVGTemplateResult {
  const { step } = track;
  const d = linePath(
    (i) => pixel(track, i, x, y)[0],
    (i) => pixel(track, i, x, y)[1],
    step + 1,
  );
  return svg`<g ${hue(track.light.color, track.dark.color)}>
    <path class="halo" d=${d} /><path class="path" d=${d} />
    ${step > 0 ? arrow(...pixel(track, step - 1, x, y), ...pixel(track, step, x, y)) : nothing}
    ${mark(track, "here", pixel(track, step, x, y))}
  </g>`;
}

/** Nothing where a run has broken: there is no such place. */
function mark(track: Track, name: string, [x, y]: readonly [number, number]): SVGTemplateResult | typeof nothing {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return nothing;
  return svg`<g class=${name} transform="translate(${x} ${y})" ${hue(track.light.color, track.dark.color)}>${markerPath(track.light.marker)}</g>`;
}

/** A step that is long enough to have a direction. */
function arrow(x0: number, y0: number, x1: number, y1: number): SVGTemplateResult | typeof nothing {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (!(length > 12)) return nothing;
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const [tipX, tipY] = [x1 - 5 * ux, y1 - 5 * uy];
  const barb = (turn: number) => `${tipX - 9 * ux - turn * 5 * uy} ${tipY - 9 * uy + turn * 5 * ux}`;
  return svg`<path class="arrow" d="M${x0} ${y0}L${tipX} ${tipY}" /><path class="arrow head" d="M${barb(1)}L${tipX} ${tipY}L${barb(-1)}Z" />`;
}
