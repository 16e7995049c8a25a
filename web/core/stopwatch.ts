/** How long something took, in nanoseconds. */
export interface Time {
  /** The fastest round: whatever else a machine does only adds to it. */
  nanoseconds: number;
  /** The median round: the farther from the fastest, the less calm the machine was. */
  median: number;
}

/** A round lasts at least so many steps of the clock, and so many ms where steps are finer. */
const stepsOfRound = 50;
const leastRound = 2;
/** A round is run in stretches of at most about so many ms, so that the page can answer between them. */
const longestStretch = 5;
/** Coarser than so many ms no clock can tell how long a stretch took. */
const coarsest = 2;

/** The clock of this machine steps by so many ms: too coarse to time anything. */
export class CoarseClock extends Error {
  override name = "CoarseClock";
  readonly step: number;

  constructor(step: number) {
    super(`The clock steps by ${step} ms: too coarse to time what takes nanoseconds. At most ${coarsest} ms will do.`);
    this.step = step;
  }
}

/** So often the clock is read before the page may answer, and until so many of its steps were seen. */
const reads = 5000;
const stepsSeen = 20;
const mostTries = 400;

/**
 * The smallest step of the clock, and how long a round must last, both in ms. Browsers round their clocks to 5 µs to 1 ms, and
 * some to more, so that pages can't tell too much from them.
 * @throws CoarseClock
 */
export async function measureClock(signal?: AbortSignal): Promise<{ step: number; round: number }> {
  let step = Number.POSITIVE_INFINITY;
  let before = performance.now();
  for (let tries = 0, seen = 0; tries < mostTries && seen < stepsSeen; tries++) {
    for (let i = 0; i < reads && seen < stepsSeen; i++) {
      const now = performance.now();
      if (now > before) {
        step = Math.min(step, now - before);
        seen++;
      }
      before = now;
    }
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  if (step > coarsest) throw new CoarseClock(step);
  return { step, round: Math.max(stepsOfRound * step, leastRound) };
}

/** Times one thing in rounds: how long it takes, in ns, for one of its numbers. */
export class Stopwatch {
  readonly #run: (times: number) => void;
  readonly #numbers: number;
  readonly #round: number;
  readonly #stretch: number;
  /** How often it is run in a stretch. */
  #times = 1;
  #isFitted = false;
  /** Of the round that is on its way. */
  #elapsed = 0;
  #ran = 0;
  /** What each round gave, in ascending order. */
  readonly #taken: number[] = [];

  /** `run` does so many numbers, so many times; a round lasts at least so many ms. */
  constructor(run: (times: number) => void, numbers: number, round: number) {
    this.#run = run;
    this.#numbers = numbers;
    this.#round = round;
    // A little longer than needed, or a round would often miss its length by little and take a stretch more.
    this.#stretch = 1.1 * (round / Math.ceil(round / longestStretch));
  }

  /** How many rounds there were. */
  get rounds(): number {
    return this.#taken.length;
  }

  /** Of the rounds so far: at least one. */
  get time(): Time {
    const taken = this.#taken;
    return { nanoseconds: taken[0] as number, median: taken[Math.floor(taken.length / 2)] as number };
  }

  /** Runs one stretch. The first ones only find out how often it is to be run in one. */
  run(): void {
    const start = performance.now();
    this.#run(this.#times);
    const took = performance.now() - start;
    if (!this.#isFitted) {
      this.#isFitted = took > this.#stretch / 2;
      this.#times = Math.ceil(this.#times * Math.min(this.#stretch / took, 8));
      return;
    }
    this.#elapsed += took;
    this.#ran += this.#times;
    if (this.#elapsed < this.#round) return;
    this.#taken.push((1e6 * this.#elapsed) / this.#ran / this.#numbers);
    this.#taken.sort((a, b) => a - b);
    this.#times = Math.max(1, Math.round((this.#ran * this.#stretch) / this.#elapsed));
    this.#elapsed = 0;
    this.#ran = 0;
  }
}
