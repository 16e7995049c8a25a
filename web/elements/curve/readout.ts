import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Evaluation } from "../../core/curves.ts";
import { lineSample, marker } from "../../plot/legend.ts";
import { shownLines, terms } from "../../plot/lines.ts";
import type { CurveStyle } from "../../plot/palette.ts";
import { type CurveText, curveTexts } from "../../text/curve.ts";
import { formatGiven } from "../../text/formatNumber.ts";
import { functionName, written } from "../../text/functionNames.ts";
import type { Language } from "../../text/text.ts";
import type { ComputedCurve, DrawnCurve } from "./drawnCurve.ts";
import type { CurveSettings } from "./settings.ts";

/**
 * What the lines and the tint mean, and for each function its name and its lines' values at x; before them the same of
 * their difference, where that is drawn. While something is `moving`, only what it changes is made anew.
 */
export function readout(
  settings: CurveSettings,
  styles: readonly CurveStyle[],
  curves: readonly ComputedCurve[] | undefined,
  difference: DrawnCurve | undefined,
  moving: boolean,
  language: Language,
): TemplateResult {
  const text = curveTexts[language];
  const slope = curves?.[0]?.symbols.derivative ?? "f′";
  const rows = settings.specs.map((spec, i) => {
    const curve = curves?.[i];
    const sign = difference && curve ? html`<em>${curve.letter}</em>` : marker(styles[i] as CurveStyle);
    const name = curve?.name ?? functionName(spec, language);
    return guard(moving && curve ? [curve] : [{}], () => reading(name, curve, sign, settings, language));
  });
  return html`
    <p class="key">
      ${shownLines(settings).map(({ column, symbol }) => html`<span data-term=${terms[column]}>${lineSample(column)} ${symbol}</span>`)}
      ${
        difference
          ? nothing
          : html`<span data-term="low"><i class="tint"></i> ${text.tint(`|${slope}|`, formatGiven(settings.limit, language))}</span>`
      }
    </p>
    <ul class="readout" aria-label=${text.readout}>
      ${difference ? reading(difference.name, difference, marker(difference.style), settings, language) : nothing}
      ${rows}
    </ul>
  `;
}

/** As long as the curve is not computed there are no numbers, but their place. */
function reading(
  name: string,
  curve: DrawnCurve | undefined,
  sign: TemplateResult,
  settings: CurveSettings,
  language: Language,
): TemplateResult {
  /** The least order of a kink at x that makes a line of the given order jump. */
  const jump = (order: number) => curve?.kinks.find((kink) => kink.x === settings.x && kink.order <= order)?.order;
  return html`<li class="reading" part="reading">
    <div class="name">${sign}<strong>${name}</strong></div>
    <dl>
      ${shownLines(settings).map(({ symbol, column, order }) => quantity(symbol, curve, column, jump(order), language))}
    </dl>
  </li>`;
}

/** A number with its name and, where it needs one, a word of explanation; `jump` is the order of a kink at x. */
function quantity(
  symbol: string,
  curve: DrawnCurve | undefined,
  column: keyof Evaluation,
  jump: number | undefined,
  language: Language,
): TemplateResult {
  const why = curve && explanation(curve[column], jump, curveTexts[language]);
  return html`<div data-term=${terms[column]}>
    <dt>${curve?.symbols[column] ?? symbol}(x)</dt>
    <dd>${curve ? written(curve, column, curve[column], language) : "–"}${why ? html` <small>${why}</small>` : nothing}</dd>
  </div>`;
}

function explanation(value: number, jump: number | undefined, text: CurveText): string | undefined {
  if (Number.isNaN(value)) return text.undefinedHere;
  if (!Number.isFinite(value)) return text.infinite;
  return jump === undefined ? undefined : text.byConvention[jump];
}
