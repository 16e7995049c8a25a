import { html, type TemplateResult } from "lit";
import { placeInTable } from "../../controls/keys.ts";
import { setStyle } from "../../controls/setStyle.ts";
import type { Curves } from "../../core/curves.ts";
import type { VectorSpec } from "../../core/functionSpec.ts";
import { vector } from "../../functions/vector.ts";
import { barsTexts } from "../../text/bars.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { type Language, texts } from "../../text/text.ts";
import { vectorFormula } from "../formula/vectorFormula.ts";
import type { Place } from "./actions.ts";
import { inputSymbols } from "./symbols.ts";

interface Jacobian {
  core: Curves;
  spec: VectorSpec;
  inputs: readonly number[];
  /** Row-major, outputs × inputs. */
  jacobian: Float64Array;
  /** The names of the outputs and of the inputs. */
  outputs: readonly string[];
  symbols: readonly string[];
  place: Place | undefined;
  language: Language;
  point(place: Place): void;
}

/** At the most so much of an entry is its colour, so that its number stays readable. */
const strongest = 45;

/** The Jacobian as a table whose entries are tinted by sign and size; the entry pointed at is explained under it. */
export function heatMap(given: Jacobian): TemplateResult {
  const { spec, inputs, jacobian, outputs, symbols, place, language, point } = given;
  const text = barsTexts[language];
  const name = text.jacobian(texts[language].names[spec.id]);
  const largest = jacobian.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const columns = inputs.length;
  const focusable: Place = place ?? { row: 0, column: 0 };
  const entry = (row: number, column: number) => {
    const value = jacobian[row * columns + column] as number;
    const strength = largest === 0 ? 0 : (strongest * Math.abs(value)) / largest;
    const here = focusable.row === row && focusable.column === column;
    return html`<td tabindex=${here ? 0 : -1} class=${value > 0 ? "up" : value < 0 ? "down" : ""} data-chosen=${place !== undefined && here}
      ${setStyle({ "--strength": `${strength}%` })}
      @pointerenter=${() => point({ row, column })} @click=${() => point({ row, column })} @focus=${() => point({ row, column })}>${formatNumber(value, language, 3)}</td>`;
  };
  return html`
    <div class="matrix">
      <p class="subheading">${name}</p>
      ${vectorFormula(spec.id, "jacobian", language)}
      <p class="hint">${text.caption}</p>
    <div class="scroll" role="region" aria-label=${name} tabindex="-1">
      <table @keydown=${(event: KeyboardEvent) => move(event, outputs.length, columns)}>
        <thead><tr><td></td>${symbols.map((symbol) => html`<th scope="col">∂${symbol}</th>`)}</tr></thead>
        <tbody>
          ${outputs.map((output, row) => html`<tr><th scope="row">∂${withBrackets(output)}</th>${symbols.map((_, column) => entry(row, column))}</tr>`)}
        </tbody>
      </table>
    </div>
    <p class="entry" aria-live="polite">${place ? explanation(given, place) : text.choose}</p>
    </div>
  `;
}

function explanation({ core, spec, inputs, jacobian, outputs, symbols, language }: Jacobian, { row, column }: Place) {
  const { rises, falls, stays } = barsTexts[language].entry;
  const value = jacobian[row * inputs.length + column] as number;
  const [output = "", input = ""] = [outputs[row], symbols[column]];
  const words = value > 0 ? rises(output, input) : value < 0 ? falls(output, input) : stays(output, input);
  const rule = vector[spec.id].rule({
    core,
    parameters: spec.parameters,
    inputs,
    names: inputSymbols([spec.id], inputs.length),
    row,
    column,
    number: (of) => formatNumber(of, language, 3),
  });
  return html`<span class="math">∂${withBrackets(output)}/∂${input} = ${rule} = <strong>${formatNumber(value, language)}</strong></span> ${words}`;
}

/** `∂(log p₁)`, so that the logarithm is what is differentiated. */
function withBrackets(symbol: string): string {
  return symbol.includes(" ") ? `(${symbol})` : symbol;
}

/** Moves the focus among the entries with the arrow keys. */
function move(event: KeyboardEvent, rows: number, columns: number): void {
  const cell = event.target as HTMLElement;
  if (cell.localName !== "td") return;
  const table = event.currentTarget as HTMLTableElement;
  const cells = [...table.querySelectorAll<HTMLElement>("tbody td")];
  const at = cells.indexOf(cell);
  const next = placeInTable(event, [Math.floor(at / columns), at % columns], [rows, columns]);
  if (!next) return;
  event.preventDefault();
  cells[next[0] * columns + next[1]]?.focus();
}
