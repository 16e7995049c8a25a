import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { axesOf, bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { type Frame, toLeft, toTop } from "../../../../plot/frame.ts";
import { lineSample } from "../../../../plot/legend.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { pinned } from "../../../../plot/pinnedPoint.ts";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import { formatEquation, formatFixed } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext } from "../../view.ts";
import { epochLines, pointsAtEpochs } from "./epochs.ts";
import { type Layout, layoutOf, type Ranges } from "./layout.ts";
import { lossPlot } from "./lossPlot.ts";
import { neuron } from "./neuron.ts";
import { lossRange, outputRange, preactivationRange, sample, weightRange, withRoom } from "./sample.ts";
import { epochOf, lastStep, readTracks } from "./series.ts";

/** The axes, which are those of the start, the functions and the kind of loss, whatever a run does. */
export function rangesOf({ core, tracks, run, steady }: DemoContext): Ranges {
  const preactivation = steady("preactivation", preactivationRange(run));
  const sampled = tracks.map((track) => sample(core, track, preactivation));
  return {
    weight: steady("weight", weightRange(run)),
    preactivation,
    output: withRoom(outputRange(sampled), 0.06, 0.1),
    loss: withRoom(lossRange(sampled, run.settings.loss), 0.02, 0.12),
  };
}

/** The neuron, and beside it its loss over w and over the epochs. */
export function picture(context: DemoContext): TemplateResult {
  const { width, words } = context;
  const ranges = rangesOf(context);
  const layout = layoutOf(width, ranges, lastStep(context));
  const { height, loss, epochs } = layout;
  return html`${names(context)}
    <svg class="plots" role="group" aria-label=${words.title} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${neuron(context, layout)}
      ${lossPlot(context, loss)}
      ${epochs ? overEpochs(context, epochs, layout, ranges) : nothing}
    </svg>`;
}

/** Which function is which, and which line its slope. */
function names({ tracks, language }: DemoContext): TemplateResult {
  const text = neuronTexts[language];
  return html`<p class="names">
    ${tracks.map(({ name, light, dark }) => html`<span class="name" ${hueOf({ light, dark })}>${markerShape(light.marker)} ${name}</span>`)}
    <span class="key" data-term="f">${lineSample("value")} ${text.value}</span>
    <span class="key" data-term="slope">${lineSample("derivative")} ${text.slope}</span>
  </p>`;
}

/** The loss, at the same heights as over w, or what else is shown. */
function overEpochs(
  context: DemoContext,
  beside: Frame,
  { width, height, loss }: Layout,
  ranges: Ranges,
): SVGTemplateResult {
  const { language, show, words } = context;
  const text = neuronTexts[language];
  const frame = show === "output" ? { ...beside, yRange: ranges.output } : beside;
  const { box, x, y } = axesOf(frame, frame.width / 60, 4);
  const read = readTracks(context);
  const [alone] = read.length === 1 ? read : [];
  const number = alone && formatEquation(text.columns[show as "loss"], formatFixed(at(alone, show), language, 3));
  const { point, leave } = pointsAtEpochs(context, frame, [width, height]);
  return svg`${show === "loss" ? sameHeight(context, loss, frame) : nothing}
    <g class="epochs" role="img" aria-label=${text.epochsChart(words.show[show] ?? "")}
    @pointerdown=${point} @pointermove=${point} @pointerleave=${leave}>
    <rect class="under" x=${frame.left} y=${frame.top} width=${frame.width} height=${frame.height} />
    <text class="heading" x=${box.left} y=${box.top - 26}>${text.overEpochs(words.show[show] ?? "")}</text>
    <text class="caption" data-term=${show === "output" ? "a" : "loss"} x=${box.left} y=${box.top - 9}>${[`${text.epoch} ${epochOf(read)}`, number].filter(Boolean).join(": ")}</text>
    ${show === "loss" ? nothing : leftAxis(y, box, language)}
    ${bottomAxis(x, box, language, text.epoch)}
    ${epochLines(context, frame, [show], "epochs")}
  </g>`;
}

/** The plot's axis is that of the loss over w beside it: from each ball a line leads to the same height here. */
function sameHeight({ tracks }: DemoContext, loss: Frame, epochs: Frame): SVGTemplateResult {
  const grid = axesOf(epochs, 1, 4).y.ticks.map(
    (tick) => `M${loss.left + loss.width} ${toTop(loss, tick)}H${epochs.left + epochs.width}`,
  );
  return svg`<g class="axis"><path class="grid" d=${grid.join("")} /></g>
    ${tracks.map((track) => {
      const [from, to] = [pinned(loss, at(track, "weight"), at(track, "loss")), toLeft(epochs, track.step)];
      return Number.isFinite(from.x + from.y)
        ? svg`<path class="drop" d="M${from.x} ${from.y}H${to}" ${hueOf(track)} />`
        : nothing;
    })}`;
}
