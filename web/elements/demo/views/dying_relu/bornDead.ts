import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { setStyle } from "../../../../controls/setStyle.ts";
import { type CellLook, cells } from "../../../../plot/cells.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import { formatAtMost } from "../../../../text/formatAtMost.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { writtenDigits } from "../../writtenDigits.ts";
import { pictureHeight } from "./training.ts";

const netsInStep = 10;
const gap = 32;
/** Of all nets of all functions; of the letters and the bar with each. */
const netsHeight = { wide: 390, narrow: 220 };
const lettersHeight = 78;

/** The shape of the nets; beside it every net that is drawn, crossed if it is born dead, and their share under its bound. */
export function bornDead(context: DemoContext): TemplateResult {
  const { tracks, language, run, width } = context;
  const text = dyingTexts[language];
  const [depth, units] = [Number(run.settings.depth), Number(run.settings.net_width)];
  const beside = width >= 700;
  const shape = beside ? Math.round(width * 0.42) : width;
  const room = beside ? width - shape - gap : width;
  return html`<div class="born ${beside ? "beside" : ""}" ${setStyle({ "--shape": `${shape}px`, "--least": `${pictureHeight(width)}px` })}>
    <div class="panel">
      <p class="name">${text.shape(depth, units)}</p>
      ${netShape(context, depth, units, shape, beside ? 260 : 76)}
      <p class="word">${text.depthAndWidth}</p>
    </div>
    <div class="nets">${tracks.map((track) => nets(context, track, room))}</div>
  </div>`;
}

function nets(context: DemoContext, track: Track, width: number): TemplateResult {
  const { language, run, tracks } = context;
  const text = dyingTexts[language];
  const stepsInColumn = tracks.length === 1 ? 2 : 1;
  const rows = netsInStep * stepsInColumn;
  const columns = Math.ceil(Number(run.settings.nets) / rows);
  const high = netsHeight[context.width < 480 ? "narrow" : "wide"] / tracks.length - lettersHeight;
  const size = Math.max(4, Math.min(16, Math.floor(width / columns), Math.floor(high / rows)));
  const number = (value: number) => formatNumber(value, language, 3);
  const [drawn, share] = [at(track, "nets"), at(track, "born_dead_share")];
  const dead = Math.round(share * drawn);
  return html`<div ${hueOf(track)}>
    <p class="name">${markerShape(track.light.marker)}${text.bornDeadOf(track.name, number(dead), number(drawn))}</p>
    <svg class="waffle" role="img" width=${columns * size} height=${rows * size} viewBox="0 0 ${columns * size} ${rows * size}" aria-label=${text.waffle(track.name, number(dead), number(drawn))}>
      ${guard([track.result, track.step, size, rows], () => waffle(track, size, stepsInColumn))}
    </svg>
    ${shareBar(context, track, Math.max(columns * size, Math.min(width, 300)))}
  </div>`;
}

/** Of the nets in a column it is known how many are born dead, not which: the crossed ones come first. */
function waffle(track: Track, size: number, stepsInColumn: number): SVGTemplateResult[] {
  const numberAt = (id: string, step: number) => (step < 0 ? 0 : at({ ...track, step }, id));
  const deadUntil = (step: number) => Math.round(numberAt("born_dead_share", step) * numberAt("nets", step));
  return Array.from({ length: Math.ceil((track.step + 1) / stepsInColumn) }, (_, column) => {
    const before = column * stepsInColumn - 1;
    const last = Math.min(before + stepsInColumn, track.step);
    const dead = deadUntil(last) - deadUntil(before);
    const count = numberAt("nets", last) - numberAt("nets", before);
    return svg`<g transform="translate(${column * size} 0)">${cells({ count, columns: 1, size }, (i) => (i < dead ? deadNet : livingNet))}</g>`;
  });
}

const deadNet: CellLook = { share: 0, state: "dead", sign: "cross", term: "dead" };
const livingNet: CellLook = { share: 1 };

const barHeight = 14;

