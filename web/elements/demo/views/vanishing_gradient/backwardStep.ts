import { html, type TemplateResult } from "lit";
import { vanishingTexts } from "../../../../text/demos/vanishing_gradient.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
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
        ${
          last
            ? ""
            : html`<details><summary>${text.allTerms(weights.length)}</summary>
                <div class="scrolled" role="group" tabindex="0" aria-label=${`${track.name}: ${text.allTerms(weights.length)}`}><table>
                  <thead><tr><th scope="col">k</th><th scope="col">w</th><th scope="col">δ</th><th scope="col">w·δ</th></tr></thead>
                  <tbody>${[...weights].map(
                    (weight, k) =>
                      html`<tr><th scope="row">${k + 1}</th><td>${number(weight)}</td><td>${number(above[k])}</td><td>${number(weight * (above[k] ?? Number.NaN))}</td></tr>`,
                  )}</tbody>
                </table></div></details>`
        }
      </div>`;
    })}
  `;
}
