import { html, nothing, type TemplateResult } from "lit";
import { type ActivationId, type FamilyId, rows } from "../../core/catalogue.ts";
import { lessonHues } from "../../plot/palette.ts";
import { findsFunction } from "../../text/functionNames.ts";
import { type Language, texts } from "../../text/text.ts";

/** Those that a newcomer meets first. */
const first: readonly ActivationId[] = (Object.keys(lessonHues) as ActivationId[]).slice(0, 6);
const rest = rows.filter(({ id }) => !first.includes(id));

export interface PickerState {
  open: boolean;
  query: string;
}

/** Every function of the catalogue as a button: six, and the rest behind "more" with a search. */
export function picker(
  chosen: ReadonlySet<ActivationId>,
  { open, query }: PickerState,
  language: Language,
  toggle: (id: ActivationId) => void,
  set: (state: PickerState) => void,
): TemplateResult {
  const text = texts[language];
  const chip = (id: ActivationId) => {
    const stays = chosen.size === 1 && chosen.has(id);
    return html`<button class="chip" data-id=${id} aria-pressed=${chosen.has(id)} aria-disabled=${stays}
      title=${stays ? text.lastOne : id} @click=${() => stays || toggle(id)}>${text.names[id]}</button>`;
  };
  return html`
    <div class="picker" role="group" aria-label=${text.functions}>
      <div class="chips">
        ${first.map(chip)}
        ${rest.filter(({ id }) => !open && chosen.has(id)).map(({ id }) => chip(id))}
        <button class="chip more" aria-expanded=${open} aria-controls="more" @click=${() => set({ open: !open, query: "" })}>
          ${open ? text.fewer : text.more(rest.length)}
        </button>
      </div>
      <div id="more" ?hidden=${!open}>${open ? everything(query, language, chip, (next) => set({ open, query: next })) : nothing}</div>
    </div>
  `;
}

function everything(
  query: string,
  language: Language,
  chip: (id: ActivationId) => TemplateResult,
  search: (query: string) => void,
): TemplateResult {
  const text = texts[language];
  const found = rows.filter(({ id }) => findsFunction(id, query) && (query.trim() !== "" || !first.includes(id)));
  const families = [...new Set(found.map(({ family }) => family))] as FamilyId[];
  return html`
    <input type="search" placeholder=${text.search} aria-label=${text.search} .value=${query}
      @input=${(event: Event) => search((event.target as HTMLInputElement).value)} />
    <div class="families" aria-live="polite">
      ${families.map(
        (family) => html`<div class="family">
          <p class="heading">${text.families[family]}</p>
          <div class="chips">${found.filter((row) => row.family === family).map(({ id }) => chip(id))}</div>
        </div>`,
      )}
      ${found.length ? nothing : html`<p class="none">${text.noMatch(query.trim())}</p>`}
    </div>
  `;
}
