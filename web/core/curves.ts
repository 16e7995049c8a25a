import { findVectorRow } from "./catalogue.ts";
import { positive, sigmaDomain } from "./domains.ts";
import { describeType, type FunctionInput, parseSpec, parseVectorSpec } from "./functionSpec.ts";
import { curves, shareModule } from "./loadModule.ts";
import { LabError } from "./problem.ts";

/** f, f′ and f″, one element for each x. */
export interface Evaluation {
  value: Float64Array;
  derivative: Float64Array;
  secondDerivative: Float64Array;
}

/** A point where f (order 0), f′ (1) or f″ (2) jumps. */
export interface Kink {
  x: number;
  order: 0 | 1 | 2;
}

/** What doubles cannot decide about a function, as its row states it. */
export interface Properties {
  /** Some finite x has f(x) = inf f. */
  attainsInfimum: boolean;
  /** Some finite x has f(x) = sup f. */
  attainsSupremum: boolean;
  /** Strictly monotone: equal values only at equal x. */
  strict: boolean;
  period: number | null;
}

/** The outputs for one vector of inputs, and how they depend on it. */
export interface VectorEvaluation {
  value: Float64Array;
  /** ∂output/∂input, row by row: as many rows as outputs, as many columns as inputs. */
  jacobian: Float64Array;
}

/** What a function makes of inputs from N(0, σ²). */
export interface OutputDistribution {
  /** ±Infinity where f overflows. */
  mean: number;
  standardDeviation: number;
  /** The share of outputs that are exactly 0. */
  zeroShare: number;
  /** The share of outputs in each bin. What is missing to 1 lies outside the edges. */
  shares: Float64Array;
}

/** A stretch of the x axis; `from === to` is a single point, ±Infinity an end of the axis. */
export interface Interval {
  from: number;
  to: number;
}

/** What is computed about a function with its current parameters; within one period if it has one. */
export interface Facts {
  infimum: number;
  supremum: number;
  /** The supremum of |f′|, Infinity if there is none. */
  steepestSlope: number;
  /** Where |f′| comes to it; an end of the axis stands for a limit. */
  steepestAt: Interval[];
  /** Where |f′| < limit, in ascending order; within one period if there is one. */
  lowGradient: Interval[];
  /** The least value, where f turns from falling to rising. */
  minimum: { x: number; value: number } | null;
  /** Not strictly (`properties.strict` says that); null if f rises in one place and falls in another. */
  monotone: "increasing" | "decreasing" | "constant" | null;
  /** f(-x) = -f(x) */
  odd: boolean;
  signChanges: { value: number[]; derivative: number[]; secondDerivative: number[] };
  kinks: Kink[];
  properties: Properties;
}

/** What curves, bars and cards ask for. */
export interface Curves {
  /**
   * f, f′ and f″ at each x. NaN gives NaN, ±Infinity the limits, or NaN where there is none (sine).
   * @throws LabError if the function is not known, a parameter is out of its domain, `xs` is no Float64Array or holds
   * more than 2²⁴ elements
   */
  evaluate(input: FunctionInput, xs: Float64Array): Evaluation;
  /**
   * The distribution of f(x) for x from N(0, σ²), over bins between ascending `edges`.
   * @throws LabError if the function or a parameter is bad, `sigma` is not from 0.001 to 1000, or `edges` is no
   * Float64Array of 2 to 4097 ascending finite numbers
   */
  outputDistribution(input: FunctionInput, options: { sigma: number; edges: Float64Array }): OutputDistribution;
  /**
   * The outputs for the inputs `xs`, and the Jacobian. An input of -Infinity is masked in softmax and log_softmax;
   * their result is NaN where no largest input is finite. One NaN makes every number NaN.
   * @throws LabError if the function is not known, a parameter is out of its domain, `xs` is no Float64Array, is empty,
   * has more than 1024 elements, or an odd number of them for glu and swiglu
   */
  evaluateVector(input: FunctionInput, xs: Float64Array): VectorEvaluation;
  /**
   * Range, steepest slope, low-gradient intervals (|f′| < `limit`, 0.01 unless told), minimum, sign changes, kinks.
   * @throws LabError if the function or a parameter is bad, or `limit` is not positive and finite
   */
  facts(input: FunctionInput, options?: { limit?: number }): Facts;
}

type Numbers = readonly number[] | Float64Array;

