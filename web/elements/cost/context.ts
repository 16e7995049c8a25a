import type { PickerState } from "../../controls/functionPicker.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import type { CostResult, CostRow } from "../../core/measureCost.ts";
import type { Time } from "../../core/stopwatch.ts";
import type { Language } from "../../text/text.ts";
import type { CostState, View } from "./settings.ts";

/** A function with what was measured of it. */
export interface Measured {
  spec: FunctionSpec;
  name: string;
  /** Undefined until it is timed: by the kernel, by the kernel with the derivative, by the row. */
  value: CostRow | undefined;
  derivative: CostRow | undefined;
  double: CostRow | undefined;
}

/** What the figure is drawn from, and what its reader may do. */
export interface CostContext {
  state: CostState;
  /** In the order in which they are shown. */
  functions: readonly Measured[];
  result: CostResult | undefined;
  isRunning: boolean;
  /** The step of a clock that is too coarse to time anything, in ms. */
  coarse: number | undefined;
  language: Language;
  /** How wide the picture may be, in CSS pixels. */
  width: number;
  picker: PickerState;
  change(next: Partial<Pick<CostState, "functions" | "show" | "order" | "panels">>): void;
  start(): void;
  stop(): void;
  setPicker(state: PickerState): void;
}

/** What a view tells of a function: nanoseconds for one number, or a share of the layer's time. */
export interface Reading {
  amount: number;
  /** The same of the median round; for a share the same as the amount. */
  median: number;
}

export function isShare(view: View): boolean {
  return view === "layer" || view === "training";
}

export function readingOf(view: View, measured: Measured): Reading | undefined {
  const row = {
    value: measured.value,
    derivative: measured.derivative,
    double: measured.double,
    layer: measured.value,
    training: measured.derivative,
  }[view];
  if (!row) return undefined;
  return isShare(view) ? { amount: row.share as number, median: row.share as number } : timeOf(row);
}

/** The same of the loop that only copies: a layer whose function it were. */
export function readingOfCopy(view: View, { copy, layer, singles }: CostResult): Reading {
  if (!isShare(view)) return timeOf(view === "double" ? copy.double : copy.single);
  const own = copy.single.nanoseconds * singles;
  const rest = (view === "layer" ? layer.forward : layer.training).nanoseconds;
  return { amount: own / (own + rest), median: own / (own + rest) };
}

function timeOf({ nanoseconds, median }: Time): Reading {
  return { amount: nanoseconds, median };
}
