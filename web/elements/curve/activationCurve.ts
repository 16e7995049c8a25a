import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { drag } from "../../controls/drag.ts";
import { functionPicker, type PickerState } from "../../controls/functionPicker.ts";
import { rangeMove } from "../../controls/keys.ts";
import { limitControl, numberBox } from "../../controls/number.ts";
import { failureBox, problemBox } from "../../controls/problemBox.ts";
import type { ActivationId } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import { loadCurves, positive } from "../../core/curves.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import { compared, formatSpecs, toggled, withParameter } from "../../core/specList.ts";
import { type CurveView, fitY } from "../../plot/curveView.ts";
import { type CurveStyle, curveStyles } from "../../plot/palette.ts";
import type { Range } from "../../plot/sampleCurve.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { afterFrame, markOnce } from "../base/afterFrame.ts";
import { LabElement } from "../base/labElement.ts";
import { type ComputedCurve, CurveModel, type DrawnCurve } from "./model.ts";
import { PanelHost } from "./panels/panelHost.ts";
import type { PanelContext } from "./panels/panels.ts";
import { Plot } from "./plot.ts";
import { pointSlider } from "./pointSlider.ts";
import { readout } from "./readout.ts";
import {
  attributesOf,
  type CurveSettings,
  defaults,
  readNumber,
  readSettings,
  readWithin,
  roundTo,
  stepOf,
} from "./settings.ts";
import { curveStyle } from "./style.ts";
import { toolbar } from "./toolbar.ts";
import { moved } from "./zoom.ts";

/** New values of the properties that the reader can change. */
export type CurveChange = Partial<Pick<ActivationCurve, keyof typeof defaults>>;

/**
 * `<activation-curve>`: activation functions and their derivatives as curves, with a point x to drag.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, derivatives: 0 | 1 | 2, hideValue: boolean, x: number, range: [from, to],
 * limit: number, depth: number, difference: boolean, panels: string[], landmarks: boolean }`. Children are shown where
 * the curves can't be computed.
 */
export class ActivationCurve extends LabElement {
  static override properties: PropertyDeclarations = {
    functions: { reflect: true },
    derivatives: { reflect: true },
    hideValue: { type: Boolean, attribute: "hide-value", reflect: true },
    x: { reflect: true },
    range: { reflect: true },
    limit: { reflect: true },
    depth: { reflect: true },
    difference: { type: Boolean, reflect: true },
    panels: { reflect: true },
    landmarks: { type: Boolean, reflect: true },
    sigma: { reflect: true },
    explore: { type: Boolean, reflect: true },
    core: { state: true },
    failed: { state: true },
    dark: { state: true },
    typed: { state: true },
    pickerState: { state: true },
  };
  static override authorsOwn = [...LabElement.authorsOwn, "explore"];
  static override styles = curveStyle;

  /** Function specs separated by spaces: `"sigmoid leaky_relu(slope=0.2)"`. */
  declare functions: string;
  /** How many derivatives are drawn: 0, 1 (f′) or 2 (f′ and f″). */
  declare derivatives: string | number;
  /** Leaves f away where a derivative is drawn. */
  declare hideValue: boolean;
  /** The point at which values are read; any finite number. */
  declare x: string | number;
  /** The x axis: two numbers, the smaller first, at least 10⁻⁶ and at most 10⁶ apart. */
  declare range: string;
  /** |f′| under this counts as a low gradient; greater than 0. */
  declare limit: string | number;
  /** How often each function is applied to its own value: f(f(…f(x))); a whole number from 1 to 10. */
  declare depth: string | number;
  /** Draws the first of two functions less the second, in their place. */
  declare difference: boolean;
  /** The open panels under the figure, separated by spaces: `"numbers"`. */
  declare panels: string;
  /** Marks steepest points, minima, kinks and limits on the curves. */
  declare landmarks: boolean;
  /** The standard deviation σ of inputs N(0, σ²), from 0.001 to 1000: shows what comes out of them; empty, nothing. */
  declare sigma: string | number;
  /** Offers every function of the catalogue to choose from. */
  declare explore: boolean;

  declare protected core: Curves | undefined;
  declare protected failed: boolean;
  declare protected dark: boolean;
  /** What the reader typed and can't be used. */
  declare protected typed: Problem | undefined;
  declare protected pickerState: PickerState;

  #settings!: CurveSettings;
  #problems: Problem[] = [];
  #styles: CurveStyle[] = [];
  #model: CurveModel | undefined;
  #curves: ComputedCurve[] | undefined;
  #difference: DrawnCurve | undefined;
  #yRange: Range = [-1, 1];
  #homeRange = defaults.range;
  #adjusting = false;
  readonly #panelHost = new PanelHost(this, curveStyle);
  #plot: Plot | undefined;

