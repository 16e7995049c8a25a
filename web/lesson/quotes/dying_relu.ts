import { formatNumber } from "../../text/formatNumber.ts";
import { factIn, type Quote } from "../quote.ts";

export const dyingQuotes = {
  /** How many units are dead in the end. */
  dead: (asked) => formatNumber(factIn(asked, "dead"), asked.language),
} satisfies Record<string, Quote>;
