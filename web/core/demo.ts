import { type DemoRow, demoRows, type NumberSetting, type Setting, type SettingValue } from "./catalogue.ts";
import {
  describeType,
  type FunctionInput,
  type FunctionSpec,
  formatSpec,
  parseSpec,
  splitSpecs,
} from "./functionSpec.ts";
import { LabError } from "./problem.ts";

/** What a demo is a function of, read and completed. */
export interface DemoRun {
  demo: DemoRow;
  functions: FunctionSpec[];
  /** A value for each of the demo's settings, in its order. */
  settings: Record<string, SettingValue>;
  /** A whole number from 0 to 2³² − 1. */
  seed: number;
}

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

/** Why a function's run ended early: in this layer, counted from 1, a number is no longer finite. */
export interface Stop {
  function: number;
  step: number;
  layer: number;
  /** That number: an infinity; NaN only where there is none, as after ∞ − ∞ within a sum. */
  value: number;
}

/** What a run needs to go on. It belongs to that run alone. */
export interface Checkpoint {
  run: string;
  step: number;
  /** One for each function; null where its run has stopped. */
  states: (Float32Array | null)[];
}

/** A run, or the steps of it that were asked for. */
export interface DemoResult {
  series: Record<string, Series>;
  /** Numbers about the whole run, one for each function. */
  facts: Record<string, number[]>;
  verdicts: Verdict[];
  stopped: Stop[];
  /** Of the whole run. */
  steps: number;
  /** There unless the run has come to its end. */
  checkpoint?: Checkpoint;
}

/** One function's history, as it crosses the membrane. */
export interface History {
  series: Record<string, { shape: number[]; everyStep: boolean; data: Float32Array }>;
  facts: Record<string, number>;
  verdicts: Omit<Verdict, "function">[];
  stopped: Omit<Stop, "function"> | null;
  next: number;
  steps: number;
  state: Float32Array;
}

/** What cpp/bindings/demos.cpp exports. */
export interface RunsModule {
  /** Why the function does not fit, or what so many steps from `step` on, whose state is given, have shown. */
  runDemo(
    id: string,
    functionId: string,
    parameters: readonly number[],
    settings: readonly number[],
    seed: number,
    step: number,
    state: Float32Array,
    mostSteps: number,
  ): string | History;
}

const wholeNumber: NumberSetting = {
  id: "",
  kind: "whole",
  default: 1,
  least: 0,
  greatest: 2 ** 32 - 1,
  step: 1,
  logarithmic: false,
};

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
  const known = demo.settings.map((setting) => setting.id);
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw new LabError({ code: "unknownSetting", demo: id, value: name, known });
  const settings = demo.settings.map((setting) => [
    setting.id,
    given[setting.id] === undefined ? setting.default : readSetting(setting, given[setting.id]),
  ]);
  return { demo, functions: specs, settings: Object.fromEntries(settings), seed: readSeed(seed) };
}

function checkObject(name: string, value: unknown, expected: string): void {
  if (typeof value !== "object" || value === null)
    throw new LabError({ code: "wrongType", name, value: describeType(value), expected });
}

/** @throws LabError if there is no such demo */
export function findDemo(id: string): DemoRow {
  const demo = demoRows.find((row) => row.id === id);
  if (!demo) throw new LabError({ code: "unknownDemo", value: id, known: demoRows.map((row) => row.id) });
  return demo;
}

/**
 * A setting's value, also as an attribute spells it: a number or a flag may be text.
 * @throws LabError naming the bad value and what is allowed
 */
export function readSetting(setting: Setting, given: unknown): SettingValue {
  const { id: name } = setting;
  if (setting.kind === "choice") {
    if (setting.choices.includes(given as string)) return given as string;
    throw new LabError({ code: "unknownChoice", name, value: String(given), known: setting.choices });
  }
  if (setting.kind === "flag") {
    const said = given === "" ? true : { true: true, false: false }[String(given)];
    if (said !== undefined) return said;
    throw new LabError({ code: "unknownChoice", name, value: String(given), known: ["true", "false"] });
  }
  const value = readFinite(name, given);
  const { least, greatest } = setting;
  if (value < least || value > greatest)
    throw new LabError({
      code: "outsideDomain",
      name,
      value,
      domain: { least, greatest, includesLeast: true, includesGreatest: true },
    });
  if (setting.kind === "whole" && !Number.isInteger(value)) throw new LabError({ code: "notWhole", name, value });
  return value;
}

/** @throws LabError if it is no whole number from 0 to 2³² − 1 */
export function readSeed(given: unknown): number {
  return readSetting({ ...wholeNumber, id: "seed" }, given) as number;
}

function readFinite(name: string, given: unknown): number {
  const value = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new LabError({
    code: "notANumber",
    name,
    value: typeof given === "string" || typeof given === "number" ? String(given) : describeType(given),
  });
}

/** A run in one line: two are the same run if it is the same. */
export function describeRun({ demo, functions, settings, seed }: DemoRun): string {
  const values = Object.entries(settings).map(([id, value]) => `${id}=${value}`);
  return [demo.id, ...functions.map(formatSpec), ...values, `seed=${seed}`].join(" ");
}

