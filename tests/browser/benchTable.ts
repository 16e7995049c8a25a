export const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

/** What 95 of 100 do not exceed. */
export const usual = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] as number;

export const ms = (value: number, digits = 1) => `${value.toFixed(digits)} ms`;

interface Aim {
  bound: number;
  /** The bound is to be reached, not to be kept under. */
  atLeast?: boolean;
}

/** Prints a line of the table, with what the number was made from; without an aim it is told, not judged. */
export function row(what: string, value: number, unit: string, aimed: Aim | undefined, made: string): void {
  const { bound, atLeast } = aimed ?? { bound: value };
  const missed = atLeast ? value < bound : value > bound;
  const aim = aimed ? `${atLeast ? "at least" : "bound"} ${bound}${unit}` : "";
  const digits = value < 10 ? 2 : 1;
  console.log(
    `${what.padEnd(76)} ${value.toFixed(digits).padStart(6)}${unit.padEnd(3)} ${aim}${missed ? ", MISSED" : ""}  (${made})`,
  );
}
