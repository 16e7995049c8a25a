import { formatNumber } from "../../text/formatNumber.ts";
import { factIn, type Quote } from "../quote.ts";

export const boundaryQuotes = {
  /** The loss after training. */
  trained_loss: (asked) => formatNumber(factIn(asked, "loss"), asked.language, 2),
  /** The loss of the best answer that is the same at every point. */
  constant_loss: (asked) => formatNumber(factIn(asked, "constant_loss"), asked.language, 2),
} satisfies Record<string, Quote>;
