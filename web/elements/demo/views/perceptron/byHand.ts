import { html, type TemplateResult } from "lit";
import { choiceButtons } from "../../../../controls/choice.ts";
import { perceptronTexts } from "../../../../text/demos/perceptron.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import { corners, inputsOf, mistakeAt, stateOf, trackOf, type Unit, unitOf } from "./state.ts";

export function byHandName(context: DemoContext): string {
  const text = perceptronTexts[context.language].inside;
  const { mode } = stateOf(context);
  if (mode !== "by_rule") return text[mode];
  const { step } = trackOf(context);
  return step === 0 ? text.start : text.step(step);
}

/** The weighted sum at the corner that is picked, of each unit; by rule the step that led to the cursor. */
export function byHand(context: DemoContext): TemplateResult {
  const { language, picks, set } = context;
  const text = perceptronTexts[language];
  const { mode, units, wanted } = stateOf(context);
  if (mode === "by_rule") return correction(context, wanted);
  const corner = picks.corner ?? 0;
  const choices = corners.map((each) => [String(each), text.corners[each] ?? ""] as const);
  const inputs = inputsOf(corner);
  const between = [Number(units[0]?.fires[corner]), Number(units[1]?.fires[corner])] as const;
  const names = units.length > 1 ? ["OR", "NAND", "AND"] : [""];
  return html`${choiceButtons(text.corner, choices, String(corner), (next) => set({ corner: Number(next) }))}
    <div class="sum">${units.map((unit, i) => html`<p>${names[i]} ${sumOf(context, unit, i === 2 ? between : inputs, corner)}</p>`)}</div>`;
}

/** w₁x₁ + w₂x₂ with its numbers put in, against θ, and what follows. */
function sumOf(
  { language }: DemoContext,
  unit: Unit,
  [x1, x2]: readonly [number, number],
  corner: number,
): TemplateResult {
  const text = perceptronTexts[language];
  const number = (value: number) => formatNumber(value, language, 7);
  const signed = (value: number) => (value < 0 ? `(${number(value)})` : number(value));
  const [w1, w2, threshold] = unit.weights;
  const fires = unit.fires[corner] === true;
  return html`w₁x₁ + w₂x₂ = ${signed(w1)}·${x1} + ${signed(w2)}·${x2} = <b>${number(unit.sums[corner] ?? 0)}</b> ${fires ? ">" : "≤"} θ = ${number(threshold)}: <b>${text.does(fires)}</b>`;
}

function correction(context: DemoContext, wanted: readonly boolean[]): TemplateResult {
  const { language, run } = context;
  const text = perceptronTexts[language];
  const { step } = trackOf(context);
  if (step === 0) return html`<p>${text.rateScales}</p>`;
  const { corner } = mistakeAt(context, step);
  const [before, after] = [unitOf(context, step - 1), unitOf(context, step)];
  const inputs = inputsOf(corner);
  const number = (value: number) => formatNumber(value, language, 7);
  const signed = (value: number) => (value < 0 ? `(${number(value)})` : number(value));
  const rate = Number(run.settings.learning_rate);
  const [plus, minus] = wanted[corner] ? ["+", "−"] : ["−", "+"];
  const row = (name: string, i: number, sign: string | undefined, factor: string) =>
    html`<p>${name} ← ${signed(before.weights[i] ?? 0)} ${sign} ${number(rate)}${factor} = <b>${number(after.weights[i] ?? 0)}</b></p>`;
  return html`<div class="sum">
    <p>${text.sumAt(text.corners[corner] ?? "")}: ${sumOf(context, before, inputs, corner)}</p>
    <p>${text.should(wanted[corner] === true)}</p>
    ${inputs.map((input, i) => row(["w₁", "w₂"][i] ?? "", i, plus, `·${input}`))}
    ${row("θ", 2, minus, "")}
    <p>${text.thresholdIs}</p>
  </div><p>${text.doesNotCount} ${text.rateScales}</p>`;
}
