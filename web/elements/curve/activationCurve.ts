import type { PropertyValues, TemplateResult } from "lit";
import { fileBase } from "../../controls/download.ts";
import type { PickerState } from "../../controls/functionPicker.ts";
import { rangeMove } from "../../controls/keys.ts";
import { problemBox } from "../../controls/problemBox.ts";
import { loadCurves } from "../../core/curves.ts";
import type { Problem } from "../../core/problem.ts";
import type { Range } from "../../core/range.ts";
import { type CurveView, fitY } from "../../plot/curveView.ts";
import { type CurveStyle, curveStyles } from "../../plot/palette.ts";
import type { Still } from "../../plot/still/still.ts";
import type { PanelName } from "../../text/curve.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { markOnce, nextTask } from "../base/afterFrame.ts";
import { LabElement } from "../base/labElement.ts";
import { curveFigure } from "./figure.ts";
import { CurveModel, type FigureCurves } from "./model.ts";
import type { PanelContext } from "./panels/context.ts";
import { PanelHost } from "./panels/panelHost.ts";
import { Plot } from "./plot.ts";
import { type CurveSettings, curveSchema, settingsOf } from "./settings.ts";
import { curveStyle } from "./style.ts";
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
  /** The open parts under the figure: `["numbers"]`. */
  declare panels: readonly string[];
  /** Marks steepest points, minima, kinks and limits on the curves. */
  declare landmarks: boolean;
  /** The standard deviation σ of inputs N(0, σ²), from 0.001 to 1000: shows what comes out of them. */
  declare sigma: number | undefined;
  /** Offers every function of the catalogue to choose from. */
  declare explore: boolean;

  declare protected dark: boolean;
  declare protected pickerState: PickerState;

  #Chart: typeof import("../../plot/chart/curveChart.ts").CurveChart | undefined;
  #settings!: CurveSettings;
  #styles: CurveStyle[] = [];
  #model: CurveModel | undefined;
  #computed: FigureCurves | undefined;
  #yRange: Range = [-1, 1];
  #homeRange: Range = curveSchema.range.default;
  readonly #panelHost = new PanelHost(this, curveStyle);
  #plot: Plot | undefined;
  #lit: string | undefined;

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

  /** Its lines, tangents and tints are drawn, not marked: `f`, `slope`, `second`, `tangent` and `low`. */
  override light(term?: string): void {
    super.light(term);
    this.#lit = term;
    this.#plot?.draw();
  }

  protected override async load(): Promise<void> {
    const [core, { CurveChart }] = await Promise.all([
      loadCurves(),
      import("../../plot/chart/curveChart.ts"),
      this.#isDerived && import("./derived.ts"),
    ]);
    this.#model ??= new CurveModel(core);
    if (this.#isDerived) await this.#model.loadDerived();
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
    await nextTask(); // to lay out the figure, to draw its axes and to draw its curves would be one long task
    if (this.#plot !== plot) return;
    plot.show(this.#Chart);
    await nextTask();
    if (this.#plot !== plot) return;
    plot.draw();
    plot.print(this.paper);
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
    this.#computed = this.#model?.compute(settings, this.#styles, this.dark, this.language);
    if (this.#computed && !this.#isAdjusting(changed) && !onlyMoved(changed))
      this.#yRange = fitY({ ...settings, xRange: settings.range, curves: this.#computed.drawn });
    // Before the words change: to draw letters the browser would have to lay them out first.
    if (this.#moves(changed)) this.#plot?.move(!onlyMoved(changed));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#plot?.print(this.paper);
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

  override get pictured() {
    const drawn = this.#computed?.drawn ?? [];
    return { id: fileBase(this.#settings.specs.map(({ id }) => id)), name: drawn.map(({ name }) => name).join(", ") };
  }

  override async still(): Promise<Still> {
    const { curveStill } = await import("./still.ts");
    const context = this.#panelContext();
    if (!context) throw new Error("there is no picture");
    return curveStill(context, this.renderRoot, this.pictured);
  }

  protected override figure(): TemplateResult {
    const { text, language } = this;
    const typedIn = this.#typedIn;
    const problems = this.problems.filter((problem) => !(typedIn && problem === this.typed));
    return curveFigure({
      settings: this.#settings,
      styles: this.#styles,
      model: this.#model,
      computed: this.#computed,
      isLoaded: this.loaded,
      isMoving: this.moving,
      homeRange: this.#homeRange,
      language,
      problems: problemBox(problems, text),
      parts: this.#panelHost.render(
        this.#settings.panels,
        this.explore,
        this.#panelContext(),
        (part) => problemBox(this.typed && part === typedIn ? [this.typed] : [], text),
        language,
        this.foot,
        (panels) => this.change({ panels }),
      ),
      change: (next, moving) => this.change(next, moving),
      rangeKey: this.#rangeKey,
      approach: () => this.#plot?.loadOverlays(),
      redraw: () => this.#plot?.draw(),
      xUnder: (pointer) => this.#plot?.xUnder(pointer) ?? Number.NaN,
    });
  }

  /** The open part into which something was typed that can't be used. */
  get #typedIn(): PanelName | undefined {
    const part = this.typedIn === "depth" || this.typedIn === "sigma" ? "views" : "adjust";
    return this.typed && this.#settings.panels.includes(part) ? part : undefined;
  }

  #view(): CurveView {
    const { x, range } = this.#settings;
    const xLabel = `x = ${formatNumber(x, this.language)}`;
    return {
      ...this.#settings,
      curves: this.#computed?.drawn ?? [],
      xLabel,
      xRange: range,
      yRange: this.#yRange,
      lit: this.#lit,
    };
  }

  #panelContext(): PanelContext | undefined {
    const { language } = this;
    if (!this.#model || !this.#computed || !this.#plot) return undefined;
    return {
      core: this.#model.core,
      settings: this.#settings,
      curves: this.#computed.curves,
      drawn: this.#computed.drawn,
      language,
      view: this.#view(),
      theme: this.#plot.theme,
      explore: this.explore,
      picker: this.pickerState,
      setPicker: (state) => {
        this.pickerState = state;
      },
      homeRange: this.#homeRange,
      rangeKey: this.#rangeKey,
      change: (next, moving) => this.change(next, moving),
      type: (name, text) => this.typeSetting(name, text),
      attempt: (read) => this.type(read),
    };
  }

  readonly #rangeKey = (event: KeyboardEvent): void => {
    const move = rangeMove(event);
    if (!move) return;
    event.preventDefault();
    const next = move === "reset" ? this.#homeRange : moved(this.#settings.range, this.#settings.x, move);
    if (next) this.change({ range: next });
  };
}

/** Whether nothing but the point x is new, so that the curves stand as they are. */
function onlyMoved(changed: PropertyValues): boolean {
  return changed.size === 1 && changed.has("x");
}
