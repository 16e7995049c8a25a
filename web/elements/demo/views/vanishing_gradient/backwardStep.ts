import { html, type TemplateResult } from "lit";
import { disclosure } from "../../../../controls/disclosure.ts";
import { table } from "../../../../controls/table.ts";
import { vanishingTexts } from "../../../../text/demos/vanishing_gradient.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { Language } from "../../../../text/text.ts";
import { hue } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";

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
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language, 4);
  const signed = (value: number | undefined) =>
    value !== undefined && value < 0 ? `(${number(value)})` : number(value);
  return html`
    <p>${text.byHandLead(layer, unit, example)}</p>
    ${tracks.map((track) => {
      const color = hue(track.light.color, track.dark.color);
      if (track.result.stopped.length)
        return html`<div class="sum" ${color}><p><b>${track.name}</b></p><p>${text.noStep}</p></div>`;
      const inside = track.inspect();
      const [z, slope, back, gradient] = inside.numbers ?? [];
      const weights = inside.weights ?? new Float32Array();
      const above = inside.gradients_above ?? new Float32Array();
      const terms = [...weights].slice(0, mostTerms).map((weight, k) => `${signed(weight)}·${signed(above[k])}`);
      const skipped = run.settings.skip && !last;
      return html`<div class="sum" ${color}>
        <p><b>${track.name}</b> z = ${number(z)}, f′(z) = ${number(slope)}</p>
        ${
          last
            ? html`<p>∂L/∂a = r = ${number(back)}</p>`
            : html`<p>∂L/∂a = Σ<sub>k</sub> w<sub>k</sub>δ<sub>k</sub>${skipped ? ` + ${text.skipTerm}` : ""} = ${terms.join(" + ")}${weights.length > mostTerms ? " + …" : ""} = ${number(back)}</p>`
        }
        <p>∂L/∂z = f′(z) · ∂L/∂a = ${signed(slope)} · ${signed(back)} = <b>${number(gradient)}</b></p>
        ${last ? "" : allTerms(track.name, text.allTerms(weights.length), [...weights], [...above], language)}
      </div>`;
    })}
  `;
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
    return [String(k + 1), ...[weight, delta, weight * delta].map((value) => formatNumber(value, language, 4))];
  });
  return disclosure(name, table({ columns: ["k", "w", "δ", "w·δ"], rows }, `${owner}: ${name}`));
}
