import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import type { Box } from "../../../../plot/frame.ts";
import { knob } from "../../../../plot/handle.ts";
import { dots } from "../../../../plot/points.ts";
import { linearScale } from "../../../../plot/scale.ts";
import { zigzagTexts } from "../../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { handle } from "../../handle.ts";
import type { DemoContext } from "../../view.ts";
import { stepTaken } from "./byHand.ts";
import { contourTrack } from "./pointed.ts";

/** The inputs, `side` CSS pixels wide and high; their mean is dragged along the diagonal. */
export function inputPlane(context: DemoContext, side: number): TemplateResult {
  const { run, words, language } = context;
  const text = zigzagTexts[language];
  const track = contourTrack(context);
  const { data: inputs = new Float32Array() } = track.result.series.inputs ?? {};
  const mean = Number(run.settings.mean);
  const box: Box = { left: 34, right: side - 10, top: 22, bottom: side - 34 };
  const x = linearScale([-4.2, 4.2], [box.left, box.right], 5);
  const y = linearScale([-4.2, 4.2], [box.bottom, box.top], 5);
  const { example } = stepTaken(track);
  const condition = track.result.facts.condition_number?.[0] ?? Number.NaN;
  // Rounded before: of a single-precision number 1.0000001 the last digit tells nothing.
  return html`<figure class="plane">
    <svg role="group" width=${side} height=${side} viewBox="0 0 ${side} ${side}" aria-label=${text.inputsChart(formatNumber(mean, language))}>
      ${leftAxis(y, box, language, "x₂")}${bottomAxis(x, box, language, "x₁")}
      <path class="zero" d="M${x(0)} ${box.top}V${box.bottom}M${box.left} ${y(0)}H${box.right}" />
      <path class="straight" d="M${x(-3)} ${y(-3)}L${x(3)} ${y(3)}" />
      ${guard([inputs, side], () =>
        dots(
          inputs.length / 2,
          (i) => x(inputs[2 * i] as number),
          (i) => y(inputs[2 * i + 1] as number),
        ),
      )}
      ${example < 0 ? nothing : svg`<circle class="input used" r="5" cx=${x(inputs[2 * example] as number)} cy=${y(inputs[2 * example + 1] as number)} />`}
      ${handle(
        context,
        {
          name: words.settings.mean?.name ?? "",
          across: "mean",
          up: "mean",
          x: x(mean),
          y: y(mean),
          perPixel: 8.4 / (box.right - box.left),
        },
        knob(),
      )}
    </svg>
    <figcaption><span>${text.condition} <b>${formatNumber(Number(condition.toPrecision(4)), language)}</b></span></figcaption>
  </figure>`;
}
