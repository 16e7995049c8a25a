import { html, nothing, type TemplateResult } from "lit";
import { roving } from "./roving.ts";

/** A state of a story that a button opens, or a step that it takes. */
export interface PresetButton {
  name: string;
  /** Whether the figure shows it; undefined for a step, which can be taken again. */
  isOpen: boolean | undefined;
  open(): void;
}

/**
 * The story's states in reading order, each a button that says what will happen; the one that is shown is pressed. After
 * them there may be more.
 */
export function presetButtons(
  label: string,
  presets: readonly PresetButton[],
  more: unknown = nothing,
): TemplateResult {
  return html`<div class="presets" role="group" aria-label=${label} ${roving()}>
    ${presets.map(
      ({ name, isOpen, open }, i) =>
        html`<button class="preset" aria-pressed=${isOpen ?? nothing} @click=${open}><span class="ordinal" aria-hidden="true">${i + 1}</span>${name}</button>`,
    )}
    ${more}
  </div>`;
}
