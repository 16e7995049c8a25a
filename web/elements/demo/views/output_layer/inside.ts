import { html, type TemplateResult } from "lit";
import { dial } from "../../../../controls/slider.ts";
import { table } from "../../../../controls/table.ts";
import { outputTexts } from "../../../../text/demos/output_layer.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import { asFactor, weightedSum } from "../../weightedSum.ts";
import { formatResult } from "../../writtenDigits.ts";
import { errorAt, type Loss, type Output, type State, stateOf, type Task, trackOf, weightsOf } from "./state.ts";

const rightPairs: readonly (readonly [Task, Output, Loss])[] = [
  ["number", "identity", "squared_error"],
  ["yes_no", "sigmoid", "binary_cross_entropy"],
  ["one_of_three", "softmax", "cross_entropy"],
  ["any_of_three", "sigmoid", "binary_cross_entropy"],
];

export function insideName(context: DemoContext): string {
  return outputTexts[context.language].inside;
}

/** The pairs that belong together, and δ of one point by hand. */
export function inside(context: DemoContext): TemplateResult {
  return html`${pairs(context)}${byHand(context)}`;
}

/** One row for each task; the reader's stands out, and says whether the pair that is chosen is this one. */
function pairs({ language, words, run }: DemoContext): TemplateResult {
  const text = outputTexts[language];
  const { task, output, loss } = run.settings;
  const here = rightPairs.findIndex(([id]) => id === task);
  const rows = rightPairs.map(([id, its, itsLoss]) => {
    const isChosen = id === task && its === output && itsLoss === loss;
    const mark = id !== task ? "" : isChosen ? text.isYours : text.yourTask;
    const names = [id, its, itsLoss].map((each) => words.choices[each] ?? each);
    return [...names, mark, text.reasons[id], text.lossFormulas[itsLoss]];
  });
  return table({ columns: text.pairColumns, rows, here }, text.pairsTable);
}

function byHand(context: DemoContext): TemplateResult {
  const { language, picks, set } = context;
  const text = outputTexts[language];
  const state = stateOf(context);
  const point = Math.min(picks.point ?? 0, state.points - 1);
  const choose = (next: number) => set({ point: Math.round(next) - 1 });
  return html`<p class="heading">${text.byHand(state.step)}</p>
    ${state.points > 1 ? dial({ id: "point", label: text.point, value: point + 1, least: 1, greatest: state.points, step: 1 }, language, { set: choose }) : ""}
    <div class="sum">
      ${Array.from({ length: state.outputs }, (_, k) => html`<p>${forward(context, state, k, point)}</p>`)}
      ${Array.from({ length: state.outputs }, (_, k) => html`<p>${backward(context, state, k, point)}</p>`)}
    </div>
    <p class="why">${text.jacobianWhy(state.output)}</p>`;
}

function sub(state: State, letter: string, k: number): string {
  return state.outputs > 1 ? `${letter}${"₁₂₃"[k]}` : letter;
}

/** z, p, y and ∂L/∂p of one output. */
function forward(context: DemoContext, state: State, k: number, point: number): TemplateResult {
  const { language } = context;
  const text = outputTexts[language];
  const place = k * state.points + point;
  const { logits, output_gradient } = trackOf(context).inspect();
  const [w, b] = weightsOf(context, k);
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language);
  const names = (letter: string) => sub(state, letter, k);
  return html`${names("z")} = w·x + b ≈ ${asFactor(w, language)}·${asFactor(state.inputs[point] as number, language)} + ${asFactor(b, language)} ≈ ${number(logits?.[k])},
    ${names("p")} ≈ <b>${number(state.given[place])}</b>, ${names("y")} = ${number(state.targets[place])},
    ∂L/∂${names("p")} = ${text.gradients[state.loss]} ≈ <b>${number(output_gradient?.[k])}</b>`;
}

/** δ of one output: its column of the Jacobian times ∂L/∂p. */
function backward(context: DemoContext, state: State, k: number, point: number): TemplateResult {
  const { language } = context;
  const { jacobian = new Float32Array(), output_gradient = new Float32Array() } = trackOf(context).inspect();
  const place = k * state.points + point;
  const column = Array.from({ length: state.outputs }, (_, i) => jacobian[i * state.outputs + k] as number);
  const names = (letter: string) => sub(state, letter, k);
  // Only softmax makes an output depend on the other logits.
  const others = state.output === "softmax" ? column.map((_, i) => i) : [k];
  const terms = others.map((i) => `∂${sub(state, "p", i)}/∂${names("z")}·∂L/∂${sub(state, "p", i)}`).join(" + ");
  const written = weightedSum(
    others.map((i) => column[i] as number),
    others.map((i) => output_gradient[i] as number),
    language,
  );
  return html`${names("δ")} = ${terms} ≈ ${written} ≈ <b>${formatResult(state.deltas[place] as number, language)}</b>;
    ${names("p")} − ${names("y")} ≈ <b>${formatResult(errorAt(state, place), language)}</b>`;
}