/** @throws LabError if a function does not fit, or the checkpoint is none, or of another run */
export function runDemo(module: RunsModule, run: DemoRun, options: { from?: Checkpoint; steps?: number }): DemoResult {
  checkObject("options", options, "{ from, steps }");
  const { from, steps = Number.MAX_SAFE_INTEGER } = options;
  const name = describeRun(run);
  readSetting({ ...wholeNumber, id: "steps", least: 1, greatest: Number.MAX_SAFE_INTEGER }, steps);
  if (from !== undefined) checkCheckpoint(from, run, name);
  const settings = run.demo.settings.map((setting) => toNumber(setting, run.settings[setting.id] as SettingValue));
  const advance = (spec: FunctionSpec, step: number, state: Float32Array, most: number): History => {
    const parameters = Object.values(spec.parameters);
    const history = module.runDemo(run.demo.id, spec.id, parameters, settings, run.seed, step, state, most);
    if (typeof history === "string")
      throw new LabError({ code: "doesNotFit", demo: run.demo.id, value: formatSpec(spec), reason: history });
    return history;
  };
  const start = new Float32Array();
  const histories = run.functions.map((spec, i) => {
    const state = from ? from.states[i] : start;
    if (!state) return undefined;
    if (from) checkState(`from.states[${i}]`, from, state, advance(spec, 0, start, 0));
    return advance(spec, from?.step ?? 0, state, Math.min(steps, 2 ** 31));
  });
  return combine(name, histories);
}

function checkCheckpoint(from: Checkpoint, { functions }: DemoRun, run: string): void {
  const states: unknown = from?.states;
  const isState = (state: unknown) => state === null || state instanceof Float32Array;
  if (!Array.isArray(states) || !states.every(isState) || !states.some((state) => state))
    throw new LabError({
      code: "wrongType",
      name: "from",
      value: describeType(from),
      expected: "a checkpoint of runDemo",
    });
  if (from.run !== run) throw new LabError({ code: "otherRun", value: from.run });
  if (states.length !== functions.length)
    throw new LabError({
      code: "wrongType",
      name: "from.states",
      value: `${states.length}`,
      expected: `${functions.length} states, one for each function`,
    });
}

/** Whoever changed a checkpoint is told so: `begun` is the run before its first step. */
function checkState(name: string, { step }: Checkpoint, { length }: Float32Array, begun: History): void {
  readSetting({ ...wholeNumber, id: "from.step", least: 1, greatest: begun.steps - 1 }, step);
  if (length !== begun.state.length)
    throw new LabError({ code: "wrongType", name, value: `${length}`, expected: `${begun.state.length} numbers` });
}

function toNumber(setting: Setting, value: SettingValue): number {
  return setting.kind === "choice" ? setting.choices.indexOf(value as string) : Number(value);
}

/** A function whose run had stopped before has no history here. */
function combine(run: string, histories: (History | undefined)[]): DemoResult {
  const running = histories.filter((history) => history !== undefined);
  const steps = running[0]?.steps ?? 0;
  const step = Math.max(...running.map(({ next }) => next));
  const ids = (part: "series" | "facts") => [...new Set(running.flatMap((history) => Object.keys(history[part])))];
  const result: DemoResult = {
    series: Object.fromEntries(ids("series").map((id) => [id, stack(histories.map((each) => each?.series[id]))])),
    facts: Object.fromEntries(ids("facts").map((id) => [id, histories.map((each) => each?.facts[id] ?? Number.NaN)])),
    verdicts: histories.flatMap((each, index) =>
      (each?.verdicts ?? []).map((verdict) => ({ ...verdict, function: index })),
    ),
    stopped: histories.flatMap((each, index) => (each?.stopped ? [{ ...each.stopped, function: index }] : [])),
    steps,
  };
  const states = histories.map((each) => (each && !each.stopped ? each.state : null));
  if (step < steps && states.some((state) => state)) result.checkpoint = { run, step, states };
  return result;
}

/** The same series of several functions, one after the other, each filled up with NaN to the longest. */
function stack(parts: (History["series"][string] | undefined)[]): Series {
  const longest = Math.max(...parts.map((part) => part?.data.length ?? 0));
  const one = parts.find((part) => part !== undefined);
  const shape = one?.shape ?? [];
  const size = shape.reduce((product, length) => product * length, 1);
  const data = new Float32Array(parts.length * longest).fill(Number.NaN);
  parts.forEach((part, i) => {
    if (part) data.set(part.data, i * longest);
  });
  return { shape: [parts.length, ...(one?.everyStep ? [longest / size] : []), ...shape], data };
}

/** One history of two that follow each other: a slice, and what was computed from its checkpoint. */
export function joinSlices(first: DemoResult, next: DemoResult): DemoResult {
  const count = Math.max(...Object.values(next.series).map(({ shape }) => shape[0] ?? 0));
  const join = (a: Series, b: Series | undefined): Series => {
    if (!b) return a;
    const [rowA, rowB] = [a.data.length / count, b.data.length / count];
    const data = new Float32Array(a.data.length + b.data.length);
    for (let i = 0; i < count; i++) {
      data.set(a.data.subarray(i * rowA, (i + 1) * rowA), i * (rowA + rowB));
      data.set(b.data.subarray(i * rowB, (i + 1) * rowB), i * (rowA + rowB) + rowA);
    }
    return { shape: [count, (a.shape[1] ?? 0) + (b.shape[1] ?? 0), ...a.shape.slice(2)], data };
  };
  const { checkpoint: _, ...before } = first;
  return {
    ...before,
    series: Object.fromEntries(Object.entries(first.series).map(([id, a]) => [id, join(a, next.series[id])])),
    facts: { ...first.facts, ...next.facts },
    verdicts: [...first.verdicts, ...next.verdicts],
    stopped: [...first.stopped, ...next.stopped],
    ...(next.checkpoint ? { checkpoint: next.checkpoint } : {}),
  };
}
