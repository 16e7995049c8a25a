import { html, nothing, svg, type TemplateResult } from "lit";
import { arrow } from "../../../../plot/arrow.ts";
import { axesOf, bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { type Box, frameIn, toLeft, toTop } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { outputTexts } from "../../../../text/demos/output_layer.ts";
import type { DemoContext } from "../../view.ts";
import { reach, xs } from "./curves.ts";
import { pointRings } from "./points.ts";
import type { State } from "./state.ts";

/** Room for the numbers of the axes, and at the other sides, in CSS pixels. */
export const room = { left: 30, right: 6, top: 6, bottom: 20 };

/** One output over x: its curve, what is wanted at the points, and how far off and how hard pushed it is there. */
export function panel(
  context: DemoContext,
  state: State,
  output: number,
  curve: Float64Array | undefined,
  { width, height, hasAxis }: { width: number; height: number; hasAxis: boolean },
): TemplateResult {
  const { language } = context;
  const text = outputTexts[language];
  const { task, points, inputs, targets, given, deltas } = state;
  const isNumber = task === "number";
  const box: Box = {
    left: room.left,
    right: width - room.right,
    top: room.top,
    bottom: height - (hasAxis ? room.bottom : 6),
  };
  const frame = frameIn(box, [-reach, reach], isNumber ? [-2.2, 2.2] : [-0.35, 1.35]);
  const { x, y } = axesOf(frame, width > 400 ? 5 : 3, height > 160 ? 4 : 3);
  const ticks = isNumber ? y : Object.assign((value: number) => y(value), { ticks: [0, 0.5, 1], logarithmic: false });
  const name = text.outputNames[output] ?? "";
  const places = Array.from({ length: points }, (_, point) => ({
    x: toLeft(frame, inputs[point] as number),
    place: output * points + point,
  }));
  const drawn = (curve: Float64Array) => svg`
    <path class="offs" data-term="error" d=${places.map(({ x, place }) => `M${x} ${toTop(frame, targets[place] as number)}V${toTop(frame, given[place] as number)}`).join("")} />
    <g data-term="p">${line(
      linePath(
        (i) => toLeft(frame, xs[i] as number),
        (i) => toTop(frame, curve[i] as number),
        xs.length,
      ),
    )}</g>
    <g class="pushes" data-term="push">${places.map(({ x, place }) => {
      const from = given[place] as number;
      return arrow(
        { x, y: toTop(frame, from) },
        { x, y: toTop(frame, from - (deltas[place] as number)) },
        { width: 3 },
      );
    })}</g>`;
  return html`<svg class="output-panel" role="group" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${curve ? text.panel(name, state.outputs) : text.bare(name, state.outputs)}>
    ${leftAxis(ticks, box, language)}${hasAxis ? bottomAxis(x, box, language) : ""}
    <svg class="window" x=${box.left} y=${box.top} width=${frame.width} height=${frame.height} viewBox="${box.left} ${box.top} ${frame.width} ${frame.height}">
      ${curve ? drawn(curve) : nothing}
    </svg>
    <rect class="frame" x=${box.left} y=${box.top} width=${frame.width} height=${frame.height} />
    ${svg`<g class="axis names" aria-hidden="true"><text class="title" x=${box.left + 6} y=${isNumber ? box.top + 15 : y(0.5) + 4}>${state.outputs > 1 ? `p ${name}` : "p"}</text>
      <text class="title" x=${box.right - 6} y=${box.bottom - 6} text-anchor="end">${hasAxis ? "x" : ""}</text></g>`}
    ${pointRings(context, state, output, frame)}
  </svg>`;
}
