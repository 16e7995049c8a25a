import { demoRows } from "../../core/demo.ts";
import { parseSpec, splitSpecs } from "../../core/functionSpec.ts";
import { functionName } from "../../text/functionNames.ts";
import type { Asked } from "../quote.ts";

/** One function's quote alone; where several run, each with its name: `Sigmoid: ÷ 6; tanh: ÷ 2`. */
export function named({ state, language }: Asked, count: number, quote: (index: number) => string): string {
  const given = splitSpecs(state["functions"] ?? "");
  const specs = given.length ? given : (demoRows.find(({ id }) => id === state["name"])?.functions ?? []);
  if (count < 2) return quote(0);
  return specs
    .slice(0, count)
    .map((spec, i) => `${functionName(parseSpec(spec), language)}: ${quote(i)}`)
    .join("; ");
}
