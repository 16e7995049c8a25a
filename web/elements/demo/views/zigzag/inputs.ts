import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { arrow } from "../../../../plot/arrow.ts";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { knob } from "../../../../plot/handle.ts";
import { dots } from "../../../../plot/points.ts";
import { linearScale } from "../../../../plot/scale.ts";
import { zigzagTexts } from "../../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { handle } from "../../handle.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { stepTaken } from "./byHand.ts";
import { fan, fanOf } from "./fan.ts";
import { axisNames, inputsOf, margin, squareBox } from "./plane.ts";
import { contourTrack } from "./pointed.ts";

const reach = 4.2;

/** The inputs, `side` CSS pixels wide and high; their mean is dragged along the diagonal. */
export function inputPlane(context: DemoContext, side: number): TemplateResult {
  const { run, words, language } = context;
  const text = zigzagTexts[language];
  const track = contourTrack(context);
  const inputs = inputsOf(track);
  const mean = Number(run.settings.mean);
  const box = squareBox(side);
  const [width, height] = [box.right + margin.right, box.bottom + margin.bottom];
  const x = linearScale([-reach, reach], [box.left, box.right], 5);
  const y = linearScale([-reach, reach], [box.bottom, box.top], 5);
  const origin = { x: x(0), y: y(0) };
  const { example } = stepTaken(track);
  const place = (i: number) => ({ x: x(inputs[2 * i] as number), y: y(inputs[2 * i + 1] as number) });
  return html`<figure class="plane">
    <figcaption>${side < 200 ? text.inputs : text.inputsAround}</figcaption>
    <svg class="cloud" role="group" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.inputsChart(formatNumber(mean, language))}>
      ${leftAxis(y, box, language)}${bottomAxis(x, box, language)}
      <path class="zero" d="M${origin.x} ${box.top}V${box.bottom}M${box.left} ${origin.y}H${box.right}" />
      <svg class="window" x=${box.left} y=${box.top} width=${side} height=${side} viewBox="${box.left} ${box.top} ${side} ${side}" aria-hidden="true" ${hueOf(track)}>
        ${example < 0 ? nothing : fan(fanOf(inputs), origin, 2 * side)}
        <g data-term="inputs">${guard([inputs, side], () =>
          dots(
            inputs.length / 2,
            (i) => place(i).x,
            (i) => place(i).y,
          ),
        )}</g>
        ${example < 0 ? nothing : svg`${arrow(origin, place(example))}<circle class="input used" r="5" cx=${place(example).x} cy=${place(example).y} />`}
      </svg>
      <rect class="frame" x=${box.left} y=${box.top} width=${side} height=${side} />
      ${axisNames(box, "x")}
      ${handle(
        context,
        {
          name: words.settings.mean?.name ?? "",
          across: "mean",
          up: "mean",
          x: x(mean),
          y: y(mean),
          perPixel: (2 * reach) / side,
          isStop: false,
        },
        knob(),
      )}
    </svg>
  </figure>`;
}
