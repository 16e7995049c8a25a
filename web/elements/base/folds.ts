import { html, nothing, type TemplateResult } from "lit";
import { roving } from "../../controls/roving.ts";
import type { ElementSetting } from "./elementState.ts";

/** A part of a figure that is folded away until the reader opens it. */
export interface Fold {
  id: string;
  /** On its button. */
  name: string;
  /** Made only while the part is open. */
  content(): unknown;
}

/** The setting of a figure that says which of its parts are open, so that a link opens them too. */
export function foldsSetting<Id extends string>(ids: readonly Id[]) {
  return {
    kind: "choices",
    default: [] as readonly Id[],
    choices: ids,
    passing: true,
  } as const satisfies ElementSetting;
}

/** One row of buttons under a figure, one of each part and what else stands `beside` them, and the parts that are open. */
export function folds(
  parts: readonly Fold[],
  open: readonly string[],
  label: string,
  beside: unknown,
  show: (open: readonly string[]) => void,
): TemplateResult {
  const toggled = (id: string) => (open.includes(id) ? open.filter((each) => each !== id) : [...open, id]);
  return html`
    <div class="folds" role="toolbar" aria-label=${label} ${roving()}>
      ${parts.map(
        ({ id, name }) =>
          html`<button class="fold" aria-expanded=${open.includes(id)} aria-controls="fold-${id}" @click=${() => show(toggled(id))}>${name}</button>`,
      )}
      <span class="beside">${beside}</span>
    </div>
    ${parts.map(
      ({ id, name, content }) =>
        html`<section class="part ${id}" id="fold-${id}" role="group" aria-label=${name} ?hidden=${!open.includes(id)}>
          ${open.includes(id) ? html`<p class="part-name" aria-hidden="true">${name}</p>${content()}` : nothing}
        </section>`,
    )}
  `;
}
