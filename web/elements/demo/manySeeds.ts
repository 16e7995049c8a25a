import { type DemoRun, describeRun } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import type { StartedDemo } from "../../core/startedDemo.ts";
import type { SeedBand } from "../../plot/seedBand.ts";
import { nextTask } from "../base/afterFrame.ts";
import { stopped } from "./seedWords.ts";
import { someSteps } from "./someSteps.ts";
import type { ManySeedsGave, SeedQuestions, Track } from "./view.ts";

export { seedSentences, seedsComputed, seedTables } from "./seedWords.ts";

/** Steps that together take less, in ms, are too few to look at the time after them, and those that take more too many. */
const [tooShort, tooLong] = [0.5, 2];
/** So often, in ms, what is there so far is shown. */
const untilShown = 500;
/** A band is drawn at so many places at most. */
const mostPlaces = 150;

interface Wanted {
  run: DemoRun;
  questions: SeedQuestions;
  count: number;
  budget: number;
}

type Answers = ReturnType<SeedQuestions["numbers"]> & { outcome: string };

/** What one function's runs have given, seed after seed. */
interface Given {
  run: DemoRun;
  answers: Answers[];
  /** So many steps are made before the time is looked at. */
  slice: number;
  /** What was last made of so many of them. */
  shown?: ManySeedsGave;
}

/** Runs many seeds on the main thread, in slices between which the browser may answer, and keeps what a view asks of them. */
export class ManySeeds {
  readonly #core: Demos;
  readonly #goOn: () => void;
  #given = new Map<string, Given>();
  #onTheWay: { given: Given; started: StartedDemo } | undefined;
  /** Counts how often they were asked for: only what was asked last is gone on with. */
  #round = 0;

  constructor(core: Demos, goOn: () => void) {
    this.#core = core;
    this.#goOn = goOn;
  }

  /** The same functions with what their runs have given so far. */
  beside(tracks: readonly Track[], wanted: Wanted): Track[] {
    const round = ++this.#round;
    const { run, questions, count, budget } = wanted;
    const given = new Map(
      tracks.map(({ spec }) => {
        const alone = { ...run, functions: [spec] };
        const key = describeRun({ ...alone, seed: 0 });
        return [key, this.#given.get(key) ?? { run: alone, answers: [], slice: 1 }];
      }),
    );
    this.#given = given;
    if (this.#onTheWay && ![...given.values()].includes(this.#onTheWay.given)) this.#stop();
    if (budget > 0) this.#compute(wanted, round);
    const all = tracks.map(({ spec }) => given.get(describeRun({ ...run, functions: [spec], seed: 0 })) as Given);
    return tracks.map((track, i) => ({
      ...track,
      seeds: { ...shown(all[i] as Given, count), own: track.done ? outcomeOf(track.result, questions) : undefined },
    }));
  }

  free(): void {
    this.#round++;
    this.#stop();
    this.#given.clear();
  }

  #stop(): void {
    this.#onTheWay?.started.free();
    this.#onTheWay = undefined;
  }

  async #compute({ questions, count, budget }: Wanted, round: number): Promise<void> {
    const from = performance.now();
    for (let next = this.#next(count); next; next = this.#next(count)) {
      await nextTask();
      if (round !== this.#round) return;
      const end = performance.now() + budget;
      for (; next && performance.now() <= end; next = this.#next(count)) this.#advance(next, questions);
      if (!next || performance.now() - from > untilShown) return this.#goOn();
    }
  }

  /** The function that is on its way, or the one with the fewest seeds. */
  #next(count: number): Given | undefined {
    if (this.#onTheWay) return this.#onTheWay.given;
    const left = [...this.#given.values()].filter(({ answers }) => answers.length < count);
    return left.toSorted((a, b) => a.answers.length - b.answers.length)[0];
  }

  #advance(given: Given, questions: SeedQuestions): void {
    const { run, answers } = given;
    this.#onTheWay ??= { given, started: this.#begin(run, answers.length + 1) };
    const { started } = this.#onTheWay;
    const from = performance.now();
    started.advance(given.slice);
    const took = performance.now() - from;
    if (took > tooLong) given.slice = Math.max(1, given.slice >> 1);
    else if (took < tooShort) given.slice = Math.min(2 * given.slice, started.steps);
    if (!started.done) return;
    const result = started.result();
    const inspect = started.inspect.bind(started);
    answers.push({ ...questions.numbers(result, inspect), outcome: outcomeOf(result, questions) });
    this.#stop();
  }

  #begin({ demo, functions, settings }: DemoRun, seed: number): StartedDemo {
    return this.#core.startDemo(demo.id, { ...settings, functions, seed });
  }
}

function outcomeOf(result: Track["result"], questions: SeedQuestions): string {
  return result.stopped.length ? stopped : questions.outcome(result);
}

/** What so many seeds gave, or those of them that are there; made once for each number of them. */
function shown(given: Given, count: number): ManySeedsGave {
  const answers = given.answers.slice(0, count);
  if (given.shown?.done !== answers.length) given.shown = summed(answers);
  return given.shown;
}

function summed(answers: readonly Answers[]): ManySeedsGave {
  const counts = new Map<string, number>();
  for (const { outcome } of answers) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const longest = answers.reduce(
    (one, { places }) => (places.length > one.length ? places : one),
    [] as ArrayLike<number>,
  );
  const ids = Object.keys(answers[0]?.numbers ?? {});
  const numbersOf = (id: string) => answers.map(({ numbers }) => numbers[id] ?? []);
  return {
    done: answers.length,
    bands: Object.fromEntries(ids.map((id) => [id, bandOf(longest, numbersOf(id))])),
    outcomes: [...counts].toSorted(([, a], [, b]) => b - a),
    own: undefined,
    isSame: ids.every((id) => areSame(numbersOf(id))),
  };
}

/**
 * At about evenly chosen places: the numbers that a tenth of the runs, half of them and nine tenths stay under. A run
 * counts as long as it has a finite number there.
 */
function bandOf(places: ArrayLike<number>, runs: readonly ArrayLike<number>[]): SeedBand {
  const chosen = someSteps(places.length - 1, mostPlaces);
  const ordered = chosen.map((i) =>
    Float32Array.from(runs, (run) => run[i] ?? Number.NaN)
      .filter(Number.isFinite)
      .sort(),
  );
  const tenth = (numbers: Float32Array) => Math.floor(numbers.length / 10);
  const from = (pick: (numbers: Float32Array) => number) =>
    Float32Array.from(ordered, (numbers) => (numbers.length ? pick(numbers) : Number.NaN));
  return {
    places: Float32Array.from(chosen, (i) => places[i] as number),
    low: from((numbers) => numbers[tenth(numbers)] as number),
    median: from((numbers) => {
      const half = (numbers.length - 1) / 2;
      return ((numbers[Math.floor(half)] as number) + (numbers[Math.ceil(half)] as number)) / 2;
    }),
    high: from((numbers) => numbers[numbers.length - 1 - tenth(numbers)] as number),
  };
}

function areSame([first = [], ...others]: readonly ArrayLike<number>[]): boolean {
  return others.every(
    (other) => other.length === first.length && Array.from(other).every((number, i) => number === first[i]),
  );
}
