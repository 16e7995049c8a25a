import { type DemoResult, type DemoRun, describeRun, readRun } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import { afterFrame } from "../base/afterFrame.ts";
import { type HeldRun, progressOf, Runs } from "./runs.ts";
import type { DemoContext, DemoView, Remedy } from "./view.ts";

/** A remedy under which a run ends well, and by which verdict. */
export interface Offer {
  remedy: Remedy;
  end: string;
}

/** What a view tells of remedies. */
type Cures = Pick<DemoView, "remedies" | "goodEnds" | "work">;

/** The run that a remedy leads to. */
export function remedied({ demo, functions, settings, seed }: DemoRun, remedy: Remedy): DemoRun {
  return readRun(demo.id, { ...settings, ...remedy.settings, functions: remedy.functions ?? functions, seed });
}

/** What can be tried on a run that has failed, in this order. Functions that have stopped stay. */
export function remediesFor(run: DemoRun, { remedies }: Cures, hasStopped: boolean): readonly Remedy[] {
  const given = describeRun(run);
  return remedies.filter((each) => !(hasStopped && each.functions) && describeRun(remedied(run, each)) !== given);
}

/** Whether a run ends as it should under a remedy: if it had stopped, it goes through; else it comes to a good end. */
export function endsWell(result: DemoResult, cures: Cures, hadStopped: boolean): boolean {
  return hadStopped ? result.stopped.length === 0 : goodEnd(result, cures) !== undefined;
}

/** How many whole runs have been computed, all functions together. */
function workIn(held: readonly HeldRun[]): number {
  return held.reduce((sum, { started }) => sum + (started ? started.computed / started.steps : 0), 0);
}

function goodEnd({ verdicts }: DemoResult, { goodEnds = [] }: Cures): string | undefined {
  return goodEnds.find((end) => verdicts.some(({ id }) => id === end));
}

/**
 * Finds what remedies a run that has failed: changes are tried in their order, each by computing the run under it, in
 * slices between frames, until they have taken as much work as the view allows. What is found has been seen to end well.
 */
export class Remedies {
  readonly #runs: Runs;
  readonly #cures: Cures;
  readonly #found: () => void;
  /** The run that is looked after, in one line; empty if there is none. */
  #key = "";
  /** What is on its way for it. */
  #search: { hasStopped: boolean } | undefined;
  #offer: Offer | undefined;

  /** `found` is called once there is something to offer that was not known yet. */
  constructor(core: Demos, cures: Cures, found: () => void) {
    this.#runs = new Runs(core, () => {});
    this.#cures = cures;
    this.#found = found;
  }

  /** What to offer where the run of a single function has come to no good end: undefined as long as it is not known. */
  of({ run, tracks, still }: DemoContext): Offer | undefined {
    const key = describeRun(run);
    const isInTheWay = !still && this.#search && !this.#search.hasStopped;
    if (key !== this.#key || isInTheWay) this.free();
    const [track] = tracks;
    if (!this.#cures.goodEnds || !track || run.functions.length > 1 || !still) return undefined;
    const { result, step } = track;
    if (step < result.steps - 1 || result.stopped.length || goodEnd(result, this.#cures)) return undefined;
    if (key !== this.#key)
      this.#try(run, false, (remedy, result) => {
        if (!remedy || !result) return;
        this.#offer = { remedy, end: goodEnd(result, this.#cures) as string };
        this.#found();
      });
    return this.#offer;
  }

  /** Tells what lets every function of a run that has stopped go through, or that nothing at hand does. */
  rescue(run: DemoRun, tell: (remedy: Remedy | undefined) => void): void {
    this.#try(run, true, tell);
  }

  /** Whether a way out is being looked for that the reader has asked for. */
  get isRescuing(): boolean {
    return this.#search?.hasStopped === true;
  }

  /** Gives up what is looked for, and its memory. */
  free(): void {
    this.#key = "";
    this.#search = undefined;
    this.#offer = undefined;
    this.#runs.free();
  }

  /** Tells the first remedy under which the run ends well and what its first function then gives; once, unless given up. */
  async #try(run: DemoRun, hasStopped: boolean, tell: (remedy?: Remedy, result?: DemoResult) => void): Promise<void> {
    this.free();
    this.#key = describeRun(run);
    const search = { hasStopped };
    this.#search = search;
    const { work } = this.#cures;
    const most = work?.most ?? 0;
    let found: Remedy | undefined;
    let held: HeldRun[] = [];
    let before = 0;
    for (const remedy of remediesFor(run, this.#cures, hasStopped)) {
      const next = remedied(run, remedy);
      let spent = 0;
      do {
        await afterFrame();
        if (search !== this.#search) return;
        held = this.#runs.of(next);
        spent = before + workIn(held) * (work?.of(next) ?? 0);
      } while (progressOf(held) < 1 && spent <= most);
      if (spent > most) break;
      before = spent;
      if (held.every(({ result }) => result && endsWell(result, this.#cures, hasStopped))) found = remedy;
      if (found) break;
    }
    this.#search = undefined;
    this.#runs.free();
    tell(found, held[0]?.result);
  }
}
