import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { copyLink } from "../../controls/copy.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import { parseSetting } from "../../core/settings.ts";
import { type Language, type Text, texts } from "../../text/text.ts";
import { adoptAgain, adoptStyles } from "./adoptStyles.ts";
import { type ElementSchema, ElementState, type ElementStateOf } from "./elementState.ts";
import { languageOf } from "./languageOf.ts";
import { formatLink, parseLink } from "./link.ts";
import { sharedLocation } from "./sharedLocation.ts";
import { Undo } from "./undo.ts";

export const themes = ["auto", "light", "dark"] as const;

/** What every element can be set to. */
export const sharedSchema = {
  theme: { kind: "choice", default: "auto", choices: themes, given: true },
  /** HTML's own: any language; one without words here leaves the choice to the page around. */
  lang: { kind: "text", default: "", given: true },
  plain: { kind: "flag", default: false, linked: false, given: true },
} as const satisfies ElementSchema;

/** What ends a drag, of a slider or of anything else in a figure; a key that is held is one too. */
const lettingGo = ["pointerup", "pointercancel", "keyup", "change"];

/**
 * An element with typed settings: they mirror its attributes, are part of its links, and change by the reader's hand,
 * with undo. While something is dragged all its moves are one change.
 */
export abstract class SettingsElement<Given extends ElementSchema = ElementSchema> extends LitElement {
  static override properties: PropertyDeclarations = { typed: { state: true } };

  /** `auto` follows the `color-scheme` of the place where the element stands. */
  declare theme: (typeof themes)[number];
  /** Leaves away all that is folded under the figure, undo and the link to it. */
  declare plain: boolean;

  /** What the reader typed and can't be used. */
  declare protected typed: Problem | undefined;
  /** The setting that `typed` was typed for: the problem is named beside it. */
  protected typedIn = "";
  /** While something is dragged. */
  protected moving = false;
  /** What is dragged, or was last. */
  #moved = "";
  /** Whether the last change was one move of several, as of a drag: a browser's history has one entry for them all. */
  lastChangeMoved = false;
  protected problems: Problem[] = [];

