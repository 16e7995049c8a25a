import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { setStyle } from "../../../../controls/setStyle.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { vanishingTexts } from "../../../../text/demos/vanishing_gradient.ts";
import { formatFactor } from "../../../../text/formatFactor.ts";
import { formatGiven } from "../../../../text/formatNumber.ts";
import { formatPercent } from "../../../../text/formatPercent.ts";
import { hue } from "../../hue.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";
import { type Columns, columnAt, columnsIn, layerUnder, network } from "./columns.ts";
import { factors } from "./factors.ts";
import { gaps, type LaneLayout, layoutOf } from "./layout.ts";
import { leftOf, pickedLayer, saturates } from "./left.ts";
import { powers } from "./powers.ts";

/** All functions' nets. */
export function lanes(context: DemoContext): TemplateResult {
  const layouts = context.tracks.map((_, place) => layoutOf(context, place));
  const isBeside = layouts[0]?.isBeside;
  const columns = isBeside ? layouts.map(({ width }) => `${width}px`).join(" ") : "minmax(0, 1fr)";
  const gap = isBeside ? gaps.beside : gaps.under;
  return html`<div class="lanes" ${setStyle({ "--columns": columns, "--between": `${gap}px` })}>
    ${context.tracks.map((track, place) => lane(context, track, layouts[place] as LaneLayout))}
  </div>`;
}

/** One function's net: what arrives in layer 1, in words, and the layers. */
function lane(context: DemoContext, track: Track, layout: LaneLayout): TemplateResult {
  const { tracks, show, language, run } = context;
  const text = vanishingTexts[language];
  const columns = columnsIn(context, layout);
  const { width, height } = layout;
  const isStopped = track.result.stopped.length > 0;
  const point = (event: PointerEvent) => context.point(layerUnder(context, columns, event));
  const pick = (event: PointerEvent) => {
    const layer = layerUnder(context, columns, event);
    if (layer) context.set({ layer });
  };
  return html`<div class="lane ${tracks.length === 1 ? "alone" : layout.isBeside ? "beside" : "under"}" ${hue(track.light.color, track.dark.color)}>
    ${heading(context, track, layout)}
    <svg class="layers" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
      aria-label=${text.chart(text.charts[show as keyof typeof text.charts], Number(run.settings.depth), track.name)}
      @click=${pick} @pointermove=${point} @pointerleave=${() => context.point(undefined)}>
      ${here(context, columns)}
      ${isStopped ? nothing : drawn(context, track, columns)}
    </svg>
  </div>`;
}

function drawn(context: DemoContext, track: Track, columns: Columns): unknown {
  const { show } = context;
  if (show === "factors") return factors(context, track, columns);
  if (show === "left") return network(context, track, leftOf(track, "gradient"), columns);
  return powers(context, track, show, columns);
}

/** What of the signal reaches layer 1, or the layer that is pointed at; and how many units are saturated, or slopes low. */
function heading(context: DemoContext, track: Track, { isNarrow, isBeside }: LaneLayout): TemplateResult {
  const { language, pointed, show, tracks, run } = context;
  const text = vanishingTexts[language];
  const name = html`<span class="name">${markerShape(track.light.marker)}${track.name}</span>`;
  if (track.result.stopped.length)
    return html`<p class="arrival">${name} <span class="left">${text.stopped}</span></p>`;
  const layer = pointed ?? 1;
  const ofWeights = show === "weight_gradient";
  const left = leftOf(track, ofWeights ? show : "gradient")[layer - 1] ?? Number.NaN;
  const factor = formatFactor(left, language);
  const [before, much, after] = ofWeights
    ? text.weightGradient(factor.text, layer)
    : text.arrives[factor.kind](factor.text, layer);
  const share = formatPercent(mean(arrayAt(track, "saturated")));
  const isAlone = tracks.length === 1;
  const under = isAlone && !isNarrow ? text.under(formatGiven(Number(run.settings.limit), language)) : "";
  const low = (saturates(context, track) ? text.saturated(share) : text.lowSlopes(share)) + under;
  const amount = isAlone || isBeside || !isNarrow ? html`${before}<b>${much}</b>${after}` : html`<b>${much}</b>`;
  return html`<p class="arrival">${name} <span class="left" data-term="left">${amount}</span><span class="low" data-term="slope">${low}</span></p>`;
}

/** The layer that is pointed at, or that is looked into. */
function here(context: DemoContext, columns: Columns): SVGTemplateResult {
  const layer = (context.pointed ?? pickedLayer(context)) - 1;
  const x = columnAt(columns, layer) - (columns.pitch - columns.wide) / 2;
  return svg`<rect class="here ${context.pointed ? "pointed" : ""}" x=${x} y="0" width=${columns.pitch} height=${columns.height} />`;
}

/** Sends the pulse through the layers once more. */
export function sendAgain(event: Event): void {
  for (const animation of ((event.currentTarget as Element).getRootNode() as ShadowRoot).getAnimations()) {
    if (!(animation instanceof CSSAnimation) || animation.animationName !== "pulse") continue;
    animation.currentTime = 0;
    animation.play();
  }
}

function mean(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
