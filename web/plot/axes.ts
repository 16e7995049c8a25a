import { type SVGTemplateResult, svg } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import { guard } from "lit/directives/guard.js";
import { formatNumber, powerOfTen } from "../text/formatNumber.ts";
import type { Language } from "../text/text.ts";
import type { Box, Frame } from "./frame.ts";
import { linearScale, type Scale } from "./scale.ts";

/** The axes of a plot with round numbers, about so many to the right and up. */
export function axesOf(frame: Frame, across: number, up: number): { box: Box; x: Scale; y: Scale } {
  const { left, top, width, height, xRange, yRange } = frame;
  const box = { left, right: left + width, top, bottom: top + height };
  const x = linearScale(xRange, [box.left, box.right], across);
  return { box, x, y: linearScale(yRange, [box.bottom, box.top], up) };
}

function label(scale: Scale, tick: number, language: Language): string {
  return scale.logarithmic ? powerOfTen(Math.round(Math.log10(tick))) : formatNumber(tick, language);
}

/** What an axis is drawn from: it is drawn anew only if something of it has changed. */
function drawnFrom(scale: Scale, { left, right, top, bottom }: Box, language: Language, title: unknown): unknown[] {
  const { ticks } = scale;
  const ends = [ticks[0] ?? 0, ticks.at(-1) ?? 0].map(scale);
  return [ticks.join(), ...ends, left, right, top, bottom, language, title];
}

/** A line across the plot at each of a scale's numbers. */
export function gridAcross(scale: Scale, { left, right }: Box): SVGTemplateResult {
  const grid = scale.ticks.map((tick) => `M${left} ${scale(tick)}H${right}`).join("");
  return svg`<g class="axis" aria-hidden="true"><path class="grid" d=${grid} /></g>`;
}

/** Numbers at the left, and a line across the plot at each. */
export function leftAxis(scale: Scale, box: Box, language: Language, title = ""): DirectiveResult {
  return guard(
    drawnFrom(scale, box, language, title),
    () => svg`${gridAcross(scale, box)}<g class="axis" aria-hidden="true">
      ${scale.ticks.map((tick) => svg`<text x=${box.left - 6} y=${scale(tick)} dy="0.32em" text-anchor="end">${label(scale, tick, language)}</text>`)}
      <text x=${box.left} y=${box.top - 8} class="title">${title}</text>
    </g>`,
  );
}

/** Numbers below. */
export function bottomAxis(scale: Scale, box: Box, language: Language, title = ""): DirectiveResult {
  return guard(
    drawnFrom(scale, box, language, title),
    () => svg`<g class="axis" aria-hidden="true">
      ${scale.ticks.map((tick) => svg`<text x=${scale(tick)} y=${box.bottom + 16} text-anchor="middle">${label(scale, tick, language)}</text>`)}
      <text x=${box.right} y=${box.bottom + 32} text-anchor="end" class="title">${title}</text>
    </g>`,
  );
}
