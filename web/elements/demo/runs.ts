import { type DemoResult, type DemoRun, describeRun } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import type { StartedDemo } from "../../core/startedDemo.ts";
import { afterFrame } from "../base/afterFrame.ts";

/** One function's run: on its way with what it has given so far, or refused. */
export interface HeldRun {
  /** Undefined before its first steps are computed. */
  result: DemoResult | undefined;
  started: StartedDemo | undefined;
  /** Why it can't be run. */
  refused: Problem | undefined;
}

/** So long a stretch of computing may be, in ms: less than a frame, that a slider's move is answered in it. */
const budget = 10;
/** So many steps are made before the time is looked at. */
const slice = 4;

/**
 * The runs of a demo, function by function: the only place that holds them, and frees them as soon as others are wanted.
 * They are computed in slices on the main thread: at once as far as one stretch goes, the rest between frames.
 */
export class Runs {
  readonly #core: Demos;
  readonly #goOn: () => void;
  #held = new Map<string, HeldRun>();
  /** Counts the stretches: after a frame only the newest is gone on with. */
  #round = 0;

  /** `goOn` is called when a frame has been shown and something is left to compute: it should ask for the runs again. */
  constructor(core: Demos, goOn: () => void) {
    this.#core = core;
    this.#goOn = goOn;
  }

  /** One entry for each function of the run, a stretch further than when they were last asked for. */
  of(run: DemoRun): HeldRun[] {
    const wanted = run.functions.map((spec) => ({ ...run, functions: [spec] }));
    const keys = wanted.map(describeRun);
    for (const [key, held] of this.#held)
      if (!keys.includes(key)) {
        held.started?.free();
        this.#held.delete(key);
      }
    const held = wanted.map((alone, i) => {
      const key = keys[i] as string;
      const known = this.#held.get(key) ?? this.#start(alone);
      this.#held.set(key, known);
      return known;
    });
    this.#compute(held);
    this.#comeBack(held);
    return held;
  }

  /** Gives up what is computed, and its memory. */
  free(): void {
    this.#round++;
    for (const { started } of this.#held.values()) started?.free();
    this.#held.clear();
  }

  #start({ demo, functions, settings, seed }: DemoRun): HeldRun {
    try {
      const started = this.#core.startDemo(demo.id, { ...settings, functions, seed });
      return { result: undefined, started, refused: undefined };
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      return { result: undefined, started: undefined, refused: error.problem };
    }
  }

  /**
   * Computes for one stretch, at least a slice of it. All functions begin before one goes on, so that none drops out of
   * the picture while a slider moves.
   */
  #compute(held: readonly HeldRun[]): void {
    const end = performance.now() + budget;
    const advanced = new Set<HeldRun>();
    const isInTime = () => !advanced.size || performance.now() <= end;
    for (const each of held)
      if (each.started?.computed === 0 && isInTime()) {
        each.started.advance(slice);
        advanced.add(each);
      }
    for (const each of held)
      while (each.started && !each.started.done && isInTime()) {
        each.started.advance(slice);
        advanced.add(each);
      }
    for (const each of advanced) each.result = each.started?.result();
  }

  async #comeBack(held: readonly HeldRun[]): Promise<void> {
    const round = ++this.#round;
    if (held.every(({ started }) => !started || started.done)) return;
    await afterFrame();
    if (round === this.#round) this.#goOn();
  }
}

/** How much of the functions' runs is computed, from 0 to 1. */
export function progressOf(all: readonly HeldRun[]): number {
  const shares = all.map(({ started }) => (!started || started.done ? 1 : started.computed / started.steps));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
