import type { WordsOf } from "../demoWords.ts";
import { en } from "../en/demos/vanishing_gradient.ts";
import { ko } from "../ko/demos/vanishing_gradient.ts";
import type { Language } from "../text.ts";

export interface VanishingWords extends WordsOf<"vanishing_gradient"> {
  layer: string;
  atLayer(layer: number): string;
  unit: string;
  columns: Record<string, string>;
  lost: string;
  stopped: string;
  grown: string;
  saturatedUnits: string;
  flow: string;
  chart(what: string, depth: number, names: string): string;
  twoFactors: string;
  factorsKey: string;
  histogram(name: string, layer: number): string;
  unitMap(name: string, steepest: string): string;
  inside(layer: number): string;
  byHand: string;
  byHandLead(layer: number, unit: number, example: number): string;
  noStep: string;
  skipTerm: string;
  allTerms(count: number): string;
}

export const vanishingTexts: Record<Language, VanishingWords> = { en, ko };
