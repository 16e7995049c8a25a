import { html, type TemplateResult } from "lit";
import { setStyle } from "../../controls/setStyle.ts";
import type { VectorId } from "../../core/catalogue.ts";
import { vector } from "../../functions/vector.ts";
import { barsTexts } from "../../text/bars.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";

/** Every output as a bar from zero, with its number. */
export function outputBars(
  id: VectorId,
  values: Float64Array,
  symbols: readonly string[],
  language: Language,
): TemplateResult {
  const [from, to] = scale(id, values);
  const share = (value: number) => (value - from) / (to - from);
  const percent = (fraction: number) => `${100 * Math.min(Math.max(fraction, 0), 1)}%`;
  return html`<ul class="rows outputs" aria-label=${barsTexts[language].outputs}>
    ${Array.from(values, (value, i) => {
      const [left, right] = [share(Math.min(value, 0)), share(Math.max(value, 0))];
      return html`<li>
        <span class="symbol">${symbols[i]}</span>
        <span class="track" aria-hidden="true">
          <span class="zero" ${setStyle({ left: percent(share(0)) })}></span>
          <span class="fill" ${setStyle({ left: percent(left), width: percent(right - left) })}></span>
        </span>
        <span class="value">${formatNumber(value, language)}</span>
      </li>`;
    })}
  </ul>`;
}

/** Probabilities lie on a scale of 0 to 1, their logarithms under 0; other outputs on a round one that holds them all. */
function scale(id: VectorId, values: Float64Array): [from: number, to: number] {
  const { outputsAre } = vector[id];
  if (outputsAre === "probabilities") return [0, 1];
  const size = round(Math.max(6, ...Array.from(values, Math.abs)));
  return outputsAre === "log probabilities" ? [-size, 0] : [-size, size];
}

/** 1, 2 or 5 times a power of ten, or 6: the next that is not less. */
function round(size: number): number {
  if (size <= 6) return 6;
  const power = 10 ** Math.floor(Math.log10(size));
  return power * ([1, 2, 5].find((step) => step * power >= size) ?? 10);
}
