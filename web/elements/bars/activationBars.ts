import { css, html, type TemplateResult } from "lit";
import { fileBase } from "../../controls/download.ts";
import { problemBox } from "../../controls/problemBox.ts";
import type { VectorId } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import { loadCurves } from "../../core/curves.ts";
import { parseVectorSpec, type VectorSpec } from "../../core/functionSpec.ts";
import type { Problem } from "../../core/problem.ts";
import { readFinite } from "../../core/settings.ts";
import { functionName } from "../../text/functionNames.ts";
import { adoptStyles } from "../base/adoptStyles.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { Extent } from "../base/extent.ts";
import { LabElement } from "../base/labElement.ts";
import type { BarsContext, Computed, Place } from "./context.ts";
import type * as Figure from "./figure.ts";
import { barsSchema, mostInputs, outputCount, takesHalves } from "./settings.ts";
import { inputSymbols, outputSymbols } from "./symbols.ts";

/** About as high as bars become, until they are there. */
const reservedHeight = css`
  .loading { margin: 0; }
  .opening { min-height: var(--room, 35em); }
  @container (max-width: 680px) { .opening { min-height: var(--room, 65em); } }
`;

/**
 * `<activation-bars>`: functions of a whole vector (softmax, maxout, GLU …): inputs to drag, outputs, and the Jacobian as
 * a map.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, inputs: number[], panels: string[] }`. Children are shown where nothing can be
 * computed.
 */
export class ActivationBars extends LabElement<typeof barsSchema> {
  static override properties = { ...LabElement.properties, place: { state: true } };
  static override styles = [baseStyle, reservedHeight];

  /** Specs of vector functions, separated by spaces: `"softmax softmax(temperature=0.5)"`. */
  declare functions: string;
  /** The inputs, 1 to 12 finite numbers; glu and swiglu take them as two halves. */
  declare inputs: readonly number[];
  /** Offers every vector function to choose from. */
  declare explore: boolean;
  /** The parts under the picture that are open: `adjust`, `formulas`, `numbers`. */
  declare panels: readonly string[];

  /** The entry of a Jacobian that the reader points at. */
  declare protected place: Place | undefined;

  #core: Curves | undefined;
  #homeInputs: readonly number[] = [];
  #figure: typeof Figure | undefined;
  /** What stands while something is dragged. */
  readonly #steady = new Map<string, number>();
  readonly #extent = new Extent(this);

  protected override schemaFor() {
    return barsSchema;
  }

  protected override async load(): Promise<void> {
    const [core, figure] = await Promise.all([loadCurves(), import("./figure.ts")]);
    adoptStyles(this.renderRoot as ShadowRoot, [baseStyle, reservedHeight, figure.barsStyle]);
    this.#extent.measurePlace();
    this.#figure = figure;
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

  override get pictured() {
    const specs = this.#fitting;
    return {
      id: fileBase(specs.map(({ id }) => id)),
      name: specs.map((spec) => functionName(spec, this.language)).join(", "),
    };
  }

  protected override figure(): TemplateResult {
    const { text } = this;
    const problems = problemBox(this.problems, text);
    return this.#core && this.#figure
      ? this.#figure.barsFigure(this.#context(this.#core), problems, this.foot)
      : html`${problems}<p class="loading">${text.panels.loading}</p>`;
  }

  #context(core: Curves): BarsContext {
    const { state, language } = this;
    const { inputs } = state;
    const specs = this.#fitting;
    const ids = specs.map(({ id }) => id);
    const functions = specs.map((spec, index): Computed => {
      const evaluation = core.evaluateVector(spec, Float64Array.from(inputs));
      const outputs = outputSymbols(spec.id, evaluation.value.length);
      return { ...evaluation, index, spec, name: functionName(spec, language), outputs };
    });
    const atHome = inputs.join(" ") === this.#homeInputs.join(" ");
    return {
      core,
      state: { ...state, functions: specs },
      functions,
      symbols: inputSymbols(ids, inputs.length),
      halves: ids.every(takesHalves),
      language,
      width: this.#extent.width(this.paper),
      place: this.#placeIn(specs),
      steady: (name, value) => {
        if (!this.moving || !this.#steady.has(name)) this.#steady.set(name, value);
        return this.#steady.get(name) as number;
      },
      point: (place) => {
        this.place = place;
      },
      change: (next, moving) => this.change(next, moving),
      typeInput: (index, typed) => this.type(() => ({ inputs: inputs.with(index, readFinite("inputs", typed)) })),
      setParameter: (index, id, value, moving) => this.#setParameter(specs, index, id, value, moving),
      choose: (id) => this.#choose(id),
      resetInputs: atHome ? undefined : () => this.change({ inputs: this.#homeInputs }),
    };
  }

  /** The entry that is pointed at, if it is still there. */
  #placeIn(specs: readonly VectorSpec[]): Place | undefined {
    const { place } = this;
    const { inputs } = this.state;
    const spec = place && specs[place.index];
    return spec && place.row < outputCount(spec.id, inputs.length) && place.column < inputs.length ? place : undefined;
  }

  #setParameter(
    specs: readonly VectorSpec[],
    index: number,
    name: string,
    value: number | string,
    moving: boolean,
  ): void {
    const read = () => {
      const { id, parameters } = specs[index] as VectorSpec;
      const spec = parseVectorSpec({ id, parameters: { ...parameters, [name]: readFinite(name, value) } });
      return { functions: specs.with(index, spec) };
    };
    if (moving) this.change(read(), true);
    else this.type(read);
  }

  #choose(id: VectorId): void {
    this.place = undefined;
    const { inputs } = this.state;
    const fitting = takesHalves(id) && inputs.length % 2 ? [...inputs, 0] : inputs;
    this.change({ functions: [parseVectorSpec(id)], inputs: fitting });
  }
}
