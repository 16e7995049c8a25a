import type { VectorId } from "../../core/catalogue.ts";
import type { Curves, VectorEvaluation } from "../../core/curves.ts";
import type { VectorSpec } from "../../core/functionSpec.ts";
import type { Language } from "../../text/text.ts";
import type { BarsState } from "./settings.ts";

/** An entry of the Jacobian of the function at `index`. */
export interface Place {
  index: number;
  row: number;
  column: number;
}

/** A function with what it makes of the inputs. */
export interface Computed extends VectorEvaluation {
  index: number;
  spec: VectorSpec;
  /** With those parameters that are not at their defaults. */
  name: string;
  /** How its outputs are called. */
  outputs: readonly string[];
}

/** The size from which on an entry of the Jacobian has its full colour: for softmax the most it can be at temperature 1. */
export const fullColour: Record<VectorId, number> = { softmax: 0.25, log_softmax: 1, maxout: 1, glu: 1, swiglu: 1 };

/** What bars are drawn from, and what their reader may do. */
export interface BarsContext {
  core: Curves;
  state: BarsState;
  functions: readonly Computed[];
  /** How the inputs are called. */
  symbols: readonly string[];
  /** Whether every function takes the inputs as two halves. */
  halves: boolean;
  language: Language;
  /** How wide the picture may be, in CSS pixels. */
  width: number;
  /** The entry that the reader points at, or did last. */
  place: Place | undefined;
  /** A value that stays what it was while something is dragged. */
  steady(name: string, value: number): number;
  point(place: Place): void;
  /** Takes over what the reader changed; while something is dragged, `moving`, it is one change. */
  change(next: Partial<Pick<BarsState, "functions" | "inputs" | "panels">>, moving?: boolean): void;
  typeInput(index: number, text: string): void;
  setParameter(index: number, id: string, value: number | string, moving: boolean): void;
  choose(id: VectorId): void;
  /** Back to the inputs that the author gave; undefined where they are. */
  resetInputs: (() => void) | undefined;
}
