import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import type { Box } from "../../../../plot/frame.ts";
import { linePath } from "../../../../plot/line.ts";
import { markerPath } from "../../../../plot/markers.ts";
import { linearScale, powerScale, type Scale } from "../../../../plot/scale.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";

/** The loss is shown between these powers of ten at most. */
const leastPower = -4;
const greatestPower = 2;

/** Dead units over the steps, the loss below, and the cursor through both. */
export function timeLines(context: DemoContext, width: number, height: number): TemplateResult {
  const { tracks, language, run } = context;
  const text = dyingTexts[language];
  const middle = Math.round(height * 0.46);
  const above: Box = { left: 38, right: width - endRoom, top: 26, bottom: middle - 8 };
  const below: Box = { ...above, top: middle + 26, bottom: height - 38 };
  const x = linearScale([0, Number(run.settings.steps)], [above.left, above.right], 4);
  const dead = linearScale([0, Number(run.settings.width)], [above.bottom, above.top], 4);
  const loss = powerScale(lossSpan(tracks), [below.bottom, below.top], 5);
  const constant = tracks[0]?.result.facts.constant_loss?.[0] ?? Number.NaN;
  return html`<svg class="lines" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    aria-label=${text.timeLines(tracks.map(({ name }) => name).join(", "))}>
    ${guard(
      [...tracks.map(({ result }) => result), ...tracks.map(({ light }) => light.color), language, width, height],
      () => svg`
        ${leftAxis(dead, above, language, text.deadUnits)}
        ${leftAxis(loss, below, language, text.loss)}
        ${bottomAxis(x, below, language, text.step)}
        ${Number.isFinite(constant) ? svg`<line class="level" x1=${below.left} x2=${below.right} y1=${loss(constant)} y2=${loss(constant)} />` : nothing}
        ${lines(tracks, "dead", x, dead)}
        ${lines(tracks, "loss", x, loss)}
        ${endLabels(tracks, "dead", above, dead, (value) => formatNumber(value, language))}
        ${endLabels(tracks, "loss", below, loss, (value) => formatNumber(value, language, 2))}
        ${Number.isFinite(constant) ? svg`<text class="level-name" x=${below.right - 4} y=${loss(constant) - 5} text-anchor="end" aria-hidden="true">${text.constantLoss(formatNumber(constant, language, 2))}</text>` : nothing}`,
    )}
    ${cursor(tracks, ["dead", "loss"], [dead, loss], x, [above, below])}
  </svg>`;
}

export function lines(tracks: readonly Track[], id: string, x: Scale, y: Scale): SVGTemplateResult[] {
  return tracks.map((track) => {
    const values = track.result.series[id]?.data ?? new Float32Array();
    const path = linePath(x, (step) => y(values[step] as number), values.length);
    return svg`<path class="curve" d=${path} ${hue(track.light.color, track.dark.color)} />`;
  });
}

const lineHeight = 15;
/** So much stands free at the right of a plot for them. */
export const endRoom = 58;

/** Each function's marker and last number at the end of its line, apart from one another. */
export function endLabels(
  tracks: readonly Track[],
  id: string,
  box: Box,
  y: Scale,
  write: (value: number) => string,
): SVGTemplateResult[] {
  const labels = tracks
    .map((track) => ({ track, value: at({ ...track, step: Number.POSITIVE_INFINITY }, id) }))
    .map(({ track, value }) => ({ track, value, place: Number.isFinite(value) ? y(value) : box.top }))
    .sort((a, b) => b.place - a.place);
  let floor = box.bottom;
  const upwards = labels.map(({ place }) => {
    const free = Math.min(place, floor);
    floor = free - lineHeight;
    return free;
  });
  return labels.map(({ track, value }, i) => {
    const highest = box.top + lineHeight * (labels.length - 1 - i); // the upper ones find room below the top
    const free = Math.max(upwards[i] as number, highest);
    return svg`<g class="end" transform="translate(${box.right + 12} ${free})" aria-hidden="true" ${hue(track.light.color, track.dark.color)}>
      ${markerPath(track.light.marker)}<text x="8" dy="0.35em">${write(value)}</text></g>`;
  });
}

/** A line through the plots, and the functions' markers on it. */
export function cursor(
  tracks: readonly Track[],
  ids: readonly string[],
  scales: readonly Scale[],
  x: Scale,
  boxes: readonly Box[],
): SVGTemplateResult {
  const place = x(Math.max(...tracks.map(({ step }) => step)));
  return svg`<g class="cursor">
    <path d=${boxes.map(({ top, bottom }) => `M${place} ${top}V${bottom}`).join("")} />
    ${tracks.map((track) =>
      ids.map((id, i) => {
        const height = scales[i]?.(at(track, id)) ?? Number.NaN;
        return Number.isFinite(height)
          ? svg`<g transform="translate(${x(track.step)} ${height})" ${hue(track.light.color, track.dark.color)}>${markerPath(track.light.marker)}</g>`
          : nothing;
      }),
    )}
  </g>`;
}

/** Whole powers of ten around all that the lines have. */
function lossSpan(tracks: readonly Track[]): [number, number] {
  let [least, greatest] = [1, 1];
  for (const track of tracks)
    for (const value of track.result.series.loss?.data ?? [])
      if (value > 0) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
  const power = (value: number, round: (x: number) => number) =>
    Math.min(Math.max(round(Math.log10(value)), leastPower), greatestPower);
  return [Math.min(power(least, Math.floor), -1), Math.max(power(greatest, Math.ceil), 1)];
}
