import { html, type TemplateResult } from "lit";
import { icon } from "../../controls/icon.ts";
import { numberBox, slider } from "../../controls/number.ts";
import { setStyle } from "../../controls/setStyle.ts";
import { barsTexts } from "../../text/bars.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";
import type { BarsActions } from "./actions.ts";
import { mostInputs } from "./settings.ts";

/** How far the bars reach to either side: as far as the largest input, or a little way. */
export function reachOf(inputs: readonly number[]): number {
  return Math.max(6, ...inputs.map(Math.abs));
}

/** Every input as a bar to drag from -`end` to `end`, with its number. */
export function inputBars(
  inputs: readonly number[],
  end: number,
  symbols: readonly string[],
  halves: boolean,
  language: Language,
  act: BarsActions,
): TemplateResult {
  const text = barsTexts[language];
  const share = (value: number) => (value + end) / (2 * end);
  const bar = (value: number, index: number) => {
    const name = text.input(symbols[index] as string);
    const options = {
      id: `input-${index}`,
      class: "bar",
      name,
      value,
      least: -end,
      greatest: end,
      step: 0.1,
      said: `${symbols[index]} = ${formatNumber(value, language)}`,
    };
    const set = (next: number, moving: boolean) =>
      moving ? act.dragInputs(inputs.with(index, next)) : act.setInputs(inputs.with(index, next));
    return html`<li ${setStyle({ "--left": String(share(Math.min(value, 0))), "--right": String(share(Math.max(value, 0))) })}>
      <span class="symbol" aria-hidden="true">${symbols[index]}</span>
      ${slider(options, { set })}
      ${numberBox(name, value, (text) => act.typeInput(index, text))}
    </li>`;
  };
  const half = inputs.length / 2;
  const list = (from: number, to: number) =>
    html`<ul class="rows inputs">${inputs.slice(from, to).map((value, i) => bar(value, from + i))}</ul>`;
  /** How many bars come or go at a time. */
  const step = halves ? 2 : 1;
  const grown = halves ? [...inputs.slice(0, half), 0, ...inputs.slice(half), 0] : [...inputs, 0];
  const shrunk = halves ? [...inputs.slice(0, half - 1), ...inputs.slice(half, -1)] : inputs.slice(0, -1);
  const button = (label: string, content: unknown, usable: boolean, click: () => void) =>
    html`<button class=${typeof content === "string" ? "" : "icon"} title=${label} aria-label=${label} aria-disabled=${!usable} @click=${() => usable && click()}>${content}</button>`;
  return html`
    ${halves ? html`<p class="subheading">${text.halves.value}</p>${list(0, half)}<p class="subheading">${text.halves.gate}</p>${list(half, inputs.length)}` : list(0, inputs.length)}
    <div class="tools">
      ${button(text.add, icon("plus"), inputs.length + step <= mostInputs, () => act.setInputs(grown))}
      ${button(text.remove, icon("minus"), inputs.length > step, () => act.setInputs(shrunk))}
      ${button(text.shift("1"), "+1", true, () => act.setInputs(inputs.map((value) => Number((value + 1).toPrecision(12)))))}
      ${button(text.shift("−1"), "−1", true, () => act.setInputs(inputs.map((value) => Number((value - 1).toPrecision(12)))))}
      ${button(text.reset, icon("reset"), act.resetInputs !== undefined, () => act.resetInputs?.())}
    </div>
  `;
}
