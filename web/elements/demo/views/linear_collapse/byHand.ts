import { html, nothing, type TemplateResult } from "lit";
import { table } from "../../../../controls/table.ts";
import type { SettingValue } from "../../../../core/settings.ts";
import { collapseTexts } from "../../../../text/demos/linear_collapse.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { lineEquation } from "../../../../text/lineEquation.ts";
import { hueOf } from "../../hue.ts";
import { settingControl } from "../../settingControl.ts";
import type { DemoContext, Track } from "../../view.ts";
import { formatResult, writtenDigits } from "../../writtenDigits.ts";
import { modeOf } from "./outputs.ts";

/** The layer that led to the cursor; at the start the first, which is to come. */
export function layerLookedAt({ tracks }: DemoContext): number {
  return Math.max(1, ...tracks.map(({ step }) => step));
}

/** One x, or one point of the sheet, on its way through the layers with the numbers put in. */
export function byHand(context: DemoContext): TemplateResult {
  const mode = modeOf(context);
  const text = collapseTexts[context.language];
  const units = Number(context.run.settings.width);
  const lead = {
    chain: text.chainLead,
    net: text.netLead(layerLookedAt(context), units),
    sheet: text.sheetLead,
  }[mode];
  const one = { chain: chainByHand, net: netByHand, sheet: sheetByHand }[mode];
  return html`
    <div class="controls">${pick(context, "x")}${mode === "sheet" ? pick(context, "x_2") : nothing}</div>
    <p>${lead}</p>
    ${context.tracks.map(
      (track) => html`<div class="sum" ${hueOf(track)}>
        <p><b>${track.name}</b></p>
        ${one(context, track)}
      </div>`,
    )}`;
}

function pick({ run, picks, words, language, set, type }: DemoContext, id: string): TemplateResult | typeof nothing {
  const setting = run.demo.picks.find((each) => each.id === id);
  if (!setting) return nothing;
  return settingControl(setting, picks[id] as SettingValue, words, language, {
    set: (name, value, moving) => set({ [name]: value }, moving),
    type,
  });
}

const subscripts = "₀₁₂₃₄₅₆₇₈₉";
const subscript = (index: number) => String(index).replace(/\d/g, (digit) => subscripts[Number(digit)] ?? digit);

function signed(value: number, digits: number, { language }: DemoContext): string {
  const written = formatNumber(value, language, digits);
  return value < 0 ? `(${written})` : written;
}

/** `a·y + b` with numbers, a bias of 0 left out. */
function written(
  terms: readonly (readonly [factor: number, value: number])[],
  bias: number,
  digits: number,
  context: DemoContext,
): string {
  const products = terms.map(
    ([factor, value]) => `${signed(factor, digits, context)}·${signed(value, digits, context)}`,
  );
  return [...products, ...(bias === 0 ? [] : [signed(bias, digits, context)])].join(" + ");
}

/** Every layer up to the cursor; of the identity all of them in one. */
function chainByHand(context: DemoContext, track: Track): TemplateResult {
  const { core, run, picks, language } = context;
  const [a, b] = [Number(run.settings.a), Number(run.settings.b)];
  const layers = layerLookedAt(context);
  const lines: string[] = [];
  let y = Number(picks.x);
  for (let layer = 1; layer <= Math.min(layers, Math.max(1, track.step)); layer++) {
    const z = a * y + b;
    const next = core.evaluate(track.spec, Float64Array.of(z)).value[0] ?? Number.NaN;
    const digits = writtenDigits([a, y, b], ([a = 0, y = 0, b = 0]) => a * y + b);
    const sum = written([[a, y]], b, digits, context);
    lines.push(`y${subscript(layer)} = f(${sum}) ≈ f(${formatResult(z, language)}) ≈ ${formatResult(next, language)}`);
    y = next;
  }
  const [slope, shift] = lines.reduce(([slope, shift]) => [a * slope, a * shift + b], [1, 0] as [number, number]);
  const equation = lineEquation(slope, shift, language, 4).replace("y", `y${subscript(lines.length)}`);
  return html`<p>y₀ = x = ${formatNumber(Number(picks.x), language)}</p>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${track.spec.id === "identity" ? html`<p>${collapseTexts[language].allInOne(equation)}</p>` : nothing}`;
}

/** The units of a layer for one x, and what the last weights make of them. */
function netByHand(context: DemoContext, track: Track): TemplateResult {
  const { language } = context;
  const text = collapseTexts[language];
  const { sums = [], activations = [], readout = [] } = track.inspect();
  const products = [...activations].map((h, unit) => h * (readout[unit] ?? Number.NaN));
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language);
  const rows = products.map((product, unit) => [
    String(unit + 1),
    number(sums[unit]),
    number(activations[unit]),
    number(readout[unit]),
    number(product),
  ]);
  const name = `${track.name}: ${text.sumOf}`;
  return html`${table({ columns: [text.unit, "z = w·h + b", "h = f(z)", "v", "v·h"], rows }, name)}
    <p>y = ${text.sumOf} ≈ <b>${formatResult(
      products.reduce((sum, product) => sum + product, 0),
      language,
    )}</b></p>`;
}

/** Both coordinates of a point of the sheet through one layer. */
function sheetByHand(context: DemoContext, track: Track): TemplateResult {
  const { language } = context;
  const { entering = [], weights = [], biases = [], sums = [], activations = [] } = track.inspect();
  const pair = ([first, second]: Iterable<number>) =>
    `(${formatResult(first ?? Number.NaN, language)}, ${formatResult(second ?? Number.NaN, language)})`;
  return html`<p>${pair(entering)} → <b>${pair(activations)}</b></p>
    ${[0, 1].map((unit) => {
      const [first = 0, second = 0] = [weights[2 * unit], weights[2 * unit + 1]];
      const [x1 = 0, x2 = 0, bias = 0] = [entering[0], entering[1], biases[unit]];
      const digits = writtenDigits(
        [first, x1, second, x2, bias],
        ([w1 = 0, x1 = 0, w2 = 0, x2 = 0, b = 0]) => w1 * x1 + w2 * x2 + b,
      );
      const sum = written(
        [
          [first, x1],
          [second, x2],
        ],
        bias,
        digits,
        context,
      );
      return html`<p>z${subscript(unit + 1)} ≈ ${sum} ≈ ${formatResult(sums[unit] ?? Number.NaN, language)}, f(z${subscript(unit + 1)}) ≈ ${formatResult(activations[unit] ?? Number.NaN, language)}</p>`;
    })}`;
}
