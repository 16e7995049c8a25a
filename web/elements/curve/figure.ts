import { html, nothing, type TemplateResult } from "lit";
import { drag } from "../../controls/drag.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { pointIn, type Range } from "../../core/range.ts";
import { withParameter } from "../../core/specList.ts";
import type { CurveStyle } from "../../plot/palette.ts";
import { curveTexts } from "../../text/curve.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";
import { dials } from "./dials.ts";
import type { CurveModel, FigureCurves } from "./model.ts";
import type { DrawnPlot } from "./overlay/drawnPlot.ts";
import { pointSlider } from "./pointSlider.ts";
import { presets } from "./presets.ts";
import { readout } from "./readout.ts";
import { sentenceAt } from "./sentence.ts";
import type { CurveChange, CurveSettings } from "./settings.ts";

/** What a curve figure is put together from, and what its reader may do. */
export interface CurveFigure {
  settings: CurveSettings;
  styles: readonly CurveStyle[];
  /** Undefined until it is loaded. */
  model: CurveModel | undefined;
  /** Undefined until they are computed. */
  computed: FigureCurves | undefined;
  /** Whether all is loaded. */
  isLoaded: boolean;
  /** While something is dragged. */
  isMoving: boolean;
  /** The range that the reader began with. */
  homeRange: Range;
  language: Language;
  problems: unknown;
  /** All that is folded. */
  parts: unknown;
  /** Takes over what the reader changed; while something is dragged, `moving`, it is one change. */
  change(next: CurveChange, moving?: boolean): void;
  /** Pans or zooms where a key asks for it. */
  rangeKey(event: KeyboardEvent): void;
  /** The pointer comes to the plot. */
  approach(): void;
  /** The place of the plot has other colours. */
  redraw(): void;
  /** The x under a pointer of the window; NaN as long as nothing is drawn. */
  xUnder: DrawnPlot["xUnder"];
}

/** Curves: the picture, its point x, two dials, one sentence, the story's states and what is read at x; all else is folded. */
export function curveFigure(figure: CurveFigure): TemplateResult {
  const { settings, styles, model, computed, isLoaded, isMoving, homeRange, language, change } = figure;
  const { specs, derivatives, range, x, limit } = settings;
  const text = curveTexts[language];
  const drawn = computed?.drawn ?? [];
  const number = (value: number) => formatNumber(value, language);
  const chart = text.chart(drawn.map(({ name }) => name).join(", "), number(range[0]), number(range[1]), derivatives);
  const moveTo = (next: number) => {
    if (Number.isFinite(next)) change({ x: pointIn(range, next) }, true);
  };
  const setParameter = (index: number, id: string, value: number, moving: boolean) =>
    change({ functions: specs.with(index, withParameter(specs[index] as FunctionSpec, id, value)) }, moving);
  return html`
    ${figure.problems}
    <div class="body">
      <div class="drawing" @pointerenter=${figure.approach} @keydown=${figure.rangeKey}>
        <div class="held">
          <div class="picture plot" @transitionend=${figure.redraw}>
            <canvas ${drag(() => (pointer) => moveTo(figure.xUnder(pointer)))} role="img" aria-label=${computed ? chart : text.loading}></canvas>
            ${isLoaded ? nothing : html`<p class="loading">${text.loading}</p>`}
          </div>
          <div class="play">
            <label for="point" aria-hidden="true">x</label>
            ${pointSlider(settings, drawn, !isLoaded, language, moveTo)}
          </div>
          <div class="dials">${dials(specs, language, setParameter)}</div>
        </div>
      </div>
      <div class="headline ${specs.length > 1 ? "several" : ""}"><p>${sentenceAt(drawn, x, limit, language)}</p></div>
      ${model && computed ? presets({ core: model.core, curves: computed.curves, settings, homeRange, language }, change) : html`<div class="presets"></div>`}
      <div class="told">${readout(settings, styles, computed?.curves, computed?.difference, isMoving, language)}</div>
    </div>
    ${figure.parts}
  `;
}
