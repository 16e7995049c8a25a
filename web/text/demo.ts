import { en } from "./en/demo.ts";
import { ko } from "./ko/demo.ts";
import type { Language } from "./text.ts";

/** The words that all demos share. */
export interface DemoText {
  loading: string;
  computing(percent: string): string;
  functions: string;
  remove(name: string): string;
  add: string;
  most(count: number): string;
  presets: string;
  settings: string;
  backTo(value: string): string;
  resetAll: string;
  undo: string;
  /** After the name of a choice that is the default. */
  standard: string;
  seed: string;
  dice: string;
  show: string;
  verdicts: string;
  stopped(name: string, step: string, layer: string): string;
  /** Where there is but one step. */
  stoppedIn(name: string, layer: string): string;
  /** How a number came to be that. */
  broke: Record<"∞" | "−∞" | "NaN", string>;
  rescue: string;
  tables: string;
  time: {
    label: string;
    rewind: string;
    back: string;
    play: string;
    pause: string;
    on: string;
    speed: string;
  };
}

export const demoTexts: Record<Language, DemoText> = { en, ko };
