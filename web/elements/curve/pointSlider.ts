import type { TemplateResult } from "lit";
import { stepsOfKey } from "../../controls/keys.ts";
import { slider } from "../../controls/slider.ts";
import type { Evaluation } from "../../core/curves.ts";
import type { Range } from "../../core/range.ts";
import { stepOf } from "../../core/range.ts";
import { curveTexts } from "../../text/curve.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { written } from "../../text/functionNames.ts";
import type { Language } from "../../text/text.ts";
import type { DrawnCurve } from "./drawnCurve.ts";
import type { CurveSettings } from "./settings.ts";

/** A slider for the point x along the x axis; its value in words is what every curve reads there. */
export function pointSlider(
  { x, range, showSecondDerivative }: CurveSettings,
  curves: readonly DrawnCurve[],
  disabled: boolean,
  language: Language,
  moveTo: (x: number) => void,
): TemplateResult {
  const text = curveTexts[language];
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
  const options = {
    id: "point",
    class: "point",
    name: text.point,
    value: x,
    least: range[0],
    greatest: range[1],
    said: text.pointText(number(x), readings),
    disabled,
  };
  return slider(options, { set: moveTo, key: (event) => pointKey(event, x, range) });
}

/** Where a key takes the point x, if it does: arrows by ten steps, with Shift by one, Page by a hundred, Home and End. */
export function pointKey(event: KeyboardEvent, x: number, range: Range): number | undefined {
  const steps = stepsOfKey(event);
  if (steps === undefined) return undefined;
  if (steps === "first") return range[0];
  if (steps === "last") return range[1];
  const isFine = event.shiftKey && Math.abs(steps) === 1;
  return x + steps * stepOf(range) * (isFine ? 1 : 10);
}
