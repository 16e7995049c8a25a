import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { undoScrolled } from "../../controls/drag.ts";
import { keepUsedKeys } from "../../controls/keys.ts";
import { failureBox, problemBox } from "../../controls/problemBox.ts";
import { savePicture } from "../../controls/savePicture.ts";
import type { Pictured, Still } from "../../plot/still/still.ts";
import { type Language, loadWords } from "../../text/dictionaries.ts";
import { afterFrame, markOnce } from "./afterFrame.ts";
import { bringIntoView } from "./bringIntoView.ts";
import { drawQueued } from "./drawingQueue.ts";
import type { ElementSchema } from "./elementState.ts";
import { Light } from "./light.ts";
import { parseLink } from "./link.ts";
import { Posting } from "./posting.ts";
import { schemeBehind } from "./schemeBehind.ts";
import { SettingsElement } from "./settingsElement.ts";
import { sharedLocation } from "./sharedLocation.ts";
import { isInSight, takeOpening, whenNear } from "./visibility.ts";

/** So long, in ms, a figure that may be drawn at once is not rendered without its numbers. */
const moment = 300;

/**
 * What every element of the lab has beside its settings: a start that waits until the element comes near the viewport,
 * another try where that fails, and a way past the figure for the keyboard.
 *
 * Events bubble and cross shadow roots: `lab-ready` (no detail) once something is drawn, `lab-change` when the reader
 * changed the state, with all settings that a link carries, `lab-error` with `{ messages: string[], problems: Problem[] }`
 * when something given could not be used or nothing can be computed.
 */
export abstract class LabElement<Given extends ElementSchema = ElementSchema> extends SettingsElement<Given> {
  static override properties: PropertyDeclarations = {
    ...SettingsElement.properties,
    loaded: { state: true },
    failed: { state: true },
    ready: { state: true },
    paper: { state: true },
    behind: { state: true },
  };

