import { html, type TemplateResult } from "lit";
import type { VectorId } from "../../core/catalogue.ts";
import { vector } from "../../functions/vector.ts";
import { bars } from "../../plot/bars.ts";
import { heatCells } from "../../plot/heatCells.ts";
import { barsTexts } from "../../text/bars.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { numberInRoom } from "../../text/numberInRoom.ts";
import { type BarsContext, type Computed, fullColour } from "./context.ts";
import { inputPanel } from "./inputs.ts";
import {
  axis,
  captions,
  columnsOf,
  fontSizeIn,
  gutter,
  name,
  panelOf,
  partSize,
  roomIn,
  roundUp,
  rowHeight,
} from "./panel.ts";

/** The inputs, and for each function its outputs and how they follow the inputs. */
export function picture(context: BarsContext): TemplateResult {
  const { functions, language } = context;
  const text = barsTexts[language];
  return html`<div class="picture" part="picture" data-wide=${partSize(context).wide}>
    <div class="given">${title(text.inputs, text.drag)}${inputPanel(context)}</div>
    ${functions.map(
      (computed) => html`<section class="function" aria-label=${computed.name}>
        <div>${title(computed.name, text.kinds[vector[computed.spec.id].outputsAre])}${outputPanel(context, computed)}</div>
        <div>${title(text.map, text.mapHint)}${map(context, computed)}${key(context, fullColour[computed.spec.id])}</div>
      </section>`,
    )}
  </div>`;
}

function title(name: string, hint: string): TemplateResult {
  return html`<p class="title"><b>${name}</b> <span>${hint}</span></p>`;
}

function outputPanel(context: BarsContext, { index, spec, value, outputs, name }: Computed): TemplateResult {
  const { language, steady } = context;
  const values = Array.from(value);
  const size = roundUp(Math.max(...values.filter(Number.isFinite).map(Math.abs), 1));
  const panel = panelOf(context, values.length, endsOf(spec.id, steady(`size ${index}`, size)), [118, 264]);
  const { width, height } = panel;
  const said = outputs.map((output, i) => `${output} = ${formatNumber(values[i] as number, language)}`);
  return html`<svg class="columns outputs" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="img"
    aria-label=${barsTexts[language].outputs(name, said.join(", "))}>
    ${bars(
      columnsOf(
        panel,
        values.map(() => panel.ends[1]),
        panel.ends[0],
      ),
      "track",
    )}
    ${axis(panel, language)}
    <g data-term="outputs">${bars(columnsOf(panel, values))}</g>
    ${values.map((each, i) => captions(panel, i, each, outputs[i] as string, context))}
  </svg>`;
}

/** Probabilities lie on a scale of 0 to 1, their logarithms under 0. */
function endsOf(id: VectorId, size: number): [number, number] {
  const { outputsAre } = vector[id];
  if (outputsAre === "probabilities") return [0, 1];
  return outputsAre === "log probabilities" ? [-size, 0] : [-size, size];
}

const leastCell = 16;
const greatestCell = { wide: 150, high: 58 };

/** The Jacobian as cells, a row for each output and a column for each input. */
function map(context: BarsContext, { index, spec, jacobian, outputs, name: ofFunction }: Computed): TemplateResult {
  const { language, symbols, place, point, change, state } = context;
  const part = partSize(context);
  const height = part.wide ? 232 : rowHeight + Math.max(128, leastCell * outputs.length);
  const columns = symbols.length;
  const wide = Math.min((part.width - gutter) / columns, part.wide ? greatestCell.wide : part.width);
  const high = Math.min((height - rowHeight) / outputs.length, greatestCell.high);
  const fontSize = Math.min(fontSizeIn(wide), Math.max(11, high - 6));
  const pointed = place?.index === index ? place : undefined;
  const label = (value: number) => signed(value, context, roomIn(wide - 8, fontSize));
  const placeOf = (event: Event): { row: number; column: number } | undefined => {
    const cell = (event.target as Element).closest<SVGElement>("[data-index]");
    const at = Number(cell?.dataset["index"]);
    return cell ? { row: Math.floor(at / columns), column: at % columns } : undefined;
  };
  const aim = (event: Event) => {
    const at = placeOf(event);
    if (at && !(at.row === pointed?.row && at.column === pointed.column)) point({ index, ...at });
  };
  const open = (event: Event) => {
    aim(event);
    if (placeOf(event) && !state.panels.includes("numbers")) change({ panels: [...state.panels, "numbers"] });
  };
  return html`<svg class="map" data-term="jacobian" width=${part.width} height=${height} viewBox="0 0 ${part.width} ${height}" role="img" font-size=${fontSize}
    aria-label=${barsTexts[language].jacobian(ofFunction)} @pointerover=${aim} @click=${open}>
    ${heatCells({ values: jacobian, columns, left: gutter, top: rowHeight, wide, high, fullAt: fullColour[spec.id], label, chosen: pointed && pointed.row * columns + pointed.column })}
    ${symbols.map((symbol, i) => name(symbol, gutter + (i + 0.5) * wide, rowHeight / 2, wide, "middle", i === pointed?.column))}
    ${outputs.map((output, i) => name(output, gutter - 6, rowHeight + (i + 0.5) * high, gutter - 6, "end", i === pointed?.row))}
  </svg>`;
}

/** With its sign; the sign alone where there is no room for a number, and nothing where the number is next to nothing. */
function signed(value: number, { language }: BarsContext, room: number): string {
  const sign = signOf(value);
  const number = numberInRoom(Math.abs(value), language, room - 1);
  if (number.startsWith("≈")) return number === "≈0" ? number : `≈${sign}${number.slice(1)}`;
  return number || Math.abs(value) >= leastSign ? sign + number : "";
}

function signOf(value: number): string {
  if (value === 0) return "";
  return value > 0 ? "+" : "−";
}

const leastSign = 0.005;
const sample = { wide: 36, high: 20 };

/** What the cells' colours mean, on a scale that never changes. */
function key({ language }: BarsContext, fullAt: number): TemplateResult {
  const { falls, rises } = barsTexts[language].key;
  const samples = [-1, -0.25, 0, 0.25, 1].map((share) => share * fullAt);
  const width = samples.length * sample.wide;
  const full = fullAt === 0.25 ? "¼" : numberInRoom(fullAt, language, 4);
  const written = (value: number) => {
    if (Math.abs(value) < fullAt) return value === 0 ? "0" : "";
    return (value > 0 ? "≥" : "≤") + signOf(value) + full;
  };
  return html`<p class="key"><span>${falls}</span>
    <svg width=${width} height=${sample.high} viewBox="0 0 ${width} ${sample.high}" font-size="11" aria-hidden="true">
      ${heatCells({ values: samples, columns: samples.length, left: 0, top: 0, ...sample, fullAt, label: written })}
    </svg>
    <span>${rises}</span></p>`;
}
