import { type DemoResult, type DemoRun, describeRun, joinSlices } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import { afterFrame } from "../base/afterFrame.ts";

/** What is known of one function's run; no result before its first steps are computed. */
export interface Computed {
  result: DemoResult | undefined;
  /** Why it can't be run. */
  refused: Problem | undefined;
}

/** So long a stretch of computing may be, in ms: less than a frame, that a slider's move is answered in it. */
const budget = 10;
/** So many runs are kept, that going back is answered at once. */
const mostKept = 24;

/**
 * The histories of runs, function by function, computed in slices on the main thread: at once as far as one stretch
 * goes, the rest between frames. Whoever wants others gives up what was not finished.
 */
export class Histories {
  readonly #core: Demos;
  readonly #changed: () => void;
  readonly #kept = new Map<string, Computed>();
  #wanted: { key: string; run: DemoRun }[] = [];
  /** Counts what was wanted: who waits for a frame goes on only with the newest. */
  #round = 0;

  constructor(core: Demos, changed: () => void) {
    this.#core = core;
    this.#changed = changed;
  }

  /** One entry for each function of the run. */
  of(run: DemoRun): Computed[] {
    this.#wanted = run.functions.map((spec) => {
      const alone = { ...run, functions: [spec] };
      return { key: describeRun(alone), run: alone };
    });
    this.#compute();
    return this.#wanted.map(({ key }) => this.#kept.get(key) ?? { result: undefined, refused: undefined });
  }

  stop(): void {
    this.#round++;
  }

  /**
   * Computes for one stretch, at least a slice of it, and comes back after the next frame if something is left. All
   * functions begin before one goes on, so that none drops out of the picture while a slider moves.
   */
  #compute(): void {
    this.stop();
    const end = performance.now() + budget;
    let slices = 0;
    for (const isEnough of [isBegun, isComplete])
      for (const { key, run } of this.#wanted)
        for (let known = this.#kept.get(key); !isEnough(known); known = this.#kept.get(key)) {
          if (slices > 0 && performance.now() > end) {
            this.#goOn(this.#round);
            return;
          }
          this.#keep(key, this.#slice(run, known?.result));
          slices++;
        }
  }

  async #goOn(round: number): Promise<void> {
    await afterFrame();
    if (round !== this.#round) return;
    this.#compute();
    this.#changed();
  }

  #slice(run: DemoRun, before: DemoResult | undefined): Computed {
    const { demo, functions, settings, seed } = run;
    const from = before?.checkpoint;
    // Twice as many each time: a long run is joined few times.
    const steps = Math.max(16, from?.step ?? 0);
    try {
      const next = this.#core.runDemo(demo.id, { ...settings, functions, seed }, from ? { from, steps } : { steps });
      return { result: before ? joinSlices(before, next) : next, refused: undefined };
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      return { result: undefined, refused: error.problem };
    }
  }

  #keep(key: string, computed: Computed): void {
    this.#kept.delete(key);
    this.#kept.set(key, computed);
    for (const old of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) return;
      if (!this.#wanted.some((wanted) => wanted.key === old)) this.#kept.delete(old);
    }
  }
}

function isBegun(known: Computed | undefined): boolean {
  return known !== undefined;
}

function isComplete(known: Computed | undefined): boolean {
  return known?.refused !== undefined || (known?.result !== undefined && !known.result.checkpoint);
}

/** How much of the functions' runs is computed, from 0 to 1. */
export function progressOf(all: readonly Computed[]): number {
  const shares = all.map(({ result, refused }) => {
    if (!result) return refused ? 1 : 0;
    return result.checkpoint ? result.checkpoint.step / result.steps : 1;
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
