import type { Quote } from "./quote.ts";
import { vanishingQuotes } from "./quotes/vanishing_gradient.ts";

/** Everything that prose can quote: `data-quote` names one. */
export const quotes: Readonly<Record<string, Quote>> = { ...vanishingQuotes };
