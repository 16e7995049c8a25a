import { html, nothing, type TemplateResult } from "lit";
import { type ActivationId, type FamilyId, type FunctionId, rows } from "../core/catalogue.ts";
import { adjustTexts } from "../text/adjust.ts";
import { findsFunction } from "../text/findsFunction.ts";
import { type Language, texts } from "../text/text.ts";
import { roving } from "./roving.ts";

/** Those that a newcomer meets first. */
const first: readonly ActivationId[] = ["sigmoid", "tanh", "relu", "leaky_relu", "elu", "gelu"];
const rest = rows.filter(({ id }) => !first.includes(id));

/** Functions as a row of buttons, pressed where they are chosen; the only one that is chosen may have to stay. */
export function functionChips<Id extends FunctionId>(
  ids: readonly Id[],
  chosen: ReadonlySet<Id>,
  language: Language,
  press: (id: Id) => void,
  lastStays = false,
): TemplateResult[] {
  const { names, lastOne } = texts[language];
  return ids.map((id) => {
    const stays = lastStays && chosen.size === 1 && chosen.has(id);
    return html`<button class="chip" data-id=${id} aria-pressed=${chosen.has(id)} aria-disabled=${stays || nothing}
      title=${stays ? lastOne : id} @click=${() => stays || press(id)}>${names[id]}</button>`;
  });
}

export interface PickerState {
  open: boolean;
  query: string;
}

/** Every function of the catalogue as a button: six, and the rest behind "more" with a search. */
export function functionPicker(
  chosen: ReadonlySet<ActivationId>,
  { open, query }: PickerState,
  language: Language,
  toggle: (id: ActivationId) => void,
  set: (state: PickerState) => void,
): TemplateResult {
  const text = adjustTexts[language];
  const chips = (ids: readonly ActivationId[]) => functionChips(ids, chosen, language, toggle, true);
  const others = rest.map(({ id }) => id).filter((id) => !open && chosen.has(id));
  return html`
    <div class="picker" role="group" aria-label=${text.functions}>
      <div class="chips" ${roving()}>
        ${chips(first)}${chips(others)}
        <button class="chip more" aria-expanded=${open} aria-controls="more" @click=${() => set({ open: !open, query: "" })}>
          ${open ? text.fewer : text.more(rest.length)}
        </button>
      </div>
      <div id="more" ?hidden=${!open}>${open ? searchable(query, language, chips, (next) => set({ open, query: next })) : nothing}</div>
    </div>
  `;
}

function searchable(
  query: string,
  language: Language,
  chips: (ids: readonly ActivationId[]) => TemplateResult[],
  search: (query: string) => void,
): TemplateResult {
  const text = adjustTexts[language];
  const found = rows.filter(({ id }) => findsFunction(id, query) && (query.trim() !== "" || !first.includes(id)));
  return html`
    <input type="search" placeholder=${text.search} aria-label=${text.search} .value=${query}
      @input=${(event: Event) => search((event.target as HTMLInputElement).value)} />
    <div class="families" aria-live="polite">
      ${byFamily(found, language).map(
        ([name, ids]) => html`<div class="family">
          <p class="heading">${name}</p>
          <div class="chips" ${roving()}>${chips(ids)}</div>
        </div>`,
      )}
      ${found.length ? nothing : html`<p class="none">${text.noMatch(query.trim())}</p>`}
    </div>
  `;
}

/** A list to add a function from. */
export function functionSelect(label: string, language: Language, add: (id: ActivationId) => void): TemplateResult {
  const { names } = texts[language];
  const choose = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    add(select.value as ActivationId);
    select.value = "";
  };
  return html`<select class="add" aria-label=${label} .value=${""} @change=${choose}>
    <option value="" disabled selected>+ ${label}</option>
    ${byFamily(rows, language).map(
      ([name, ids]) =>
        html`<optgroup label=${name}>${ids.map((id) => html`<option value=${id}>${names[id]}</option>`)}</optgroup>`,
    )}
  </select>`;
}

/** The families in the order of the catalogue, and which of the functions belong to each. */
function byFamily(found: typeof rows, language: Language): [name: string, ids: ActivationId[]][] {
  const families = [...new Set(found.map(({ family }) => family))] as FamilyId[];
  return families.map((family) => [
    texts[language].families[family],
    found.filter((row) => row.family === family).map(({ id }) => id),
  ]);
}
