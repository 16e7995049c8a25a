import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { formatNumber } from "../text/formatNumber.ts";
import type { Language } from "../text/text.ts";

/** A slider over powers of ten, from `least` to `greatest` (their exponents) or as far as the value lies. */
export function powerControl(
  label: string,
  value: number,
  [least, greatest]: readonly [number, number],
  language: Language,
  set: (value: number) => void,
): TemplateResult {
  const power = Math.log10(value);
  const from = Math.min(least, power);
  const to = Math.max(greatest, power);
  // The label speaks of the output, so the slider has a name of its own.
  return html`
    <label class="limit">
      <span>${label} <output>${formatNumber(value, language)}</output></span>
      <input type="range" min=${from} max=${to} step="any" .value=${live(String(power))}
        aria-label=${label} aria-valuetext=${formatNumber(value, language)}
        @input=${(event: Event) => set(rounded(10 ** Number((event.target as HTMLInputElement).value)))}
        @keydown=${(event: KeyboardEvent) => {
          const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
          if (!direction) return;
          event.preventDefault();
          set(rounded(10 ** Math.min(Math.max((Math.round(10 * power) + direction) / 10, from), to)));
        }} />
    </label>
  `;
}

function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
