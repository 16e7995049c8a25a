import { en } from "./en/bars.ts";
import { ko } from "./ko/bars.ts";
import type { Language } from "./text.ts";

/** The words of bars: a vector function's inputs, outputs and Jacobian. */
export interface BarsText {
  functions: string;
  inputs: string;
  halves: { value: string; gate: string };
  input(symbol: string): string;
  outputs: string;
  add: string;
  remove: string;
  shift(by: string): string;
  reset: string;
  jacobian(name: string): string;
  caption: string;
  /** What an entry says: as the input rises a little, the output does what. */
  entry: {
    rises(output: string, input: string): string;
    falls(output: string, input: string): string;
    stays(output: string, input: string): string;
  };
  choose: string;
  sum(value: string): string;
  largest(value: string): string;
  mostForSoftmax(bound: string): string;
  saturated: string;
}

export const barsTexts: Record<Language, BarsText> = { en, ko };
