import { type DemoResult, type DemoRun, describeRun, readRun } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import { afterFrame } from "../base/afterFrame.ts";
import { Runs } from "./runs.ts";
import type { DemoContext, DemoView, Remedy } from "./view.ts";

/** A remedy under which the run ends well, and by which verdict. */
export interface Offer {
  remedy: Remedy;
  end: string;
}

/** The run that a remedy leads to. */
export function remedied({ demo, functions, settings, seed }: DemoRun, remedy: Remedy): DemoRun {
  return readRun(demo.id, { ...settings, ...remedy.settings, functions: remedy.functions ?? functions, seed });
}

/** The verdict by which a run has ended well, if it has. */
function goodEnd({ verdicts }: DemoResult, ends: readonly string[]): string | undefined {
  return ends.find((end) => verdicts.some(({ id }) => id === end));
}

/**
 * Finds what rescues a run that has failed: changes are tried in their order, each by computing the run under it, in
 * slices between frames while nothing else goes on. What is offered has been seen to end well.
 */
export class Remedies {
  readonly #runs: Runs;
  readonly #found: () => void;
  /** The run that a remedy is looked for. */
  #run = "";
  #left: { remedy: Remedy; run: DemoRun }[] = [];
  #ends: readonly string[] = [];
  #offer: Offer | undefined;

  /** `found` is called once there is something to offer that was not known yet. */
  constructor(core: Demos, found: () => void) {
    this.#runs = new Runs(core, () => this.#goOn());
    this.#found = found;
  }

  /** What to offer under what is shown: undefined as long as that is not known, or if there is nothing to rescue. */
  of({ run, tracks, still }: DemoContext, { remedies }: DemoView): Offer | undefined {
    const [track] = tracks;
    const key = describeRun(run);
    const isKnown = key === this.#run && this.#left.length === 0;
    if (!still && !isKnown) this.free();
    if (!remedies || !track || run.functions.length > 1 || !still) return undefined;
    const { result, step } = track;
    if (step < result.steps - 1 || result.stopped.length || goodEnd(result, remedies.ends)) return undefined;
    if (key !== this.#run) this.#begin(run, remedies);
    return this.#offer;
  }

  /** Gives up what is looked for, and its memory. */
  free(): void {
    this.#run = "";
    this.#left = [];
    this.#offer = undefined;
    this.#runs.free();
  }

  #begin(run: DemoRun, { tried, ends }: NonNullable<DemoView["remedies"]>): void {
    this.free();
    this.#run = describeRun(run);
    this.#ends = ends;
    this.#left = tried
      .map((remedy) => ({ remedy, run: remedied(run, remedy) }))
      .filter((each) => describeRun(each.run) !== this.#run);
    this.#goOn();
  }

  async #goOn(): Promise<void> {
    const left = this.#left;
    await afterFrame();
    const [next] = left;
    if (left !== this.#left || !next) return;
    const [held] = this.#runs.of(next.run);
    if (held?.started && !held.started.done) return; // it is asked for again after the next frame
    const end = held?.result && goodEnd(held.result, this.#ends);
    this.#left = end ? [] : left.slice(1);
    if (!end) return this.#goOn();
    this.#offer = { remedy: next.remedy, end };
    this.#runs.free();
    this.#found();
  }
}
