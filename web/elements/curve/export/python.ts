import type { Evaluation } from "../../../core/curves.ts";

/** How Matplotlib is told the dashes of a line. */
export const plotStyles: Record<keyof Evaluation, string> = {
  value: "",
  derivative: '"--", ',
  secondDerivative: '":", ',
};

/** A name as Python allows it. */
export function pythonName(name: string): string {
  return name === "lambda" ? "lambda_" : name;
}
