import { html, nothing, type TemplateResult } from "lit";
import { markerShape } from "../../../../plot/markers.ts";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { formatResult, writtenDigits } from "../../writtenDigits.ts";

export function gradientStepName({ tracks, language }: DemoContext): string {
  return neuronTexts[language].inside(String(Math.max(...tracks.map(({ step }) => step))));
}

/** One step of gradient descent with its numbers put in, from w and b at the cursor to the next ones. */
export function gradientStep(context: DemoContext): TemplateResult {
  const { tracks, run, language } = context;
  const text = neuronTexts[language];
  const rate = formatNumber(Number(run.settings.learning_rate), language, 9);
  return html`<p>${text.lead("0", rate)}</p>
    ${tracks.map((track) => byHand(context, track))}`;
}

function byHand({ core, run, language }: DemoContext, track: Track): TemplateResult {
  const text = neuronTexts[language];
  const number = (value: number, digits = 4) => formatNumber(value, language, digits);
  const signed = (value: number, digits = 4) => (value < 0 ? `(${number(value, digits)})` : number(value, digits));
  const result = (value: number) => formatResult(value, language);
  const [w, b, z] = [at(track, "weight"), at(track, "bias"), at(track, "preactivation")];
  const [a, slope, gradient] = [at(track, "output"), at(track, "derivative"), at(track, "weight_gradient")];
  const rate = Number(run.settings.learning_rate);
  const next = (name: string, value: number) => {
    const digits = writtenDigits([value, gradient], ([from = 0, by = 0]) => from - rate * by);
    return html`<p>${name} ← ${name} − η·∂L/∂${name} ≈ ${number(value, digits)} − ${number(rate, 9)}·${signed(gradient, digits)} ≈ <b>${result(value - rate * gradient)}</b></p>`;
  };
  const sum = writtenDigits([w, b], ([w = 0, b = 0]) => w + b);
  const curve = (column: "value" | "derivative") =>
    writtenDigits([z], ([z = 0]) => core.evaluate(track.spec, Float64Array.of(z))[column][0] ?? Number.NaN);
  const product = writtenDigits([a, slope], ([a = 0, slope = 0]) => a * slope);
  /** That of a sigmoid, unless it is 1, which is not seen in its slope. */
  const { steepness = 1 } = track.spec.parameters;
  const k = steepness === 1 ? undefined : number(steepness, 9);
  const times = writtenDigits([a], ([a = 0]) => steepness * a);
  const fused = k ? `k·(a − y) ≈ ${k}·(${number(a, times)} − 0)` : `a − y ≈ ${result(a)} − 0`;
  const quotient = writtenDigits([a, slope], ([a = 0, slope = 0]) => slope / (1 - a));
  const whole = `(${number(a, quotient)} − 0) / (${number(a, quotient)}·(1 − ${number(a, quotient)})) · ${signed(slope, quotient)} · 1`;
  const isSigmoid = track.spec.id === "sigmoid";
  return html`<div class="sum" ${hue(track.light.color, track.dark.color)}>
    <p class="name">${markerShape(track.light.marker)}${track.name}</p>
    <p>z = w·x + b ≈ ${number(w, sum)}·1 + ${signed(b, sum)} ≈ <b>${result(z)}</b></p>
    <p>a = f(z) ≈ f(${number(z, Math.max(curve("value"), curve("derivative")))}) ≈ <b>${result(a)}</b>, f′(z) ≈ <b>${result(slope)}</b></p>
    ${
      run.settings.loss === "cross_entropy"
        ? html`<p>∂L/∂w = (a − y) / (a(1 − a)) · f′(z) · x = ${isSigmoid ? fused : whole} ≈ <b>${result(gradient)}</b></p>
            ${isSigmoid ? html`<p class="why">${text.cancels(k)}</p>` : nothing}`
        : html`<p>∂L/∂w = (a − y) · f′(z) · x ≈ (${number(a, product)} − 0) · ${signed(slope, product)} · 1 ≈ <b>${result(gradient)}</b></p>`
    }
    ${next("w", w)}
    ${next("b", b)}
  </div>`;
}
