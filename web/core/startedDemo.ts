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
  /** A run before its first step, of a function that fits. */
  startDemo(...run: RunArguments): RunHandle;
}

type RunArguments = [
  demo: string,
  functionId: string,
  parameters: readonly number[],
  settings: readonly (number | readonly number[])[],
  seed: number,
];

/** A run on its way, in the module's memory until it is deleted. What it returns are copies. */
interface RunHandle {
  advance(mostSteps: number): void;
  steps(): number;
  computed(): number;
  done(): boolean;
  history(): History;
  inspect(step: number, picks: readonly number[]): Record<string, { shape: number[]; data: Float32Array }> | null;
  delete(): void;
}

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
  const handles = functions.map((spec) =>
    module.startDemo(demo.id, spec.id, Object.values(spec.parameters), settings, seed),
  );
  return new Started(run, handles);
}

/** A choice crosses as its place among the choices, a flag as 0 or 1. */
function toModule(setting: DemoSetting, value: SettingValue): number | readonly number[] {
  if (setting.kind === "points") return value as readonly number[];
  return setting.kind === "choice" ? setting.choices.indexOf(value as string) : Number(value);
}

class Started implements StartedDemo {
  readonly steps: number;
  readonly #run: DemoRun;
  /** One for each function, until they are freed. */
  #handles: RunHandle[];

  constructor(run: DemoRun, handles: RunHandle[]) {
    this.#run = run;
    this.#handles = handles;
    this.steps = handles[0]?.steps() ?? 0;
  }

  get computed(): number {
    return Math.max(...this.#open().map((handle) => handle.computed()));
  }

  get done(): boolean {
    return this.#open().every((handle) => handle.done());
  }

  advance(steps = this.steps): void {
    const most = Math.min(
      parseSetting("steps", { kind: "whole", default: 1, least: 1, greatest: Number.MAX_SAFE_INTEGER }, steps),
      this.steps,
    );
    for (const handle of this.#open()) handle.advance(most);
  }

  result(): DemoResult {
    const histories = this.#open().map((handle) => handle.history());
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
    const parts = this.#open().map((handle) => (at < handle.computed() ? handle.inspect(at, values) : {}));
    if (parts.includes(null)) throw new LabError({ code: "nothingInside", value: demo.id });
    const ids = new Set(parts.flatMap((part) => Object.keys(part ?? {})));
    return Object.fromEntries([...ids].map((id) => [id, stack(parts.map((part) => part?.[id]))]));
  }

  free(): void {
    for (const handle of this.#handles) handle.delete();
    this.#handles = [];
  }

  #open(): readonly RunHandle[] {
    if (!this.#handles.length) throw new LabError({ code: "freed", value: this.#run.demo.id });
    return this.#handles;
  }
}

/** The same array or series of several functions, one after the other, each filled up with NaN to the longest. */
function stack(parts: ({ shape: number[]; everyStep?: boolean; data: Float32Array } | undefined)[]): Series {
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
