import { demoCatalogue } from "./demos.generated.ts";
import {
  describeType,
  type FunctionInput,
  type FunctionSpec,
  formatSpec,
  parseSpec,
  splitSpecs,
} from "./functionSpec.ts";
import { LabError } from "./problem.ts";
import {
  type ChoiceSetting,
  type FlagSetting,
  formatSetting,
  type NumberSetting,
  type PointsSetting,
  parseSetting,
  type SettingValue,
} from "./settings.ts";

/** The id of a demo: `"vanishing_gradient"`. */
export type DemoId = (typeof demoCatalogue)[number]["id"];

/** A number that a demo may be given, with its slider. */
export interface SliderSetting extends NumberSetting {
  default: number;
  least: number;
  greatest: number;
  /** Of its slider; of a logarithmic one a share of the value. */
  step: number;
  /** Equal ratios are equally far apart on its slider. */
  logarithmic: boolean;
}

/** Something about a demo that its reader may set. */
export type DemoSetting = { id: string } & (
  | SliderSetting
  | PointsSetting
  | FlagSetting
  | (ChoiceSetting & { default: string })
);

/** What is known of a demo before the wasm arrives. */
export interface DemoRow {
  id: DemoId;
  /** So many functions can race. */
  mostFunctions: number;
  /** Specs of those it opens with. */
  functions: readonly string[];
  settings: readonly DemoSetting[];
  /** What says where a reader looks into a step, and changes nothing in the run. Where a net has fewer, the last is shown. */
  picks: readonly ({ id: string } & SliderSetting)[];
}

export const demoRows: readonly DemoRow[] = demoCatalogue;

/** What a demo is a function of, read and completed. */
export interface DemoRun {
  demo: DemoRow;
  functions: FunctionSpec[];
  /** A value for each of the demo's settings, in its order. */
  settings: Record<string, SettingValue>;
  /** A whole number from 0 to 2³² − 1. */
  seed: number;
}

/** What random numbers depend on. */
export const seedSetting = {
  kind: "whole",
  default: 1,
  least: 0,
  greatest: 2 ** 32 - 1,
} as const satisfies NumberSetting;

/** `{ functions: ["sigmoid"], depth: 20, seed: 7 }`: what is left out stands at its default; the seed's is 1. */
export type DemoInput = { functions?: string | readonly FunctionInput[]; seed?: number } & Record<string, unknown>;

export interface Series {
  /** The functions, the steps where there is an array for each step, and the shape of one array. */
  shape: number[];
  /** Row-major; NaN after a function's run has stopped. */
  data: Float32Array;
}

/** Something that can be said of a function from a step on. Words for it are a dictionary's. */
export interface Verdict {
  id: string;
  function: number;
  step: number;
  values: number[];
}

/** Why a function's run ended early: in this layer, counted from 1 (0 where there are none), a number is no longer finite. */
export interface Stop {
  function: number;
  step: number;
  layer: number;
  /** That number: an infinity; NaN only where there is none, as after ∞ − ∞ within a sum. */
  value: number;
}

/** A run, as far as it is computed. */
export interface DemoResult {
  series: Record<string, Series>;
  /** Numbers about the whole run, one for each function. */
  facts: Record<string, number[]>;
  verdicts: Verdict[];
  stopped: Stop[];
  /** Of the whole run. */
  steps: number;
}

/**
 * Reads what a demo is to be run with.
 * @throws LabError naming the bad value and what is allowed
 */
export function readRun(id: string, input: DemoInput): DemoRun {
  const demo = findDemo(id);
  checkObject("input", input, "an object of functions, seed and settings");
  const { functions = demo.functions, seed = 1, ...given } = input;
  const list = typeof functions === "string" ? splitSpecs(functions) : functions;
  if (!Array.isArray(list))
    throw new LabError({ code: "wrongType", name: "functions", value: describeType(functions), expected: "a list" });
  const specs = (list as readonly FunctionInput[]).map(parseSpec);
  if (specs.length < 1 || specs.length > demo.mostFunctions)
    throw new LabError({ code: "functionCount", demo: id, value: specs.length, greatest: demo.mostFunctions });
  return {
    demo,
    functions: specs,
    settings: readSettings(demo.id, demo.settings, given),
    seed: parseSetting("seed", seedSetting, seed),
  };
}

/**
 * A value for each setting, in their order; the default for what is not given.
 * @throws LabError if one can't be used, or there is none of that name
 */
export function readSettings(
  demo: DemoId,
  settings: readonly DemoSetting[],
  given: Record<string, unknown>,
): Record<string, SettingValue> {
  const known = settings.map(({ id }) => id);
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw new LabError({ code: "unknownSetting", owner: demo, value: name, known });
  return Object.fromEntries(
    settings.map((setting) => [setting.id, parseSetting(setting.id, setting, given[setting.id])]),
  );
}

/** @throws LabError if it is none */
export function checkObject(name: string, value: unknown, expected: string): void {
  if (typeof value !== "object" || value === null)
    throw new LabError({ code: "wrongType", name, value: describeType(value), expected });
}

/** @throws LabError if there is no such demo */
export function findDemo(id: string): DemoRow {
  const demo = demoRows.find((row) => row.id === id);
  if (!demo) throw new LabError({ code: "unknownDemo", value: id, known: demoRows.map((row) => row.id) });
  return demo;
}

/** A run in one line: two are the same run if it is the same. */
export function describeRun({ demo, functions, settings, seed }: DemoRun): string {
  const values = demo.settings.map((each) => `${each.id}=${formatSetting(each, settings[each.id] as SettingValue)}`);
  return [demo.id, ...functions.map(formatSpec), ...values, `seed=${seed}`].join(" ");
}
