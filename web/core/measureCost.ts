import { rows } from "./catalogue.ts";
import {
  describeType,
  type FunctionInput,
  type FunctionSpec,
  formatSpec,
  parseSpec,
  splitSpecs,
} from "./functionSpec.ts";
import { cost, shareModule, startModule } from "./loadModule.ts";
import { LabError } from "./problem.ts";
import type { WasmSource } from "./startWasm.ts";
import { measureClock, Stopwatch, type Time } from "./stopwatch.ts";

/** How long one function took for one number. */
export interface CostRow extends Time {
  /** Its spec, at its shortest. */
  function: string;
  /** By the kernel that networks use, four floats at a time; or by the row that curves use, exact to the last digits. */
  precision: "single" | "double";
  /** How many derivatives were computed with the value. A row in double precision always computes both. */
  derivatives: 0 | 1 | 2;
  /** The function's share in the time of a layer that has it; null in double precision, in which no layer computes. */
  share: number | null;
}

/** What was measured, so far. */
export interface CostResult {
  /** Function by function, as far as each has been timed. */
  rows: CostRow[];
  /** A loop that only copies one number. */
  copy: { single: Time; double: Time };
  /**
   * One dense layer without its function, in single precision, for all its 64 examples: 256 inputs, 256 units. `forward` is
   * W a + b; `training` is that and backward: f′ times ∂L/∂a, then ∂L/∂W, ∂L/∂b, and ∂L/∂a of the layer below.
   */
  layer: { forward: Time; training: Time };
  /** How many outputs the layer has for its 64 examples: kernels are timed over as many numbers. */
  singles: number;
  /** In milliseconds: the smallest step of the clock, which browsers round, and how long a round lasts at least. */
  clock: { step: number; round: number };
  /** How many rounds each function was timed in, and how many there will be. */
  rounds: { done: number; all: number };
  /** How much of the measurement is done, from 0 to 1. */
  progress: number;
}

export interface CostOptions {
  /**
   * Called after each slice of about 10 ms with all that was measured so far. What it returns is awaited before the next: a
   * page shows a frame, or waits until it is seen again.
   */
  onProgress?: (soFar: CostResult) => void | Promise<void>;
  /** Stops the measurement, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Where cost.wasm is: an address, its bytes, or what was compiled of them. Beside this module, unless said. */
  wasm?: WasmSource | undefined;
}

/** What cpp/bindings/cost.cpp exports. */
interface CostModule {
  /** How many numbers are computed at a time in single precision: as many as the layer has outputs. */
  readonly singles: number;
  readonly doubles: number;
  copySingle(times: number): void;
  copyDouble(times: number): void;
  evaluateSingle(id: string, parameters: readonly number[], withDerivative: boolean, times: number): void;
  evaluateDouble(id: string, parameters: readonly number[], times: number): void;
  runLayer(withBackward: boolean, times: number): void;
}

/** A slice of measuring ends once it has lasted so long, in ms; what has begun may last half as long again. */
const slice = 8;
/** A whole measurement takes about so long, in ms, but for breaks, where the clock allows it. */
const whole = 8000;
const [fewestRounds, mostRounds] = [4, 20];

/** How many rounds of so many ms there are, of so many things. */
function roundsOf(things: number, round: number): number {
  return Math.min(Math.max(Math.round(whole / (things * round)), fewestRounds), mostRounds);
}

/** About so many seconds it takes to measure so many functions, where the clock steps by 0.1 ms and slices fill half of each frame. */
export function secondsFor(functions: number): number {
  const things = 4 + 3 * functions;
  return (roundsOf(things, 5) * things * 5) / 1000 / 0.55;
}

