import type { VectorId } from "../../core/catalogue.ts";

/** An entry of a Jacobian. */
export interface Place {
  row: number;
  column: number;
}

/** What the reader can do. */
export interface BarsActions {
  setInputs(inputs: readonly number[]): void;
  /** As `setInputs`, while a bar is dragged: the scale stays as it is until it is let go. */
  dragInputs(inputs: readonly number[]): void;
  typeInput(index: number, value: string): void;
  resetInputs: (() => void) | undefined;
  setParameter(index: number, id: string, value: number | string): void;
  choose(id: VectorId): void;
  /** An entry of the Jacobian of the function at `index`. */
  point(index: number, place: Place): void;
}
