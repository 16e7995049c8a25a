import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";

/** A part that opens and closes, within another that is made only once it is opened. */
export function disclosure(summary: unknown, content: unknown): TemplateResult {
  return html`<details><summary>${summary}</summary>${content}</details>`;
}

/** What a figure shows only to those who open it, each part under its id. */
export class Disclosures {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** A part whose content is made only once it is opened. */
  render(id: string, summary: unknown, content: () => unknown): TemplateResult {
    const toggle = (event: Event) => {
      const { open } = event.target as HTMLDetailsElement;
      if (open === this.#open.has(id)) return;
      if (open) this.#open.add(id);
      else this.#open.delete(id);
      this.#host.requestUpdate();
    };
    return html`<details class=${id} @toggle=${toggle}>
      <summary>${summary}</summary>
      ${this.#open.has(id) ? content() : nothing}
    </details>`;
  }
}
