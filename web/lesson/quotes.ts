import type { Quote } from "./quote.ts";
import { curveQuotes } from "./quotes/curve.ts";
import { boundaryQuotes } from "./quotes/decision_boundary.ts";
import { dyingQuotes } from "./quotes/dying_relu.ts";
import { collapseQuotes } from "./quotes/linear_collapse.ts";
import { misconceptionQuotes } from "./quotes/misconceptions.ts";
import { outputQuotes } from "./quotes/output_layer.ts";
import { perceptronQuotes } from "./quotes/perceptron.ts";
import { neuronQuotes } from "./quotes/saturated_neuron.ts";
import { slopeQuotes } from "./quotes/slopes.ts";
import { softmaxQuotes } from "./quotes/softmax_saturation.ts";
import { vanishingQuotes } from "./quotes/vanishing_gradient.ts";
import { zigzagQuotes } from "./quotes/zigzag.ts";
import { zooQuotes } from "./quotes/zoo.ts";

/** Everything that prose can quote: `data-quote` names one. */
export const quotes: Readonly<Record<string, Quote>> = {
  ...curveQuotes,
  ...boundaryQuotes,
  ...collapseQuotes,
  ...misconceptionQuotes,
  ...outputQuotes,
  ...perceptronQuotes,
  ...neuronQuotes,
  ...softmaxQuotes,
  ...vanishingQuotes,
  ...zigzagQuotes,
  ...zooQuotes,
  ...slopeQuotes,
  ...dyingQuotes,
};
