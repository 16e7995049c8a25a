import {
  adoptStyles,
  type CSSResultOrNative,
  html,
  type nothing,
  type ReactiveElement,
  type TemplateResult,
} from "lit";
import type { PanelName, Text } from "../../../text/text.ts";
import { panelNames } from "../settings.ts";
import type { PanelContext } from "./context.ts";
import { type PanelModule, panels } from "./panels.ts";

/** The buttons that open a figure's panels, and the open panels; loads a panel when it is first opened. */
export class PanelHost {
  readonly #element: ReactiveElement;
  readonly #style: readonly CSSResultOrNative[];
  readonly #modules = new Map<PanelName, PanelModule | "loading" | "failed">();

  /** `style` is the element's own, which stays beside that of the panels. */
  constructor(element: ReactiveElement, style: readonly CSSResultOrNative[]) {
    this.#element = element;
    this.#style = style;
  }

  /** `beside` stands at the end of the row of buttons. */
  render(
    open: readonly PanelName[],
    context: PanelContext | undefined,
    text: Text,
    beside: unknown,
    show: (open: readonly PanelName[]) => void,
  ): TemplateResult {
    const toggle = (id: PanelName) => (open.includes(id) ? open.filter((other) => other !== id) : [...open, id]);
    return html`
      <div class="panel-buttons" role="group" aria-label=${text.panels.label}>
        ${panelNames.map(
          (id) =>
            html`<button class="toggle" data-panel=${id} aria-expanded=${open.includes(id)} aria-controls="panel-${id}" @click=${() => show(toggle(id))}>${text.panels[id]}</button>`,
        )}
        ${beside}
      </div>
      ${panelNames.map((id) =>
        open.includes(id)
          ? html`<div class="panel-body" id="panel-${id}" role="group" aria-labelledby="name-${id}"><p class="panel-name" id="name-${id}">${text.panels[id]}</p>${this.#body(id, context, text)}</div>`
          : html`<div id="panel-${id}" hidden></div>`,
      )}
    `;
  }

  #body(id: PanelName, context: PanelContext | undefined, text: Text): TemplateResult | typeof nothing {
    const known = this.#modules.get(id);
    if (known === "failed")
      return html`<p role="alert">${text.panels.failed} <button @click=${() => this.#load(id)}>${text.blocked.retry}</button></p>`;
    if (known === undefined) this.#load(id);
    if (known === undefined || known === "loading" || !context)
      return html`<p class="panel-loading">${text.panels.loading}</p>`;
    return known.panel(context);
  }

  async #load(id: PanelName): Promise<void> {
    this.#modules.set(id, "loading");
    try {
      const module = await panels[id]();
      this.#modules.set(id, module);
      this.#adopt();
    } catch (error) {
      console.info(`activation-curve: ${error}`);
      this.#modules.set(id, "failed");
    }
    this.#element.requestUpdate();
  }

  #adopt(): void {
    const loaded = [...this.#modules.values()].flatMap((module) =>
      typeof module === "object" && module.style ? [module.style] : [],
    );
    adoptStyles(this.#element.renderRoot as ShadowRoot, [...this.#style, ...loaded]);
  }
}
