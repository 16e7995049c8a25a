import type { Curve } from "../../charts/curveView.ts";
import { lowGradientOn } from "../../charts/lowGradientOn.ts";
import type { CurveStyle } from "../../charts/palette.ts";
import { type Samples, sampleCurve } from "../../charts/sampleCurve.ts";
import type { Core, Facts } from "../../core/core.ts";
import { type FunctionSpec, formatSpec } from "../../core/functionSpec.ts";
import type { Language } from "../../text/text.ts";
import type { CurveSettings } from "./settings.ts";
import { functionName } from "./words.ts";

/** One function of the figure with everything computed about it. */
export interface ComputedCurve extends Curve {
  spec: FunctionSpec;
  facts: Facts;
}

/** Even steps along the range; kinks come on top. */
export const steps = 480;

/** Computes curves and remembers, for the functions now shown, what has not changed since. */
export class CurveModel {
  readonly #core: Core;
  #facts = new Map<string, Facts>();
  #samples = new Map<string, Samples>();

  constructor(core: Core) {
    this.#core = core;
  }

  compute({ specs, x, range, limit }: CurveSettings, styles: CurveStyle[], language: Language): ComputedCurve[] {
    const facts = new Map<string, Facts>();
    const samples = new Map<string, Samples>();
    const curves = specs.map((spec, index): ComputedCurve => {
      const name = formatSpec(spec);
      const factsKey = `${name} ${limit}`;
      const samplesKey = `${name} ${range}`;
      const known = this.#facts.get(factsKey) ?? this.#core.facts(spec, { limit });
      const sampled = this.#samples.get(samplesKey) ?? sampleCurve(this.#core, spec, known, range, steps);
      facts.set(factsKey, known);
      samples.set(samplesKey, sampled);
      const at = this.#core.evaluate(spec, Float64Array.of(x));
      return {
        spec,
        label: functionName(spec, language),
        style: styles[index] as CurveStyle,
        facts: known,
        samples: sampled,
        lowGradient: lowGradientOn(known, range),
        value: at.value[0] as number,
        derivative: at.derivative[0] as number,
        secondDerivative: at.secondDerivative[0] as number,
        hasTangent: !known.kinks.some((kink) => kink.x === x && kink.order <= 1),
      };
    });
    this.#facts = facts;
    this.#samples = samples;
    return curves;
  }
}
