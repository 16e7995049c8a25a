import type { Quote } from "./quote.ts";
import { curveQuotes } from "./quotes/curve.ts";
import { collapseQuotes } from "./quotes/linear_collapse.ts";
import { misconceptionQuotes } from "./quotes/misconceptions.ts";
import { perceptronQuotes } from "./quotes/perceptron.ts";
import { neuronQuotes } from "./quotes/saturated_neuron.ts";
import { vanishingQuotes } from "./quotes/vanishing_gradient.ts";

/** Everything that prose can quote: `data-quote` names one. */
export const quotes: Readonly<Record<string, Quote>> = {
  ...vanishingQuotes,
  ...perceptronQuotes,
  ...collapseQuotes,
  ...neuronQuotes,
  ...curveQuotes,
  ...misconceptionQuotes,
};
