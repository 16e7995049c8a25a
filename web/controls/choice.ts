import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** What can be chosen, and what it is called. */
export type Choices<Id extends string> = readonly (readonly [id: Id, name: string])[];

/** One of several, as a list that opens. */
export function choice<Id extends string>(
  label: string,
  choices: Choices<Id>,
  chosen: Id,
  choose: (id: Id) => void,
): TemplateResult {
  return html`<label class="choice">
    <span>${label}</span>
    <select .value=${live(chosen as string)} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Id)}>
      ${choices.map(([id, name]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

/** One of a few, as a row of buttons; nothing where there is no choice. */
export function choiceButtons<Id extends string>(
  label: string,
  choices: readonly (readonly [id: Id, name: unknown])[],
  chosen: Id,
  choose: (id: Id) => void,
): TemplateResult | typeof nothing {
  if (!choices.length) return nothing;
  return html`<div class="choice-buttons" role="group" aria-label=${label}>
    ${choices.map(([id, name]) => html`<button class="toggle" aria-pressed=${id === chosen} @click=${() => choose(id)}>${name}</button>`)}
  </div>`;
}
