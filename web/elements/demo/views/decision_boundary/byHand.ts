import { html, noChange, nothing, type TemplateResult } from "lit";
import { disclosure } from "../../../../controls/disclosure.ts";
import { table } from "../../../../controls/table.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { asWritten, formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext, Track } from "../../view.ts";
import { allTerms, asFactor, weightedSum } from "../../weightedSum.ts";
import { formatResult, writtenDigits } from "../../writtenDigits.ts";
import { insideOf, pickedUnit, pointsOf, shapeOf, weightAt } from "./readings.ts";
import { subscript } from "./tables.ts";

/** What the core gave of a unit at the moment, point by point; ∂L of each point's own loss, without the mean's 1/n. */
export interface UnitInside {
  count: number;
  z: Float32Array;
  slope: Float32Array;
  a: Float32Array;
  /** ∂L/∂a; undefined for the output. */
  back: Float64Array | undefined;
  delta: Float64Array;
  /** Of an input of the unit, counted from 0. */
  input(place: number): Float32Array;
  inputs: number;
  /** The weights to the layer above, and ∂L/∂z there at a point. */
  weightsAbove: number[];
  above(point: number): number[];
}

function unitInside(context: DemoContext, track: Track): UnitInside {
  const shape = shapeOf(track);
  const { layer, unit } = pickedUnit(context, shape);
  const all = insideOf(track);
  const count = pointsOf(track).length / 3;
  const row = (id: string, place: number) =>
    (all[id] ?? new Float32Array()).subarray(place * count, (place + 1) * count);
  const ofPoint = (values: Float32Array) => Float64Array.from(values, (value) => count * value);
  const unitsAbove = shape.layers[layer + 1]?.units ?? 0;
  const above = Array.from({ length: unitsAbove }, (_, k) => ofPoint(row("gradients_above", k)));
  return {
    count,
    z: row("preactivations", unit),
    slope: row("slopes", unit),
    a: row("activations", unit),
    back: layer === shape.hidden ? undefined : ofPoint(row("activation_gradients", unit)),
    delta: ofPoint(row("gradients", unit)),
    input: (place) => row("inputs", place),
    inputs: shape.layers[layer]?.inputs ?? 0,
    weightsAbove: above.map((_, k) => weightAt(track, shape, layer + 1, k, unit + 1)),
    above: (point) => above.map((each) => each[point] ?? Number.NaN),
  };
}

/** The points of the next step: they are taken in their order, at every moment from the first one on. */
function batchSize({ run }: Pick<DemoContext, "run">, count: number): number {
  return Math.min(Number(run.settings.batch), count);
}

/** The mean over the batch of ∂L/∂z times an input: ∂L/∂w of that input. */
export function weightGradient({ delta, input }: UnitInside, place: number, batch: number): number {
  const values = input(place);
  let sum = 0;
  for (let point = 0; point < batch; point++) sum += (delta[point] as number) * (values[point] as number);
  return sum / batch;
}

function greatest(count: number, size: (place: number) => number): number {
  const sizes = Array.from({ length: count }, (_, place) => Math.abs(size(place)));
  return Math.max(0, sizes.indexOf(Math.max(...sizes)));
}

const mostDigits = 9;
/** Adam's first step has the learning rate's size, but for this. */
const adamLeast = 1e-8;

/** So many digits of a weight that a step can be seen in them. */
function digitsThatTell(before: number, after: number): number {
  let digits = 4;
  while (digits < mostDigits && asWritten(before, digits) === asWritten(after, digits)) digits++;
  return digits;
}

