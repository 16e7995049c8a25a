import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { drag } from "../../controls/drag.ts";
import { functionPicker, type PickerState } from "../../controls/functionPicker.ts";
import { rangeMove } from "../../controls/keys.ts";
import { limitControl, numberBox } from "../../controls/number.ts";
import { problemBox } from "../../controls/problemBox.ts";
import type { ActivationId } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import { loadCurves } from "../../core/curves.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import type { Problem } from "../../core/problem.ts";
import { pointIn, type Range } from "../../core/range.ts";
import { readFinite } from "../../core/settings.ts";
import { compared, toggled, withParameter } from "../../core/specList.ts";
import { type CurveView, fitY } from "../../plot/curveView.ts";
import { type CurveStyle, curveStyles } from "../../plot/palette.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { markOnce } from "../base/afterFrame.ts";
import { LabElement } from "../base/labElement.ts";
import type { ComputedCurve, DrawnCurve } from "./drawnCurve.ts";
import { CurveModel } from "./model.ts";
import type { PanelContext } from "./panels/context.ts";
import { PanelHost } from "./panels/panelHost.ts";
import { Plot } from "./plot.ts";
import { pointSlider } from "./pointSlider.ts";
import { readout } from "./readout.ts";
import { type CurveSettings, curveSchema, settingsOf } from "./settings.ts";
import { curveStyle } from "./style.ts";
import { toolbar } from "./toolbar.ts";
import { moved } from "./zoom.ts";

/**
 * `<activation-curve>`: activation functions and their derivatives as curves, with a point x to drag.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, derivatives: 0 | 1 | 2, hideValue: boolean, x: number, range: [from, to],
 * limit: number, depth: number, difference: boolean, panels: string[], landmarks: boolean, sigma: number | undefined }`.
 * Children are shown where the curves can't be computed.
 */
export class ActivationCurve extends LabElement<typeof curveSchema> {
  static override properties = {
    ...LabElement.properties,
    dark: { state: true },
    pickerState: { state: true },
  };
  static override styles = curveStyle;

  /** Function specs separated by spaces: `"sigmoid leaky_relu(slope=0.2)"`. */
  declare functions: string;
  /** How many derivatives are drawn: 0, 1 (f′) or 2 (f′ and f″). */
  declare derivatives: number;
  /** Leaves f away where a derivative is drawn. */
  declare hideValue: boolean;
  /** The point at which values are read; any finite number. */
  declare x: number;
  /** The x axis: two numbers, the smaller first, at least 10⁻⁶ and at most 10⁶ apart. */
  declare range: Range;
  /** |f′| under this counts as a low gradient; greater than 0. */
  declare limit: number;
  /** How often each function is applied to its own value: f(f(…f(x))); a whole number from 1 to 10. */
  declare depth: number;
  /** Draws the first of two functions less the second, in their place. */
  declare difference: boolean;
  /** The open panels under the figure: `["numbers"]`. */
  declare panels: readonly string[];
  /** Marks steepest points, minima, kinks and limits on the curves. */
  declare landmarks: boolean;
  /** The standard deviation σ of inputs N(0, σ²), from 0.001 to 1000: shows what comes out of them. */
  declare sigma: number | undefined;
  /** Offers every function of the catalogue to choose from. */
  declare explore: boolean;

  declare protected dark: boolean;
  declare protected pickerState: PickerState;

  #core: Curves | undefined;
  #Chart: typeof import("../../plot/chart/curveChart.ts").CurveChart | undefined;
  #settings!: CurveSettings;
  #styles: CurveStyle[] = [];
  #model: CurveModel | undefined;
  #curves: ComputedCurve[] | undefined;
  #difference: DrawnCurve | undefined;
  #yRange: Range = [-1, 1];
  #homeRange: Range = curveSchema.range.default;
  readonly #panelHost = new PanelHost(this, curveStyle);
  #plot: Plot | undefined;

  constructor() {
    super();
    this.dark = false;
    this.pickerState = { open: false, query: "" };
  }

  protected override schemaFor() {
    return curveSchema;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#plot?.destroy();
    this.#plot = undefined;
  }

