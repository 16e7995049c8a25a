import { adoptStyles, html, type TemplateResult } from "lit";
import { problemBox } from "../../controls/problemBox.ts";
import type { VectorId } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import { loadCurves } from "../../core/curves.ts";
import { parseVectorSpec, type VectorSpec } from "../../core/functionSpec.ts";
import type { Problem } from "../../core/problem.ts";
import { readFinite } from "../../core/settings.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { LabElement } from "../base/labElement.ts";
import type { Place } from "./actions.ts";
import type * as Bars from "./bars.ts";
import { barsSchema, mostInputs, takesHalves } from "./settings.ts";

/**
 * `<activation-bars>`: functions of a whole vector (softmax, maxout, GLU …): inputs to drag, outputs, and the Jacobian as
 * a heat map.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, inputs: number[] }`. Children are shown where nothing can be computed.
 */
export class ActivationBars extends LabElement<typeof barsSchema> {
  static override properties = { ...LabElement.properties, places: { state: true } };
  static override styles = baseStyle;

  /** Specs of vector functions, separated by spaces: `"softmax softmax(temperature=0.5)"`. */
  declare functions: string;
  /** The inputs, 1 to 12 finite numbers; glu and swiglu take them as two halves. */
  declare inputs: readonly number[];
  /** Offers every vector function to choose from. */
  declare explore: boolean;

  /** The entry of each function's Jacobian that the reader points at. */
  declare protected places: readonly (Place | undefined)[];

  #core: Curves | undefined;
  #homeInputs: readonly number[] = [];
  #bars: typeof Bars | undefined;
  #end = 0;

  constructor() {
    super();
    this.places = [];
  }

  protected override schemaFor() {
    return barsSchema;
  }

  protected override async load(): Promise<void> {
    const [core, bars] = await Promise.all([loadCurves(), import("./bars.ts")]);
    adoptStyles(this.renderRoot as ShadowRoot, [baseStyle, bars.barsStyle]);
    this.#bars = bars;
    this.#core = core;
    this.requestUpdate();
  }

  /** The functions that take as many inputs as there are; the default if none does. */
  get #fitting(): readonly VectorSpec[] {
    const { functions, inputs } = this.state;
    const fitting = functions.filter(({ id }) => !takesHalves(id) || inputs.length % 2 === 0);
    return fitting.length ? fitting : [parseVectorSpec(barsSchema.functions.default)];
  }

  protected override check(): Problem[] {
    const { functions, inputs } = this.state;
    return inputs.length % 2 === 0
      ? []
      : functions
          .filter(({ id }) => takesHalves(id))
          .map(({ id }) => ({
            code: "inputCount",
            function: id,
            value: inputs.length,
            even: true,
            greatest: mostInputs,
          }));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.#homeInputs = this.state.inputs;
  }

  protected override figure(): TemplateResult {
    const { text } = this;
    return html`
      ${problemBox(this.problems, text)}
      ${
        this.#core && this.#bars
          ? html`${this.#drawn(this.#core, this.#bars)}${this.foot}`
          : html`<p class="loading">${text.panels.loading}</p>`
      }
    `;
  }

  #drawn(core: Curves, { bars, reachOf }: typeof Bars): TemplateResult {
    const { inputs, explore } = this.state;
    const specs = this.#fitting;
    if (!this.moving) this.#end = reachOf(inputs);
    const atHome = inputs.join(" ") === this.#homeInputs.join(" ");
    const shown = this.places.map((place, i) => (fits(core, specs[i], inputs, place) ? place : undefined));
    return bars(core, specs, inputs, this.#end, shown, explore, this.language, {
      setInputs: (next) => this.change({ inputs: next }),
      dragInputs: (next) => this.change({ inputs: next }, true),
      typeInput: (index, value) => this.type(() => ({ inputs: inputs.with(index, readFinite("inputs", value)) })),
      resetInputs: atHome ? undefined : () => this.change({ inputs: this.#homeInputs }),
      setParameter: (index, id, value) =>
        this.type(() => {
          const spec = specs[index] as VectorSpec;
          const parameters = { ...spec.parameters, [id]: readFinite(id, value) };
          return { functions: specs.with(index, parseVectorSpec({ id: spec.id, parameters })) };
        }),
      choose: (id) => this.#choose(id),
      point: (index, place) => {
        this.places = specs.map((_, i) => (i === index ? place : shown[i]));
      },
    });
  }

  #choose(id: VectorId): void {
    this.places = [];
    const { inputs } = this.state;
    const fitting = takesHalves(id) && inputs.length % 2 ? [...inputs, 0] : inputs;
    this.change({ functions: [parseVectorSpec(id)], inputs: fitting });
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
