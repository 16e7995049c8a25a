import { html, type TemplateResult } from "lit";
import { placeInTable } from "../../controls/keys.ts";
import { setStyle } from "../../controls/setStyle.ts";
import { vector } from "../../functions/vector.ts";
import { tintOf } from "../../plot/heatCells.ts";
import { barsTexts } from "../../text/bars.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { type BarsContext, type Computed, fullColour } from "./context.ts";
import { inputSymbols } from "./symbols.ts";

/** At the most so much of an entry is its colour, so that its number stays readable. */
const strongest = 45;

/** The Jacobian as numbers, tinted as in the picture; the entry pointed at is explained under it. */
export function jacobianTable(context: BarsContext, computed: Computed): TemplateResult {
  const { symbols, language, point, place } = context;
  const { index, spec, jacobian, outputs, name: ofFunction } = computed;
  const text = barsTexts[language];
  const name = text.jacobian(ofFunction);
  const columns = symbols.length;
  const pointed = place?.index === index ? place : undefined;
  const focusable = pointed ?? { row: 0, column: 0 };
  const entry = (row: number, column: number) => {
    const value = jacobian[row * columns + column] as number;
    const here = focusable.row === row && focusable.column === column;
    const aim = () => point({ index, row, column });
    return html`<td tabindex=${here ? 0 : -1} class=${value > 0 ? "up" : value < 0 ? "down" : ""} data-chosen=${pointed !== undefined && here}
      ${setStyle({ "--strength": `${strongest * tintOf(value, fullColour[spec.id])}%` })}
      @pointerenter=${aim} @click=${aim} @focus=${aim}>${formatNumber(value, language, 3)}</td>`;
  };
  return html`<div class="jacobian">
    <p class="hint">${text.caption}</p>
    <div class="scroll" role="region" aria-label=${name} tabindex="-1">
      <table aria-label=${name} @keydown=${(event: KeyboardEvent) => move(event, outputs.length, columns)}>
        <thead><tr><td></td>${symbols.map((symbol) => html`<th scope="col">∂${symbol}</th>`)}</tr></thead>
        <tbody>
          ${outputs.map((output, row) => html`<tr><th scope="row">∂${withBrackets(output)}</th>${symbols.map((_, column) => entry(row, column))}</tr>`)}
        </tbody>
      </table>
    </div>
    <p class="entry" aria-live="polite">${pointed ? explanation(context, computed, pointed) : text.choose}</p>
  </div>`;
}

function explanation(
  { core, state, symbols, language }: BarsContext,
  { spec, jacobian, outputs }: Computed,
  { row, column }: { row: number; column: number },
): TemplateResult {
  const { rises, falls, stays } = barsTexts[language].entry;
  const { inputs } = state;
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
