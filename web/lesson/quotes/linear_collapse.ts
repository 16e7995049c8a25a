import { formatFactor } from "../../text/formatFactor.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { lineEquation } from "../../text/lineEquation.ts";
import { factIn, type Quote, runIn } from "../quote.ts";
import { named } from "./named.ts";

/** From so small a share on, of the height, a curve is straight to the digits of single precision, as the demo has it. */
const straight = 1e-5;

export const collapseQuotes = {
  /** The line nearest to all layers in one, and how far off it they lie: `y = 2.49x (0%)`; of a sheet only that. */
  best_line: (asked) => {
    const { language, state } = asked;
    const { series, facts, steps } = runIn(asked);
    const residuals = facts["residual"] ?? [];
    return named(asked, residuals.length, (i) => {
      const residual = residuals[i] ?? Number.NaN;
      const off = `${residual <= straight ? "0" : formatNumber(100 * residual, language, 3)}%`;
      if (state["mode"] === "sheet") return off;
      const [intercept = 0, slope = 0] = series["line"]?.data.subarray(((i + 1) * steps - 1) * 2) ?? [];
      return `${lineEquation(slope, intercept, language)} (${off})`;
    });
  },
  /** What is left of a change of the input, of a line: `1 in 1 million`. */
  slope_of_whole: (asked) => formatFactor(Math.abs(factIn(asked, "slope")), asked.language).text,
} satisfies Record<string, Quote>;
