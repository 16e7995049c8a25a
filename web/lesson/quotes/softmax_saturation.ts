import { formatNumber } from "../../text/formatNumber.ts";
import { type Asked, factIn, type Quote, runIn } from "../quote.ts";

const already = { en: "over it from the start", ko: "처음부터 넘음" };
const never = { en: "never in this run", ko: "이 실행에서는 못 넘음" };

/** The step at which p of the target passes ½. */
function toldStep(asked: Asked, fact: string): string {
  if (runIn(asked).verdicts.some(({ id }) => id === "right_at_start")) return already[asked.language];
  const step = factIn(asked, fact);
  return step === 0 ? never[asked.language] : formatNumber(step, asked.language);
}

export const softmaxQuotes = {
  escape_cross_entropy: (asked) => toldStep(asked, "escape_cross_entropy"),
  escape_squared: (asked) => toldStep(asked, "escape_squared"),
} satisfies Record<string, Quote>;
