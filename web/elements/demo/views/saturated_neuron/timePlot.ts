import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { axesOf, bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { type Frame, toTop } from "../../../../plot/frame.ts";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import type { DemoContext } from "../../view.ts";
import { epochLines, pointsAtEpochs } from "./epochs.ts";
import type { Ranges } from "./layout.ts";
import { withRoom } from "./sample.ts";
import { history, lastStep } from "./series.ts";

const height = 320;

/** The loss (or what else is shown) over the epochs, and w and b below it, with the cursor through both. */
export function timePlot(context: DemoContext, ranges: Ranges): TemplateResult {
  const { tracks, language, show, words, width } = context;
  const text = neuronTexts[language];
  const xRange = [0, lastStep(context)] as const;
  const side = { left: 44, width: width - 58, xRange };
  const above: Frame = { ...side, top: 26, height: 124, yRange: show === "output" ? ranges.output : ranges.loss };
  const below: Frame = { ...side, top: 186, height: 96, yRange: withRoom(ranges.weight, 0.05, 0.05) };
  const { point, leave } = pointsAtEpochs(context, above, [width, height]);
  const [shown, weights] = [axesOf(above, 6, 4), axesOf(below, Math.max(3, Math.floor(width / 90)), 4)];
  return html`<svg class="time-plot" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    aria-label=${text.timeChart(words.show[show] ?? "", tracks.map(({ name }) => name).join(", "))}
    @pointerdown=${point} @pointermove=${point} @pointerleave=${leave}>
    ${leftAxis(shown.y, shown.box, language, words.show[show])}
    ${leftAxis(weights.y, weights.box, language, text.weights)}
    ${bottomAxis(weights.x, weights.box, language, text.epoch)}
    ${epochLines(context, above, [show], "above")}
    ${epochLines(context, below, ["weight", "bias"], "below")}
    ${startLetters(context, below)}
  </svg>`;
}

/** All functions start from the same w and b: there the lines get their letters, apart, or one on the side they leave. */
function startLetters({ run, tracks }: DemoContext, frame: Frame): SVGTemplateResult {
  const [w, b] = [Number(run.settings.weight), Number(run.settings.bias)];
  const [first] = tracks;
  const rises = first !== undefined && (history(first, "weight").at(-1) ?? w) > w;
  const letter = (text: string, value: number, down: boolean) => {
    const beside = toTop(frame, value) + (down ? 15 : -6);
    const y = Math.min(Math.max(beside, frame.top + 12), frame.top + frame.height - 6);
    return svg`<text class="letter" x=${frame.left + 6} y=${y} aria-hidden="true">${text}</text>`;
  };
  return w === b ? letter("w = b", w, rises) : svg`${letter("w", w, w < b)}${letter("b", b, b < w)}`;
}
