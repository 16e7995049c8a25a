import { adoptStyles, html, type PropertyDeclarations, type TemplateResult } from "lit";
import { failureBox, problemBox } from "../../controls/problemBox.ts";
import type { VectorId } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import { loadCurves } from "../../core/curves.ts";
import { formatSpec, parseVectorSpec, type VectorSpec } from "../../core/functionSpec.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import { afterFrame } from "../base/afterFrame.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { LabElement } from "../base/labElement.ts";
import { readNumber } from "../curve/settings.ts";
import type * as Bars from "./bars.ts";
import type { Place } from "./heatMap.ts";
import { type BarsSettings, defaults, readSettings, takesHalves } from "./settings.ts";

type BarsChange = Partial<Pick<ActivationBars, keyof typeof defaults>>;

/**
 * `<activation-bars>`: functions of a whole vector (softmax, maxout, GLU …): inputs to drag, outputs, and the Jacobian as
 * a heat map.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, inputs: number[] }`. Children are shown where nothing can be computed.
 */
export class ActivationBars extends LabElement {
  static override properties: PropertyDeclarations = {
    functions: { reflect: true },
    inputs: { reflect: true },
    explore: { type: Boolean, reflect: true },
    core: { state: true },
    failed: { state: true },
    typed: { state: true },
    places: { state: true },
  };
  static override authorsOwn = [...LabElement.authorsOwn, "explore"];
  static override styles = baseStyle;

  /** Specs of vector functions, separated by spaces: `"softmax softmax(temperature=0.5)"`. */
  declare functions: string;
  /** The inputs, 1 to 12 finite numbers separated by spaces; glu and swiglu take them as two halves. */
  declare inputs: string;
  /** Offers every vector function to choose from. */
  declare explore: boolean;

  declare protected core: Curves | undefined;
  declare protected failed: boolean;
  /** What the reader typed and can't be used. */
  declare protected typed: Problem | undefined;
  /** The entry of each function's Jacobian that the reader points at. */
  declare protected places: readonly (Place | undefined)[];

  #settings!: BarsSettings;
  #problems: Problem[] = [];
  #homeInputs = defaults.inputs;
  #bars: typeof Bars | undefined;
  #end = 0;
  #dragging = false;

  constructor() {
    super();
    Object.assign(this, defaults);
    this.explore = false;
    this.failed = false;
    this.places = [];
  }

  protected override async start(): Promise<void> {
    this.failed = false;
    try {
      const [core, bars] = await Promise.all([loadCurves(), import("./bars.ts")]);
      const first = !this.core;
      adoptStyles(this.renderRoot as ShadowRoot, [baseStyle, bars.barsStyle]);
      this.#bars = bars;
      this.core = core;
      this.arrived();
      await this.updateComplete;
      await afterFrame();
      if (first && this.isConnected) this.announce("lab-ready", {});
    } catch (error) {
      console.info(`activation-bars: ${error}`);
      this.failed = true;
      this.arrived();
    }
  }

  protected override willUpdate(): void {
    const { settings, problems } = readSettings({
      functions: [this.functions ?? defaults.functions].flat().join(" "),
      inputs: [this.inputs ?? defaults.inputs].flat().join(" "),
    });
    if (!this.hasUpdated) this.#homeInputs = settings.inputs.join(" ");
    this.#settings = settings;
    this.#problems = [...problems, ...this.sharedProblems, ...(this.typed ? [this.typed] : [])];
  }

  protected override updated(): void {
    this.report(this.#problems);
  }

  protected override render(): TemplateResult {
    const { text, language, core } = this;
    return html`
      <section class="figure" part="figure" lang=${language}>
        ${problemBox(this.#problems, text)}
        ${
          this.failed
            ? failureBox(text, () => this.start())
            : core && this.#bars
              ? html`${this.#drawn(core, this.#bars)}<div class="foot">${this.linkButton}</div>`
              : html`<p class="loading">${text.panels.loading}</p>`
        }
      </section>
    `;
  }

  #drawn(core: Curves, { bars, reachOf }: typeof Bars): TemplateResult {
    const { specs, inputs } = this.#settings;
    if (!this.#dragging) this.#end = reachOf(inputs);
    const atHome = inputs.join(" ") === this.#homeInputs;
    const shown = this.places.map((place, i) => (fits(core, specs[i], inputs, place) ? place : undefined));
    return bars(core, this.#settings, this.#end, shown, this.explore, this.language, {
      setInputs: (next) => this.#change({ inputs: next.join(" ") }),
      dragInputs: (next) => {
        this.#dragging = true;
        this.#change({ inputs: next.join(" ") });
      },
      settle: () => {
        this.#dragging = false;
        this.requestUpdate();
      },
      typeInput: (index, value) =>
        this.#type(() => ({ inputs: inputs.with(index, readNumber("inputs", value)).join(" ") })),
      resetInputs: atHome ? undefined : () => this.#change({ inputs: this.#homeInputs }),
      setParameter: (index, id, value) =>
        this.#type(() => {
          const spec = specs[index] as VectorSpec;
          const parameters = { ...spec.parameters, [id]: readNumber(id, String(value)) };
          return {
            functions: specs
              .with(index, parseVectorSpec({ id: spec.id, parameters }))
              .map(formatSpec)
              .join(" "),
          };
        }),
      choose: (id) => this.#choose(id),
      point: (index, place) => {
        this.places = specs.map((_, i) => (i === index ? place : shown[i]));
      },
    });
  }

  #choose(id: VectorId): void {
    this.places = [];
    const { inputs } = this.#settings;
    const fitting = takesHalves(id) && inputs.length % 2 ? [...inputs, 0] : inputs;
    this.#change({ functions: id, inputs: fitting.join(" ") });
  }

  /** Takes over what the reader changed, and tells the host page. */
  #change(next: BarsChange): void {
    this.typed = undefined;
    Object.assign(this, next);
    this.updateComplete.then(() => {
      this.announce("lab-change", { functions: this.functions, inputs: this.#settings.inputs });
    });
  }

  /** As `change`, for typed text: what can't be used is named, and the old value stays. */
  #type(read: () => BarsChange): void {
    try {
      this.#change(read());
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      this.typed = error.problem;
    }
  }
}

/** Whether an entry is still there after inputs or functions have changed. */
function fits(
  core: Curves,
  spec: VectorSpec | undefined,
  inputs: readonly number[],
  place: Place | undefined,
): boolean {
  if (!spec || !place) return false;
  const { value } = core.evaluateVector(spec, Float64Array.from(inputs));
  return place.row < value.length && place.column < inputs.length;
}
