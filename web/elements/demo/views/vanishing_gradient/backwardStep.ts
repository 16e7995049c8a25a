import { html, type TemplateResult } from "lit";
import { insideTexts } from "../../../../text/demos/vanishing_gradient_inside.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { allTerms, asFactor, weightedSum } from "../../weightedSum.ts";
import { formatResult, writtenDigits } from "../../writtenDigits.ts";
import { normalisingSteps } from "./normalisingSteps.ts";

/** One unit's gradient for one example, with the numbers put in: what comes back from above, times f′(z). */
export function backwardStep(context: DemoContext): TemplateResult {
  const { tracks, run, picks, language } = context;
  const text = insideTexts[language];
  const [layer, unit, example] = [
    Math.min(Number(picks.layer), Number(run.settings.depth)),
    Math.min(Number(picks.unit), Number(run.settings.width)),
    Math.min(Number(picks.example), Number(run.settings.examples)),
  ];
  const last = layer === Number(run.settings.depth);
  const number = (value: number | undefined, digits = 4) => formatNumber(value ?? Number.NaN, language, digits);
  const result = (value: number | undefined) => formatResult(value ?? Number.NaN, language);
  return html`
    <p>${text.byHandLead(layer, unit, example)}</p>
    ${tracks.map((track) => {
      const color = hue(track.light.color, track.dark.color);
      if (track.result.stopped.length)
        return html`<div class="sum" ${color}><p><b>${track.name}</b></p><p>${text.noStep}</p></div>`;
      const inside = track.inspect();
      const normalising = inside.normalising && normalisingSteps(context, inside);
      const entering = normalising ? "ẑ" : "z";
      const [z, slope = 0, back = 0, gradient] = inside.numbers ?? [];
      const weights = [...(inside.weights ?? [])];
      const above = [...(inside.gradients_above ?? [])];
      const skip = inside.skip ? [{ value: inside.skip[0] ?? 0, name: text.skipTerm }] : [];
      const digits = writtenDigits([slope, back], ([slope = 0, back = 0]) => slope * back);
      return html`<div class="sum" ${color}>
        <p><b>${track.name}</b> ${normalising?.forward ?? ""}${entering} ≈ ${number(z)}, f′(${entering}) ≈ ${number(slope)}</p>
        ${
          last
            ? html`<p>∂L/∂a = r ≈ ${number(back)}</p>`
            : html`<p>∂L/∂a = Σ<sub>k</sub> w<sub>k</sub>δ<sub>k</sub>${inside.skip ? ` + ${text.skipTerm}` : ""} ≈ ${weightedSum(weights, above, language, skip)} ≈ ${result(back)}</p>`
        }
        <p>∂L/∂${entering} = f′(${entering}) · ∂L/∂a ≈ ${asFactor(slope, language, digits)} · ${asFactor(back, language, digits)} ≈ <b>${result(gradient)}</b></p>
        ${normalising?.backward ?? ""}
        ${last ? "" : allTerms({ owner: track.name, name: text.allTerms(weights.length) }, weights, above, language)}
      </div>`;
    })}
  `;
}
