import type { nothing, TemplateResult } from "lit";
import type { ParameterId } from "../../core/catalogue.ts";

/** x and every parameter of the catalogue. */
export type Name = "x" | ParameterId;

/** f (0), f′ (1) or f″ (2). */
export type Order = 0 | 1 | 2;

export type Letters = Record<Name, TemplateResult<3>>;

/** What stands in the places of a formula: letters or numbers. */
export interface Places {
  /** `x` and the parameters where nothing touches them. */
  bare: Letters;
  /** The same after a sign, or under an exponent: a negative number is in brackets. */
  guarded: Letters;
  /** The sign between two numbers that are multiplied. */
  dot: TemplateResult<3> | typeof nothing;
  /** The class of a line of a formula with cases. */
  line(index: number): string;
  otherwise: string;
}

/** A piece of a formula: the inside of a `<math>`. One without places takes no argument. */
export type Piece = (places: Places) => TemplateResult<3>;

/** One formula of the catalogue. */
export interface Formula {
  main: Piece;
  /** Definitions of the letters that only this formula uses. */
  where: readonly Piece[];
  /** The condition under which a formula without cases holds, if it does not hold everywhere. */
  guard?: Piece;
  /** Which cases apply at x (`at.x`, `at.alpha`, …), in the order of their lines; the first that does counts. */
  when(at: Record<Name, number>): boolean[];
  /** For each case, whether arithmetic alone computes it. */
  rational: readonly boolean[];
}

/** A formula of a function of a vector: what stands inside its `<math>` elements. */
export interface VectorFormula {
  main: readonly TemplateResult<3>[];
  /** Definitions of the letters that only this formula uses. */
  where: readonly TemplateResult<3>[];
}
