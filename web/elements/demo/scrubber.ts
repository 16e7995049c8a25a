import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { icon } from "../../controls/icon.ts";
import { demoTexts } from "../../text/demo.ts";
import type { Language } from "../../text/text.ts";
import { type Player, speeds } from "./player.ts";

/** Time under the reader's hand: to the start, back, play or pause, on, a slider, the speed. */
export function scrubber(
  player: Player,
  time: (step: number) => string,
  language: Language,
): TemplateResult | typeof nothing {
  const { step, last, reach, playing, speed } = player;
  if (last === 0) return nothing;
  const text = demoTexts[language].time;
  const now = time(step);
  const button = (name: string, symbol: Parameters<typeof icon>[0], usable: boolean, click: () => void) =>
    html`<button class="icon" title=${name} aria-label=${name} aria-disabled=${!usable} @click=${() => usable && click()}>${icon(symbol)}</button>`;
  return html`<div class="scrubber" role="group" aria-label=${text.label}>
    <div class="transport">
      ${button(text.rewind, "rewind", step > 0, () => player.seek(0))}
      ${button(text.back, "left", step > 0, () => player.seek(step - 1))}
      ${
        playing
          ? button(text.pause, "pause", true, () => player.seek(player.step))
          : button(text.play, "play", true, () => player.play())
      }
      ${button(text.on, "right", step < reach, () => player.seek(step + 1))}
    </div>
    <input type="range" class="time" min="0" max=${last} step="1" aria-label=${text.label} aria-valuetext=${now}
      .value=${live(String(step))} @input=${(event: Event) => player.seek(Number((event.target as HTMLInputElement).value))} />
    <span class="now" aria-hidden="true" data-longest=${time(last)}>${now}</span>
    <label class="speed"><span>${text.speed}</span>
      <select .value=${live(String(speed))} @change=${(event: Event) => player.setSpeed(Number((event.target as HTMLSelectElement).value))}>
        ${guard([speed], () => speeds.map((each) => html`<option value=${each} ?selected=${each === speed}>${each}×</option>`))}
      </select>
    </label>
  </div>`;
}
