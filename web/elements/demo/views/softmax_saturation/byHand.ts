import { html, type TemplateResult } from "lit";
import { choiceButtons } from "../../../../controls/choice.ts";
import { softmaxTexts } from "../../../../text/demos/softmax_saturation.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import { asFactor } from "../../weightedSum.ts";
import { formatResult, writtenDigits } from "../../writtenDigits.ts";
import { classes, errors, losses, type Stand, settingsOf, stands, trackOf } from "./state.ts";

const letters = ["₁", "₂", "₃"] as const;

export function byHandName(context: DemoContext): string {
  return softmaxTexts[context.language].inside(formatNumber(trackOf(context).step, context.language));
}

/** One entry of the Jacobian and one component of each gradient, where one of the runs stands. */
export function byHand(context: DemoContext): TemplateResult {
  const { language, picks, set } = context;
  const text = softmaxTexts[language];
  const loss = Math.min(picks.loss ?? 2, 2);
  const stand = stands(context)[loss - 1] as Stand;
  const [i, j] = [(picks.row ?? 2) - 1, (picks.column ?? 2) - 1];
  const whose = losses.map((id, k) => [String(k + 1), text.whereItStands(text.losses[id])] as const);
  const one = (letter: string) => classes.map((k) => [String(k + 1), `${letter}${letters[k]}`] as const);
  return html`<div class="picks">
      ${choiceButtons(text.pickRun, whose, String(loss), (next) => set({ loss: Number(next) }))}
      ${choiceButtons(text.pickRow, one("p"), String(i + 1), (next) => set({ row: Number(next) }))}
      ${choiceButtons(text.pickColumn, one("z"), String(j + 1), (next) => set({ column: Number(next) }))}
    </div>
    <div class="sum">
      ${entry(context, stand, i, j)}
      <p class="why">${text.diagonalOnly}</p>
      ${crossEntropy(context, stand, j)}
      ${squaredError(context, stand, j)}
      <p class="why">${text.onceMore}</p>
      ${twoLogits(context, stand)}
    </div>`;
}

/** Jᵢⱼ = pᵢ(δᵢⱼ − pⱼ)/T. */
function entry(context: DemoContext, { p, jacobian }: Stand, i: number, j: number): TemplateResult {
  const { language } = context;
  const { temperature } = settingsOf(context);
  const [pi = 0, pj = 0] = [p[i], p[j]];
  const same = Number(i === j);
  const digits = writtenDigits([pi, pj], ([a = 0, b = 0]) => (a * (same - b)) / temperature);
  const written = (value: number) => formatNumber(value, language, digits);
  return html`<p>∂p${letters[i]}/∂z${letters[j]} = p${letters[i]}·(${same} − p${letters[j]})/T ≈ ${written(pi)}·(${same} − ${written(pj)})/${formatNumber(temperature, language, 9)} ≈ <b>${formatResult(jacobian[3 * i + j] ?? 0, language)}</b></p>`;
}

/** (pⱼ − yⱼ)/T. */
function crossEntropy(context: DemoContext, stand: Stand, j: number): TemplateResult {
  const { language } = context;
  const text = softmaxTexts[language];
  const { temperature, target } = settingsOf(context);
  const p = stand.p[j] ?? 0;
  const y = Number(j === target);
  const digits = writtenDigits([p], ([a = 0]) => (a - y) / temperature);
  const value = (errors(stand, target)[j] ?? 0) / temperature;
  return html`<p>${text.losses.cross_entropy}: ∂L/∂z${letters[j]} = (p${letters[j]} − y${letters[j]})/T ≈ (${formatNumber(p, language, digits)} − ${y})/${formatNumber(temperature, language, 9)} ≈ <b>${formatResult(value, language)}</b></p>`;
}

/** Σ Jᵢⱼ(pᵢ − yᵢ). */
function squaredError(context: DemoContext, stand: Stand, j: number): TemplateResult {
  const { language } = context;
  const text = softmaxTexts[language];
  const { target } = settingsOf(context);
  const error = errors(stand, target);
  const column = classes.map((i) => stand.jacobian[3 * i + j] ?? 0);
  const sum = (numbers: readonly number[]) =>
    classes.reduce<number>((total, i) => total + (numbers[i] ?? 0) * (numbers[3 + i] ?? 0), 0);
  const digits = writtenDigits([...column, ...error], sum);
  const written = (value: number) => asFactor(value, language, digits);
  const terms = classes.map((i) => `${written(column[i] ?? 0)}·${written(error[i] ?? 0)}`).join(" + ");
  const value = sum([...column, ...error]);
  return html`<p>${text.losses.squared_error}: ∂L/∂z${letters[j]} = Σᵢ ∂pᵢ/∂z${letters[j]}·(pᵢ − yᵢ) ≈ ${terms} ≈ <b>${formatResult(value, language)}</b></p>`;
}

/** p₁/(p₁ + p₂) = σ((z₁ − z₂)/T), with the third left out of account. */
function twoLogits(context: DemoContext, { z }: Stand): TemplateResult {
  const { language } = context;
  const text = softmaxTexts[language];
  const { temperature } = settingsOf(context);
  const [z1 = 0, z2 = 0] = z;
  const sigmoid = ([a = 0, b = 0]: readonly number[]) => 1 / (1 + Math.exp((b - a) / temperature));
  const digits = writtenDigits([z1, z2], sigmoid);
  const written = (value: number) => asFactor(value, language, digits);
  return html`<p>${text.twoLogits}</p>
    <p>p₁/(p₁ + p₂) = σ((z₁ − z₂)/T) ≈ σ((${written(z1)} − ${written(z2)})/${formatNumber(temperature, language, 9)}) ≈ <b>${formatResult(sigmoid([z1, z2]), language)}</b></p>
    <p class="why">${text.thirdFarBelow}</p>`;
}
