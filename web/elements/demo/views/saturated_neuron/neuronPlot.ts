import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { formatSpec } from "../../../../core/functionSpec.ts";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import type { Box } from "../../../../plot/frame.ts";
import { knob } from "../../../../plot/handle.ts";
import { linePath } from "../../../../plot/line.ts";
import { markerPath } from "../../../../plot/markers.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import { handle } from "../../handle.ts";
import { hue } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { type Sample, sample, xs } from "./sample.ts";
import { drawable, span } from "./series.ts";

export const height = 308;
/** The axis shows z from −reach to reach: the first of these that holds every z of the run. */
const reaches = [8, 16, 24];
const widest = 24;
const rows = { weight: 250, bias: 284 };

/** f and f′ with the neuron on them, its tangent, and z below as w and b laid end to end. */
export function neuronPlot(context: DemoContext, width: number): TemplateResult {
  const { core, tracks, run, words, language } = context;
  const text = neuronTexts[language];
  const box: Box = { left: 40, right: width - 10, top: 26, bottom: 200 };
  const [w, b] = [Number(run.settings.weight), Number(run.settings.bias)];
  const farthest = Math.max(...span(tracks, ["preactivation", "weight"], Number.MAX_VALUE).map(Math.abs), Math.abs(w));
  const reach = reaches.find((each) => farthest <= each) ?? widest;
  const x = linearScale([-reach, reach], [box.left, box.right], 8);
  const sampled = tracks.map((track) => sample(core, track));
  const range = outputRange(tracks, sampled);
  const y = linearScale(range, [box.bottom, box.top], 4);
  return html`<div>
  <svg class="neuron" role="group" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.neuron}>
    <clipPath id="inside"><rect x=${box.left} y=${box.top} width=${box.right - box.left} height=${box.bottom - box.top} /></clipPath>
    <clipPath id="across"><rect x=${box.left} y=${box.top} width=${box.right - box.left} height=${height - box.top} /></clipPath>
    <g role="img" aria-label=${text.neuronChart(tracks.map(({ name }) => name).join(", "))}>
      ${leftAxis(y, box, language, text.neuron)}
      ${bottomAxis(x, box, language, "z = w·1 + b")}
      <path class="zero" d="M${x(0)} ${box.top}V${rows.bias + 12}" />
      ${guard([...tracks.map(({ spec }) => formatSpec(spec)), reach, width, ...range], () => curves(tracks, sampled, x, y, box))}
      ${(["weight", "bias"] as const).map(
        (id) => svg`<path class="rail" d="M${box.left} ${rows[id]}H${box.right}" />
          <text class="letter" x=${box.left - 12} y=${rows[id]} dy="0.32em" text-anchor="end">${text.columns[id]}</text>`,
      )}
      ${tracks.map((track, i) => neuron(track, x, y, (i - (tracks.length - 1) / 2) * 5))}
    </g>
    ${[
      { across: "weight", x: x(w), y: rows.weight },
      { across: "bias", x: x(w + b), y: rows.bias },
    ].map((place) =>
      handle(
        context,
        { ...place, name: words.settings[place.across]?.name ?? "", perPixel: (2 * reach) / (box.right - box.left) },
        knob(),
      ),
    )}
  </svg>
  <p class="hint">${text.handles}</p></div>`;
}

/** Every output of the runs, and as much of the functions as lies near 0 and 1. */
function outputRange(tracks: readonly Track[], sampled: readonly Sample[]): [number, number] {
  const outputs = span(tracks, ["output"], widest);
  const least = Math.min(outputs[0], ...sampled.map((each) => each.least));
  const greatest = Math.max(outputs[1], ...sampled.map((each) => each.greatest));
  const room = (greatest - least) * 0.05;
  return [least - (least < 0 ? room : 0), greatest + room];
}

/** Each f and f′, and where f′ is low: over the whole height for one function alone, else a strip for each. */
function curves(
  tracks: readonly Track[],
  sampled: readonly Sample[],
  x: Scale,
  y: Scale,
  box: Box,
): SVGTemplateResult[] {
  const alone = tracks.length === 1;
  return sampled.map(({ value, derivative, low }, index) => {
    const path = (values: Float64Array) =>
      linePath(
        (i) => x(xs[i] as number),
        (i) => y(values[i] as number),
        xs.length,
      );
    const strip = alone ? box.bottom - box.top : 4;
    const flat = low.map(({ from, to }) => {
      const [start, end] = [x(Math.max(from, -widest)), x(Math.min(to, widest))];
      return svg`<rect class=${alone ? "low" : "low strip"} x=${start} width=${Math.max(end - start, 0)} y=${box.bottom - strip - 5 * index} height=${strip} />`;
    });
    return svg`<g clip-path="url(#inside)" ${hue(tracks[index]?.light.color, tracks[index]?.dark.color)}>
      ${flat}
      <path class="curve" d=${path(value)} />
      <path class="curve slope" d=${path(derivative)} />
    </g>`;
  });
}

/** Where one function's neuron stands: its point, its tangent, its slope, and the arrows w and b that lead to its z. */
function neuron(track: Track, x: Scale, y: Scale, aside: number): SVGTemplateResult | typeof nothing {
  const [w, z] = [at(track, "weight"), at(track, "preactivation")];
  const [a, slope] = [at(track, "output"), at(track, "derivative")];
  const steep = (slope * (y(1) - y(0))) / (x(1) - x(0));
  const half = 48 / Math.hypot(1, steep);
  const [px, py] = [drawable(x(z)), drawable(y(a))];
  if (![px, py, steep].every(Number.isFinite)) return nothing;
  return svg`<g clip-path="url(#across)" ${hue(track.light.color, track.dark.color)}>
    <path class="drop" d="M${px} ${py}V${rows.bias + aside}" />
    ${arrow(x(0), drawable(x(w)), rows.weight + aside)}
    ${arrow(drawable(x(w)), px, rows.bias + aside)}
    <path class="tangent" d="M${px - half} ${py - half * steep}L${px + half} ${py + half * steep}" />
    <g class="hollow" transform="translate(${px} ${y(slope)}) scale(0.8)">${markerPath(track.light.marker)}</g>
    <g class="neuron-point" transform="translate(${px} ${py}) scale(1.4)">${markerPath(track.light.marker)}</g>
  </g>`;
}

function arrow(from: number, to: number, y: number): SVGTemplateResult {
  const head = Math.sign(to - from) * Math.min(8, Math.abs(to - from));
  return svg`<path class="arrow" d="M${from} ${y}H${to - head}" /><path class="head" d="M${to} ${y}l${-head} -5v10z" />`;
}
