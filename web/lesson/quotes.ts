import type { Quote } from "./quote.ts";
import { misconceptionQuotes } from "./quotes/misconceptions.ts";
import { vanishingQuotes } from "./quotes/vanishing_gradient.ts";

/** Everything that prose can quote: `data-quote` names one. */
export const quotes: Readonly<Record<string, Quote>> = { ...misconceptionQuotes, ...vanishingQuotes };
