import { html, type TemplateResult } from "lit";
import { disclosure } from "../../../../controls/disclosure.ts";
import { table } from "../../../../controls/table.ts";
import { vanishingTexts } from "../../../../text/demos/vanishing_gradient.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { Language } from "../../../../text/text.ts";
import { hue } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { formatResult, writtenDigits } from "../../writtenDigits.ts";

/** So many products of the sum stand in a line; the others are in the table below it. */
const mostTerms = 4;

/** One unit's gradient for one example, with the numbers put in: what comes back from above, times f′(z). */
export function backwardStep({ tracks, run, picks, language }: DemoContext): TemplateResult {
  const text = vanishingTexts[language];
  const [layer, unit, example] = [
    Math.min(Number(picks.layer), Number(run.settings.depth)),
    Math.min(Number(picks.unit), Number(run.settings.width)),
    Math.min(Number(picks.example), Number(run.settings.examples)),
  ];
  const last = layer === Number(run.settings.depth);
  const number = (value: number | undefined, digits = 4) => formatNumber(value ?? Number.NaN, language, digits);
  const result = (value: number | undefined) => formatResult(value ?? Number.NaN, language);
  const signed = (value: number | undefined, digits = 4) =>
    value !== undefined && value < 0 ? `(${number(value, digits)})` : number(value, digits);
  return html`
    <p>${text.byHandLead(layer, unit, example)}</p>
    ${tracks.map((track) => {
      const color = hue(track.light.color, track.dark.color);
      if (track.result.stopped.length)
        return html`<div class="sum" ${color}><p><b>${track.name}</b></p><p>${text.noStep}</p></div>`;
      const inside = track.inspect();
      const [z, slope = 0, back = 0, gradient] = inside.numbers ?? [];
      const weights = [...(inside.weights ?? [])];
      const above = [...(inside.gradients_above ?? [])];
      const ofSum = digitsOfSum(weights, above, inside.skip?.[0] ?? 0);
      const terms = weights
        .slice(0, mostTerms)
        .map((weight, k) => `${signed(weight, ofSum)}·${signed(above[k], ofSum)}`);
      if (weights.length > mostTerms) terms.push("…");
      if (inside.skip) terms.push(`${signed(inside.skip[0], ofSum)} (${text.skipTerm})`);
      const digits = writtenDigits([slope, back], ([slope = 0, back = 0]) => slope * back);
      return html`<div class="sum" ${color}>
        <p><b>${track.name}</b> z ≈ ${number(z)}, f′(z) ≈ ${number(slope)}</p>
        ${
          last
            ? html`<p>∂L/∂a = r ≈ ${number(back)}</p>`
            : html`<p>∂L/∂a = Σ<sub>k</sub> w<sub>k</sub>δ<sub>k</sub>${inside.skip ? ` + ${text.skipTerm}` : ""} ≈ ${terms.join(" + ")} ≈ ${result(back)}</p>`
        }
        <p>∂L/∂z = f′(z) · ∂L/∂a ≈ ${signed(slope, digits)} · ${signed(back, digits)} ≈ <b>${result(gradient)}</b></p>
        ${last ? "" : allTerms(track.name, text.allTerms(weights.length), weights, above, language)}
      </div>`;
    })}
  `;
}

/** With so many digits what is written of Σ w·δ comes to ∂L/∂a as it is written. */
function digitsOfSum(weights: readonly number[], above: readonly number[], skip: number): number {
  const count = weights.length;
  return writtenDigits([...weights, ...above, skip], (numbers) =>
    weights.reduce((sum, _, k) => sum + (numbers[k] ?? 0) * (numbers[count + k] ?? 0), numbers[2 * count] ?? 0),
  );
}

/** Every product of the sum. */
function allTerms(
  owner: string,
  name: string,
  weights: readonly number[],
  above: readonly number[],
  language: Language,
): TemplateResult {
  const rows = weights.map((weight, k) => {
    const delta = above[k] ?? Number.NaN;
    const digits = writtenDigits([weight, delta], ([w = 0, by = 0]) => w * by);
    const numbers = [weight, delta].map((value) => formatNumber(value, language, digits));
    return [String(k + 1), ...numbers, formatResult(weight * delta, language)];
  });
  return disclosure(name, table({ columns: ["k", "w", "δ", "w·δ"], rows }, `${owner}: ${name}`));
}
