import type { Evaluation, Facts, Kink } from "../../core/curves.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import type { Curve } from "../../plot/curveView.ts";

/** What the chart draws as one curve, with all that is read from it. */
export interface DrawnCurve extends Curve {
  /** Its name in full, where the chart's label is shorter. */
  name: string;
  /** How f, f′ and f″ are called: F, F′ and F″ of a composition. */
  symbols: Record<keyof Evaluation, string>;
  evaluate(xs: Float64Array): Evaluation;
  /** To these a line comes only in the limit, though doubles far out round to them. */
  limits: Partial<Record<keyof Evaluation, readonly number[]>>;
  /** Where f, f′ or f″ jumps; of what is not a function itself, within the range. */
  kinks: readonly Kink[];
  /** Sentences about the curve. */
  notes: readonly string[];
}

/** One function of the figure, or that function taken several times, with everything computed about it. */
export interface ComputedCurve extends DrawnCurve {
  spec: FunctionSpec;
  /** Of the function itself. */
  facts: Facts;
  /** The letter that stands for the function itself. */
  letter: string;
  /** Where the gradient of a composition is low; the facts tell it of a function itself. */
  lowGradientWords?: string;
}

export function symbolsOf(letter: string): Record<keyof Evaluation, string> {
  return { value: letter, derivative: `${letter}′`, secondDerivative: `${letter}″` };
}

/** What a curve says at the point x. */
export function readAt(
  evaluate: (xs: Float64Array) => Evaluation,
  kinks: readonly Kink[],
  x: number,
): Pick<Curve, "value" | "derivative" | "secondDerivative" | "hasTangent"> {
  const { value, derivative, secondDerivative } = evaluate(Float64Array.of(x));
  return {
    value: value[0] as number,
    derivative: derivative[0] as number,
    secondDerivative: secondDerivative[0] as number,
    hasTangent: !kinks.some((kink) => kink.x === x && kink.order <= 1),
  };
}
