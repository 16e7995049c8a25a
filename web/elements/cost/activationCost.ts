import { css, html, type TemplateResult } from "lit";
import type { PickerState } from "../../controls/functionPicker.ts";
import { problemBox } from "../../controls/problemBox.ts";
import { rows } from "../../core/catalogue.ts";
import { formatSpec } from "../../core/functionSpec.ts";
import { costTexts } from "../../text/cost.ts";
import { functionName } from "../../text/functionNames.ts";
import { adoptStyles } from "../base/adoptStyles.ts";
import { baseStyle } from "../base/baseStyle.ts";
import { Extent } from "../base/extent.ts";
import { LabElement } from "../base/labElement.ts";
import { type CostContext, type Measured, readingOf } from "./context.ts";
import type * as Figure from "./figure.ts";
import { Measuring } from "./measuring.ts";
import { costSchema } from "./settings.ts";

/** About as high as the figure becomes, until it is there. */
const reservedHeight = css`
  .loading { margin: 0; }
  .opening { min-height: var(--room, 41em); }
  @container (max-width: 660px) { .opening { min-height: var(--room, 62em); } }
`;

/**
 * `<activation-cost>`: how long one number takes in this very browser, for every function, measured on a press, beside a
 * loop that only copies and as a share of a dense layer. It measures nothing by itself.
 *
 * Each attribute mirrors a property of the same name; what the reader changes is written back to them, and told as
 * `lab-change` with `{ functions: string, show: string, order: string, panels: string[] }`: never what was measured.
 * Children are shown where nothing can be computed.
 */
export class ActivationCost extends LabElement<typeof costSchema> {
  static override properties = { ...LabElement.properties, picker: { state: true } };
  static override styles = [baseStyle, reservedHeight];

  /** Specs of functions, separated by spaces; the whole catalogue unless given. */
  declare functions: string;
  /** What the bars tell: `value`, `derivative`, `layer`, `training` or `double`. */
  declare show: string;
  /** The order of the bars: `catalogue` or `time`, the fastest first. */
  declare order: string;
  /** The parts under the picture that are open: `adjust`, `method`, `numbers`. */
  declare panels: readonly string[];

  declare protected picker: PickerState;

  #figure: typeof Figure | undefined;
  readonly #measuring = new Measuring(this, (error) => this.fail(error));
  readonly #extent = new Extent(this);

  constructor() {
    super();
    this.picker = { open: false, query: "" };
  }

  protected override schemaFor() {
    return costSchema;
  }

  protected override async load(): Promise<void> {
    const figure = await import("./figure.ts");
    adoptStyles(this.renderRoot as ShadowRoot, [baseStyle, reservedHeight, figure.costStyle]);
    this.#extent.measurePlace();
    this.#figure = figure;
    this.requestUpdate();
  }

  override get pictured() {
    return { id: "cost", name: costTexts[this.language].titles[this.state.show] };
  }

  /** None as long as nothing is measured. */
  protected override get hasPicture(): boolean {
    return this.#measuring.result !== undefined;
  }

  protected override figure(): TemplateResult {
    const { text } = this;
    const problems = problemBox(this.problems, text);
    return this.#figure
      ? this.#figure.costFigure(this.#context(), problems, this.foot)
      : html`${problems}<p class="loading">${text.panels.loading}</p>`;
  }

  #context(): CostContext {
    const { state, language } = this;
    const { result, isRunning, coarse } = this.#measuring;
    return {
      state,
      functions: this.#inOrder(),
      result,
      isRunning,
      coarse,
      language,
      width: this.#extent.width(this.paper),
      picker: this.picker,
      change: (next) => this.change(next),
      start: () => void this.#measuring.start(state.functions),
      stop: () => this.#measuring.stop(),
      setPicker: (picker) => {
        this.picker = picker;
      },
    };
  }

  /** Each function once, with what was measured of it: as in the catalogue, or the fastest first, the unmeasured last. */
  #inOrder(): Measured[] {
    const { state, language } = this;
    const measured = this.#measuring.result?.rows ?? [];
    const specs = new Map(state.functions.map((spec) => [formatSpec(spec), spec]));
    const all = [...specs].map(([written, spec]): Measured => {
      const find = (precision: "single" | "double", derivatives: number) =>
        measured.find(
          (row) => row.function === written && row.precision === precision && row.derivatives === derivatives,
        );
      return {
        spec,
        name: functionName(spec, language),
        value: find("single", 0),
        derivative: find("single", 1),
        double: find("double", 2),
      };
    });
    const place = ({ spec }: Measured) => rows.findIndex(({ id }) => id === spec.id);
    all.sort((a, b) => place(a) - place(b));
    if (state.order === "catalogue") return all;
    const amount = (each: Measured) => readingOf(state.show, each)?.amount ?? Number.MAX_VALUE;
    return all.sort((a, b) => amount(a) - amount(b));
  }
}
