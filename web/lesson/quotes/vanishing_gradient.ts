import { formatFactor } from "../../text/formatFactor.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { factIn, type Quote } from "../quote.ts";

export const vanishingQuotes = {
  /** What of the signal reaches layer 1: `1 in 1.2 trillion`. */
  left: (asked) => formatFactor(10 ** -factIn(asked, "orders_lost"), asked.language).text,
  /** How many of the units have a low slope: `62%`. */
  saturated: (asked) => `${formatNumber(Math.round(100 * factIn(asked, "saturated_share")), asked.language)}%`,
} satisfies Record<string, Quote>;
