import { html, nothing, type TemplateResult } from "lit";
import { disclosure } from "../../../../controls/disclosure.ts";
import { dial } from "../../../../controls/slider.ts";
import { table } from "../../../../controls/table.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { roundReach } from "../../../../plot/scale.ts";
import { fittingTexts } from "../../../../text/demos/function_fitting.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext, Track } from "../../view.ts";
import { formatResult, writtenDigits } from "../../writtenDigits.ts";
import { changeBias, changeUnit, inputAt, inputs, isByHand, mainTrack, netOf, pickedUnit, type Unit } from "./net.ts";

/** Unless the reader picks another: x = ½. */
const usualInput = 48;

export function insideName(context: DemoContext): string {
  const step = Math.max(...context.tracks.map(({ step }) => step));
  return fittingTexts[context.language].inside(pickedUnit(context) + 1, isByHand(context) ? undefined : step);
}

/** The picked unit forward at one input, and the gradient of its w over all of them, with the numbers put in. */
export function byHand(context: DemoContext): TemplateResult {
  const { language, pointed = usualInput } = context;
  const text = fittingTexts[language];
  const input = { id: "input", label: text.inputDial, value: pointed, least: 0, greatest: inputs - 1, step: 1 };
  const said = formatNumber(inputAt(pointed), language);
  return html`<div class="controls">${numbers(context)}</div>
    ${dial({ ...input, said }, language, { set: (next) => context.point(next) })}
    ${context.tracks.map((track) => ofTrack(context, track, pointed))}`;
}

/** The picked unit's numbers and c, of the first function's net. */
function numbers(context: DemoContext): TemplateResult[] {
  const { language } = context;
  const text = fittingTexts[language];
  const picked = pickedUnit(context);
  const net = netOf(mainTrack(context));
  const { weight, shift, height } = net.units[picked] as Unit;
  const one = (letter: string, name: string, value: number, least: number, set: (next: number) => void) => {
    const reach = context.steady(`dial ${letter}`, roundReach(least, [value]));
    const options = { id: letter, label: letter, name, value, least: -reach, greatest: reach, step: reach / 200 };
    return dial({ ...options, said: formatNumber(value, language, 3) }, language, { set });
  };
  return [
    one("w", text.numberOf("w", picked + 1), weight, 10, (next) => changeUnit(context, picked, { weight: next })),
    one("b", text.numberOf("b", picked + 1), shift, 10, (next) => changeUnit(context, picked, { shift: next })),
    one("v", text.numberOf("v", picked + 1), height, 2, (next) => changeUnit(context, picked, { height: next })),
    one("c", "c", net.bias, 2, (next) => changeBias(context, next)),
  ];
}

function ofTrack(context: DemoContext, track: Track, input: number): TemplateResult {
  const { core, language } = context;
  const text = fittingTexts[language];
  const picked = pickedUnit(context);
  const net = netOf(track);
  const { weight: w, shift: b, height: v } = net.units[picked] as Unit;
  const x = inputAt(input);
  const z = w * x + b;
  const { value, derivative } = core.evaluate(track.spec, Float64Array.of(z));
  const [a, slope] = [value[0] ?? Number.NaN, derivative[0] ?? Number.NaN];
  const [answer, target] = [net.answers[input] ?? Number.NaN, targetsOf(track)[input] ?? Number.NaN];
  const gradient = net.gradients[3 * picked] ?? Number.NaN;
  const number = (each: number, digits = 4) => formatNumber(each, language, digits);
  const signed = (each: number, digits = 4) => (each < 0 ? `(${number(each, digits)})` : number(each, digits));
  const inSum = writtenDigits([w, x, b], ([w = 0, x = 0, b = 0]) => w * x + b);
  const inOutput = writtenDigits([v, a], ([v = 0, a = 0]) => v * a);
  const inTerm = writtenDigits(
    [answer, target, v, slope, x],
    ([y = 0, t = 0, v = 0, f = 0, x = 0]) => (y - t) * v * f * x,
  );
  const term = (answer - target) * v * slope * x;
  return html`<div class="sum" ${hueOf(track)}>
    <p class="name"><b>${markerShape(track.light.marker)} ${track.name}</b></p>
    <p>z = w·x + b ≈ ${signed(w, inSum)}·${signed(x, inSum)} + ${signed(b, inSum)} ≈ <b>${formatResult(z, language)}</b></p>
    <p>a = f(z) ≈ <b>${formatResult(a, language)}</b>, f′(z) ≈ <b>${formatResult(slope, language)}</b></p>
    <p>v·a ≈ ${signed(v, inOutput)}·${signed(a, inOutput)} ≈ <b>${formatResult(v * a, language)}</b></p>
    <p>${text.answer(number(answer), number(target))}</p>
    <p>${text.term} (y − t)·v·f′(z)·x ≈ (${number(answer, inTerm)} − ${signed(target, inTerm)})·${signed(v, inTerm)}·${signed(slope, inTerm)}·${signed(x, inTerm)} ≈ <b>${formatResult(term, language)}</b></p>
    <p>∂L/∂w = 1/${inputs} Σ (y − t)·v·f′(z)·x ≈ <b>${formatResult(gradient, language)}</b></p>
    ${isByHand(context) ? nothing : html`<p class="why">${text.adam}</p>`}
    ${allTerms(context, track, net.units[picked] as Unit)}
  </div>`;
}

function targetsOf({ result }: Track): Float32Array {
  return result.series.targets?.data ?? new Float32Array();
}

function allTerms({ core, language }: DemoContext, track: Track, { weight, shift, height }: Unit): TemplateResult {
  const text = fittingTexts[language];
  const { answers } = netOf(track);
  const targets = targetsOf(track);
  const z = Float64Array.from({ length: inputs }, (_, i) => weight * inputAt(i) + shift);
  const { derivative } = core.evaluate(track.spec, z);
  const rows = Array.from(z, (_, i) => {
    const missing = (answers[i] as number) - (targets[i] as number);
    const term = missing * height * (derivative[i] as number) * inputAt(i);
    return [inputAt(i), z[i], derivative[i], missing, term].map((each) => formatNumber(each as number, language, 3));
  });
  return disclosure(
    text.allTerms,
    table({ columns: ["x", "z", "f′(z)", "y − t", "(y − t)·v·f′(z)·x"], rows }, `${track.name}: ${text.allTerms}`),
  );
}
