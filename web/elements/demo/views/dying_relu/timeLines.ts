import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { cursor } from "../../../../plot/cursor.ts";
import { endLabels } from "../../../../plot/endLabels.ts";
import type { Box } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { seedBands } from "../../seedBands.ts";
import { at, type DemoContext, type Track } from "../../view.ts";

/** The loss is shown up to here: answering 0 everywhere costs 0.86. */
const greatestLoss = 2;

/** Dead units over the steps, the loss below, and the cursor through both. */
export function timeLines(context: DemoContext, width: number, height: number): TemplateResult {
  const { tracks, language, run } = context;
  const text = dyingTexts[language];
  const middle = Math.round(height * 0.46);
  const narrow = width < 220;
  const above: Box = { left: narrow ? 22 : 30, right: width - (narrow ? 56 : 66), top: 26, bottom: middle - 8 };
  const below: Box = { ...above, top: middle + 26, bottom: height - 38 };
  const x = linearScale([0, Number(run.settings.steps)], [above.left, above.right], narrow ? 1 : 4);
  const units = Number(run.settings.width);
  const ticks = units % 2 ? [0, units] : [0, units / 2, units];
  const dead = Object.assign(linearScale([0, units], [above.bottom, above.top]), { ticks });
  const loss = linearScale([0, greatestLoss], [below.bottom, below.top], 2);
  const constant = tracks[0]?.result.facts.constant_loss?.[0] ?? Number.NaN;
  const mark = (track: Track, id: string, scale: Scale) => ({
    x: x(track.step),
    y: scale(Math.min(at(track, id), id === "loss" ? greatestLoss : Number.POSITIVE_INFINITY)),
    marker: track.light.marker,
    hue: hueOf(track),
  });
  return html`<svg class="lines" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    aria-label=${text.timeLines(tracks.map(({ name }) => name).join(", "))}>
    <clipPath id="loss"><rect x=${below.left} y=${below.top - 2} width=${width} height=${below.bottom - below.top + 4} /></clipPath>
    ${seedBands(tracks, "dead", x, dead)}
    <g clip-path="url(#loss)">${seedBands(tracks, "loss", x, loss)}</g>
    ${guard(
      [...tracks.map(({ result }) => result), ...tracks.map(({ light }) => light.color), language, width, height],
      () => svg`
        ${leftAxis(dead, above, language, text.deadUnits)}
        ${leftAxis(loss, below, language, text.loss)}
        ${bottomAxis(x, below, language, text.step)}
        ${Number.isFinite(constant) ? svg`<path class="level" d="M${below.left} ${loss(constant)}H${below.right}" />` : nothing}
        <g data-term="dead">${lines(tracks, "dead", x, dead)}</g>
        <g data-term="loss" clip-path="url(#loss)">${lines(tracks, "loss", x, loss)}</g>
        ${endLabels(
          tracks.map((track) => last(track, "dead", dead)),
          above,
        )}
        ${endLabels(
          tracks.map((track) => last(track, "loss", loss)),
          below,
        )}
        ${
          Number.isFinite(constant) && !narrow
            ? svg`<text class="level-name" x=${below.right - 4} y=${loss(constant) - 5} text-anchor="end" aria-hidden="true">${text.constantLoss(formatNumber(constant, language, 2))}</text>`
            : nothing
        }`,
    )}
    ${cursor(
      x(Math.max(...tracks.map(({ step }) => step))),
      [above, below],
      tracks.flatMap((track) => [mark(track, "dead", dead), mark(track, "loss", loss)]),
    )}
  </svg>`;

  function last(track: Track, id: string, y: Scale) {
    const stopped = track.result.stopped[0]?.step;
    const value = at({ ...track, step: stopped === undefined ? Number.POSITIVE_INFINITY : stopped - 1 }, id);
    return {
      y: y(value),
      marker: track.light.marker,
      hue: hueOf(track),
      text: formatNumber(value, language, 2),
    };
  }
}

function lines(tracks: readonly Track[], id: string, x: Scale, y: Scale): SVGTemplateResult[] {
  return tracks.map((track) => {
    const values = track.result.series[id]?.data ?? new Float32Array();
    const path = linePath(x, (step) => y(values[step] as number), values.length);
    return svg`<g ${hueOf(track)}>${line(path)}</g>`;
  });
}
