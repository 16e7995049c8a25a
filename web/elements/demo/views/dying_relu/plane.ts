import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { boundaries, distanceTo, footOf } from "../../../../plot/boundary.ts";
import { type Box, pixelIn } from "../../../../plot/frame.ts";
import { mosaic, mosaicKey } from "../../../../plot/mosaic.ts";
import { notice } from "../../../../plot/notice.ts";
import { dots } from "../../../../plot/points.ts";
import { linearScale } from "../../../../plot/scale.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";
import { inputsOf, terms, type Unit, type UnitState } from "./units.ts";

/** The plane is seen so far from its origin, the square of the inputs with room around it for lines that left it. */
const reach = 3;
const edge = 2;
const rim = reach * 0.94;
const span = [-reach, reach] as const;
/** Inputs on a side of the grid: each has a cell of its own. */
const side = 8;
/** The greatest |x₁x₂| is 1.75². */
const greatest = 3;
/** Of boundaries, those behind the others first. */
const drawnStates: readonly UnitState[] = ["dead", "low", "sparse", "awake", "overflowed"];
/** A line is pointed at from so near, in CSS pixels. */
const near = 14;

function scales(size: number) {
  const x = linearScale(span, [0, size]);
  const y = linearScale(span, [size, 0]);
  const square: Box = { left: x(-edge), right: x(edge), top: y(edge), bottom: y(-edge) };
  return { x, y, square };
}

/** What is to be learned: y of each input. */
export function taskPlane({ language }: DemoContext, track: Track, size: number): TemplateResult {
  const text = dyingTexts[language];
  const { data: targets = new Float32Array() } = track.result.series.targets ?? {};
  const { x, y, square } = scales(size);
  return html`${guard(
    [targets, size, language],
    () => html`<svg class="plane" role="img" width=${size} height=${size} viewBox="0 0 ${size} ${size}" aria-label=${text.taskPlane(targets.length)}>
      ${mosaic(targets, side, greatest, square)}
      <rect class="mosaic frame" x=${square.left} y=${square.top} width=${square.right - square.left} height=${square.bottom - square.top} />
      <g class="axis" aria-hidden="true">
        ${[-edge, 0, edge].map((tick) => svg`<text x=${x(tick)} y=${square.bottom + 15} text-anchor="middle">${formatNumber(tick, language)}</text>`)}
        ${[-edge, 0, edge].map((tick) => svg`<text x=${square.left - 5} y=${y(tick)} dy="0.35em" text-anchor="end">${formatNumber(tick, language)}</text>`)}
        <text x=${x(edge / 2)} y=${square.bottom + 15} text-anchor="middle">x₁</text>
        <text x=${square.left - 5} y=${y(edge / 2)} dy="0.35em" text-anchor="end">x₂</text>
      </g>
    </svg>`,
  )}`;
}

/** What the cells' colours stand for. */
export function valueKey({ language }: DemoContext, width: number): TemplateResult {
  const labels = [-greatest, 0, greatest].map((value) => formatNumber(value, language)) as [string, string, string];
  return html`${guard(
    [width, language],
    () =>
      html`<svg class="value-key" role="img" width=${width} height="30" viewBox="0 0 ${width} 30" aria-label=${dyingTexts[language].valueKey}>${mosaicKey(width, labels)}</svg>`,
  )}`;
}

/** What a net answers at each input, and every unit's boundary over it: that of a dead one grey and with a cross. */
export function answerPlane(context: DemoContext, track: Track, units: readonly Unit[], size: number): TemplateResult {
  const { language, point, pointed } = context;
  const text = dyingTexts[language];
  const { x, y, square } = scales(size);
  const band = { left: 0, right: size, top: size / 2 - 26, bottom: size / 2 + 26 };
  const own = pointed === undefined ? undefined : units[pointed];
  const others = units.filter((unit) => unit !== own);
  const lines = (those: readonly Unit[], name: string) =>
    svg`<g class=${name} data-term=${terms[those[0]?.state ?? "low"] ?? nothing}>${boundaries(
      those.map(({ weights }) => weights),
      span,
      span,
      x,
      y,
    )}<path class="foot" d=${those.map(foot).join("")} /></g>`;
  const hover = (event: PointerEvent) => {
    const pixel = pixelIn(event.currentTarget as Element, size, size, { x: event.clientX, y: event.clientY });
    const place = [(pixel.x / size) * 2 * reach - reach, reach - (pixel.y / size) * 2 * reach] as const;
    const distances = units.map(({ weights }) => distanceTo(weights, place));
    const nearest = Math.min(...distances.filter((distance) => !Number.isNaN(distance)));
    if ((nearest * size) / (2 * reach) < near) point(distances.indexOf(nearest));
  };
  return html`<svg class="plane" role="img" width=${size} height=${size} viewBox="0 0 ${size} ${size}" @pointermove=${hover} @pointerdown=${hover}
    aria-label=${text.plane(track.name, units.length, units.filter(isDead).length)}>
    ${mosaic(arrayAt(track, "answers"), side, greatest, square)}
    <rect class="mosaic frame" x=${square.left} y=${square.top} width=${square.right - square.left} height=${square.bottom - square.top} />
    ${own ? switchedOn(own) : nothing}
    ${drawnStates.map((state) =>
      lines(
        others.filter((unit) => unit.state === state),
        state === "dead" ? "dead" : "living",
      ),
    )}
    ${own ? lines([own], `${own.state} picked`) : nothing}
    ${hasStopped(track) ? notice(band, text.overflowed(formatNumber(track.step, language))) : nothing}
  </svg>`;

  /** A cross on a dead unit's boundary; a dot for another whose boundary is out of sight. Both at the rim if it is. */
  function foot({ weights, state }: Unit): string {
    const [foot1, foot2] = footOf(weights);
    const far = Math.max(Math.abs(foot1), Math.abs(foot2)) / rim;
    if (!Number.isFinite(far) || (state !== "dead" && far <= 1)) return "";
    const shrink = Math.max(1, far);
    const place = `M${x(foot1 / shrink).toFixed(1)} ${y(foot2 / shrink).toFixed(1)}`;
    return place + (state === "dead" ? "m-3.5-3.5 7 7m-7 0 7-7" : "m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0");
  }

  /** Dots on the inputs that have z > 0. */
  function switchedOn({ z }: Unit): SVGTemplateResult {
    const inputs = inputsOf(track);
    const on = [...z.keys()].filter((i) => (z[i] as number) > 0);
    const place = (i: number, axis: number) => inputs[2 * (on[i] as number) + axis] as number;
    return dots(
      on.length,
      (i) => x(place(i, 0)),
      (i) => y(place(i, 1)),
    );
  }
}

function isDead({ state }: Unit): boolean {
  return state === "dead";
}

/** Whether the run has come no further than this step. */
export function hasStopped({ result, step }: Track): boolean {
  return result.stopped.some((stop) => stop.step <= step);
}
