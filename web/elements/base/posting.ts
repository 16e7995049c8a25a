import { html, nothing, type TemplateResult } from "lit";
import { dialog } from "../../controls/dialog.ts";
import { icon } from "../../controls/icon.ts";
import { type Language, texts } from "../../text/text.ts";
import type { PostDialog, PostedFigure } from "../post/postDialog.ts";
import { LatePart } from "./latePart.ts";

const code = new LatePart(() => import("../post/postDialog.ts"));

/** “Put this in my post”: the button in a figure's foot, and the dialogue that it opens. */
export class Posting {
  readonly #figure: () => PostedFigure;
  readonly #redraw: () => void;
  #isOpen = false;
  #dialog: PostDialog | undefined;
  #button: HTMLElement | undefined;

  constructor(figure: () => PostedFigure, redraw: () => void) {
    this.#figure = figure;
    this.#redraw = redraw;
  }

  button(language: Language): TemplateResult {
    const open = ({ currentTarget }: Event) => {
      this.#button = currentTarget as HTMLElement;
      this.#show(true);
    };
    return html`<button @click=${open}>${icon("post")}${texts[language].post.open}</button>`;
  }

  dialog(language: Language): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    const { open, close } = texts[language].post;
    const content = code.show(
      ({ PostDialog }) => {
        this.#dialog ??= new PostDialog(this.#figure(), this.#redraw);
        return this.#dialog.render(language);
      },
      language,
      this.#redraw,
    );
    const closed = () => {
      this.#show(false);
      this.#button?.focus(); // not every browser has put it there when it was pressed
    };
    return dialog(open, close, content, closed);
  }

  /** A figure that leaves the page leaves its dialogue: put back, that would stand in the page instead of over it. */
  close(): void {
    if (this.#isOpen) this.#show(false);
  }

  #show(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#dialog = undefined; // it begins with the figure's state of the moment
    this.#redraw();
  }
}