/** The share of nets born dead, two standard errors to either side of it, and the bound that holds for ReLU. */
function shareBar(context: DemoContext, track: Track, width: number): TemplateResult {
  const { language } = context;
  const text = dyingTexts[language];
  const number = (value: number) => formatNumber(value, language, 3);
  const share = at(track, "born_dead_share");
  const deviation = samplingError(track, track.step);
  const error = deviation === undefined ? 0 : 2 * deviation;
  const written = [number(share), error && formatNumber(error, language, 2)].map((each) => each || "") as [
    string,
    string,
  ];
  const bound = boundOf(context);
  const within = (value: number) => Math.min(Math.max(value, 0), 1) * width;
  return html`<svg class="share-bar" role="img" width=${width} height="40" viewBox="0 0 ${width} 40" aria-label=${text.shareBar(...written, formatAtMost(bound))}>
    <rect class="whole" y="2" width=${width} height=${barHeight} /><rect class="part" y="2" width=${within(share)} height=${barHeight} />
    <path class="error" d="M${within(share - error)} ${2 + barHeight / 2}H${within(share + error)}" />
    <path class="bound" d="M${within(bound)} 0v${barHeight + 8}" />
    <g aria-hidden="true"><text y="36">${text.shareOf(...written)}</text>
    <text class="bound-name" x=${width} y="36" text-anchor="end">${text.boundOf(formatAtMost(bound))}</text></g>
  </svg>`;
}

/** A net as it is drawn in books: a column of circles a layer, each joined to all of the next. */
function netShape(
  { language }: DemoContext,
  depth: number,
  units: number,
  width: number,
  height: number,
): TemplateResult {
  const columns = [2, ...Array<number>(depth).fill(units), 1];
  const across = width / columns.length;
  const up = Math.min(24, height / Math.max(2, units));
  const radius = Math.max(2, Math.min(7, across * 0.3, up * 0.36));
  const place = (column: number, unit: number) => {
    const count = columns[column] as number;
    return [(column + 0.5) * across, height / 2 + (unit - (count - 1) / 2) * up] as const;
  };
  const all = columns.flatMap((count, column) => Array.from({ length: count }, (_, unit) => place(column, unit)));
  const joined = columns
    .slice(1)
    .flatMap((count, column) =>
      Array.from({ length: count }, (_, to) =>
        Array.from(
          { length: columns[column] as number },
          (_, from) => `M${place(column, from).join(" ")}L${place(column + 1, to).join(" ")}`,
        ),
      ),
    );
  return html`<svg class="net-shape" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${dyingTexts[language].shape(depth, units)}>
    <path class="joined" d=${joined.flat().join("")} />
    <path class="unit" d=${all.map(([x, y]) => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`).join("")} />
  </svg>`;
}

export function boundOf({ tracks }: DemoContext): number {
  return tracks[0]?.result.facts.born_dead_bound?.[0] ?? Number.NaN;
}

/** Steps are counted by the nets that are drawn by then. */
export function netsDrawn({ tracks, run, language }: DemoContext, step: number): string {
  const count = tracks[0] ? at({ ...tracks[0], step }, "nets") : Number.NaN;
  return dyingTexts[language].netsOf(formatNumber(count, language), formatNumber(Number(run.settings.nets), language));
}

/** The standard error of the share of all nets until a step; none can be told while all of them are alike. */
export function samplingError(track: Track, step: number): number | undefined {
  const [share, nets] = [at({ ...track, step }, "born_dead_share"), at({ ...track, step }, "nets")];
  return share === 0 || share === 1 ? undefined : Math.sqrt((share * (1 - share)) / nets);
}

/** The bound with the numbers of the moment put in. */
export function boundByHand(context: DemoContext): TemplateResult {
  const { language, run } = context;
  const text = dyingTexts[language];
  const [depth, units] = [Number(run.settings.depth), Number(run.settings.net_width)];
  const off = 2 ** -units;
  const alive = (1 - off) ** depth;
  const number = (value: number) =>
    formatNumber(
      value,
      language,
      writtenDigits([off, alive], ([, on = 0]) => 1 - on),
    );
  return html`<div class="sum plain">
    <p>${text.layerOff(units)}</p>
    <p>2<sup>−${units}</sup> = ${number(off)}</p>
    <p>${text.allLayersOn(depth)}</p>
    <p>(1 − ${number(off)})<sup>${depth}</sup> ≈ ${number(alive)}</p>
    <p>${text.boundIs}</p>
    <p>1 − ${number(alive)} ≈ <b>${formatNumber(boundOf(context), language)}</b></p>
    <p class="why">${text.whyAtMost}</p>
  </div>`;
}
