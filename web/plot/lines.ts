import type { Evaluation } from "../core/curves.ts";

/** Which of a function's lines are drawn. */
export interface Shown {
  showValue: boolean;
  showDerivative: boolean;
  showSecondDerivative: boolean;
}

/** A line of a function: a kink of up to its order is a jump of the line. */
export interface Line {
  order: 0 | 1 | 2;
  column: keyof Evaluation;
  symbol: string;
  /** In CSS pixels. */
  width: number;
  /** Of the marker at x, in CSS pixels. */
  radius: number;
}

const value: Line = { order: 0, column: "value", symbol: "f", width: 2.5, radius: 6.5 };
const derivative: Line = { order: 1, column: "derivative", symbol: "f′", width: 1.75, radius: 4.5 };
const secondDerivative: Line = { order: 2, column: "secondDerivative", symbol: "f″", width: 2.25, radius: 3.5 };

/** The lines that are drawn, f first. */
export function shownLines({ showValue, showDerivative, showSecondDerivative }: Shown): Line[] {
  return [
    ...(showValue ? [value] : []),
    ...(showDerivative ? [derivative] : []),
    ...(showSecondDerivative ? [secondDerivative] : []),
  ];
}

/** What f, f′ and f″ are called where text and figures light each other. */
export const terms: Record<keyof Evaluation, string> = { value: "f", derivative: "slope", secondDerivative: "second" };

/** The dash pattern of f, f′ and f″, on every chart and in every legend; round caps make dots of the last. Dashes mean nothing else. */
export const dashes: Record<keyof Evaluation, number[]> = {
  value: [],
  derivative: [7, 5],
  secondDerivative: [0.1, 5],
};
