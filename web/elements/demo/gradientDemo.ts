import { html, type PropertyValues, type TemplateResult } from "lit";
import { problemBox } from "../../controls/problemBox.ts";
import type { DemoRun } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import { loadDemo } from "../../core/demos.ts";
import type { Problem } from "../../core/problem.ts";
import type { SettingValue } from "../../core/settings.ts";
import { formatSpecs } from "../../core/specList.ts";
import { demoTexts } from "../../text/demo.ts";
import { functionName } from "../../text/functionNames.ts";
import { adoptStyles } from "../base/adoptStyles.ts";
import { afterFrame, markOnce, nextTask } from "../base/afterFrame.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { Extent } from "../base/extent.ts";
import { LabElement } from "../base/labElement.ts";
import { whenNear } from "../base/visibility.ts";
import { demoFigure } from "./demoFigure.ts";
import type { DemoFigure } from "./figureContext.ts";
import { loadView } from "./loadView.ts";
import { openingStyle } from "./openingStyle.ts";
import { OtherSeeds } from "./otherSeeds.ts";
import { Player } from "./player.ts";
import { Remedies } from "./remedies.ts";
import { progressOf, Runs } from "./runs.ts";
import {
  type DemoSchema,
  defaultsFor,
  demoSchema,
  functionProblems,
  isRunOf,
  picksOf,
  presetsOf,
  runAfter,
  runOf,
  viewProblems,
} from "./settings.ts";
import { demoStyle } from "./style.ts";
import { tracksOf } from "./tracks.ts";
import type { DemoContext, DemoView, Preset, Remedy, Track } from "./view.ts";
import { withDemoWords } from "./withDemoWords.ts";

/**
 * `<gradient-demo>`: a small experiment with gradients, computed by the core for each function that races in it.
 *
 * Each attribute mirrors a property of the same name: `name`, `functions`, `seed`, `seeds`, `step`, `show`, `presets`, and every
 * setting of its demo as the core names it (`depth`, `learning_rate` …). What the reader changes is written back, and told
 * as `lab-change` with `{ functions: string, settings: Record<string, SettingValue>, seed: number, step: number }`.
 * Children are shown where nothing can be computed.
 */
export class GradientDemo extends LabElement<DemoSchema> {
  static override properties = {
    ...LabElement.properties,
    pointed: { state: true },
    revision: { state: true },
    underPicture: { state: true },
  };
  static override styles = [baseStyle, openingStyle];

  /** The id of a demo: `"vanishing_gradient"`, the first of the list unless given. */
  declare name: string;
  /** Specs of the functions that race, separated by spaces. */
  declare functions: string;
  /** A whole number from 0 to 2³² − 1; 1 unless given. */
  declare seed: number;
  /** So many seeds, from 1 on, are run beside it, at most 100; none unless given. */
  declare seeds: number;
  /** The step under the cursor; the last one unless given. */
  declare step: number | undefined;
  /** What the picture shows, of its own choices. */
  declare show: string;
  /** Ids of the story's states that have a button, separated by spaces; all of them unless given. */
  declare presets: string;
  /** The open parts under the figure: `adjust`, `said`, `inside`, `tables`, `code`. */
  declare panels: readonly string[];

  /** What the reader points at, by the view's own count. */
  declare protected pointed: number | undefined;
  /** Counts the stretches of computing, each of which has something new to show. */
  declare protected revision: number;
  /** Its code comes once the picture has been shown, which neither waits for it nor is drawn in one long task with it. */
  declare protected underPicture: DemoFigure["underPicture"];

