import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { copyLink } from "../../controls/copy.ts";
import { undoScrolled } from "../../controls/drag.ts";
import { stopUsedKeys } from "../../controls/keys.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import { chooseLanguage, type Language, type Text, texts } from "../../text/text.ts";
import { drawInTurn } from "./drawingQueue.ts";
import { formatLink, parseLink } from "./link.ts";
import { LinkedState } from "./linkedState.ts";
import { isInSight, nearMargin, takeOpening } from "./visibility.ts";

/** So long, in ms, a figure that may be drawn at once is not rendered without its numbers. */
const moment = 300;

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
  /** Properties that a link leaves alone. */
  static authorsOwn: readonly string[] = ["lang"];

  /** `auto` follows the `color-scheme` of the place where the element stands. */
  declare theme: string;

  #linkedState: LinkedState | undefined;
  #nearness: IntersectionObserver | undefined;
  #pageLanguage: MutationObserver | undefined;
  readonly #print = matchMedia("print");
  readonly #refresh = () => this.requestUpdate();
  #reported = "";
  /** Keeps the element's place until its first rendering. */
  readonly #reserved = document.createElement("section");
  /** Ends the wait for what the first rendering shows. */
  declare protected arrived: () => void;
  readonly #arrival = new Promise<void>((resolve) => {
    this.arrived = resolve;
  });

  constructor() {
    super();
    this.theme = "auto";
    this.#reserved.className = "figure opening";
    this.#reserved.append(Object.assign(document.createElement("p"), { className: "loading" }));
  }

  /**
   * Called each time the element comes near the viewport for the first time since it was put into a page. Resolves once
   * it is drawn, also where that fails. Calls `arrived` once there is something to render.
   */
  protected abstract start(): Promise<void>;

  get language(): Language {
    return chooseLanguage([this.lang, languageAround(this), navigator.language]);
  }

  get text(): Text {
    return texts[this.language];
  }

  /** The hash of a link to the element as it is now; undefined if it has no id that a link could name. */
  get link(): string | undefined {
    return this.id ? this.#linkedState?.hash : undefined;
  }

  /** Brings the element into the state of a link's hash; one to something else brings back what the author gave. */
  follow(hash: string): void {
    this.#linkedState?.follow(parseLink(hash).id === this.id ? hash : "");
  }

  /** What is wrong with the theme or with the link that was followed. */
  protected get sharedProblems(): Problem[] {
    const theme: Problem[] = (themes as readonly string[]).includes(this.theme ?? "auto")
      ? []
      : [{ code: "unknownChoice", name: "theme", value: this.theme, known: themes }];
    return [...theme, ...(this.#linkedState?.problems ?? [])];
  }

  protected get linkButton(): TemplateResult | typeof nothing {
    return this.id ? copyLink(() => this.#address(), this.text) : nothing;
  }

  /** The address of a link that looks the same to whoever opens it: also in the theme that the page is held in. */
  #address(): string {
    const { id, state } = parseLink(this.link ?? "");
    const scheme = getComputedStyle(this).colorScheme;
    if (scheme === "light" || scheme === "dark") state.set("theme", scheme);
    return new URL(formatLink({ id, state }), location.href).href;
  }

  readonly #followHash = (): void => {
    if (!this.id || parseLink(location.hash).id !== this.id) return;
    this.follow(location.hash);
    this.updateComplete.then(() => {
      const { top, bottom } = this.getBoundingClientRect();
      if (top > innerHeight || bottom < 0) this.scrollIntoView();
    });
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    undoScrolled(root);
    root.addEventListener("keydown", (event) => stopUsedKeys(event as KeyboardEvent));
    root.append(this.#reserved);
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await Promise.race([this.#arrival, new Promise((resolve) => setTimeout(resolve, moment))]);
    super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    this.#reserved.remove();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#linkedState ??= new LinkedState(this, (this.constructor as typeof LabElement).authorsOwn);
    this.#followHash();
    addEventListener("hashchange", this.#followHash);
    if (takeOpening(this)) this.#start(true);
    else this.#startWhenNear();
    this.#print.addEventListener("change", this.#refresh); // paper has a theme of its own
    this.#pageLanguage = new MutationObserver(this.#refresh);
    this.#pageLanguage.observe(document, { attributeFilter: ["lang"], subtree: true });
  }

  #startWhenNear(): void {
    this.#nearness = new IntersectionObserver(
      (entries) => {
        const near = entries.find((entry) => entry.isIntersecting);
        if (!near) return;
        this.#nearness?.disconnect();
        this.#start(isInSight(near.boundingClientRect));
      },
      { rootMargin: nearMargin },
    );
    this.#nearness.observe(this);
  }

  #start(inSight: boolean): void {
    drawInTurn(inSight, async () => {
      await undefined; // who has just put it into the page by script may still set its properties
      if (this.isConnected) await this.start();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#followHash);
    this.#nearness?.disconnect();
    this.#pageLanguage?.disconnect();
    this.#print.removeEventListener("change", this.#refresh);
  }

  protected announce(name: "lab-ready" | "lab-change" | "lab-error", detail: unknown): void {
    if (name === "lab-change" && this.#linkedState?.problems.length) {
      this.#linkedState.problems = [];
      this.requestUpdate();
    }
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
