import { html, type TemplateResult } from "lit";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import type { Box } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { linearScale, roundReach } from "../../../../plot/scale.ts";
import { outputTexts } from "../../../../text/demos/output_layer.ts";
import type { DemoContext } from "../../view.ts";
import { reach, xs } from "./curves.ts";
import { room } from "./panel.ts";
import { trackOf } from "./state.ts";

/** The sum of the three outputs over x, beside 1. */
export function sumLane(context: DemoContext, curves: readonly Float64Array[], width: number): TemplateResult {
  const { language } = context;
  const text = outputTexts[language];
  const height = 62;
  const box: Box = { left: room.left, right: width - room.right, top: 6, bottom: height - 6 };
  const x = linearScale([-reach, reach], [box.left, box.right]);
  const up = linearScale([0, 2], [box.bottom, box.top]);
  const y = Object.assign((value: number) => up(value), { ticks: [0, 1, 2], logarithmic: false });
  const sum = (i: number) => curves.reduce((sum, curve) => sum + (curve[i] as number), 0);
  return html`<figure class="lane">
    <figcaption>${text.sum}</figcaption>
    <svg role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.sumChart}>
      ${leftAxis(y, box, language)}
      <path class="one" d="M${box.left} ${y(1)}H${box.right}" />
      <svg class="window" x=${box.left} y=${box.top} width=${box.right - box.left} height=${box.bottom - box.top} viewBox="${box.left} ${box.top} ${box.right - box.left} ${box.bottom - box.top}">
        ${line(
          linePath(
            (i) => x(xs[i] as number),
            (i) => y(sum(i)),
            xs.length,
          ),
        )}
      </svg>
      <rect class="frame" x=${box.left} y=${box.top} width=${box.right - box.left} height=${box.bottom - box.top} />
    </svg>
  </figure>`;
}

/** The loss over the steps, as far as it is computed; the cursor's step is marked. */
export function lossLane(context: DemoContext, width: number, height: number): TemplateResult {
  const { language, run } = context;
  const text = outputTexts[language];
  const { result, step } = trackOf(context);
  const losses = result.series.loss?.data ?? new Float32Array();
  const box: Box = { left: room.left, right: width - 14, top: 6, bottom: height - room.bottom };
  const x = linearScale([0, Number(run.settings.steps)], [box.left, box.right], 3);
  const y = linearScale([0, context.steady("loss", roundReach(1e-6, losses))], [box.bottom, box.top], 3);
  return html`<figure class="lane">
    <figcaption>${text.lossLane}</figcaption>
    <svg role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.lossChart}>
      ${leftAxis(y, box, language)}${bottomAxis(x, box, language)}
      <svg class="window" x="0" y="0" width=${width} height=${box.bottom + 1} viewBox="0 0 ${width} ${box.bottom + 1}">
        <g data-term="loss">${line(linePath(x, (i) => y(losses[i] as number), losses.length))}</g>
      </svg>
      <path class="now" d="M${x(step)} ${box.top}V${box.bottom}" />
    </svg>
  </figure>`;
}