  readonly #schemas = new WeakMap<ElementSchema, ElementSchema>();
  readonly #state = new ElementState(
    this,
    (values) => this.#completeSchema(values),
    (name, before, setting) => {
      if (setting && !setting.passing) this.typed = undefined;
      this.requestUpdate(name, before);
      this.requestUpdate(); // also where the value is the same, and what was wrong with it is not
    },
  );
  readonly #undo = new Undo(this.#state);
  #reported = "";

  /** The element's settings; always the same object for values that ask for the same. */
  protected abstract schemaFor(values: Readonly<Record<string, unknown>>): ElementSchema;

  /** What can't be used together, though each alone could. */
  protected check(): Problem[] {
    return [];
  }

  /** What `lab-change` tells. */
  protected detail(): object {
    const names = Object.keys(this.#state.schema).filter(
      (name) => !(name in sharedSchema) && this.#state.schema[name]?.linked !== false,
    );
    return Object.fromEntries(names.map((name) => [name, this.#state.publicValue(name)]));
  }

  protected get state(): ElementStateOf<Given & typeof sharedSchema> {
    return this.#state.values as ElementStateOf<Given & typeof sharedSchema>;
  }

  /** The language that the element is shown in. */
  get language(): Language {
    return languageOf(this);
  }

  get text(): Text {
    return texts[this.language];
  }

  /** The hash of a link to the element as it is now; undefined if it has no id that a link could name. */
  get link(): string | undefined {
    return this.id ? this.#state.hashWith({}) : undefined;
  }

  /** The hash of a link to the element as it would be with other values. */
  protected linkWith(next: Partial<ElementStateOf<Given>>): string {
    return this.#state.hashWith(next);
  }

  /** Brings the element into the state of a link's hash; one to something else brings back what the author gave. */
  follow(hash: string): void {
    this.#state.follow(parseLink(hash).id === this.id ? hash : "");
    this.requestUpdate();
  }

  /** Takes over what the page's author gives in an address, by names and texts as links spell them. */
  give(state: ReadonlyMap<string, string>): void {
    this.#state.give(state);
    this.requestUpdate();
  }

  /**
   * Takes over what the reader changed, in the figure or in the text around it: undo leads back, and `lab-change` tells the
   * host page. While something is dragged, `moving`, all its moves are one change, until it is let go.
   */
  change(next: Partial<ElementStateOf<Given>>, moving = false): void {
    this.lastChangeMoved = moving;
    if (this.#state.isChange(next)) {
      const names = Object.keys(next);
      if (!(moving && this.moving && names.join() === this.#moved)) this.#undo.remember(names);
      this.moving = moving;
      this.#moved = names.join();
    }
    this.#takeOver(next);
  }

  /** As `change`, for what the reader typed: what can't be used is named, and the old value stays. */
  protected type(read: () => Partial<ElementStateOf<Given>>, where = ""): void {
    try {
      this.change(read());
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      this.typed = error.problem;
      this.typedIn = where;
    }
  }

  /** As `type`, for the text of one setting. */
  protected typeSetting(name: string, text: string): void {
    const setting = this.#state.schema[name];
    if (setting)
      this.type(() => ({ [name]: parseSetting(name, setting, text) }) as Partial<ElementStateOf<Given>>, name);
  }

  #takeOver(next: object): void {
    this.typed = undefined;
    this.#state.linkProblems = [];
    this.#state.set(next as Record<string, unknown>);
    this.requestUpdate();
    this.tellChange();
  }

  /** Tells the host page what the reader changed. */
  protected tellChange(): void {
    this.updateComplete.then(() => this.announce("lab-change", this.detail()));
  }

  readonly #letGo = ({ type, target }: Event): void => {
    const isTyped = type === "keyup" && target instanceof HTMLInputElement && target.type !== "range";
    if (!isTyped) this.letGo(); // what is typed is one change until it is done
  };

  /** Ends a drag: the next move is another change. */
  letGo(): void {
    if (!this.moving) return;
    this.moving = false;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    for (const type of lettingGo) root.addEventListener(type, this.#letGo);
    root.addEventListener("pointerdown", this.#letGo, { capture: true }); // the next drag begins
    return root;
  }

  #completeSchema(values: Readonly<Record<string, unknown>>): ElementSchema {
    const own = this.schemaFor(values);
    const complete = this.#schemas.get(own) ?? { ...own, ...sharedSchema };
    this.#schemas.set(own, complete);
    return complete;
  }

  /** What differs from the defaults, by the names and texts that attributes have. */
  protected get differing(): [name: string, text: string][] {
    return this.#state.differing;
  }

  /** What else stands in the foot. */
  protected get tools(): unknown {
    return nothing;
  }

  /** Undo, a link to the figure as it is now, and more tools. */
  protected get foot(): TemplateResult {
    const { text } = this;
    const isPossible = this.#undo.isPossible;
    const undo = () => {
      this.lastChangeMoved = false;
      if (isPossible) this.#takeOver(this.#undo.takeLast());
    };
    return html`<div class="foot">
      <button aria-disabled=${!isPossible} @click=${undo}>${text.undo}</button>
      ${this.id ? copyLink(() => this.addressOf(this.link ?? ""), text) : nothing}
      ${this.tools}
    </div>`;
  }

  /** The address, if there is one, of a link that looks the same to whoever opens it: also in the theme that the page is held in. */
  protected addressOf(link: string): string | undefined {
    const { id, state } = parseLink(link);
    const scheme = getComputedStyle(this).colorScheme;
    if (scheme === "light" || scheme === "dark") state.set("theme", scheme);
    const shown = sharedLocation();
    return shown && new URL(formatLink({ id, state }), shown.href).href;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.problems = [
      ...this.#state.problems,
      ...this.check(),
      ...this.#state.linkProblems,
      ...(this.typed ? [this.typed] : []),
    ];
  }

  protected override updated(_changed: PropertyValues): void {
    this.#state.mirror();
    this.report(this.problems);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#state.authorIsDone();
  }

  /** Called by the browser when the element comes into another document, as that of a frame or of a window. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptAgain(this.shadowRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.moving = false;
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
