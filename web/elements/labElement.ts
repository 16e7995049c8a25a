import { LitElement, type PropertyDeclarations } from "lit";
import { LabError, type Problem } from "../core/problem.ts";
import { chooseLanguage, type Language, type Text, texts } from "../text/text.ts";

export const themes = ["auto", "light", "dark"] as const;

/**
 * What every element of the lab has: language, theme, and a start that waits until the element comes near the viewport.
 *
 * Events bubble and cross shadow roots: `lab-ready` (no detail) once something is drawn, `lab-change` when the reader
 * changed the state, `lab-error` with `{ messages: string[], problems: Problem[] }` when something given could not be
 * used.
 */
export abstract class LabElement extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: { reflect: true },
    theme: { reflect: true },
  };

  /** `auto` follows the `color-scheme` of the place where the element stands. */
  declare theme: string;

  #nearness: IntersectionObserver | undefined;
  #pageLanguage: MutationObserver | undefined;
  #reported = "";

  constructor() {
    super();
    this.theme = "auto";
  }

  /** Called each time the element comes near the viewport for the first time since it was put into a page. */
  protected abstract start(): void;

  get language(): Language {
    return chooseLanguage([this.lang, languageAround(this), navigator.language]);
  }

  get text(): Text {
    return texts[this.language];
  }

  protected get themeProblems(): Problem[] {
    return (themes as readonly string[]).includes(this.theme ?? "auto")
      ? []
      : [{ code: "unknownChoice", name: "theme", value: this.theme, known: themes }];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#nearness?.disconnect();
        this.start();
      },
      { rootMargin: "400px" },
    );
    this.#nearness.observe(this);
    this.#pageLanguage = new MutationObserver(() => this.requestUpdate());
    this.#pageLanguage.observe(document.documentElement, { attributeFilter: ["lang"] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#nearness?.disconnect();
    this.#pageLanguage?.disconnect();
  }

  protected announce(name: "lab-ready" | "lab-change" | "lab-error", detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Announces problems as `lab-error`, each set of them once. */
  protected report(problems: readonly Problem[]): void {
    const messages = problems.map((problem) => new LabError(problem).message);
    if (messages.join("\n") === this.#reported) return;
    this.#reported = messages.join("\n");
    if (messages.length) this.announce("lab-error", { messages, problems });
  }
}

/** The `lang` of the nearest ancestor that has one, across shadow roots. */
function languageAround(element: Element): string | null {
  for (
    let node: Node | null = element.parentNode;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  )
    if (node instanceof Element && node.hasAttribute("lang")) return node.getAttribute("lang");
  return null;
}
