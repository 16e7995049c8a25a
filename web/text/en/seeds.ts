/** How many seeds gave an outcome, and what it is. */
export type Counted = readonly [seeds: number, outcome: string];

const others = (seeds: number) => (seeds === 1 ? "1 other" : `${seeds} others`);

/** What is said of a run at many seeds. */
export const en = {
  computing: (done: number, all: number) => `${done} of ${all} seeds computed.`,
  /** Every seed came to the same. */
  all: (name: string, count: number, outcome: string) =>
    `${name}: ${count === 1 ? "with seed 1" : `in all ${count} seeds`} ${outcome}.`,
  /** The first outcome came about in more than half of the seeds. */
  most: (name: string, count: number, [[most, outcome] = [0, ""], ...rest]: readonly Counted[]) =>
    `${name}: in most seeds (${most} of ${count}) ${outcome}${rest.map(([seeds, each]) => `; in ${others(seeds)} ${each}`).join("")}.`,
  split: (name: string, count: number, all: readonly Counted[]) =>
    `${name}: it depends on the seed. ${all.map(([seeds, each], i) => (i ? `in ${others(seeds)} ${each}` : `In ${seeds} of ${count} ${each}`)).join("; ")}.`,
  like: (seed: string) => `Seed ${seed}, shown here, is like most.`,
  unlike: (seed: string) => `Seed ${seed}, shown here, is an exception.`,
  same: "The numbers are the same in all of them: the seed made no difference.",
  stopped: "the numbers overflow",
  leftOut: "A run counts until it overflows.",
  table: (name: string, what: string, count: number) => `${name}: ${what} of seeds 1 to ${count}`,
  columns: ["10th percentile", "Median", "90th percentile"],
};
