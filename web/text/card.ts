import type { Language } from "./text.ts";

/** The rows of a property card, group by group. */
export const cardRows = {
  about: ["what", "formula", "family", "inputs", "source"],
  shape: ["range", "minimum", "monotone", "odd", "smoothness", "kinks", "signChanges", "ends"],
  slope: ["steepest", "lowGradient", "jacobian"],
  outputs: ["mean", "deviation", "zeros"],
  practice: ["names", "differences", "uses", "pros", "cons"],
} as const;

/** The parts of a card that are folded, in the order of their buttons. */
export const cardParts = ["about", "shape", "outputs", "practice", "settings"] as const;

export type CardGroup = keyof typeof cardRows;
export type CardRow = (typeof cardRows)[CardGroup][number];

export type CardText = typeof import("./en/card.ts").en;

/** Each language's words, loaded when a card is shown. */
export const cardTexts: Record<Language, () => Promise<CardText>> = {
  en: async () => (await import("./en/card.ts")).en,
  ko: async () => (await import("./ko/card.ts")).ko,
};