/** What cpp/bindings/functions.cpp exports. */
export interface CurvesModule {
  evaluate(id: string, parameters: Numbers, xs: Float64Array): Evaluation;
  evaluateVector(id: string, parameters: Numbers, xs: Float64Array): VectorEvaluation;
  outputDistribution(id: string, parameters: Numbers, sigma: number, edges: Float64Array): OutputDistribution;
  facts(id: string, parameters: Numbers, limit: number): Facts;
}

const mostElements = 2 ** 24;
/** The Jacobian has the square of it. */
const mostInputs = 1024;
const mostEdges = 4097;
/** So many elements cross the membrane at a time; the module's memory stays small. */
const sliceLength = 2 ** 15;

/** What curves, bars and cards ask for, of the module that all share. */
export async function loadCurves(): Promise<Curves> {
  return createCurves(await shareModule(curves));
}

/** The curves' part of the core over a started module. */
export function createCurves(module: CurvesModule): Curves {
  return {
    evaluate(input, xs) {
      const { id, parameters } = parseSpec(input);
      checkFloat64Array("xs", xs);
      if (xs.length > mostElements)
        throw new LabError({ code: "tooMany", name: "xs", value: xs.length, greatest: mostElements });
      const result: Evaluation = {
        value: new Float64Array(xs.length),
        derivative: new Float64Array(xs.length),
        secondDerivative: new Float64Array(xs.length),
      };
      const values = Object.values(parameters);
      for (let start = 0; start < xs.length; start += sliceLength) {
        const slice = module.evaluate(id, values, xs.subarray(start, start + sliceLength));
        result.value.set(slice.value, start);
        result.derivative.set(slice.derivative, start);
        result.secondDerivative.set(slice.secondDerivative, start);
      }
      return result;
    },

    evaluateVector(input, xs) {
      const { id, parameters } = parseVectorSpec(input);
      checkFloat64Array("xs", xs);
      const even = findVectorRow(id)?.outputs === "half";
      if (xs.length === 0 || xs.length > mostInputs || (even && xs.length % 2))
        throw new LabError({ code: "inputCount", function: id, value: xs.length, even, greatest: mostInputs });
      return module.evaluateVector(id, Object.values(parameters), xs);
    },

    outputDistribution(input, options) {
      const { id, parameters } = parseSpec(input);
      if (typeof options !== "object" || options === null)
        throw new LabError({
          code: "wrongType",
          name: "options",
          value: describeType(options),
          expected: "{ sigma, edges }",
        });
      const { sigma, edges } = options;
      if (typeof sigma !== "number" || !Number.isFinite(sigma))
        throw new LabError({ code: "notANumber", name: "sigma", value: String(sigma) });
      if (sigma < sigmaDomain.least || sigma > sigmaDomain.greatest)
        throw new LabError({ code: "outsideDomain", name: "sigma", value: sigma, domain: sigmaDomain });
      checkFloat64Array("edges", edges);
      if (edges.length > mostEdges)
        throw new LabError({ code: "tooMany", name: "edges", value: edges.length, greatest: mostEdges });
      const ascend = edges.every((edge, i) => Number.isFinite(edge) && (i === 0 || edge > (edges[i - 1] as number)));
      if (edges.length < 2 || !ascend)
        throw new LabError({ code: "notAscending", name: "edges", value: edges.join(" ") });
      return module.outputDistribution(id, Object.values(parameters), sigma, edges);
    },

    facts(input, options = {}) {
      const { id, parameters } = parseSpec(input);
      if (typeof options !== "object" || options === null)
        throw new LabError({ code: "wrongType", name: "options", value: describeType(options), expected: "{ limit }" });
      const { limit = 0.01 } = options;
      if (typeof limit !== "number" || !Number.isFinite(limit))
        throw new LabError({ code: "notANumber", name: "limit", value: String(limit) });
      if (limit <= 0) throw new LabError({ code: "outsideDomain", name: "limit", value: limit, domain: positive });
      return module.facts(id, Object.values(parameters), limit);
    },
  };
}

/** Also for one that another frame made. */
function checkFloat64Array(name: string, value: unknown): void {
  if (!ArrayBuffer.isView(value) || Object.prototype.toString.call(value) !== "[object Float64Array]")
    throw new LabError({ code: "wrongType", name, value: describeType(value), expected: "a Float64Array" });
}
