import type { WordsOf } from "../demoWords.ts";
import { en } from "../en/demos/dying_relu.ts";
import { ko } from "../ko/demos/dying_relu.ts";
import type { Language } from "../text.ts";

/** What a unit is over all inputs. */
type UnitState = "dead" | "saturated" | "sparse" | "awake";

export interface DyingWords extends WordsOf<"dying_relu"> {
  unit(place: number): string;
  /** What the picked unit is: `awake` of all inputs do not lie where f′ is defined 0; |f′| under `low` is low. */
  states: Record<UnitState, (awake: number, inputs: number, low: string) => string>;
  /** The same in short, for a key. */
  key: Record<UnitState, string>;
  count(dead: number, units: number): string;
  low(share: string, low: string): string;
  plane(name: string, units: number, dead: number): string;
  planeKey: string;
  units(name: string): string;
  timeLines(names: string): string;
  deadUnits: string;
  loss: string;
  saturated(low: string): string;
  step: string;
  constantLoss(loss: string): string;
  stepTable(name: string): string;
  unitTable(name: string, step: string): string;
  unitColumn: string;
  state: string;
  awakeShare: string;

  bornDeadOf(count: string, nets: string, share: string, error: string): string;
  bornDeadChart(names: string, bound: string): string;
  share: string;
  nets: string;
  netsOf(count: string, nets: string): string;
  bound: string;
  /** What stands as the power of ½ in it: a layer’s width. */
  power: string;
  bandKey: string;
  depthAndWidth(depth: number, width: number): string;
  netTable(name: string): string;
  standardError: string;
  boundColumn: string;

  insideUnit(place: number): string;
  gradientLead(inputs: number): string;
  highest: string;
  allFlat(least: string, greatest: string, inputs: number): string;
  neverBack: string;
  /** `low` only of a saturated unit. */
  living(awake: number, inputs: number, low?: string): string;
  nextStep(before: string, after: string): string;
  noStep: string;
  allTerms(inputs: number): string;
  insideBound: string;
  layerOff(width: number): string;
  allLayersOn(depth: number): string;
  boundIs: string;
  whyAtMost: string;
}

export const dyingTexts: Record<Language, DyingWords> = { en, ko };
