import { html, nothing, type TemplateResult } from "lit";
import { markerShape } from "../../../../plot/markers.ts";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";

export function gradientStepName({ tracks, language }: DemoContext): string {
  return neuronTexts[language].inside(String(Math.max(...tracks.map(({ step }) => step))));
}

/** One step of gradient descent with its numbers put in, from w and b at the cursor to the next ones. */
export function gradientStep(context: DemoContext): TemplateResult {
  const { tracks, run, language } = context;
  const text = neuronTexts[language];
  const rate = formatNumber(Number(run.settings.learning_rate), language);
  return html`<p>${text.lead("0", rate)}</p>
    ${tracks.map((track) => byHand(context, track))}`;
}

function byHand({ run, language }: DemoContext, track: Track): TemplateResult {
  const text = neuronTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const signed = (value: number) => (value < 0 ? `(${number(value)})` : number(value));
  const [w, b, z] = [at(track, "weight"), at(track, "bias"), at(track, "preactivation")];
  const [a, slope, gradient] = [at(track, "output"), at(track, "derivative"), at(track, "weight_gradient")];
  const rate = Number(run.settings.learning_rate);
  const next = (name: string, value: number) =>
    html`<p>${name} ← ${name} − η·∂L/∂${name} = ${number(value)} − ${number(rate)}·${signed(gradient)} = <b>${number(value - rate * gradient)}</b></p>`;
  /** That of a sigmoid, unless it is 1, which is not seen in its slope. */
  const { steepness = 1 } = track.spec.parameters;
  const k = steepness === 1 ? undefined : number(steepness);
  const fused = k ? `k·(a − y) = ${k}·(${number(a)} − 0)` : `a − y = ${number(a)} − 0`;
  const whole = `(${number(a)} − 0) / (${number(a)}·(1 − ${number(a)})) · ${signed(slope)} · 1`;
  const isSigmoid = track.spec.id === "sigmoid";
  return html`<div class="sum" ${hue(track.light.color, track.dark.color)}>
    <p class="name">${markerShape(track.light.marker)}${track.name}</p>
    <p>z = w·x + b = ${number(w)}·1 + ${signed(b)} = <b>${number(z)}</b></p>
    <p>a = f(z) = f(${number(z)}) = <b>${number(a)}</b>, f′(z) = <b>${number(slope)}</b></p>
    ${
      run.settings.loss === "cross_entropy"
        ? html`<p>∂L/∂w = (a − y) / (a(1 − a)) · f′(z) · x = ${isSigmoid ? fused : whole} = <b>${number(gradient)}</b></p>
            ${isSigmoid ? html`<p class="why">${text.cancels(k)}</p>` : nothing}`
        : html`<p>∂L/∂w = (a − y) · f′(z) · x = (${number(a)} − 0) · ${signed(slope)} · 1 = <b>${number(gradient)}</b></p>`
    }
    ${next("w", w)}
    ${next("b", b)}
  </div>`;
}