/** One backward step of the picked unit with the numbers put in, at the point of the next batch that moves it most. */
export function byHand(context: DemoContext, track: Track): TemplateResult {
  const { language, run } = context;
  const text = boundaryTexts[language].maps;
  const shape = shapeOf(track);
  const { layer, unit } = pickedUnit(context, shape);
  const inside = unitInside(context, track);
  const { z, slope, a, back, delta, weightsAbove } = inside;
  const batch = batchSize(context, inside.count);
  const point = greatest(batch, (place) => delta[place] ?? 0);
  const input = greatest(inside.inputs, (place) => weightGradient(inside, place, batch));
  const [x1, x2, label] = pointsOf(track).subarray(3 * point, 3 * point + 3);
  const number = (value: number | undefined, digits = 4) => formatNumber(value ?? Number.NaN, language, digits);
  const result = (value: number | undefined) => formatResult(value ?? Number.NaN, language);
  const at = <Values extends ArrayLike<number>>(values: Values) => values[point] ?? Number.NaN;
  const from = `${layer === 0 ? "x" : "a"}${subscript(input + 1)}`;
  const own = inside.input(input);
  const batchTerms = text.batchTerms(batch);
  const digitsOfOutput = writtenDigits([at(a)], ([p = 0]) => p - (label ?? 0));
  return html`<div class="sum">
    <p>${text.stepLead(point + 1, batch, number(x1, 3), number(x2, 3), String(label))} ${at(delta) === 0 ? text.nothingMoves(batch) : batch > 1 ? text.movesMost : nothing}</p>
    ${
      back
        ? hiddenStep()
        : html`<p>p = ${text.sigmoid}(z) ≈ ${number(at(a))}</p>
          <p>∂L/∂z = p − y ≈ ${number(at(a), digitsOfOutput)} − ${label} ≈ <b>${result(at(delta))}</b></p>`
    }
    ${weightStep()}
    ${updateStep()}
    ${disclosure(batchTerms, context.still ? termsTable() : noChange)}
  </div>`;

  function hiddenStep(): TemplateResult {
    const [f, b] = [at(slope), at(back as Float64Array)];
    const above = inside.above(point);
    const digits = writtenDigits([f, b], ([f = 0, b = 0]) => f * b);
    return html`<p>z ≈ ${number(at(z))}, f′(z) ≈ ${number(f)}</p>
      <p>∂L/∂a = Σ<sub>k</sub> w<sub>k</sub>δ<sub>k</sub> ≈ ${weightedSum(weightsAbove, above, language)} ≈ ${result(b)}</p>
      <p>∂L/∂z = f′(z) · ∂L/∂a ≈ ${asFactor(f, language, digits)} · ${asFactor(b, language, digits)} ≈ <b>${result(at(delta))}</b></p>
      <p class="why">${text.deltas(shape.layers[layer + 1]?.units ?? 1, layer + 2, layer + 1 === shape.hidden)}</p>
      ${allTerms({ owner: track.name, name: text.allTerms(weightsAbove.length) }, weightsAbove, above, language)}`;
  }

  function weightStep(): TemplateResult {
    const [d, value] = [at(delta), at(own)];
    const digits = writtenDigits([d, value], ([d = 0, value = 0]) => d * value);
    return html`<p>${layer === 0 ? text.fromInput(from) : text.fromUnit(input + 1, layer)}</p>
      <p>∂L/∂z · ${from} ≈ ${asFactor(d, language, digits)} · ${asFactor(value, language, digits)} ≈ ${result(d * value)}</p>
      <p>${text.meanOf(batch)} ∂L/∂w ≈ <b>${result(weightGradient(inside, input, batch))}</b></p>`;
  }

  function updateStep(): TemplateResult {
    const before = weightAt(track, shape, layer, unit, input + 1);
    const gradient = weightGradient(inside, input, batch);
    const rate = Number(run.settings.learning_rate);
    const isAdam = run.settings.optimiser === "adam";
    if (isAdam && track.step > 0) return html`<p>${text.adam}</p>`;
    if (run.settings.optimiser === "momentum" && track.step > 0) return html`<p>${text.momentum}</p>`;
    const stepFrom = (w: number, g: number) => w - (rate * g) / (isAdam ? Math.abs(g) + adamLeast : 1);
    const after = stepFrom(before, gradient);
    const told = digitsThatTell(before, after);
    const digits = writtenDigits([before, gradient], ([w = 0, g = 0]) => stepFrom(w, g), told);
    const [w, g] = [number(before, digits), asFactor(gradient, language, digits)];
    const divided = isAdam ? ` / (${number(Math.abs(gradient), digits)} + 10⁻⁸)` : "";
    return html`<p>${track.step + 1 < track.result.steps ? text.nextStep : text.furtherStep}</p>
      <p>w − η·∂L/∂w${isAdam ? " / (|∂L/∂w| + 10⁻⁸)" : ""} ≈ ${w} − ${number(rate, 9)}·${g}${divided} ≈ <b>${number(after, told)}</b></p>
      ${gradient !== 0 && Math.fround(after) === before ? html`<p class="why">${text.tooSmall}</p>` : nothing}`;
  }

  function termsTable(): TemplateResult {
    const rows = Array.from({ length: batch }, (_, i) => [
      String(i + 1),
      ...[z[i], slope[i], ...(back ? [back[i]] : []), delta[i], own[i], (delta[i] ?? 0) * (own[i] ?? 0)].map((value) =>
        number(value, 3),
      ),
    ]);
    const columns = [text.point, "z", "f′(z)", ...(back ? ["∂L/∂a"] : []), "∂L/∂z", from, text.product];
    return table({ columns, rows }, `${track.name}: ${batchTerms}`);
  }
}