  #core: Demos | undefined;
  #view: DemoView | undefined;
  #viewOf: string | undefined;
  /** The demo whose view is there or on its way, or did not arrive. */
  #wanted: string | undefined;
  #run!: DemoRun;
  #tracks: Track[] = [];
  #progress = 1;
  #runs: Runs | undefined;
  #remedies: Remedies | undefined;
  /** What stands while something is dragged. */
  readonly #steady = new Map<string, unknown>();
  readonly #kept = new Map<string, unknown>();
  #played = false;
  /** What the host page last heard of the cursor: that something has played to its end unasked is no news. */
  #announcedStep: unknown;
  readonly #goOn = () => {
    this.revision++;
  };
  readonly #seeds = new OtherSeeds(this.#goOn);
  readonly #extent = new Extent(this);
  readonly #player = new Player(
    this,
    () => this.#cursor,
    (step, playing) => {
      this.step = step;
      this.lastChangeMoved = true;
      if (!playing && step !== this.#announcedStep) this.tellChange();
    },
  );

  constructor() {
    super();
    this.revision = 0;
    this.underPicture = undefined;
  }

  protected override schemaFor({ name }: Readonly<Record<string, unknown>>) {
    return demoSchema(name);
  }

  /** All settings and picks of the demo, those not given at their defaults. */
  get settings(): Record<string, SettingValue> {
    return { ...runOf(this.state).settings, ...picksOf(this.state) };
  }

  set settings(values: Readonly<Record<string, unknown>>) {
    const { settings, picks } = runOf(this.state).demo;
    Object.assign(this, Object.fromEntries([...settings, ...picks].map(({ id }) => [id, values[id]])));
  }

  override get pictured() {
    const { demo, functions } = this.#run;
    const title = this.#view?.words[this.language].title ?? demo.id;
    const names = this.#view?.functionless ? [] : functions.map((spec) => functionName(spec, this.language));
    return { id: demo.id, name: names.length ? `${title}: ${names.join(", ")}` : title };
  }

  /** A step before the first is the first. */
  get #cursor(): number | undefined {
    const { step } = this.state;
    return step === undefined ? undefined : Math.max(0, step);
  }

  protected override async load(): Promise<void> {
    const { id } = runOf(this.state).demo;
    this.#wanted = id;
    const [core, view] = await Promise.all([loadDemo(id), this.#loadView(id)]);
    if (this.#wanted !== id) return;
    adoptStyles(this.renderRoot as ShadowRoot, [baseStyle, openingStyle, demoStyle, view.style]);
    this.#extent.measurePlace();
    await nextTask(); // to measure, to compute and to draw would be one long task
    if (this.#wanted !== id) return;
    if (this.#viewOf !== id) {
      this.#free();
      this.#runs = new Runs(core, this.#goOn);
      this.#remedies = new Remedies(core, view, () => this.requestUpdate());
    }
    this.#viewOf = id;
    this.#core = core;
    this.#view = view;
    if (this.isConnected) await this.#runs?.computeAhead(runOf(this.state));
    this.requestUpdate();
  }

  /** The view with its words in the language that is shown once they are there. */
  async #loadView(id: string): Promise<DemoView> {
    const { language } = this;
    const view = await loadView(id, language);
    return language === this.language ? view : this.#loadView(id);
  }

  protected override async drawn(): Promise<void> {
    await afterFrame();
    markOnce("first-chart");
    this.underPicture = (await import("./underPicture.ts")).underPicture;
    await this.updateComplete;
    if (this.isConnected) whenNear(this, () => this.#playOnce(), "-15% 0px");
  }

  /** The figure is already doing something when it comes into sight, unless its author or its reader wants it still. */
  #playOnce(): void {
    if (this.#played || this.state.step !== undefined) return;
    this.#played = true;
    this.#playUnasked();
  }

  #playUnasked(): void {
    if (this.#player.last > 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches) this.#player.play();
  }

  /** What a link shows happens before the reader's eyes, unless it leads to a step. */
  override async followPressed(hash: string): Promise<void> {
    await super.followPressed(hash);
    if (this.state.step === undefined) this.#playUnasked();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // what was computed before it was taken out is gone
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#free();
    this.#tracks = [];
    Object.assign(this.#player, { last: 0, reach: 0, end: 0 });
  }

  /** Gives up what is computed, and its memory. */
  #free(): void {
    this.#runs?.free();
    this.#remedies?.free();
    this.#seeds.free();
  }

  protected override check(): Problem[] {
    const view = this.#viewOf === this.state.name ? this.#view : undefined;
    return [...functionProblems(this.state), ...(view ? viewProblems(this.state, view) : [])];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const run = runOf(this.state);
    this.#run = run;
    if (this.#wanted && this.#wanted !== run.demo.id) this.begin();
    const view = this.#view;
    if (!this.isConnected || !this.#runs || !view || this.#viewOf !== run.demo.id) return;
    const held = this.#runs.of(run);
    this.#progress = progressOf(held);
    this.problems.push(...held.flatMap(({ refused }) => refused ?? []));
    const picks = picksOf(this.state);
    const { tracks, last, reach, end } = tracksOf({ run, picks, step: this.#cursor }, held, this.language);
    Object.assign(this.#player, { last, reach, end });
    const pace = this.moving || this.#progress < 1 ? "rests" : this.#player.playing ? "beside" : "alone";
    this.#tracks = this.#seeds.beside(tracks, { core: this.#core as Demos, run, view, count: this.state.seeds, pace });
  }

  protected override figure(): TemplateResult {
    const view = this.#view;
    const ready = this.#core && view && this.#viewOf === this.#run.demo.id;
    return ready
      ? this.#drawn(this.#core as Demos, view)
      : html`${this.#problemBox(this.problems)}<p class="loading">${demoTexts[this.language].loading}</p>`;
  }

  #problemBox(problems: readonly Problem[]): unknown {
    return problemBox(
      problems.map((problem) => withDemoWords(problem, this.#view, this.language, problem === this.typed)),
      this.text,
    );
  }

  #drawn(core: Demos, view: DemoView): TemplateResult {
    const { language } = this;
    const defaults = defaultsFor(this.state.name);
    const show = view.shows.includes(this.state.show) ? this.state.show : (view.shows[0] ?? "");
    const context: DemoContext = {
      core,
      run: this.#run,
      picks: picksOf(this.state),
      tracks: this.#tracks,
      show,
      width: this.#extent.width(this.paper),
      words: view.words[language],
      language,
      still: this.#player.rests && !this.moving && this.#progress === 1,
      pointed: this.pointed,
      point: (place) => {
        this.pointed = place;
      },
      steady: (name, value) => {
        if (!this.moving || !this.#steady.has(name)) this.#steady.set(name, value);
        return this.#steady.get(name) as typeof value;
      },
      kept: this.#kept,
      choose: (next) => this.change({ show: next }),
      set: (next, moving = false) => this.#set(next, moving),
      type: (id, text) => this.typeSetting(id, text),
      seek: (step) => this.#player.seek(step),
      redraw: () => this.requestUpdate(),
    };
    return demoFigure({
      view,
      context,
      underPicture: this.underPicture,
      player: this.#player,
      values: this.settings,
      presets: presetsOf(this.state, view.presets),
      seeds: this.state.seeds,
      progress: this.#progress,
      open: this.state.panels,
      problems: this.#problemBox(this.problems.filter((problem) => problem !== this.typed || !this.#isTypedBelow)),
      typed: this.#problemBox(this.typed && this.#isTypedBelow ? [this.typed] : []),
      tools: this.foot,
      revision: `${this.revision} ${this.state.step}`,
      typeSeed: (typed) => this.typeSetting("seed", typed),
      setFunctions: (functions) => this.change({ functions }),
      setOpen: (panels) => this.#set({ panels }),
      reset: () => this.#set(defaults),
      // If nothing at hand will do, the demo as it opens.
      rescue: () => {
        this.#remedies?.rescue(this.#run, (remedy) => (remedy ? this.#take(remedy) : this.#present(defaults)));
        this.requestUpdate();
      },
      isRescuing: this.#remedies?.isRescuing ?? false,
      offer: this.#remedies?.of(context),
      takeRemedy: (remedy) => this.#take(remedy),
      isOpen: (preset) => this.#isOpen(preset, show),
      openPreset: ({ functions, settings, show: shown }) =>
        this.#present({ ...defaults, functions, show: shown, ...settings }),
    });
  }

  /** What was typed into one of the boxes below the picture is named there. */
  get #isTypedBelow(): boolean {
    return this.state.panels.includes("adjust");
  }

  /** Whether the figure shows what a preset opens. */
  #isOpen(preset: Preset, show: string): boolean {
    return isRunOf(preset, this.#run) && show === (preset.show ?? this.#view?.shows[0] ?? "");
  }

  /** Many seeds are no longer asked for where the next run has nothing to ask of them. */
  #set(next: Record<string, unknown>, moving = false): void {
    const isInVain = this.state.seeds > 0 && !this.#view?.seeds?.(runAfter(next, runOf(this.state)));
    this.change({ ...next, ...(isInVain ? { seeds: 0 } : {}) } as Partial<typeof this.state>, moving);
  }

  /** What these settings show happens before the reader's eyes; undo leads back to the end of what played until now. */
  #present(next: Record<string, unknown>): void {
    this.#player.finish();
    this.#set(next);
    this.updateComplete.then(() => this.#playUnasked());
  }

  #take({ functions = formatSpecs(this.#run.functions), settings }: Remedy): void {
    // Its button goes; what plays has the focus then.
    this.renderRoot.querySelector<HTMLElement>(".transport button")?.focus({ preventScroll: true });
    this.#present({ functions, step: undefined, ...settings });
  }

  protected override tellChange(): void {
    this.#announcedStep = this.step;
    super.tellChange();
  }

  protected override detail(): object {
    const { functions, seed } = this.#run;
    return { functions: formatSpecs(functions), settings: this.settings, seed, step: this.#player.step };
  }
}
