import { html, nothing, type TemplateResult } from "lit";
import { disclosure } from "../../../../controls/disclosure.ts";
import { dial } from "../../../../controls/slider.ts";
import { table } from "../../../../controls/table.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { formatResult, writtenDigits } from "../../writtenDigits.ts";
import { stateOf } from "./strip.ts";
import { inputsOf, lowSlope, pickedUnit, type Unit, unitsOf, weightsOf } from "./units.ts";

/** Why the picked unit's gradient is 0, or is not, with the numbers put in. */
export function gradientByHand(context: DemoContext): TemplateResult {
  const picked = pickedUnit(context);
  const text = dyingTexts[context.language];
  const inputs = inputsOf(context.tracks[0] as Track).length / 2;
  const greatest = Number(context.run.settings.width);
  const unit = { id: "unit", label: text.unitDial, value: picked + 1, least: 1, greatest, step: 1 };
  return html`${dial(unit, context.language, { set: (next) => context.point(next - 1) })}
    <p>${text.gradientLead(inputs)}</p>
    <p class="formula">∂L/∂w₁ = 1/${inputs} Σ (a − y) · v · f′(z) · x₁</p>
    ${context.tracks.map((track) => {
      const unit = unitsOf(context, track)[picked];
      return unit
        ? html`<div class="sum" ${hueOf(track)}>
            <p class="name">${markerShape(track.light.marker)}${track.name}</p>
            ${reading(context, track, unit, picked)}
            ${unit.state === "dead" ? sumOfZeros(context, track, unit) : unit.state === "overflowed" ? nothing : livingSum(context, track, unit, picked)}
            ${unit.state === "overflowed" ? nothing : terms(context, track, unit)}
          </div>`
        : nothing;
    })}`;
}

/** What the unit is, and its numbers. */
function reading(context: DemoContext, track: Track, unit: Unit, picked: number): TemplateResult {
  const { language } = context;
  return html`<p class="reading"><b>${dyingTexts[language].unit(picked + 1)}</b> ${stateOf(context, track, unit)}
    ${unit.weights.map((weight, i) => html`<span>${["w₁", "w₂", "b"][i]} ${formatNumber(weight, language, 3)}</span> `)}</p>`;
}

function sumOfZeros({ language }: DemoContext, track: Track, unit: Unit): TemplateResult {
  const text = dyingTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const signed = (value: number) => (value < 0 ? `(${number(value)})` : number(value));
  const inputs = inputsOf(track);
  const [w1, w2, b] = unit.weights;
  const greatest = unit.z.indexOf(Math.max(...unit.z));
  const [x1, x2] = [inputs[2 * greatest] as number, inputs[2 * greatest + 1] as number];
  const digits = writtenDigits([w1, w2, b], ([w1 = 0, w2 = 0, b = 0]) => w1 * x1 + w2 * x2 + b);
  const weight = (value: number) =>
    value < 0 ? `(${formatNumber(value, language, digits)})` : formatNumber(value, language, digits);
  return html`<p>${text.greatest}</p>
    <p>z = w₁x₁ + w₂x₂ + b ≈ ${weight(w1)}·${signed(x1)} + ${weight(w2)}·${signed(x2)} + ${weight(b)} ≈ <b>${formatResult(unit.z[greatest] as number, language)}</b></p>
    <p>${text.allFlat(number(Math.min(...unit.z)), number(Math.max(...unit.z)), unit.z.length)}</p>
    <p>∂L/∂w₁ = 1/${unit.z.length} (0 + 0 + … + 0) = <b>0</b></p>
    <p>${text.neverBack}</p>`;
}

/** What the sum comes to, and the step that is taken down it. */
function livingSum({ language, run }: DemoContext, track: Track, unit: Unit, picked: number): TemplateResult {
  const text = dyingTexts[language];
  const low = unit.state === "low" ? formatNumber(lowSlope(track), language, 3) : undefined;
  const rate = Number(run.settings.learning_rate);
  const gradient = at(track, "hidden_gradients", 2 * picked);
  const before = unit.weights[0];
  const digits = writtenDigits([before, gradient], ([w = 0, slope = 0]) => w - rate * slope);
  const number = (value: number) => formatNumber(value, language, digits);
  const signed = gradient < 0 ? `(${number(gradient)})` : number(gradient);
  const last = (track.result.series.loss?.data.length ?? 0) - 1;
  const after = track.step < last ? weightsOf({ ...track, step: track.step + 1 }, picked)[0] : undefined;
  return html`<p>${text.living(unit.awake, unit.z.length, low)}</p>
    ${Number.isFinite(gradient) ? html`<p>${text.sumIs} ∂L/∂w₁ ≈ <b>${number(gradient)}</b></p>` : nothing}
    ${
      after === undefined
        ? html`<p>${text.noStep}</p>`
        : after === before
          ? html`<p>${text.standsStill(formatNumber(before, language))}</p>`
          : html`<p>${text.nextStep}</p>
            <p>w₁ − η·∂L/∂w₁ ≈ ${number(before)} − ${formatNumber(rate, language, 9)}·${signed} ≈ <b>${formatResult(after, language)}</b></p>`
    }`;
}

function terms({ core, language }: DemoContext, track: Track, unit: Unit): TemplateResult {
  const text = dyingTexts[language];
  const inputs = inputsOf(track);
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language, 3);
  const { derivative } = core.evaluate(track.spec, unit.z);
  const name = text.allTerms(unit.z.length);
  const rows = Array.from(unit.z, (z, i) => [
    String(i + 1),
    ...[inputs[2 * i], inputs[2 * i + 1], z, derivative[i]].map(number),
  ]);
  return disclosure(name, table({ columns: ["i", "x₁", "x₂", "z", "f′(z)"], rows }, `${track.name}: ${name}`));
}
