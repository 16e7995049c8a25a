import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import type { Box } from "../../../../plot/frame.ts";
import { linePath } from "../../../../plot/line.ts";
import { markerPath } from "../../../../plot/markers.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import { hue } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { height } from "./neuronPlot.ts";
import { drawable, history, lastStep, readTracks, span } from "./series.ts";

/** What starts so many times higher than the lowest may leave the plot, so that the others can be read; not under 1.5. */
const mostApart = 3;
const leastShown = 1.5;

/** The loss (or what else is shown) over the epochs, and w and b below it, with the cursor through both. */
export function timePlot(context: DemoContext, width: number): TemplateResult {
  const { tracks, language, show, words } = context;
  const text = neuronTexts[language];
  const last = lastStep(context);
  const above: Box = { left: 44, right: width - 14, top: 26, bottom: 150 };
  const below: Box = { ...above, top: 186, bottom: height - 38 };
  const x = linearScale([0, last], [above.left, above.right], Math.max(3, Math.floor(width / 70)));
  const y = linearScale(shownSpan(tracks, show), [above.bottom, above.top], 4);
  const weights = linearScale(withLetters(span(tracks, ["weight", "bias"], 24)), [below.bottom, below.top], 4);
  const read = readTracks(context);
  const stepUnder = (event: PointerEvent) => {
    const { left, width: shown } = (event.currentTarget as Element).getBoundingClientRect();
    const place = ((event.clientX - left) * width) / shown;
    const step = Math.round(((place - above.left) / (above.right - above.left)) * last);
    return step >= 0 && step <= last ? step : undefined;
  };
  const point = (event: PointerEvent) => context.point(stepUnder(event));
  return html`<svg class="time-plot" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    aria-label=${text.timeChart(words.show[show] ?? "", tracks.map(({ name }) => name).join(", "))}
    @pointerdown=${point} @pointermove=${point}
    @pointerleave=${(event: PointerEvent) => event.pointerType === "mouse" && context.point(undefined)}>
    <clipPath id="above"><rect x=${above.left} y=${above.top - 4} width=${above.right - above.left + 8} height=${above.bottom - above.top + 8} /></clipPath>
    <clipPath id="below"><rect x=${below.left} y=${below.top - 4} width=${below.right - below.left + 8} height=${below.bottom - below.top + 8} /></clipPath>
    ${leftAxis(y, above, language, words.show[show])}
    ${leftAxis(weights, below, language, text.weights)}
    ${bottomAxis(x, below, language, text.epoch)}
    ${guard([...tracks.map(({ result }) => result), ...tracks.map(({ light }) => light.color), width, show], () => [
      lines(tracks, show, x, y, "above"),
      lines(tracks, "weight", x, weights, "below"),
      lines(tracks, "bias", x, weights, "below"),
    ])}
    ${startLetters(context, below, weights)}
    ${read === tracks ? nothing : moment(read, show, x, y, weights, above, below, "pointed")}
    ${moment(tracks, show, x, y, weights, above, below, "cursor")}
  </svg>`;
}

function lines(tracks: readonly Track[], id: string, x: Scale, y: Scale, clip: string): SVGTemplateResult {
  return svg`<g clip-path="url(#${clip})">${tracks.map((track) => {
    const values = history(track, id);
    const path = linePath(x, (step) => drawable(y(values[step] as number)), values.length);
    return svg`<path class="curve ${id}" d=${path} ${hue(track.light.color, track.dark.color)} />`;
  })}</g>`;
}

/** All functions start from the same w and b: there the lines get their letters, apart, or one on the side they leave. */
function startLetters({ run, tracks }: DemoContext, box: Box, y: Scale): SVGTemplateResult {
  const [w, b] = [Number(run.settings.weight), Number(run.settings.bias)];
  const [first] = tracks;
  const rises = first !== undefined && (history(first, "weight").at(-1) ?? w) > w;
  const letter = (text: string, value: number, down: boolean) =>
    svg`<text class="letter" x=${box.left + 6} y=${y(value) + (down ? 15 : -6)} aria-hidden="true">${text}</text>`;
  return w === b ? letter("w = b", w, rises) : svg`${letter("w", w, w < b)}${letter("b", b, b < w)}`;
}

/** A line through both plots, and the functions' markers on it. */
function moment(
  tracks: readonly Track[],
  show: string,
  x: Scale,
  y: Scale,
  weights: Scale,
  above: Box,
  below: Box,
  name: string,
): SVGTemplateResult {
  const place = x(Math.max(...tracks.map(({ step }) => step)));
  const marks = (id: string, scale: Scale, clip: string) =>
    svg`<g clip-path="url(#${clip})">${tracks.map((track) => {
      const height = drawable(scale(at(track, id)));
      if (Number.isNaN(height)) return nothing;
      return svg`<g transform="translate(${x(track.step)} ${height})" ${hue(track.light.color, track.dark.color)}>${markerPath(track.light.marker)}</g>`;
    })}</g>`;
  return svg`<g class=${name}>
    <path class="moment" d="M${place} ${above.top}V${above.bottom}M${place} ${below.top}V${below.bottom}" />
    ${marks(show, y, "above")}${marks("weight", weights, "below")}${marks("bias", weights, "below")}
  </g>`;
}

/** From 0 to the greatest number, but no further than what starts lowest allows. */
function shownSpan(tracks: readonly Track[], id: string): [number, number] {
  const starts = tracks.map((track) => Math.abs(at({ ...track, step: 0 }, id)));
  return padded(span(tracks, [id], Math.max(leastShown, mostApart * Math.min(...starts))));
}

/** With room for the letters of w and b over the highest line and under the lowest. */
function withLetters([least, greatest]: [number, number]): [number, number] {
  const room = (greatest - least || 1) * 0.3;
  return [least - room, greatest + room];
}

/** With room for marks at the ends that are not 0. */
function padded([least, greatest]: [number, number]): [number, number] {
  const room = (greatest - least || 1) * 0.06;
  return [least < 0 ? least - room : least, greatest > 0 ? greatest + room : greatest + (least < 0 ? 0 : room)];
}
