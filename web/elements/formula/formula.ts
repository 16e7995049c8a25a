import { html, mathml, nothing, type TemplateResult } from "lit";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { activations } from "../../functions/functions.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { formulaTexts } from "../../text/formula.ts";
import type { Language } from "../../text/text.ts";
import { formulas, letters } from "./formulas.generated.ts";
import type { Letters, Name, Order, Piece, Places } from "./parts.ts";

const primes = ["", "′", "″"] as const;
const dot = mathml`<mo>⋅</mo>`;

export function latexOf({ id }: FunctionSpec, order: Order): string {
  const { value, derivative, secondDerivative } = activations[id].formula;
  return [value, derivative, secondDerivative][order] as string;
}

/** `f′(x) = …` */
export function formula({ id }: FunctionSpec, order: Order, language: Language): TemplateResult {
  const { otherwise } = formulaTexts[language];
  const places: Places = { bare: letters, guarded: letters, dot: nothing, line: () => "", otherwise };
  const { main, where, guard } = formulas[id][order];
  return html`<div class="formula">
    <math displaystyle="true">${subject(order, places)}<mo>=</mo>${main(places)}</math>${guard ? math(guard, places) : nothing}
    ${definitions(where, places, language)}
  </div>`;
}

/**
 * `f′(1.5) = … ≈ 0.2`: the formula with x and the parameters put into it. Of several cases the one that applies is
 * marked; where none does, at a kink, only the result stands.
 */
export function formulaWithNumbers(
  { id, parameters }: FunctionSpec,
  order: Order,
  x: number,
  result: number,
  language: Language,
): TemplateResult {
  const at = { ...parameters, x } as Record<Name, number>;
  const { main, where, when, rational } = formulas[id][order];
  const applies = when(at).indexOf(true);
  const places: Places = {
    bare: mapped(at, (value, name) => putIn(value, name, language)),
    guarded: mapped(at, (value, name) => inBrackets(value, putIn(value, name, language))),
    dot,
    line: (index) => (index === applies ? "applies" : "passed-over"),
    otherwise: formulaTexts[language].otherwise,
  };
  const holds = applies >= 0;
  const shown = formatNumber(result, language).replace("≈ ", "");
  const exact = isExactly(result, shown) && (!holds || rational[applies] === true || Object.values(at).includes(0));
  const isConstant = main.length === 0;
  return html`<div class="formula">
    <math displaystyle="true">${subject(order, places)}${holds ? mathml`<mo>=</mo>${main(places)}` : nothing}</math>
    ${holds && isConstant ? nothing : html`<span class="result"><math><mo form="infix">${exact ? "=" : "≈"}</mo><mn>${shown}</mn></math></span>`}
    ${holds ? definitions(where, places, language) : nothing}
  </div>`;
}

/** `f′(x)` */
function subject(order: Order, { bare }: Places): TemplateResult<3> {
  const prime = order ? mathml`<mo lspace="0" rspace="0">${primes[order]}</mo>` : nothing;
  return mathml`<mi>f</mi>${prime}<mrow><mo stretchy="false">(</mo>${bare.x}<mo stretchy="false">)</mo></mrow>`;
}

function math(piece: Piece, places: Places): TemplateResult {
  return html`<math>${piece(places)}</math>`;
}

function definitions(pieces: readonly Piece[], places: Places, language: Language): TemplateResult | typeof nothing {
  if (!pieces.length) return nothing;
  const { where } = formulaTexts[language];
  return html`<div class="definitions">${where}${pieces.map((piece) => math(piece, places))}</div>`;
}

/** More digits than a reader types or drags. */
const allDigits = 9;

/** A number in the place of a letter. */
function putIn(value: number, name: string, language: Language): TemplateResult<3> {
  return mathml`<mn class="put" data-name=${name}>${formatNumber(value, language, allDigits)}</mn>`;
}

/** A number that a sign or an exponent would tear apart. */
function inBrackets(value: number, number: TemplateResult<3>): TemplateResult<3> {
  const whole = value >= 0 && (value === 0 || (value >= 1e-4 && value < 1e6));
  return whole ? number : mathml`<mrow><mo stretchy="false">(</mo>${number}<mo stretchy="false">)</mo></mrow>`;
}

function mapped(at: Record<Name, number>, put: (value: number, name: string) => TemplateResult<3>): Letters {
  return Object.fromEntries(Object.entries(at).map(([name, value]) => [name, put(value, name)])) as Letters;
}

/** Whether a number on the screen is the number, but for the last bits of its computation. */
function isExactly(value: number, shown: string): boolean {
  const read = Number(shown.replace("−", "-"));
  return Number(value.toPrecision(14)) === read;
}
