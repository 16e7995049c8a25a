import type { WordsOf } from "../demoWords.ts";
import { en } from "../en/demos/zigzag.ts";
import { ko } from "../ko/demos/zigzag.ts";
import type { Language } from "../text.ts";

export interface ZigzagWords extends WordsOf<"zigzag"> {
  start: string;
  teacher: string;
  plane(name: string, step: number): string;
  contours(name: string, least: string, greatest: string): string;
  reachable: string;
  inputs: string;
  inputsChart(mean: string): string;
  condition: string;
  loss(step: number): string;
  pathRatio: string;
  sameSign: string;
  stepsToLoss(low: string): string;
  notReached: string;
  inside(from: number, to: number): string;
  example(index: number): string;
  everyExample(count: number): string;
  sameFactor: string;
  step: string;
  input: string;
  target(name: string): string;
}

export const zigzagTexts: Record<Language, ZigzagWords> = { en, ko };