  constructor() {
    super();
    Object.assign(this, defaults);
    this.explore = false;
    this.failed = false;
    this.dark = false;
    this.pickerState = { open: false, query: "" };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#plot?.destroy();
    this.#plot = undefined;
    this.#adjusting = false;
  }

  protected override async start(): Promise<void> {
    this.failed = false;
    try {
      const [core, { CurveChart }] = await Promise.all([
        loadCurves(),
        import("../../plot/chart/curveChart.ts"),
        this.#isDerived && import("./derived.ts"),
      ]);
      this.#model ??= new CurveModel(core);
      if (this.#isDerived) await this.#model.loadDerived();
      this.core = core;
      this.arrived();
      await this.updateComplete;
      if (!this.isConnected || this.#plot) return;
      const plot = this.#plotIn(this.renderRoot.querySelector(".plot") as HTMLElement);
      this.#plot = plot;
      this.dark = plot.theme.dark;
      if (this.#settings.panels.length) this.requestUpdate();
      await this.updateComplete;
      if (this.#plot !== plot) return;
      plot.show(CurveChart);
      await afterFrame();
      if (this.#plot !== plot) return;
      markOnce("first-chart");
      markOnce("interactive");
      this.announce("lab-ready", {});
    } catch (error) {
      this.#fail(error);
    }
  }

  #plotIn(place: HTMLElement): Plot {
    const figure = this;
    return new Plot(place, {
      get language() {
        return figure.language;
      },
      view: () => this.#view(),
      context: () => this.#panelContext(),
      themed: ({ dark }) => {
        this.dark = dark;
      },
    });
  }

  /** Whether something else than the functions themselves is asked for. */
  get #isDerived(): boolean {
    return this.difference || String(this.depth ?? defaults.depth) !== defaults.depth;
  }

  /** The figure stays as it was until what the attributes ask for is loaded. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isDerived) await this.#model?.loadDerived()?.catch((error) => this.#fail(error));
    await super.scheduleUpdate();
  }

  #fail(error: unknown): void {
    console.info(`activation-curve: ${error}`);
    this.#plot?.destroy();
    this.#plot = undefined;
    this.arrived();
    this.failed = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = [...changed.keys()].some((name) => name in defaults);
    if (given && !(changed as Map<string, unknown>).has("typed")) this.typed = undefined;
    const { settings, problems } = readSettings(attributesOf(this));
    if (!this.hasUpdated) this.#homeRange = settings.range.join(" ");
    this.#settings = settings;
    this.#problems = [...problems, ...this.sharedProblems, ...(this.typed ? [this.typed] : [])];
    this.#styles = curveStyles(settings.specs, this.dark);
    const figure = this.#model?.compute(settings, this.#styles, this.dark, this.language);
    this.#curves = figure?.curves;
    this.#difference = figure?.difference;
    if (figure && !this.#adjusting && !onlyMoved(changed))
      this.#yRange = fitY({ ...settings, xRange: settings.range, curves: this.#drawn });
    // Before the words change: to draw letters the browser would have to lay them out first.
    if (this.#moves(changed)) this.#plot?.move(!onlyMoved(changed));
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.report(this.#problems);
    if (!this.#moves(changed)) this.#plot?.draw();
  }

  /** Whether the axes stand while the point x or a curve moves. */
  #moves(changed: PropertyValues<this>): boolean {
    return onlyMoved(changed) || (this.#adjusting && changed.size === 1 && changed.has("functions"));
  }

  protected override render(): TemplateResult {
    const { text, language } = this;
    const settings = this.#settings;
    const { specs, derivatives, range, x } = settings;
    const names = this.#drawn.map(({ name }) => name).join(", ");
    const number = (value: number) => formatNumber(value, language);
    return html`
      <section class="figure" part="figure" lang=${language}>
        ${problemBox(this.#problems, text)}
        ${
          this.explore
            ? functionPicker(
                new Set(specs.map(({ id }) => id)),
                this.pickerState,
                language,
                (id) => this.#toggle(id),
                (state) => {
                  this.pickerState = state;
                },
              )
            : nothing
        }
        <div class="body">
          <div class="drawing" @pointerenter=${() => this.#plot?.loadOverlays()} @keydown=${(event: KeyboardEvent) => this.#rangeKey(event)}>
            ${toolbar(settings, range.join(" ") === this.#homeRange, text, {
              showValue: (shown) =>
                this.#change({ hideValue: !shown, derivatives: shown ? this.derivatives : Math.max(1, derivatives) }),
              showDerivative: (shown) =>
                this.#change({ derivatives: shown ? 1 : 0, hideValue: this.hideValue && shown }),
              showSecondDerivative: (shown) => this.#change({ derivatives: shown ? 2 : 1 }),
              setRange: (next) => this.#change({ range: next.join(" ") }),
              resetRange: () => this.#change({ range: this.#homeRange }),
            })}
            <div class="plot" @transitionend=${() => this.#plot?.draw()}>
              ${
                this.failed
                  ? failureBox(text, () => this.start())
                  : html`<canvas ${drag(
                      (canvas) =>
                        ({ x }) =>
                          this.#dragTo(x - canvas.getBoundingClientRect().left),
                    )} role="img" aria-label=${this.#curves ? text.chart(names, number(range[0]), number(range[1]), derivatives) : text.loading}></canvas>
                      ${this.core ? nothing : html`<p class="loading">${text.loading}</p>`}`
              }
            </div>
            ${pointSlider(settings, this.#drawn, !this.core, language, (next) => this.#moveTo(next))}
            ${limitControl(settings.limit, language, { set: (limit) => this.#change({ limit }), type: (typed) => this.#type(() => ({ limit: readWithin("limit", positive)(typed) })) })}
          </div>
          <div class="panel">
            <label class="x">x = ${numberBox(text.pointNumber, x, (typed) => this.#type(() => ({ x: readNumber("x", typed) })))}</label>
            ${readout(settings, this.#styles, this.#curves, this.#difference, this.explore, this.#adjusting, language, {
              setParameter: (index, id, value, moving) => this.#setParameter(index, id, value, moving),
              settle: () => this.#settle(),
              compare: (index) => this.#compare(index),
              remove: (index) => this.#remove(index),
            })}
          </div>
        </div>
        ${this.#panelHost.render(settings.panels, this.#panelContext(), text, this.linkButton, (open) => this.#change({ panels: open.join(" ") }))}
      </section>
    `;
  }

  get #drawn(): readonly DrawnCurve[] {
    return this.#difference ? [this.#difference] : (this.#curves ?? []);
  }

  #view(): CurveView {
    const { x, range } = this.#settings;
    const xLabel = `x = ${formatNumber(x, this.language)}`;
    return { ...this.#settings, curves: this.#drawn, xLabel, xRange: range, yRange: this.#yRange };
  }

  #panelContext(): PanelContext | undefined {
    const { core, text, language } = this;
    if (!core || !this.#curves || !this.#plot) return undefined;
    return {
      core,
      settings: this.#settings,
      curves: this.#curves,
      drawn: this.#drawn,
      language,
      text,
      view: this.#view(),
      theme: this.#plot.theme,
      change: (next) => this.#change(next),
    };
  }

  /** Takes over what the reader changed, and tells the host page. */
  #change(next: CurveChange): void {
    this.typed = undefined;
    Object.assign(this, next);
    this.updateComplete.then(() => {
      const { functions, hideValue } = this;
      const { specs, showValue, showDerivative, showSecondDerivative, ...state } = this.#settings;
      this.announce("lab-change", { functions, hideValue, ...state });
    });
  }

  /** As `change`, for typed text: what can't be used is named, and the old value stays. */
  #type(read: () => CurveChange): void {
    try {
      this.#change(read());
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      this.typed = error.problem;
      this.requestUpdate();
    }
  }

  #rangeKey(event: KeyboardEvent): void {
    const move = rangeMove(event);
    if (!move) return;
    event.preventDefault();
    const next = move === "reset" ? this.#homeRange : moved(this.#settings.range, this.#settings.x, move)?.join(" ");
    if (next) this.#change({ range: next });
  }

