import { type DemoResult, type DemoRun, describeRun } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import { formatSpec } from "../../core/functionSpec.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import type { StartedDemo } from "../../core/startedDemo.ts";
import { afterFrame, nextTask } from "../base/afterFrame.ts";

/** One function's run: on its way with what it has given so far, or refused. */
export interface HeldRun {
  /** Undefined before its first steps are computed. */
  result: DemoResult | undefined;
  started: StartedDemo | undefined;
  /** Why it can't be run. */
  refused: Problem | undefined;
  /** There was no time yet to begin what is wanted: this is what the function gave before, if there is such. */
  waits?: true;
}

/** So long a stretch of computing may be, in ms: less than a frame, that a slider's move is answered in it. */
const budget = 10;
/** So many steps are made before the time is looked at. */
const slice = 4;
/** So long, in ms, a run is computed before anything of it is drawn. */
const opening = 100;

/**
 * The runs of a demo, function by function: the only place that holds them, and frees them as soon as others are shown.
 * They are computed in slices on the main thread: at once as far as one stretch goes, the rest between frames. While a
 * slider moves and one function takes a whole stretch, the functions take turns.
 */
export class Runs {
  readonly #core: Demos;
  readonly #goOn: () => void;
  #held = new Map<string, HeldRun>();
  /** Under which key each function's run under the same choices was shown last, and in which stretch it began. */
  readonly #shown = new Map<string, { key: string; begun: number }>();
  /** Counts the stretches: after a frame only the newest is gone on with. */
  #round = 0;

  /** `goOn` is called when a frame has been shown and something is left to compute: it should ask for the runs again. */
  constructor(core: Demos, goOn: () => void) {
    this.#core = core;
    this.#goOn = goOn;
  }

  /** Computes in tasks of their own before anything is drawn: to the end, unless that takes long or the runs are asked for. */
  async computeAhead(run: DemoRun): Promise<void> {
    const end = performance.now() + opening;
    let progress: number;
    let round: number;
    do {
      progress = progressOf(this.of(run));
      round = this.#round;
      await nextTask();
    } while (progress < 1 && round === this.#round && performance.now() < end);
  }

  /** One entry for each function of the run, a stretch further than when they were last asked for. */
  of(run: DemoRun): HeldRun[] {
    const round = ++this.#round;
    const end = performance.now() + budget;
    let isFirst = true;
    const isInTime = () => {
      const yes = isFirst || performance.now() <= end;
      isFirst = false;
      return yes;
    };
    // What was run under another choice, as another experiment, can't stand in for what is wanted.
    const choices = run.demo.settings.filter(({ kind }) => kind === "choice").map(({ id }) => run.settings[id]);
    const wanted = run.functions.map((spec) => {
      const alone = { ...run, functions: [spec] };
      return { alone, key: describeRun(alone), name: [run.demo.id, formatSpec(spec), ...choices].join(" ") };
    });
    const begunAt = ({ name }: { name: string }) => this.#shown.get(name)?.begun ?? -1;
    for (const { alone, key, name } of wanted.toSorted((a, b) => begunAt(a) - begunAt(b)))
      if (!this.#held.has(key) && (!this.#isShown(name) || isInTime())) {
        this.#held.set(key, this.#begin(alone));
        this.#shown.set(name, { key, begun: round });
      }
    for (const { key } of wanted) {
      const held = this.#held.get(key);
      if (!held?.started || held.started.done || !isInTime()) continue;
      do held.started.advance(slice);
      while (!held.started.done && isInTime());
      held.result = held.started.result();
    }
    const given = wanted.map(({ key, name }): HeldRun => {
      const held = this.#held.get(key);
      if (held) return held;
      const before = this.#held.get(this.#shown.get(name)?.key ?? "");
      return { result: undefined, started: undefined, refused: undefined, ...before, waits: true };
    });
    this.#freeAllBut(wanted);
    this.#comeBack(given, round);
    return given;
  }

  /** Gives up what is computed, and its memory. */
  free(): void {
    this.#round++;
    this.#freeAllBut([]);
  }

  /** What is wanted stays, and where that has not begun yet, what is shown in its place. */
  #freeAllBut(wanted: readonly { key: string; name: string }[]): void {
    const kept = new Set(
      wanted.map(({ key, name }) => (this.#held.has(key) ? key : (this.#shown.get(name)?.key ?? key))),
    );
    for (const [key, { started }] of this.#held)
      if (!kept.has(key)) {
        started?.free();
        this.#held.delete(key);
      }
  }

  /** Whether there is something of the function to show until its next run begins. */
  #isShown(name: string): boolean {
    return this.#held.has(this.#shown.get(name)?.key ?? "");
  }

  #begin({ demo, functions, settings, seed }: DemoRun): HeldRun {
    try {
      const started = this.#core.startDemo(demo.id, { ...settings, functions, seed });
      started.advance(slice);
      return { result: started.result(), started, refused: undefined };
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      return { result: undefined, started: undefined, refused: error.problem };
    }
  }

  async #comeBack(given: readonly HeldRun[], round: number): Promise<void> {
    if (given.every(({ started, waits }) => !waits && (!started || started.done))) return;
    await afterFrame();
    if (round === this.#round) this.#goOn();
  }
}

/** How much of the functions' runs is computed, from 0 to 1. */
export function progressOf(all: readonly HeldRun[]): number {
  const shares = all.map(({ started, waits }) => {
    if (waits) return 0;
    return !started || started.done ? 1 : started.computed / started.steps;
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