  /** Whether all is there that the figure is drawn from. */
  declare protected loaded: boolean;
  /** Whether the figure could not be loaded. */
  declare protected failed: boolean;
  /** Whether the figure has been drawn as a whole; until then it keeps the room that it will take. */
  declare ready: boolean;
  /** While it is printed: it is light then, whatever the screen is. */
  declare protected paper: boolean;
  /** The color scheme of the background behind it, where the page does not say which it is. */
  declare protected behind: "light" | "dark" | undefined;
  /** Until the element comes near. */
  #waits = false;
  #stopWaiting: (() => void) | undefined;
  /** The language whose words are there, and shown. */
  #spoken: Language | undefined;
  /** Of the languages of the page and what may bring another theme. */
  #pageAttributes: MutationObserver | undefined;
  #light: Light | undefined;
  #stopListening: AbortController | undefined;
  readonly #printed = matchMedia("print");
  readonly #prefersDark = matchMedia("(prefers-color-scheme: dark)");
  readonly #lookBehind = () => {
    this.behind = schemeBehind(this);
    if (!this.hasUpdated) this.#reserved.className = this.#placeClass;
  };
  get #placeClass(): string {
    return this.behind ? `place on-${this.behind}` : "place";
  }
  /** A background that changes little by little. */
  readonly #backgroundChanged = ({ propertyName }: TransitionEvent) => {
    if (propertyName.startsWith("background")) this.#lookBehind();
  };
  /** Counts the beginnings. */
  #begun = 0;
  /** Keeps the element's place until its first rendering. */
  readonly #reserved: HTMLElement = Object.assign(document.createElement("div"), { className: "place" });
  readonly #posting = new Posting(
    () => ({
      tag: this.localName,
      name: this.postName ?? "",
      id: this.id,
      attributes: this.differing,
      root: this.renderRoot as ShadowRoot,
    }),
    () => this.requestUpdate(),
  );
  /** Ends the wait for what the first rendering shows. */
  declare private arrived: () => void;
  readonly #arrival = new Promise<void>((resolve) => {
    this.arrived = resolve;
  });

  constructor() {
    super();
    this.loaded = false;
    this.failed = false;
    this.ready = false;
    this.paper = false;
    const figure = Object.assign(document.createElement("section"), { className: "figure opening" });
    figure.append(
      Object.assign(document.createElement("slot"), { className: "instead" }),
      Object.assign(document.createElement("p"), { className: "loading" }),
    );
    this.#reserved.append(figure);
  }

  /** Fetches what the figure is drawn from: each time that the element comes near the viewport, and on another try. */
  protected abstract load(): Promise<void>;

  /** The figure, as far as it is loaded. */
  protected abstract figure(): TemplateResult;

  /** Called once what was loaded is rendered. */
  protected drawn(): void | Promise<void> {}

  /**
   * Makes all marks of a term stand out, as when a reader points at its symbol in the text around the figure; undefined
   * ends it. The marks say in `data-term` which terms they stand for.
   */
  light(term?: string): void {
    this.#light ??= new Light();
    this.#light.show(this.renderRoot as ShadowRoot, term);
  }

  /** What the figure shows and its picture is called by; undefined for an element of many figures. */
  get pictured(): Pictured | undefined {
    return undefined;
  }

  /** Whether there is a picture now. */
  protected get hasPicture(): boolean {
    return this.pictured !== undefined;
  }

  /**
   * A picture that stands alone, of what the figure shows now.
   * @throws an Error where there is no picture
   */
  async still(): Promise<Still> {
    const { stillOf } = await import("./still.ts");
    return stillOf(this.renderRoot, this.hasPicture ? this.pictured : undefined);
  }

  /** The name by which the page of an iframe knows the figure: a demo's, else the tag; undefined where it has none. */
  protected get postName(): string | undefined {
    const { name } = this.state as { name?: string };
    return name ?? this.localName;
  }

  protected override get tools(): unknown {
    return [
      this.postName === undefined ? nothing : this.#posting.button(this.language),
      this.hasPicture ? savePicture(() => this.still(), this.text) : nothing,
    ];
  }

  /** Whether the page's address leads here. */
  get #isNamed(): boolean {
    return this.id !== "" && parseLink(sharedLocation()?.hash ?? "").id === this.id;
  }

  readonly #followHash = (): void => {
    if (this.#isNamed) this.follow(sharedLocation()?.hash ?? "");
  };

  /** An address that is opened leads here, unless the reader is elsewhere already: also one who loads the page again. */
  #open(): void {
    this.#followHash();
    const [opened] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    if (!this.#isNamed || opened?.type !== "navigate" || scrollY > 0) return;
    this.updateComplete.then(() => {
      if (!isInSight(this.getBoundingClientRect())) bringIntoView(this);
    });
  }

  /** Follows a link that was pressed: the reader is brought to the figure. */
  async followPressed(hash: string): Promise<void> {
    this.follow(hash);
    await this.updateComplete;
    bringIntoView(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    undoScrolled(root);
    keepUsedKeys(root);
    root.append(this.#reserved);
    return root;
  }

  /** That of the place, once its words are there. */
  override get language(): Language {
    return this.#spoken ?? super.language;
  }

  /** Those of another language that is wanted meanwhile take their place. */
  async #loadWords(): Promise<void> {
    const language = super.language;
    await loadWords(language);
    if (language !== super.language) await this.#loadWords();
    else this.#spoken = language;
  }

  /** The figure stays as it was until the words are there that it is to show. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await Promise.race([this.#arrival, new Promise((resolve) => setTimeout(resolve, moment))]);
    try {
      await this.#loadWords();
    } catch (error) {
      this.fail(error);
      if (!this.#spoken) {
        this.#reserved.replaceWith(document.createElement("slot")); // nothing can be said: the children stay in sight
        return;
      }
    }
    super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { text, language } = this;
    return html`<div class=${this.#placeClass}><section class="figure ${this.ready || this.failed ? "" : "opening"} ${this.paper ? "printed" : ""} ${this.state.plain ? "plain" : ""}" part="figure" lang=${language} translate="no">
      <button class="past" @click=${this.#goPast}>${text.skip}</button>
      ${this.loaded || this.failed ? nothing : html`<slot class="instead"></slot>`}
      ${this.failed ? [problemBox(this.problems, text), failureBox(text, () => this.begin())] : this.figure()}
      ${this.#posting.dialog(language)}
      <span class="end" @blur=${({ target }: Event) => (target as Element).removeAttribute("tabindex")}></span>
    </section></div>`;
  }

  /** Puts the focus at the figure's end: the next tab stop is behind it. */
  readonly #goPast = (): void => {
    const end = this.renderRoot.querySelector(".end") as HTMLElement;
    end.tabIndex = 0;
    end.focus();
  };

  protected override firstUpdated(): void {
    this.#reserved.remove();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#open(); // one that is put back goes on where it was
    addEventListener("hashchange", this.#followHash);
    this.#waits = true;
    const come = (inSight: boolean) => drawQueued(inSight, () => this.start());
    if (takeOpening(this)) come(true);
    else this.#stopWaiting = whenNear(this, come);
    this.paper = this.#printed.matches;
    for (const type of ["beforeprint", "afterprint"]) addEventListener(type, this.#print);
    this.#printed.addEventListener("change", this.#print);
    requestAnimationFrame(this.#lookBehind); // with the frame, for which the page is laid out anyway
    this.#pageAttributes = new MutationObserver(() => {
      this.#lookBehind();
      this.requestUpdate();
    });
    const { ownerDocument: page } = this;
    this.#pageAttributes.observe(page, { attributeFilter: ["lang"], subtree: true });
    for (const element of [page.documentElement, page.body])
      this.#pageAttributes.observe(element, { attributes: true });
    this.#stopListening = new AbortController();
    page.addEventListener("transitionend", this.#backgroundChanged, this.#stopListening);
    addEventListener("load", this.#lookBehind);
    this.#prefersDark.addEventListener("change", this.#lookBehind);
  }

  /** Draws the figure wherever it stands, unless that has begun. */
  async start(): Promise<void> {
    await undefined; // who has just put it into the page by script may still set its properties
    if (!this.#waits || !this.isConnected) return;
    this.#waits = false;
    this.#stopWaiting?.();
    await this.begin();
  }

  readonly #print = (event: Event): void => {
    this.paper = event instanceof MediaQueryListEvent ? event.matches : event.type === "beforeprint";
    if (this.paper) this.start();
  };

  /** Loads and draws; resolves also where that fails. One that begins anew before it is done leaves the rest to that. */
  protected async begin(): Promise<void> {
    this.failed = false;
    const attempt = ++this.#begun;
    loadWords(super.language).catch(() => {}); // beside the rest; the first rendering says if they did not arrive
    try {
      await this.load();
      if (attempt !== this.#begun) return;
      this.loaded = true;
      this.arrived();
      await this.updateComplete;
      if (!this.isConnected || !this.hasUpdated) return;
      await this.drawn();
      await afterFrame();
      if (!this.isConnected) return;
      markOnce("interactive");
      if (!this.ready) this.announce("lab-ready", {});
      this.ready = true;
    } catch (error) {
      if (attempt === this.#begun) this.fail(error);
    }
  }

  /** Shows that the figure can't be computed, with another try. */
  protected fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    console.info(`${this.localName}: ${message}`);
    this.failed = true;
    this.arrived();
    this.announce("lab-error", { messages: [message], problems: [] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#posting.close();
    removeEventListener("hashchange", this.#followHash);
    this.#stopWaiting?.();
    this.#pageAttributes?.disconnect();
    this.#stopListening?.abort();
    removeEventListener("load", this.#lookBehind);
    this.#prefersDark.removeEventListener("change", this.#lookBehind);
    for (const type of ["beforeprint", "afterprint"]) removeEventListener(type, this.#print);
    this.#printed.removeEventListener("change", this.#print);
  }
}
