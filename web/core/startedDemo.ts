import type { DemoSetting } from "./demo.ts";
import {
  checkObject,
  type DemoResult,
  type DemoRun,
  readSettings,
  type Series,
  type Stop,
  type Verdict,
} from "./demo.ts";
import { formatSpec } from "./functionSpec.ts";
import { LabError } from "./problem.ts";
import { parseSetting, type SettingValue } from "./settings.ts";

/** What cpp/bindings/demos.cpp exports. */
export interface RunsModule {
  /** Why the function does not fit, as an id; empty if it does. */
  refusalOf(...run: RunArguments): string;
  /** A run before its first step, of a function that fits: it stays in the module's memory until it is freed. */
  startDemo(...run: RunArguments): RunNumber;
  advance(run: RunNumber, mostSteps: number): void;
  steps(run: RunNumber): number;
  computed(run: RunNumber): number;
  done(run: RunNumber): boolean;
  history(run: RunNumber): History;
  inspect(
    run: RunNumber,
    step: number,
    picks: readonly number[],
  ): Record<string, { shape: number[]; data: Float32Array }> | null;
  freeDemo(run: RunNumber): void;
}

/** By which the module knows a run. */
type RunNumber = number;

type RunArguments = [
  demo: string,
  functionId: string,
  parameters: readonly number[],
  settings: readonly (number | readonly number[])[],
  seed: number,
];

/** What one function's run has given so far. */
interface History {
  series: Record<string, { shape: number[]; everyStep: boolean; data: Float32Array }>;
  facts: Record<string, number>;
  verdicts: Omit<Verdict, "function">[];
  stopped: Omit<Stop, "function"> | null;
}

/** A run of a demo on its way. It holds memory until it is freed. In whatever slices it advances, it has the same bits. */
export interface StartedDemo {
  /** Of the whole run. */
  readonly steps: number;
  /** How many of them are computed. */
  readonly computed: number;
  /** Whether every function's run has come to its end, or stopped before. */
  readonly done: boolean;
  /** Computes at most so many further steps; all that are left, unless said. */
  advance(steps?: number): void;
  /** What the steps so far have given. */
  result(): DemoResult;
  /**
   * What lies inside a step that is computed, at a value for each of the demo's picks, those left out at their
   * defaults: arrays by their ids, in the shape of series with one array for each function.
   * @throws LabError if a demo has no inside, or step or pick can't be used
   */
  inspect(step: number, picks?: Record<string, unknown>): Record<string, Series>;
  /** Gives its memory back. */
  free(): void;
}

/** @throws LabError if a function does not fit */
export function startDemo(module: RunsModule, run: DemoRun): StartedDemo {
  const { demo, functions, seed } = run;
  const settings = demo.settings.map((setting) => toModule(setting, run.settings[setting.id] as SettingValue));
  for (const spec of functions) {
    const reason = module.refusalOf(demo.id, spec.id, Object.values(spec.parameters), settings, seed);
    if (reason) throw new LabError({ code: "doesNotFit", demo: demo.id, value: formatSpec(spec), reason });
  }
  const runs = functions.map((spec) =>
    module.startDemo(demo.id, spec.id, Object.values(spec.parameters), settings, seed),
  );
  return new Started(module, run, runs);
}

/** A choice crosses as its place among the choices, a flag as 0 or 1. */
function toModule(setting: DemoSetting, value: SettingValue): number | readonly number[] {
  if (setting.kind === "points") return value as readonly number[];
  return setting.kind === "choice" ? setting.choices.indexOf(value as string) : Number(value);
}

class Started implements StartedDemo {
  readonly steps: number;
  readonly #module: RunsModule;
  readonly #run: DemoRun;
  /** One for each function, until they are freed. */
  #runs: readonly RunNumber[];

  constructor(module: RunsModule, run: DemoRun, runs: readonly RunNumber[]) {
    this.#module = module;
    this.#run = run;
    this.#runs = runs;
    this.steps = runs[0] === undefined ? 0 : module.steps(runs[0]);
  }

  get computed(): number {
    return Math.max(...this.#open().map((run) => this.#module.computed(run)));
  }

  get done(): boolean {
    return this.#open().every((run) => this.#module.done(run));
  }

  advance(steps = this.steps): void {
    const most = Math.min(
      parseSetting("steps", { kind: "whole", default: 1, least: 1, greatest: Number.MAX_SAFE_INTEGER }, steps),
      this.steps,
    );
    for (const run of this.#open()) this.#module.advance(run, most);
  }

  result(): DemoResult {
    const histories = this.#open().map((run) => this.#module.history(run));
    const ids = (part: "series" | "facts") => [...new Set(histories.flatMap((history) => Object.keys(history[part])))];
    return {
      series: Object.fromEntries(ids("series").map((id) => [id, stack(histories.map(({ series }) => series[id]))])),
      facts: Object.fromEntries(ids("facts").map((id) => [id, histories.map(({ facts }) => facts[id] ?? Number.NaN)])),
      verdicts: histories.flatMap(({ verdicts }, i) => verdicts.map((verdict) => ({ ...verdict, function: i }))),
      stopped: histories.flatMap(({ stopped }, i) => (stopped ? [{ ...stopped, function: i }] : [])),
      steps: this.steps,
    };
  }

  inspect(step: number, picks: Record<string, unknown> = {}): Record<string, Series> {
    const { demo } = this.#run;
    const at = parseSetting("step", { kind: "whole", default: 0, least: 0, greatest: this.steps - 1 }, step);
    checkObject("picks", picks, "an object of picks");
    const values = Object.values(readSettings(demo.id, demo.picks, picks)) as number[];
    const { computed } = this;
    if (at >= computed) throw new LabError({ code: "notComputed", value: at, computed });
    const parts = this.#open().map((run) =>
      at < this.#module.computed(run) ? this.#module.inspect(run, at, values) : {},
    );
    if (parts.includes(null)) throw new LabError({ code: "nothingInside", value: demo.id });
    const ids = new Set(parts.flatMap((part) => Object.keys(part ?? {})));
    return Object.fromEntries([...ids].map((id) => [id, stack(parts.map((part) => part?.[id]))]));
  }

  free(): void {
    for (const run of this.#runs) this.#module.freeDemo(run);
    this.#runs = [];
  }

  #open(): readonly RunNumber[] {
    if (!this.#runs.length) throw new LabError({ code: "freed", value: this.#run.demo.id });
    return this.#runs;
  }
}

/** The same array or series of several functions, one after the other, each filled up with NaN to the longest. */
function stack(parts: ({ shape: number[]; everyStep?: boolean; data: Float32Array } | undefined)[]): Series {
  const longest = Math.max(...parts.map((part) => part?.data.length ?? 0));
  const one = parts.find((part) => part !== undefined);
  const shape = one?.shape ?? [];
  const size = shape.reduce((product, length) => product * length, 1);
  const wholeShape = [parts.length, ...(one?.everyStep ? [longest / size] : []), ...shape];
  if (one && parts.length === 1) return { shape: wholeShape, data: one.data };
  const data = new Float32Array(parts.length * longest).fill(Number.NaN);
  parts.forEach((part, i) => {
    if (part) data.set(part.data, i * longest);
  });
  return { shape: wholeShape, data };
}
