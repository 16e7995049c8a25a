export const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

export const ms = (value: number, digits = 1) => `${value.toFixed(digits)} ms`;

interface Aim {
  /** What an issue asks for. */
  bound: number;
  /** Where the project is going. */
  goal?: number;
  /** Bound and goal are to be reached, not to be kept under. */
  atLeast?: boolean;
}

/** Prints a line of the table, with what the number was made from. */
export function row(what: string, value: number, unit: string, { bound, goal, atLeast }: Aim, made: string): void {
  const missed = atLeast ? value < bound : value > bound;
  const aims = `${atLeast ? "at least" : "bound"} ${bound}${unit}${goal === undefined ? "" : `, goal ${goal}`}`;
  const digits = value < 10 ? 2 : 1;
  console.log(
    `${what.padEnd(58)} ${value.toFixed(digits).padStart(6)}${unit.padEnd(3)} ${aims}${missed ? ", MISSED" : ""}  (${made})`,
  );
}