  protected override async load(): Promise<void> {
    const [core, { CurveChart }] = await Promise.all([
      loadCurves(),
      import("../../plot/chart/curveChart.ts"),
      this.#isDerived && import("./derived.ts"),
    ]);
    this.#model ??= new CurveModel(core);
    if (this.#isDerived) await this.#model.loadDerived();
    this.#core = core;
    this.#Chart = CurveChart;
    this.requestUpdate();
  }

  protected override async drawn(): Promise<void> {
    if (this.#plot || !this.#Chart) return;
    const plot = this.#plotIn(this.renderRoot.querySelector(".plot") as HTMLElement);
    this.#plot = plot;
    this.dark = plot.theme.dark;
    if (this.#settings.panels.length) this.requestUpdate();
    await this.updateComplete;
    if (this.#plot !== plot) return;
    plot.show(this.#Chart);
    markOnce("first-chart");
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
    return this.state.difference || this.state.depth > 1;
  }

  /** The figure stays as it was until what the attributes ask for is loaded. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isDerived) await this.#model?.loadDerived()?.catch((error) => this.fail(error));
    await super.scheduleUpdate();
  }

  protected override fail(error: unknown): void {
    this.#plot?.destroy();
    this.#plot = undefined;
    super.fail(error);
  }

  protected override check(): Problem[] {
    const { difference, functions } = this.state;
    return difference && functions.length !== 2
      ? [{ code: "wrongFunctionCount", name: "difference", value: functions.length, expected: 2 }]
      : [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const settings = settingsOf(this.state);
    this.#settings = settings;
    if (!this.hasUpdated) this.#homeRange = settings.range;
    this.#styles = curveStyles(settings.specs, this.dark);
    const figure = this.#model?.compute(settings, this.#styles, this.dark, this.language);
    this.#curves = figure?.curves;
    this.#difference = figure?.difference;
    if (figure && !this.#isAdjusting(changed) && !onlyMoved(changed))
      this.#yRange = fitY({ ...settings, xRange: settings.range, curves: this.#drawn });
    // Before the words change: to draw letters the browser would have to lay them out first.
    if (this.#moves(changed)) this.#plot?.move(!onlyMoved(changed));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#moves(changed)) this.#plot?.draw();
  }

  /** Whether a parameter's slider moves: the axes stand until it is let go. */
  #isAdjusting(changed: PropertyValues): boolean {
    return this.moving && changed.has("functions");
  }

  /** Whether the axes stand while the point x or a curve moves. */
  #moves(changed: PropertyValues): boolean {
    return onlyMoved(changed) || (this.#isAdjusting(changed) && changed.size === 1);
  }

  protected override figure(): TemplateResult {
    const { text, language } = this;
    const settings = this.#settings;
    const { specs, derivatives, hideValue, range, x } = settings;
    const names = this.#drawn.map(({ name }) => name).join(", ");
    const number = (value: number) => formatNumber(value, language);
    return html`
      ${problemBox(this.problems, text)}
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
          ${toolbar(settings, range.join(" ") === this.#homeRange.join(" "), text, {
            showValue: (shown) =>
              this.change({ hideValue: !shown, derivatives: shown ? derivatives : Math.max(1, derivatives) }),
            showDerivative: (shown) => this.change({ derivatives: shown ? 1 : 0, hideValue: hideValue && shown }),
            showSecondDerivative: (shown) => this.change({ derivatives: shown ? 2 : 1 }),
            setRange: (next) => this.change({ range: next }),
            resetRange: () => this.change({ range: this.#homeRange }),
          })}
          <div class="plot" @transitionend=${() => this.#plot?.draw()}>
            <canvas ${drag(() => (pointer) => this.#dragTo(pointer))} role="img" aria-label=${this.#curves ? text.chart(names, number(range[0]), number(range[1]), derivatives) : text.loading}></canvas>
            ${this.loaded ? nothing : html`<p class="loading">${text.loading}</p>`}
          </div>
          ${pointSlider(settings, this.#drawn, !this.loaded, language, (next) => this.#moveTo(next))}
          ${limitControl(settings.limit, language, { set: (limit, moving) => this.change({ limit }, moving), type: (typed) => this.typeSetting("limit", typed) })}
        </div>
        <div class="panel">
          <label class="x">x = ${numberBox(text.pointNumber, x, (typed) => this.typeSetting("x", typed))}</label>
          ${readout(settings, this.#styles, this.#curves, this.#difference, this.explore, this.moving, language, {
            setParameter: (index, id, value, moving) => this.#setParameter(index, id, value, moving),
            compare: (index) => this.#compare(index),
            remove: (index) => this.#remove(index),
          })}
        </div>
      </div>
      ${this.#panelHost.render(settings.panels, this.#panelContext(), text, this.foot, (open) => this.change({ panels: open }))}
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
    const { text, language } = this;
    const core = this.#core;
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
      change: (next, moving) => this.change(next, moving),
      type: (name, text) => this.typeSetting(name, text),
    };
  }

  #rangeKey(event: KeyboardEvent): void {
    const move = rangeMove(event);
    if (!move) return;
    event.preventDefault();
    const next = move === "reset" ? this.#homeRange : moved(this.#settings.range, this.#settings.x, move);
    if (next) this.change({ range: next });
  }

  #moveTo(x: number): void {
    this.change({ x: pointIn(this.#settings.range, x) }, true);
  }

  #dragTo(pointer: { x: number; y: number }): void {
    const x = this.#plot?.xUnder(pointer);
    if (Number.isFinite(x)) this.#moveTo(x as number);
  }

  #toggle(id: ActivationId): void {
    this.change({ functions: toggled(this.#settings.specs, id) });
  }

  #setParameter(index: number, id: string, value: number | string, moving: boolean): void {
    const { specs } = this.#settings;
    const next = () => ({
      functions: specs.with(index, withParameter(specs[index] as FunctionSpec, id, readFinite(id, value))),
    });
    if (moving) this.change(next(), true);
    else this.type(next);
  }

  /** Takes a function away; the focus goes to the one that takes its place. */
  async #remove(index: number): Promise<void> {
    this.change({ functions: this.#settings.specs.toSpliced(index, 1) });
    await this.updateComplete;
    const rows = this.renderRoot.querySelectorAll(".reading");
    rows[Math.min(index, rows.length - 1)]?.querySelector<HTMLElement>(".actions button:last-child")?.focus();
  }

  #compare(index: number): void {
    this.change({ functions: compared(this.#settings.specs, index) });
  }
}

/** Whether nothing but the point x is new, so that the curves stand as they are. */
function onlyMoved(changed: PropertyValues): boolean {
  return changed.size === 1 && changed.has("x");
}
