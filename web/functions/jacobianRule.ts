import type { Curves } from "../core/curves.ts";

/** Where an entry of a Jacobian stands, and what it is computed from. */
export interface JacobianEntry {
  core: Curves;
  parameters: Record<string, number>;
  inputs: readonly number[];
  /** How the inputs are called: x₁ x₂ …, or a₁ … b₁ … where they are two halves. */
  names: readonly string[];
  row: number;
  column: number;
  number(value: number): string;
}

/** An entry's formula and the same with the numbers put in, as in `p₁·(1 − p₁)/T = 0.66·(1 − 0.66)/1`. */
export type JacobianRule = (entry: JacobianEntry) => string;

const digits = "₀₁₂₃₄₅₆₇₈₉";

/** `x₁`, or `x` where there is but one. */
export function indexed(letter: string, index: number, count: number): string {
  return count === 1 ? letter : letter + String(index + 1).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
