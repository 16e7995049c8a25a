import type { DemoId } from "../core/demo.ts";
import type { demoCatalogue } from "../core/demos.generated.ts";

type Row<Id extends DemoId> = Extract<(typeof demoCatalogue)[number], { id: Id }>;
export type SettingId<Id extends DemoId> = (Row<Id>["settings"] | Row<Id>["picks"])[number]["id"];

/** A number as it is written, for the place that names it in a sentence. */
export type Numbers = readonly string[];

/** A setting or a pick without words does not compile. */
export interface SettingWords {
  name: string;
  unit?: string;
  /** What stands in brackets after the name of a dial. */
  note?: string;
}

/** Says something of a function, from its numbers as they are written and as they are. */
export type Sentence = (name: string, numbers: Numbers, values: readonly number[]) => string;

/** What many seeds gave. */
export interface SeedWords {
  /** What came about: a clause, as in "in 9 of 10 seeds …". */
  outcomes: Record<string, string>;
  /** Names of the numbers whose band is shown, and of the axis along which they lie. */
  numbers: Record<string, string>;
  place: string;
  /** How the picture shows them, if it does. */
  legend(seeds: number, show: string): string | undefined;
}

/** What every demo has words for. A verdict without words fails a test. */
export interface DemoWords {
  title: string;
  /** One sentence that says what is seen and what to do. */
  about: string;
  settings: Record<string, SettingWords>;
  choices: Record<string, string>;
  presets: Record<string, string>;
  /** What can be shown, if there is a choice. */
  show: Record<string, string>;
  /** What can be said of a function. */
  verdicts: Record<string, Sentence>;
  /** The same at first sight, where that is shorter. What is told after something else needs no name. */
  headlines?: Record<string, Sentence>;
  /** What each remedy changes. */
  remedies?: Record<string, string>;
  /** What is promised of such a change, by the verdict that the run then ends by. */
  remedied?: Record<string, (change: string) => string>;
  /** What is told of many seeds, if it can be. */
  seeds?: SeedWords;
  /** Why numbers grow without end, where they do. */
  overflow: string;
  /** Why a function does not fit. */
  refusals: Record<string, string>;
  /** Why other choices than the function are refused, in whole sentences. */
  undefined?: Record<string, string>;
  /** Where in time the cursor stands. */
  time(step: string, last: string): string;
  /** When a verdict fell, in a demo whose verdicts fall one after another. */
  moment?(step: string): string;
}
