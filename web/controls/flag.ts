import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** Something that is on or off, as a check box. */
export function flag(label: string, on: boolean, set: (on: boolean) => void): TemplateResult {
  return html`<label class="flag">
    <input type="checkbox" .checked=${live(on)} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)} />
    <span>${label}</span>
  </label>`;
}

export interface ToggleOptions {
  /** What the button is called, if not as what stands on it. */
  name?: string;
  title?: string;
  disabled?: boolean;
  /** The id of what explains it. */
  explained?: string;
}

/** Something that is on or off, as a button that stays pressed. */
export function toggle(
  label: unknown,
  on: boolean,
  set: (on: boolean) => void,
  options: ToggleOptions = {},
): TemplateResult {
  const { name, title, disabled = false, explained } = options;
  return html`<button class="toggle" aria-pressed=${on} aria-disabled=${disabled || nothing} title=${title ?? nothing}
    aria-label=${name ?? nothing} aria-describedby=${explained ?? nothing} @click=${() => disabled || set(!on)}>${label}</button>`;
}
