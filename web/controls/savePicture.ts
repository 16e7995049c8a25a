import { html, type TemplateResult } from "lit";
import type { Still } from "../plot/still/still.ts";
import type { Text } from "../text/text.ts";
import { download } from "./download.ts";
import { icon } from "./icon.ts";

/** How the name of a picture of twice the size ends: it is sharp on every screen. */
export const twice = "@2x.png";

/** A button that offers a figure's picture as a file of one kind or another, and what became of it. */
export function savePicture(still: () => Promise<Still>, { save }: Text): TemplateResult {
  const open = ({ currentTarget }: Event) => {
    const button = currentTarget as Element;
    const choice = button.nextElementSibling as HTMLElement;
    choice.hidden = !choice.hidden;
    button.ariaExpanded = String(!choice.hidden);
  };
  const take = async ({ currentTarget }: Event, ending: string, read: (still: Still) => Promise<Blob> | Blob) => {
    const said = (currentTarget as Element).closest(".save")?.querySelector("output") as HTMLOutputElement;
    said.value = "";
    try {
      const made = await still();
      const file = await read(made);
      download(made.id + ending, file);
      said.value = save.saved(made.id + ending);
    } catch (error) {
      console.info(`activation-lab: ${error}`);
      said.value = save.failed[ending === ".svg" ? "svg" : "png"];
    }
  };
  const kinds: [string, string, (still: Still) => Promise<Blob> | Blob][] = [
    [save.png, ".png", ({ png }) => png(1)],
    [save.twice, twice, ({ png }) => png(2)],
    [save.svg, ".svg", ({ svg }) => new Blob([svg], { type: "image/svg+xml" })],
  ];
  return html`<span class="save">
    <button aria-expanded="false" @click=${open}>${icon("picture")}${save.open}</button>
    <span class="save-kinds" role="group" aria-label=${save.open} hidden>${kinds.map(
      ([name, ending, read]) => html`<button @click=${(event: Event) => take(event, ending, read)}>${name}</button>`,
    )}</span>
    <output></output>
  </span>`;
}
