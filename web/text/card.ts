import type { Language } from "./text.ts";

/** The rows of a property card, group by group. */
export const cardRows = {
  about: ["what", "formula", "family", "inputs", "source"],
  shape: ["range", "minimum", "monotone", "odd", "smoothness", "kinks", "signChanges", "ends"],
  slope: ["steepest", "lowGradient", "jacobian"],
  outputs: ["mean", "deviation", "zeros"],
  practice: ["names", "differences", "uses", "pros", "cons"],
} as const;

export type CardGroup = keyof typeof cardRows;
export type CardRow = (typeof cardRows)[CardGroup][number];

/** The words of a property card. Numbers, intervals (`x < −1`) and ends (`x → ∞`) come written. */
export interface CardText {
  caption(names: string[]): string;
  property: string;
  groups: Record<CardGroup, string>;
  rows: Record<CardRow, string>;
  /** Where a source is more than names and years. */
  source(source: string): string;
  sigma: string;
  /** Joins a fact that holds at several places. */
  and(places: string[]): string;
  or(stretches: string[]): string;
  /** A fact about one period, for all of them. */
  again(fact: string, period: string): string;
  minimum: {
    at(value: string, places: string): string;
    on(value: string, stretch: string): string;
    falls(ends: string): string;
    approaches(value: string, ends: string): string;
    besideJump(value: string, x: string): string;
  };
  monotone: {
    increasing(strict: boolean): string;
    decreasing(strict: boolean): string;
    constant: string;
    fallsThenRises(x: string): string;
    risesThenFalls(x: string): string;
    turns(places: string): string;
    jumps(places: string): string;
  };
  odd: { yes: string; no: string };
  /** By the lowest derivative that jumps; 3 if none does. */
  smoothness: Record<0 | 1 | 2 | 3, string>;
  kinks: {
    none: string;
    /** What jumps at x (f, f′ or f″), from where to where, and what is taken there: `f(0) = 0, f′(0) = 0`. */
    jump(x: string, symbol: string, from: string, to: string, taken: string): string;
  };
  signChanges: {
    at(symbol: string, places: string): string;
    never(symbol: string): string;
    positive: string;
    notNegative: string;
    negative: string;
    notPositive: string;
    zerosBetween: string;
  };
  noLimit(end: string): string;
  steepest: {
    at(slope: string, places: string): string;
    on(slope: string, stretches: string): string;
    everywhere(slope: string): string;
    towards(slope: string, ends: string): string;
    besideKink(slope: string, x: string): string;
    unbounded(ends: string): string;
    none: string;
  };
  mean: {
    byOddness: string;
    centred: string;
    above(mean: string): string;
    below(mean: string): string;
  };
  tooLarge: string;
  zeros: { share(percent: string): string; none: string };
  noDifferences: string;
  doesNotApply: string;
}

/** Each language's words, loaded when a card is shown. */
export const cardTexts: Record<Language, () => Promise<CardText>> = {
  en: async () => (await import("./en/card.ts")).en,
  ko: async () => (await import("./ko/card.ts")).ko,
};
