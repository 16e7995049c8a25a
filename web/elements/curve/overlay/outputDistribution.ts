import { html, nothing, render } from "lit";
import { formatSpec } from "../../../core/functionSpec.ts";
import type { Range } from "../../../core/range.ts";
import type { Distribution } from "../../../plot/curveView.ts";
import { marker } from "../../../plot/legend.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { overlayTexts } from "../../../text/overlay.ts";
import type { Language } from "../../../text/text.ts";
import type { PanelContext } from "../panels/context.ts";
import { isPlain } from "../panels/context.ts";
import type { DrawnPlot } from "./drawnPlot.ts";

/** Bins along the visible part of the y axis. */
const bins = 120;

/** What functions make of random inputs: in the chart, and in a line of words for each. */
export class OutputDistribution {
  readonly #plot: DrawnPlot;
  readonly #notes = document.createElement("div");
  /** What the distribution was computed from. */
  #key = "";
  #isShown = false;

  constructor(plot: DrawnPlot, signal: AbortSignal) {
    this.#plot = plot;
    this.#notes.className = "outputs";
    plot.place.parentElement?.append(this.#notes);
    signal.addEventListener("abort", () => this.#notes.remove());
  }

  update(context: PanelContext): void {
    const { settings, curves, language, view } = context;
    const sigma = isPlain(context) ? settings.sigma : undefined;
    const key = [
      sigma,
      settings.specs.map(formatSpec),
      view.yRange,
      language,
      curves.map(({ style }) => style.color),
    ].join(";");
    if (key === this.#key) return;
    this.#key = key;
    const isShown = sigma !== undefined;
    if (isShown || this.#isShown) this.#plot.showDistribution(isShown ? this.#compute(sigma, context) : undefined);
    if (!isShown) render(nothing, this.#notes);
    this.#isShown = isShown;
  }

  #compute(sigma: number, context: PanelContext): Distribution {
    const { language } = context;
    const text = overlayTexts[language].outputs;
    const number = (value: number) => formatNumber(value, language);
    const computed = outputsOf(sigma, context);
    render(
      html`<p>${text.label(number(sigma))}</p>
        <ul>
          ${computed.map(
            ({ curve, mean, standardDeviation, zeroShare }) => html`<li>
              ${marker(curve.style)}
              <span><b>${curve.label}</b> ${text.summary(number(mean), number(standardDeviation), zeroShare && percent(zeroShare, language))}</span>
            </li>`,
          )}
        </ul>`,
      this.#notes,
    );
    return distributionOf(sigma, context, computed);
  }
}

/** Zeros that are rarer are not told: far out GELU underflows to 0, for one input in 10⁸³. */
const leastShare = 1e-4;

/** What each function makes of inputs N(0, σ²). */
function outputsOf(sigma: number, { core, curves, view }: PanelContext) {
  const edges = binEdges(view.yRange);
  return curves.map((curve) => {
    const outputs = core.outputDistribution(curve.spec, { sigma, edges });
    return {
      curve,
      ...outputs,
      mean: curve.facts.odd ? 0 : outputs.mean, // what rounding leaves of 0 says nothing
      zeroShare: outputs.zeroShare < leastShare ? 0 : outputs.zeroShare,
    };
  });
}

/** The same, to be drawn. */
export function distributionOf(
  sigma: number,
  context: PanelContext,
  computed = outputsOf(sigma, context),
): Distribution {
  const { language, view } = context;
  const text = overlayTexts[language].outputs;
  const edges = binEdges(view.yRange);
  const number = (value: number, digits = 4) => formatNumber(value, language, digits);
  return {
    sigma,
    label: text.inputs(number(sigma)),
    edges,
    outputs: computed.map(({ curve: { style }, mean, zeroShare, shares }) => {
      const zeros = percent(zeroShare, language);
      return {
        style,
        mean,
        zeroShare,
        shares: withoutZeros(shares, edges, zeroShare),
        meanLabels: [text.mean(number(mean, 3)), number(mean, 2)],
        zeroLabels: [text.zeros(zeros), `${zeros} = 0`, zeros],
      };
    }),
  };
}

/** Even bins over a range, one of them with 0 in its middle. */
function binEdges([bottom, top]: Range): Float64Array {
  const width = (top - bottom) / bins;
  const first = Math.floor(bottom / width - 0.5);
  return Float64Array.from({ length: bins + 2 }, (_, i) => (first + i + 0.5) * width);
}

/** The shares but for the outputs that are exactly 0. */
function withoutZeros(shares: Float64Array, edges: Float64Array, zeroShare: number): Float64Array {
  const zero = edges.findLastIndex((edge) => edge < 0);
  return shares.map((share, i) => (i === zero ? Math.max(share - zeroShare, 0) : share));
}

function percent(share: number, language: Language): string {
  return `${formatNumber(100 * share, language, 3)}%`;
}