/**
 * Times functions on this machine, now: how long one number takes, value and value with derivative in single precision, and
 * f, f′ and f″ in double precision, beside a loop that copies and a dense layer. Everything is timed once a round, so that
 * what disturbs for a while disturbs all alike; the fastest round counts.
 *
 * It can't promise that the numbers are those of a calm machine, of another browser or of another library: they are of this
 * project's C++ as WebAssembly, in one thread. Other tabs and programs, energy saving, heat and a throttled tab make it
 * slower; code is faster once the engine has optimised it, which the first rounds may come before; a clock of coarse
 * steps leaves an error of about one step in each round (`clock`).
 *
 * @param functions specs, or one text of them separated by spaces; the whole catalogue, unless said
 * @throws LabError if a function is unknown or a parameter out of its domain; Error if the clock is too coarse to time
 * anything, or the wasm can't be started
 */
export async function measureCost(
  functions: string | readonly FunctionInput[] = rows.map(({ id }) => id),
  { onProgress, signal, wasm }: CostOptions = {},
): Promise<CostResult> {
  const list: unknown = typeof functions === "string" ? splitSpecs(functions) : functions;
  if (!Array.isArray(list))
    throw new LabError({ code: "wrongType", name: "functions", value: describeType(list), expected: "a list" });
  const specs = distinct((list as readonly FunctionInput[]).map(parseSpec));
  signal?.throwIfAborted();
  const module = await (wasm === undefined ? shareModule<CostModule>(cost) : startModule<CostModule>(cost, wasm));
  const clock = await measureClock(signal);
  const watch = (numbers: number, run: (times: number) => void) => new Stopwatch(run, numbers, clock.round);
  const base = {
    single: watch(module.singles, (times) => module.copySingle(times)),
    double: watch(module.doubles, (times) => module.copyDouble(times)),
    forward: watch(1, (times) => module.runLayer(false, times)),
    training: watch(1, (times) => module.runLayer(true, times)),
  };
  const timed = specs.flatMap(({ id, parameters }) => {
    const values = Object.values(parameters);
    const spec = formatSpec({ id, parameters });
    const single = (withDerivative: boolean) =>
      watch(module.singles, (times) => module.evaluateSingle(id, values, withDerivative, times));
    return [
      { function: spec, precision: "single", derivatives: 0, layer: base.forward, watch: single(false) },
      { function: spec, precision: "single", derivatives: 1, layer: base.training, watch: single(true) },
      {
        function: spec,
        precision: "double",
        derivatives: 2,
        layer: undefined,
        watch: watch(module.doubles, (times) => module.evaluateDouble(id, values, times)),
      },
    ] as const;
  });
  const all = [...Object.values(base), ...timed.map((each) => each.watch)];
  const rounds = roundsOf(all.length, clock.round);
  let done = 0;

  const result = (): CostResult => ({
    rows: timed
      .filter(({ watch }) => watch.rounds > 0)
      .map(({ layer, watch, ...what }) => {
        const time = watch.time;
        const own = time.nanoseconds * module.singles;
        return { ...what, ...time, share: layer ? own / (own + layer.time.nanoseconds) : null };
      }),
    copy: { single: base.single.time, double: base.double.time },
    layer: { forward: base.forward.time, training: base.training.time },
    singles: module.singles,
    clock,
    rounds: { done: Math.min(...all.map((watch) => watch.rounds)), all: rounds },
    progress: done / (all.length * rounds),
  });

  const isBaseTimed = () => Object.values(base).every((watch) => watch.rounds > 0);
  let end = performance.now() + slice;
  for (let round = 1; round <= rounds; round++)
    for (const watch of all) {
      while (watch.rounds < round) {
        watch.run();
        if (performance.now() < end) continue;
        if (isBaseTimed()) await onProgress?.(result());
        await nextTask();
        signal?.throwIfAborted();
        end = performance.now() + slice;
      }
      done++;
    }
  return result();
}

/** Each function once. */
function distinct(specs: readonly FunctionSpec[]): FunctionSpec[] {
  return [...new Map(specs.map((spec) => [formatSpec(spec), spec])).values()];
}

/** Resolves in a task of its own. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
