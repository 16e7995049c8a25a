import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Evaluation } from "../../core/curves.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { written } from "../../text/functionNames.ts";
import { type Language, texts } from "../../text/text.ts";
import type { DrawnCurve } from "./model.ts";
import { pointKey } from "./pointKey.ts";
import type { CurveSettings } from "./settings.ts";

/** A slider for the point x along the x axis; its value in words is what every curve reads there. */
export function pointSlider(
  { x, range, showSecondDerivative }: CurveSettings,
  curves: readonly DrawnCurve[],
  disabled: boolean,
  language: Language,
  moveTo: (x: number) => void,
): TemplateResult {
  const text = texts[language];
  const number = (value: number) => formatNumber(value, language);
  const readings = curves.map((curve) => {
    const read = (column: keyof Evaluation) => written(curve, column, curve[column], language);
    return text.reading(
      curve.name,
      read("value"),
      read("derivative"),
      showSecondDerivative ? read("secondDerivative") : undefined,
    );
  });
  return html`<input class="point" type="range" aria-label=${text.point} ?disabled=${disabled}
    aria-valuetext=${text.pointText(number(x), readings)}
    min=${range[0]} max=${range[1]} step="any" .value=${live(String(x))}
    @input=${(event: Event) => moveTo(Number((event.target as HTMLInputElement).value))}
    @keydown=${(event: KeyboardEvent) => {
      const next = pointKey(event, x, range);
      if (next !== undefined) moveTo(next);
    }} />`;
}