  #moveTo(x: number): void {
    const { range } = this.#settings;
    this.#change({ x: roundTo(Math.min(Math.max(x, range[0]), range[1]), stepOf(range)) });
  }

  #dragTo(pixel: number): void {
    const x = this.#plot?.xAt(pixel);
    if (Number.isFinite(x)) this.#moveTo(x as number);
  }

  #toggle(id: ActivationId): void {
    this.#change({ functions: formatSpecs(toggled(this.#settings.specs, id)) });
  }

  #setParameter(index: number, id: string, value: number | string, moving: boolean): void {
    this.#adjusting = moving;
    this.#type(() => {
      const { specs } = this.#settings;
      const changed = withParameter(specs[index] as FunctionSpec, id, readNumber(id, String(value)));
      return { functions: formatSpecs(specs.with(index, changed)) };
    });
  }

  /** Lets the y axis fit again. */
  #settle(): void {
    this.#adjusting = false;
    this.requestUpdate();
  }

  /** Takes a function away; the focus goes to the one that takes its place. */
  async #remove(index: number): Promise<void> {
    this.#change({ functions: formatSpecs(this.#settings.specs.toSpliced(index, 1)) });
    await this.updateComplete;
    const rows = this.renderRoot.querySelectorAll(".reading");
    rows[Math.min(index, rows.length - 1)]?.querySelector<HTMLElement>(".actions button:last-child")?.focus();
  }

  #compare(index: number): void {
    this.#change({ functions: formatSpecs(compared(this.#settings.specs, index)) });
  }
}

/** Whether nothing but the point x is new, so that the curves stand as they are. */
function onlyMoved(changed: PropertyValues<ActivationCurve>): boolean {
  return changed.size === 1 && changed.has("x");
}
