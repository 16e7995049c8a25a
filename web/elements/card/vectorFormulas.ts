import { html, mathml, type TemplateResult } from "lit";
import type { VectorId } from "../../core/catalogue.ts";

type Maths = TemplateResult<3>;

const part = (letter: string, index = "i"): Maths => mathml`<msub><mi>${letter}</mi><mi>${index}</mi></msub>`;
const power = (index: string): Maths =>
  mathml`<msup><mi>e</mi><mrow>${part("x", index)}<mo stretchy="false">/</mo><mi>T</mi></mrow></msup>`;
const sum = mathml`<msub><mo movablelimits="false">∑</mo><mi>j</mi></msub>${power("j")}`;
const of = (argument: Maths): Maths =>
  mathml`<mrow><mo stretchy="false">(</mo>${argument}<mo stretchy="false">)</mo></mrow>`;

/** Each vector function as the inside of a `<math>`, with the letters that its Jacobian is written in. */
const formulas: Record<VectorId, Maths> = {
  softmax: mathml`${part("p")}<mo>=</mo><mfrac>${power("i")}<mrow>${sum}</mrow></mfrac>`,
  log_softmax: mathml`<mi>log</mi><mspace width="0.1667em"></mspace>${part("p")}<mo>=</mo>
    <mfrac>${part("x")}<mi>T</mi></mfrac><mo>−</mo><mi>log</mi><mspace width="0.1667em"></mspace>${sum}`,
  maxout: mathml`<mi>y</mi><mo>=</mo><mi>max</mi>${of(mathml`${part("x", "1")}<mo>,</mo><mo>…</mo><mo>,</mo>${part("x", "n")}`)}`,
  glu: mathml`${part("y")}<mo>=</mo>${part("a")}<mspace width="0.1667em"></mspace><mi>σ</mi>${of(part("b"))}`,
  swiglu: mathml`${part("y")}<mo>=</mo>${part("a")}<mspace width="0.1667em"></mspace><mi>σ</mi>${of(mathml`<mi>β</mi>${part("a")}`)}
    <mspace width="0.1667em"></mspace>${part("b")}`,
};

export function vectorFormula(id: VectorId): TemplateResult {
  return html`<div class="formula"><math displaystyle="true">${formulas[id]}</math></div>`;
}
