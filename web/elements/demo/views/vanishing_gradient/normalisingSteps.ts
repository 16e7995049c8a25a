import { html, type TemplateResult } from "lit";
import { insideTexts } from "../../../../text/demos/vanishing_gradient_inside.ts";
import { asWritten, formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import { asFactor } from "../../weightedSum.ts";
import { writtenDigits } from "../../writtenDigits.ts";

/** How z becomes ẑ, and ∂L/∂ẑ becomes ∂L/∂z, with the numbers put in. */
export function normalisingSteps(
  { run, language }: DemoContext,
  inside: Record<string, Float32Array>,
): { forward: string; backward: TemplateResult } {
  const text = insideTexts[language];
  const [entering = 0, , , gradient = 0] = inside.numbers ?? [];
  const [z = 0, mean = 0, deviation = 1, meanBack = 0, along = 0, before = 0] = inside.normalising ?? [];
  const isBatch = run.settings.normalisation === "batch";
  const count = Number(isBatch ? run.settings.examples : run.settings.width);

  const forwardDigits = writtenDigits([z, mean, deviation], ([z = 0, mean = 0, s = 1]) => (z - mean) / s);
  const forward = (value: number) => asFactor(value, language, forwardDigits);

  const numbers = [gradient, meanBack, entering, along, deviation];
  const digits = writtenDigits(numbers, backward);
  const factor = (value: number) => asFactor(value, language, digits);
  const byHand = backward(numbers);
  // Where most of it cancels, the numbers, which are in single precision, tell fewer digits of the result, or none.
  const told = [4, 3, 2, 1].find((digits) => asWritten(byHand, digits) === asWritten(before, digits));
  const result = told ? html`≈ <b>${formatNumber(before, language, told)}</b>` : html`(${text.cancels})`;
  return {
    forward: `ẑ = (z − ⟨z⟩) / s ≈ (${forward(z)} − ${forward(mean)}) / ${forward(deviation)}, `,
    backward: html`
      <p>∂L/∂z = (∂L/∂ẑ − ⟨∂L/∂ẑ⟩ − ẑ·⟨ẑ·∂L/∂ẑ⟩) / s ≈ (${factor(gradient)} − ${factor(meanBack)} − ${factor(entering)}·${factor(along)}) / ${factor(deviation)} ${result}</p>
      <p>${text.means(isBatch, count)}</p>
    `,
  };
}

function backward([gradient = 0, mean = 0, entering = 0, along = 0, deviation = 1]: readonly number[]): number {
  return (gradient - mean - entering * along) / deviation;
}
