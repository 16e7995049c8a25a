import { type CSSResultOrNative, html, type ReactiveElement, type TemplateResult } from "lit";
import { curveTexts, type PanelName } from "../../../text/curve.ts";
import { type Language, texts } from "../../../text/text.ts";
import { adoptStyles } from "../../base/adoptStyles.ts";
import { folds } from "../../base/folds.ts";
import { LatePart, loadingPart } from "../../base/latePart.ts";
import { panelNames } from "../settings.ts";
import type { PanelContext } from "./context.ts";
import { type PanelModule, panels } from "./panels.ts";

/** The folded parts of a figure; the code of one is loaded when it is first opened. */
export class PanelHost {
  readonly #element: ReactiveElement;
  readonly #style: readonly CSSResultOrNative[];
  readonly #parts = Object.fromEntries(panelNames.map((id) => [id, new LatePart<PanelModule>(panels[id])])) as Record<
    PanelName,
    LatePart<PanelModule>
  >;

  /** `style` is the element's own, which stays beside that of the parts. */
  constructor(element: ReactiveElement, style: readonly CSSResultOrNative[]) {
    this.#element = element;
    this.#style = style;
  }

  /** `beside` stands at the end of the row of buttons, `typed` at a part's end: what was typed there and can't be used. */
  render(
    open: readonly PanelName[],
    explore: boolean,
    context: PanelContext | undefined,
    typed: (part: PanelName) => unknown,
    language: Language,
    beside: unknown,
    show: (open: readonly PanelName[]) => void,
  ): TemplateResult {
    const parts = panelNames.map((id) => ({
      id,
      name: curveTexts[language].panels[id === "adjust" && explore ? "choose" : id],
      content: () => html`${this.#content(id, context, language)}${typed(id)}`,
    }));
    return folds(parts, open, texts[language].panels.label, beside, (next) => show(next as readonly PanelName[]));
  }

  #content(id: PanelName, context: PanelContext | undefined, language: Language): unknown {
    return this.#parts[id].show(
      ({ panel }) => (context ? panel(context) : loadingPart(language)),
      language,
      () => {
        this.#adopt();
        this.#element.requestUpdate();
      },
    );
  }

  #adopt(): void {
    const loaded = Object.values(this.#parts).flatMap(({ module }) => module?.style ?? []);
    adoptStyles(this.#element.renderRoot as ShadowRoot, [...this.#style, ...loaded]);
  }
}
