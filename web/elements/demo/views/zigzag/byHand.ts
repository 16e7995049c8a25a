import { html, nothing, type TemplateResult } from "lit";
import { zigzagTexts } from "../../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import type { DemoContext, Track } from "../../view.ts";

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
  const pair = (id: string, place: number): [number, number] => {
    const { data } = series[id] ?? { data: [] };
    return [data[2 * place] ?? Number.NaN, data[2 * place + 1] ?? Number.NaN];
  };
  const number = (value: number) => formatNumber(value, language);
  const signed = (value: number) => (value < 0 ? `(${number(value)})` : number(value));
  const tuple = ([first, second]: [number, number]) => `(${number(first)}, ${number(second)})`;
  const weights = pair("weights", from);
  const gradient = pair("gradient", from);
  const rate = Number(run.settings.learning_rate);
  const moved: [number, number] = [weights[0] - rate * gradient[0], weights[1] - rate * gradient[1]];
  const update = html`<p>w ← w − η·∂L/∂w = ${tuple(weights)} − ${number(rate)}·${tuple(gradient)} = <b>${tuple(moved)}</b></p>`;
  if (example < 0)
    return html`<p>${text.everyExample(Number(run.settings.examples))}</p>
      <p>∂L/∂w = <b>${tuple(gradient)}</b></p>${update}`;
  const input = pair("inputs", example);
  const target = series.targets?.data[example] ?? Number.NaN;
  const z = weights[0] * input[0] + weights[1] * input[1];
  const { value, derivative } = core.evaluate(track.spec, Float64Array.of(z));
  const [a, slope] = [value[0] ?? Number.NaN, derivative[0] ?? Number.NaN];
  const factor = (a - target) * slope;
  return html`
    <p>${text.example(example + 1)}: x = ${tuple(input)}, y = ${number(target)}</p>
    <p>z = w·x = ${signed(weights[0])}·${signed(input[0])} + ${signed(weights[1])}·${signed(input[1])} = ${number(z)}</p>
    <p>a = f(z) = ${number(a)}, f′(z) = ${number(slope)}</p>
    <p>(a − y)·f′(z) = (${number(a)} − ${signed(target)})·${signed(slope)} = <b>${number(factor)}</b></p>
    <p>∂L/∂w = (a − y)·f′(z)·x = ${signed(factor)}·${tuple(input)} = <b>${tuple(gradient)}</b></p>
    ${update}`;
}
