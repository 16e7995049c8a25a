import {
  adoptStyles,
  css,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { guard } from "lit/directives/guard.js";
import { choiceButtons } from "../../controls/choice.ts";
import { Disclosures } from "../../controls/disclosure.ts";
import { failureBox, problemBox } from "../../controls/problemBox.ts";
import { table } from "../../controls/table.ts";
import type { DemoRow, Setting, SettingValue } from "../../core/catalogue.ts";
import type { Demos } from "../../core/demos.ts";
import { loadDemos } from "../../core/demos.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import { readSeed, readSetting } from "../../core/setting.ts";
import { formatSpecs } from "../../core/specList.ts";
import { demoTexts } from "../../text/demo.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { afterFrame, markOnce } from "../base/afterFrame.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { LabElement } from "../base/labElement.ts";
import { Undo } from "../base/undo.ts";
import { type DemoState, readAttributes, settingProperties, strangers } from "./attributes.ts";
import { functionChips } from "./functionChips.ts";
import { Player } from "./player.ts";
import { presetChips } from "./presets.ts";
import { worded } from "./problemWords.ts";
import { rescueOf } from "./rescue.ts";
import { progressOf, Runs } from "./runs.ts";
import { scrubber } from "./scrubber.ts";
import { seedControl, settingControl } from "./settingControl.ts";
import { demoStyle } from "./style.ts";
import { tracksOf } from "./tracks.ts";
import { verdictList } from "./verdicts.ts";
import type { DemoContext, DemoView, Track } from "./view.ts";
import { loadView } from "./views.ts";

/** About as high as a demo becomes, until it is there. */
const reservedHeight = css`
  .opening { min-height: 58rem; }
  .loading { margin: 0; }
  @container (max-width: 560px) { .opening { min-height: 100rem; } }
`;

const settingIds = Object.keys(settingProperties);

/**
 * `<gradient-demo>`: a small experiment with gradients, computed by the core for each function that races in it.
 *
 * Each attribute mirrors a property of the same name: `name`, `functions`, `seed`, `step`, `show`, and every setting as
 * the core names it (`depth`, `learning_rate` …). What the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, settings: Record<string, SettingValue>, seed: number, step: number }`.
 * Children are shown where nothing can be computed.
 */
export class GradientDemo extends LabElement {
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    functions: { reflect: true },
    seed: { reflect: true },
    step: { reflect: true },
    show: { reflect: true },
    ...settingProperties,
    core: { state: true },
    view: { state: true },
    failed: { state: true },
    typed: { state: true },
    extent: { state: true },
    pointed: { state: true },
    complete: { state: true },
    revision: { state: true },
  };
  static override authorsOwn = [...LabElement.authorsOwn, "name"];
  static override styles = [baseStyle, reservedHeight];

  /** The id of a demo: `"vanishing_gradient"`, the first of the list unless given. */
  declare name: string | undefined;
  /** Specs of the functions that race, separated by spaces. */
  declare functions: string | undefined;
  /** A whole number from 0 to 2³² − 1; 1 unless given. */
  declare seed: string | number | undefined;
  /** The step under the cursor; the last one unless given. */
  declare step: string | number | undefined;
  /** What the picture shows, of its own choices. */
  declare show: string | undefined;

  declare protected core: Demos | undefined;
  declare protected view: DemoView | undefined;
  declare protected failed: boolean;
  /** What the reader typed and can't be used. */
  declare protected typed: Problem | undefined;
  /** How wide the picture may be, in CSS pixels. */
  declare protected extent: number;
  /** What the reader points at, by the view's own count. */
  declare protected pointed: number | undefined;
  /** Whether the picture has been seen; what is not part of it comes after. */
  declare protected complete: boolean;
  /** Counts the stretches of computing, each of which has something new to show. */
  declare protected revision: number;

  #state!: DemoState;
  #problems: Problem[] = [];
  #tracks: Track[] = [];
  #progress = 1;
  #runs: Runs | undefined;
  #viewOf: string | undefined;
  #played = false;
  /** What the host page last heard of the cursor: that something has played to its end unasked is no news. */
  #toldStep: unknown;
  /** The setting that the reader typed `typed` for: it is named beside it. */
  #typedIn = "";
  readonly #disclosures = new Disclosures(this);
  readonly #undo = new Undo(() => this.#snapshot());
  readonly #size = new ResizeObserver(([entry]) => {
    if (entry) this.#fit(entry.contentRect.width);
  });
  readonly #player = new Player(
    this,
    () => this.#state?.step,
    (step, playing) => {
      this.step = step;
      if (!playing && step !== this.#toldStep) this.#announceChange();
    },
  );

  constructor() {
    super();
    this.failed = false;
    this.extent = 640;
    this.revision = 0;
    this.complete = false;
  }

  /** All settings and picks of the demo, those not given at their defaults. */
  get settings(): Record<string, SettingValue> {
    return allSettings(readAttributes(this.#attributes()).state);
  }

  set settings(values: Record<string, SettingValue | undefined>) {
    Object.assign(this, Object.fromEntries(settingIds.map((id) => [id, values[id]])));
  }

  protected override async start(): Promise<void> {
    this.failed = false;
    try {
      const { id } = readAttributes(this.#attributes()).state.run.demo;
      const [core, view] = await Promise.all([loadDemos(), loadView(id)]);
      const first = !this.core;
      adoptStyles(this.renderRoot as ShadowRoot, [baseStyle, reservedHeight, demoStyle, view.style]);
      this.#runs ??= new Runs(core, () => {
        this.revision++;
      });
      const place = this.renderRoot.querySelector(".loading");
      if (place) this.#fit(place.getBoundingClientRect().width); // or the first picture would be drawn twice
      this.#viewOf = id;
      this.core = core;
      this.view = view;
      this.arrived();
      await afterFrame();
      markOnce("first-chart");
      this.complete = true;
      await this.updateComplete;
      if (!first || !this.isConnected) return;
      this.announce("lab-ready", {});
      this.#playOnce();
    } catch (error) {
      console.info(`gradient-demo: ${error}`);
      this.failed = true;
      this.arrived();
    }
  }

  #fit(width: number): void {
    this.extent = Math.max(200, Math.floor(width));
  }

  /** The figure is already doing something when it comes into sight, unless its author or its reader wants it still. */
  #playOnce(): void {
    if (this.#played || (this.step ?? undefined) !== undefined) return;
    this.#played = true;
    this.#playUnasked();
  }

  #playUnasked(): void {
    if (this.#player.last > 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches) this.#player.play();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // what was computed before it was taken out is gone
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
    this.#runs?.free();
    this.#tracks = [];
  }

  /** Of the names that a link may use, those of other demos' settings are no help here. */
  protected override get sharedProblems(): Problem[] {
    const own = known(this.#state.run.demo).map(({ id }) => id);
    const helps = (name: string) => own.includes(name) || !settingIds.includes(name);
    return super.sharedProblems.map((problem) =>
      problem.code === "unknownInLink" ? { ...problem, known: problem.known.filter(helps) } : problem,
    );
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { state, problems } = readAttributes(this.#attributes());
    this.#state = state;
    this.#problems = [...problems, ...this.sharedProblems, ...(this.typed ? [this.typed] : [])];
    if (this.#viewOf && this.#viewOf !== state.run.demo.id) this.start();
    const { view } = this;
    if (!this.isConnected || !this.#runs || !view || this.#viewOf !== state.run.demo.id) return;
    const { id } = state.run.demo;
    const names = known(state.run.demo).map((each) => each.id);
    if (state.show !== undefined && !view.shows.length)
      this.#problems.push({ code: "unknownSetting", demo: id, value: "show", known: names });
    else if (state.show !== undefined && !view.shows.includes(state.show))
      this.#problems.push({ code: "unknownChoice", name: "show", value: state.show, known: view.shows });
    const held = this.#runs.of(state.run);
    this.#progress = progressOf(held);
    this.#problems.push(...held.flatMap(({ refused }) => refused ?? []));
    const { tracks, last, reach, end } = tracksOf(state, held, this.language);
    this.#tracks = tracks;
    Object.assign(this.#player, { last, reach, end });
  }

  protected override updated(): void {
    this.report(this.#problems);
    const picture = this.renderRoot.querySelector(".picture");
    if (picture) this.#size.observe(picture);
  }

  protected override render(): TemplateResult {
    const { text, language, core, view } = this;
    const ready = core && view && this.#viewOf === this.#state.run.demo.id;
    return html`<section class="figure ${this.complete || this.failed ? "" : "opening"}" part="figure" lang=${language}>
      ${
        ready && !this.failed
          ? this.#drawn(core, view)
          : html`
              ${this.#problemBox(this.#problems)}
              ${this.failed ? failureBox(text, () => this.start()) : html`<p class="loading">${demoTexts[language].loading}</p>`}
            `
      }
    </section>`;
  }

  #problemBox(problems: readonly Problem[]): unknown {
    return problemBox(
      problems.map((problem) => worded(problem, this.view, this.language)),
      this.text,
    );
  }

  #drawn(core: Demos, view: DemoView): TemplateResult {
    const { language } = this;
    const { run, picks } = this.#state;
    const settings = allSettings(this.#state);
    const text = demoTexts[language];
    const words = view.words[language];
    const show = view.shows.includes(this.#state.show ?? "") ? (this.#state.show as string) : (view.shows[0] ?? "");
    const context: DemoContext = {
      core,
      run,
      picks,
      tracks: this.#tracks,
      show,
      width: this.extent,
      words,
      language,
      pointed: this.pointed,
      point: (place) => {
        this.pointed = place;
      },
      set: (next, moving = false) => this.#change({ ...next }, moving),
      type: (id, typed) => this.#type(id, typed),
      settle: () => this.#undo.settle(),
    };
    const act = {
      set: (id: string, value: SettingValue, moving: boolean) => this.#change({ [id]: value }, moving),
      type: (id: string, typed: string) => this.#type(id, typed),
      settle: () => this.#undo.settle(),
    };
    const control = (id: string) => {
      const setting = known(run.demo).find((each) => each.id === id);
      return setting ? settingControl(setting, settings[id] as SettingValue, words, language, act) : nothing;
    };
    const idle = view.idle?.(run) ?? [];
    const others = known(run.demo)
      .map(({ id }) => id)
      .filter((id) => ![...view.dials, ...view.own, ...idle].includes(id));
    return html`
      <div class="top">
        ${guard([view, formatSpecs(run.functions), this.complete, language], () => [
          presetChips(view, words, language, ({ functions, settings: preset }) =>
            this.#openPreset({ functions, ...preset }),
          ),
          functionChips(run, this.complete, language, (specs) => this.#change({ functions: formatSpecs(specs) })),
        ])}
      </div>
      <div class="dials">
        ${view.dials.filter((id) => !idle.includes(id)).map(control)}
        ${choiceButtons(
          text.show,
          view.shows.map((each) => [each, words.show[each] ?? each] as const),
          show,
          (each) => this.#change({ show: each }),
        )}
      </div>
      ${this.#problemBox(this.#problems.filter((problem) => problem !== this.typed || view.dials.includes(this.#typedIn)))}
      ${this.complete && this.#progress < 1 ? html`<progress max="1" .value=${this.#progress} aria-label=${text.computing(formatNumber(Math.round(100 * this.#progress), language))}></progress>` : nothing}
      <div class="picture" part="picture">${this.#tracks.length ? view.picture(context) : nothing}</div>
      ${this.complete ? this.#below(core, view, context, control, others) : nothing}
    `;
  }

  /** What stands under the picture. */
  #below(
    core: Demos,
    view: DemoView,
    context: DemoContext,
    control: (id: string) => unknown,
    settings: readonly string[],
  ): TemplateResult {
    const { run, words, language, show } = context;
    const text = demoTexts[language];
    const last = formatNumber(this.#player.last, language);
    return html`
      ${scrubber(this.#player, (at) => view.time?.(context, at) ?? words.time(formatNumber(at, language), last), language)}
      ${this.#disclosures.render("settings", text.settings, () => this.#controls(control, settings, run.seed))}
      ${verdictList(
        this.#tracks,
        words,
        (step) => view.time?.(context, step) ?? words.moment?.(formatNumber(step, language)),
        language,
        () => this.#rescue(core, context, view),
      )}
      ${this.#tracks.length && view.inside ? this.#disclosures.render("inside", view.insideName?.(context), () => view.inside?.(context)) : nothing}
      ${this.#disclosures.render("tables", text.tables, () => guard([run, this.#state.step, this.revision, show], () => view.tables(context).map((each) => table(each))))}
      <div class="foot">
        <button aria-disabled=${!this.#undo.possible} @click=${() => this.#undo.possible && this.#reset(this.#undo.back(), false)}>${text.undo}</button>
        ${this.linkButton}
      </div>
    `;
  }

  #controls(control: (id: string) => unknown, ids: readonly string[], seed: number): TemplateResult {
    const text = demoTexts[this.language];
    return html`<div class="controls">
      ${ids.map(control)}
      ${this.view?.unseeded ? nothing : seedControl(seed, this.language, (typed) => this.#type("seed", typed))}
      ${this.typed && !this.view?.dials.includes(this.#typedIn) ? this.#problemBox([this.typed]) : nothing}
      <button class="reset" @click=${() => this.#reset({})}>${text.resetAll}</button>
    </div>`;
  }

  #attributes() {
    const own = this as unknown as Record<string, unknown>;
    const observed = (this.constructor as typeof GradientDemo).observedAttributes;
    return {
      name: this.name,
      functions: this.functions,
      seed: this.seed,
      step: this.step,
      show: this.show,
      settings: Object.fromEntries([...settingIds.map((id) => [id, own[id]]), ...strangers(this, observed)]),
    };
  }

  /** All that the reader can change. */
  #snapshot(): Record<string, unknown> {
    const { settings, name: _, ...rest } = this.#attributes();
    return { ...rest, ...settings };
  }

  /** Takes over what the reader changed, and tells the host page. */
  #change(next: Record<string, unknown>, moving = false): void {
    this.#undo.remember(moving);
    this.typed = undefined;
    Object.assign(this, next);
    this.#announceChange();
  }

  /** As `change`, with everything that is not named at its default. */
  #reset(next: Record<string, unknown>, undoable = true): void {
    if (undoable) this.#undo.remember(false);
    this.typed = undefined;
    const none = Object.fromEntries([...settingIds, "functions", "seed", "step", "show"].map((id) => [id, undefined]));
    Object.assign(this, none, next);
    this.#announceChange();
  }

  /** Settings under which nothing stops; if none of those at hand will do, the demo as it opens. */
  #rescue(core: Demos, context: DemoContext, view: DemoView): void {
    const change = rescueOf(core, context, view.rescues);
    if (change) this.#change(change);
    else this.#reset({});
  }

  /** What a preset shows happens before the reader's eyes. */
  #openPreset(next: Record<string, unknown>): void {
    this.#reset(next);
    this.updateComplete.then(() => this.#playUnasked());
  }

  /** As `change`, for typed text: what can't be used is named, and the old value stays. */
  #type(id: string, text: string): void {
    const setting = known(this.#state.run.demo).find((each) => each.id === id);
    try {
      this.#change({ [id]: setting ? readSetting(setting, text) : readSeed(text) });
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      this.typed = error.problem;
      this.#typedIn = id;
    }
  }

  #announceChange(): void {
    this.#toldStep = this.step;
    this.updateComplete.then(() => {
      const { functions, seed } = this.#state.run;
      const settings = allSettings(this.#state);
      this.announce("lab-change", { functions: formatSpecs(functions), settings, seed, step: this.#player.step });
    });
  }
}

/** What a reader may set of a demo: what is run, and where to look. */
function known({ settings, picks }: DemoRow): readonly Setting[] {
  return [...settings, ...picks];
}

function allSettings({ run, picks }: DemoState): Record<string, SettingValue> {
  return { ...run.settings, ...picks };
}
