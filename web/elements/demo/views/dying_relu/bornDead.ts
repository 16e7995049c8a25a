import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import type { Box } from "../../../../plot/frame.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { cursor, endLabels, endRoom, lines } from "./timeLines.ts";

const height = 300;

/** The share of nets born dead as more and more of them are drawn, against its bound. */
export function bornDead(context: DemoContext): TemplateResult {
  const { tracks, language, run, width } = context;
  const text = dyingTexts[language];
  const { depth, net_width: units } = run.settings;
  const nets = tracks[0]?.result.series.nets?.data ?? new Float32Array();
  const box: Box = { left: 40, right: width - endRoom, top: 26, bottom: height - 38 };
  const net = linearScale([0, Number(run.settings.nets)], [box.left, box.right], width < 420 ? 3 : 6);
  const x: Scale = Object.assign((step: number) => net(nets[step] ?? Number.NaN), { ticks: [], logarithmic: false });
  const y = linearScale([0, 1], [box.bottom, box.top]);
  const bound = boundOf(context);
  const number = (value: number) => formatNumber(value, language, 3);
  const count = (track: Track) => number(Math.round(at(track, "born_dead_share") * at(track, "nets")));
  return html`
    <div class="counters">${tracks.map(
      (track) => html`<div class="counter" ${hue(track.light.color, track.dark.color)}>
        <span class="name">${markerShape(track.light.marker)}${track.name}</span>
        <span>${text.bornDeadOf(count(track), number(at(track, "nets")), number(at(track, "born_dead_share")), formatNumber(2 * samplingError(track, track.step), language, 2))}</span>
      </div>`,
    )}</div>
    <svg class="born" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.bornDeadChart(tracks.map(({ name }) => name).join(", "), number(bound))}>
      ${leftAxis(y, box, language, text.share)}
      ${bottomAxis(net, box, language, text.nets)}
      ${guard(
        [...tracks.map(({ result }) => result), ...tracks.map(({ light }) => light.color), language, width],
        () => [tracks.map((track) => band(track, x, y)), lines(tracks, "born_dead_share", x, y)],
      )}
      <line class="bound" x1=${box.left} x2=${box.right} y1=${y(bound)} y2=${y(bound)} />
      <text class="bound-name" x=${box.right - 4} y=${y(bound) - 6} text-anchor="end" aria-hidden="true">${text.bound}${
        width < 480 ? "" : svg`: 1 − Π (1 − 2<tspan class="power" dy="-4">−${text.power}</tspan><tspan dy="4">)</tspan>`
      } = ${number(bound)}</text>
      ${endLabels(tracks, "born_dead_share", box, y, number)}
      ${cursor(tracks, ["born_dead_share"], [y], x, [box])}
    </svg>
    <p class="legend">${text.bandKey}</p>
    <p class="word">${text.depthAndWidth(Number(depth), Number(units))}</p>`;
}

export function boundOf({ tracks }: DemoContext): number {
  return tracks[0]?.result.facts.born_dead_bound?.[0] ?? Number.NaN;
}

/** Steps are counted by the nets that are drawn by then. */
export function netsDrawn({ tracks, run, language }: DemoContext, step: number): string {
  const count = tracks[0] ? at({ ...tracks[0], step }, "nets") : Number.NaN;
  return dyingTexts[language].netsOf(formatNumber(count, language), formatNumber(Number(run.settings.nets), language));
}

/** The standard error of the share of all nets until a step. */
export function samplingError(track: Track, step: number): number {
  const [share, nets] = [at({ ...track, step }, "born_dead_share"), at({ ...track, step }, "nets")];
  return Math.sqrt((share * (1 - share)) / nets);
}

/** Two standard errors to either side. */
function band(track: Track, x: Scale, y: Scale): SVGTemplateResult {
  const shares = [...(track.result.series.born_dead_share?.data ?? [])];
  const edge = (side: number) =>
    shares.map((share, step) => {
      const limit = Math.min(1, Math.max(0, share + 2 * side * samplingError(track, step)));
      return `${x(step).toFixed(1)} ${y(limit).toFixed(1)}`;
    });
  return svg`<path class="band" d="M${[...edge(1), ...edge(-1).reverse()].join("L")}Z" ${hue(track.light.color, track.dark.color)} />`;
}

/** The bound with the numbers of the moment put in. */
export function boundByHand(context: DemoContext): TemplateResult {
  const { language, run } = context;
  const text = dyingTexts[language];
  const [depth, units] = [Number(run.settings.depth), Number(run.settings.net_width)];
  const number = (value: number) => formatNumber(value, language, 4);
  const off = 2 ** -units;
  return html`<div class="sum plain">
    <p>${text.layerOff(units)}</p>
    <p>2<sup>−${units}</sup> = ${number(off)}</p>
    <p>${text.allLayersOn(depth)}</p>
    <p>(1 − ${number(off)})<sup>${depth}</sup> = ${number((1 - off) ** depth)}</p>
    <p>${text.boundIs}</p>
    <p>1 − ${number((1 - off) ** depth)} = <b>${number(boundOf(context))}</b></p>
    <p class="why">${text.whyAtMost}</p>
  </div>`;
}
