import { formatNumber } from "../../text/formatNumber.ts";
import { type Asked, factIn, type Quote } from "../quote.ts";

const told = (asked: Asked, fact: string, digits?: number) => formatNumber(factIn(asked, fact), asked.language, digits);

/** What a run did not come to is told as `–`. */
export const zigzagQuotes = {
  /** Steps until the loss is low. */
  arrival: (asked) => told(asked, "steps_to_loss"),
  /** The path’s length in straight lines. */
  detour: (asked) => told(asked, "path_ratio", 2),
  /** The bowl’s greatest curvature over its least. */
  condition: (asked) => formatNumber(Math.round(10 * factIn(asked, "condition_number")) / 10, asked.language),
} satisfies Record<string, Quote>;
