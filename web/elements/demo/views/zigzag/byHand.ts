import { html, nothing, type TemplateResult } from "lit";
import { zigzagTexts } from "../../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import type { DemoContext, Track } from "../../view.ts";
import { formatResult, writtenDigits } from "../../writtenDigits.ts";

/** The step that led to the cursor; at the start, the one to come. `example` is −1 for the full batch. */
export function stepTaken({ result, step }: Track): { from: number; example: number } {
  const from = Math.max(0, step - 1);
  return { from, example: result.series.example?.data[from] ?? -1 };
}

/** That step with its numbers put in. */
export function stepByHand(context: DemoContext): TemplateResult {
  const text = zigzagTexts[context.language];
  return html`${context.tracks.map(
    (track) => html`<div class="sum" ${hue(track.light.color, track.dark.color)}>
      <p><b>${track.name}</b></p>
      ${stepOf(context, track)}
    </div>`,
  )}
    ${context.run.settings.batch === "one_example" ? html`<p>${text.sameFactor}</p>` : nothing}
    ${bowlShape(context)}`;
}

/** How long the bowl is, from the inputs alone. */
function bowlShape({ language, tracks }: DemoContext): TemplateResult {
  const { facts = {} } = tracks[0]?.result ?? {};
  const condition = facts.condition_number?.[0] ?? Number.NaN;
  const rate = facts.divergence_rate?.[0] ?? Number.NaN;
  const number = (value: number) => formatNumber(Number(value.toPrecision(4)), language);
  return html`<p class="bowl">${zigzagTexts[language].bowl(number(condition), number(Math.sqrt(condition)), number(rate))}</p>`;
}

function stepOf({ core, language, run }: DemoContext, track: Track): TemplateResult {
  const text = zigzagTexts[language];
  const { from, example } = stepTaken(track);
  const { series } = track.result;
  const pair = (id: string, place: number): Pair => {
    const { data } = series[id] ?? { data: [] };
    return [data[2 * place] ?? Number.NaN, data[2 * place + 1] ?? Number.NaN];
  };
  const number = (value: number, digits = 4) => formatNumber(value, language, digits);
  const signed = (value: number, digits = 4) => (value < 0 ? `(${number(value, digits)})` : number(value, digits));
  const tuple = ([first, second]: Pair, digits = 4) => `(${number(first, digits)}, ${number(second, digits)})`;
  const result = ([first, second]: Pair) => `(${formatResult(first, language)}, ${formatResult(second, language)})`;
  const weights = pair("weights", from);
  const rate = Number(run.settings.learning_rate);
  const update = (gradient: Pair) => {
    const digits = Math.max(
      ...both((axis) => writtenDigits([weights[axis], gradient[axis]], ([w = 0, g = 0]) => w - rate * g)),
    );
    const moved = both((axis) => weights[axis] - rate * gradient[axis]);
    return html`<p>w ← w − η·∂L/∂w ≈ ${tuple(weights, digits)} − ${number(rate, 9)}·${tuple(gradient, digits)} ≈ <b>${result(moved)}</b></p>`;
  };
  if (example < 0)
    return html`<p>${text.everyExample(Number(run.settings.examples))}</p>
      <p>∂L/∂w ≈ <b>${tuple(pair("gradient", from))}</b></p>${update(pair("gradient", from))}`;
  const input = pair("inputs", example);
  const target = series.targets?.data[example] ?? Number.NaN;
  const z = weights[0] * input[0] + weights[1] * input[1];
  const { value, derivative } = core.evaluate(track.spec, Float64Array.of(z));
  const [a, slope] = [value[0] ?? Number.NaN, derivative[0] ?? Number.NaN];
  const factor = (a - target) * slope;
  const gradient = both((axis) => factor * input[axis]);
  const inDifference = writtenDigits([a, target, slope], ([a = 0, y = 0, slope = 0]) => (a - y) * slope);
  const dot = ([w1 = 0, w2 = 0, x1 = 0, x2 = 0]: readonly number[]) => w1 * x1 + w2 * x2;
  const inSum = writtenDigits([...weights, ...input], dot, inDifference);
  return html`
    <p>${text.example(example + 1)}: x ≈ ${tuple(input, inSum)}, y ≈ ${number(target, inDifference)}</p>
    <p>z = w·x ≈ ${signed(weights[0], inSum)}·${signed(input[0], inSum)} + ${signed(weights[1], inSum)}·${signed(input[1], inSum)} ≈ ${number(z, inDifference)}</p>
    <p>a = f(z) ≈ ${number(a, inDifference)}, f′(z) ≈ ${number(slope, inDifference)}</p>
    <p>(a − y)·f′(z) ≈ (${number(a, inDifference)} − ${signed(target, inDifference)})·${signed(slope, inDifference)} ≈ <b>${formatResult(factor, language)}</b></p>
    <p>∂L/∂w = (a − y)·f′(z)·x ≈ ${signed(factor)}·${tuple(input)} ≈ <b>${result(gradient)}</b></p>
    ${update(gradient)}`;
}

type Pair = readonly [number, number];

/** Something of each of the two weights. */
function both(of: (axis: 0 | 1) => number): Pair {
  return [of(0), of(1)];
}
