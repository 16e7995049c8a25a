import type { Curves, Facts } from "../../core/curves.ts";
import { type FunctionSpec, formatSpec } from "../../core/functionSpec.ts";
import { lowGradientOn } from "../../plot/lowGradientOn.ts";
import { type CurveStyle, neutralStyle } from "../../plot/palette.ts";
import { sampleCurve } from "../../plot/sampleCurve.ts";
import { functionName } from "../../text/functionNames.ts";
import type { Language } from "../../text/text.ts";
import { Cache } from "./cache.ts";
import { type ComputedCurve, type DrawnCurve, readAt, symbolsOf } from "./drawnCurve.ts";
import type { CurveSettings } from "./settings.ts";

/** The curves of a figure. */
export interface FigureCurves {
  /** In the order of the functions. */
  curves: ComputedCurve[];
  /** The first function less the second, if it is drawn in their place. */
  difference: DrawnCurve | undefined;
  /** What the chart draws: `curves`, or their difference. */
  drawn: readonly DrawnCurve[];
}

/** Even steps along the range; kinks come on top. */
export const steps = 480;

/** Computes curves and remembers, for the functions now shown, what has not changed since. */
export class CurveModel {
  readonly core: Curves;
  readonly #cache = new Cache();
  #derived: typeof import("./derived.ts") | undefined;

  constructor(core: Curves) {
    this.core = core;
  }

  /** Loads what draws compositions and differences; undefined if it is there. */
  loadDerived(): Promise<void> | undefined {
    if (this.#derived) return undefined;
    return import("./derived.ts").then((module) => {
      this.#derived = module;
    });
  }

  /** Undefined where what it takes is not loaded. A curve that looks as before is the same object. */
  compute(settings: CurveSettings, styles: CurveStyle[], dark: boolean, language: Language): FigureCurves | undefined {
    const { specs, depth } = settings;
    const derived = this.#derived;
    const subtract = settings.difference && specs.length === 2;
    if ((subtract || depth > 1) && !derived) return undefined;
    this.#cache.nextRound();
    const curves = specs.map((spec, index) => {
      const letter = subtract && index === 1 ? "g" : "f";
      const plain = this.#plain(spec, letter, settings, styles[index] as CurveStyle, language);
      return derived && depth > 1 ? derived.composed(this.core, plain, settings, language, this.#cache) : plain;
    });
    const [f, g] = curves;
    const difference =
      derived && subtract && f && g
        ? derived.difference(f, g, settings, neutralStyle(dark), language, this.#cache)
        : undefined;
    return { curves, difference, drawn: difference ? [difference] : curves };
  }

  #plain(
    spec: FunctionSpec,
    letter: string,
    { x, range, limit }: CurveSettings,
    style: CurveStyle,
    language: Language,
  ): ComputedCurve {
    const name = formatSpec(spec);
    const facts = this.#cache.recall(`facts ${name} ${limit}`, () => this.core.facts(spec, { limit }));
    const evaluate = (xs: Float64Array) => this.core.evaluate(spec, xs);
    const samples = this.#cache.recall(`samples ${name} ${range}`, () =>
      sampleCurve(this.core, spec, facts, range, steps),
    );
    const reading = this.#cache.recall(`at ${name} ${x}`, () => readAt(evaluate, facts.kinks, x));
    const seen = [letter, name, x, range, limit, style.color, style.marker, language].join(" ");
    return this.#cache.recall(`curve ${seen}`, () => ({
      spec,
      letter,
      name: functionName(spec, language),
      label: functionName(spec, language),
      symbols: symbolsOf(letter),
      style,
      facts,
      limits: limitsOf(facts),
      kinks: facts.kinks,
      samples,
      lowGradient: lowGradientOn(facts, range),
      notes: [],
      evaluate,
      ...reading,
    }));
  }
}

/** Finite bounds of f and of |f′| that are not attained; f′ comes to such a bound from below. */
function limitsOf({ infimum, supremum, steepestSlope, steepestAt, properties }: Facts): DrawnCurve["limits"] {
  const { attainsInfimum, attainsSupremum } = properties;
  const bounds = [...(attainsInfimum ? [] : [infimum]), ...(attainsSupremum ? [] : [supremum])];
  const onlyFarOut = steepestAt.every(({ from, to }) => from === to && !Number.isFinite(from));
  return {
    value: bounds.filter(Number.isFinite),
    derivative: onlyFarOut ? [steepestSlope].filter(Number.isFinite) : [],
  };
}
