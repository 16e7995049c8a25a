import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language, Text } from "../../text/text.ts";

/** A slider over powers of ten for the slope under which a gradient counts as low. */
export function limitControl(
  limit: number,
  text: Text,
  language: Language,
  set: (limit: number) => void,
): TemplateResult {
  const power = Math.log10(limit);
  const [least, greatest] = [Math.min(-4, power), Math.max(0, power)];
  return html`
    <label class="limit">
      <span>${text.limit} <output>${formatNumber(limit, language)}</output></span>
      <input type="range" min=${least} max=${greatest} step="any" .value=${live(String(power))}
        aria-valuetext=${formatNumber(limit, language)}
        @input=${(event: Event) => set(rounded(10 ** Number((event.target as HTMLInputElement).value)))}
        @keydown=${(event: KeyboardEvent) => {
          const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
          if (!direction) return;
          event.preventDefault();
          set(rounded(10 ** Math.min(Math.max((Math.round(10 * power) + direction) / 10, least), greatest)));
        }} />
    </label>
  `;
}

function rounded(limit: number): number {
  return Number(limit.toPrecision(2));
}
