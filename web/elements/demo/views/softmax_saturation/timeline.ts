import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis } from "../../../../plot/axes.ts";
import { cursor } from "../../../../plot/cursor.ts";
import type { Box } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { linearScale } from "../../../../plot/scale.ts";
import { softmaxTexts } from "../../../../text/demos/softmax_saturation.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { escapes, losses, lossStyles, seriesAt, settingsOf, stepCount, trackOf } from "./state.ts";

/** In a lower plot the ½ would stand in the way of the 0 and the 1, in CSS pixels. */
const leastForHalf = 36;

/** p of the target over the steps in both runs, and where it passes ½. */
export function timeline(context: DemoContext, width: number, height: number): TemplateResult {
  const { language } = context;
  const text = softmaxTexts[language];
  const track = trackOf(context);
  const { target, steps } = settingsOf(context);
  const box: Box = { left: 24, right: width - 14, top: 8, bottom: height - 22 };
  const x = linearScale([0, steps], [box.left, box.right], Math.max(2, Math.floor(width / 110)));
  const y = linearScale([0, 1], [box.bottom, box.top], 2);
  const count = stepCount(track);
  const left = escapes(track);
  const at = (step: number, loss: number) => seriesAt(track, "probabilities", step, loss)[target] ?? Number.NaN;
  const now = losses.map((id, i) => {
    const style = lossStyles[id];
    return { x: x(track.step), y: y(at(track.step, i)), marker: style.light.marker, hue: hueOf(style) };
  });
  const marks = losses.map((id, i) => {
    const step = left[i];
    if (step === undefined || step > track.step) return nothing;
    const isLate = x(step) > box.right - 60;
    return svg`<g class="escape" ${hueOf(lossStyles[id])}>
      <path d="M${x(step)} ${y(0.5)}V${box.bottom}" />
      <text x=${x(step) + (isLate ? -5 : 5)} y=${box.bottom - 5} text-anchor=${isLate ? "end" : "start"}>${text.leftAfter(formatNumber(step, language))}</text>
    </g>`;
  });
  return html`<svg class="timeline" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.timeChart(target + 1)}>
    ${bottomAxis(x, box, language)}
    <g class="axis" aria-hidden="true">
      <text x=${box.left - 6} y=${y(0)} dy="0.32em" text-anchor="end">0</text>
      ${box.bottom - box.top < leastForHalf ? nothing : svg`<text x=${box.left - 6} y=${y(0.5)} dy="0.32em" text-anchor="end">½</text>`}
      <text x=${box.left - 6} y=${y(1)} dy="0.32em" text-anchor="end">1</text>
    </g>
    <path class="half" d="M${box.left} ${y(0.5)}H${box.right}" />
    <path class="zero" d="M${box.left} ${y(0)}H${box.right}" />
    ${guard([track.result, width, height, target], () =>
      losses.map(
        (id, i) =>
          svg`<g data-term="target" ${hueOf(lossStyles[id])}>${line(linePath(x, (step) => y(at(step, i)), count))}</g>`,
      ),
    )}
    ${marks}${cursor(x(track.step), [box], now)}
  </svg>`;
}
