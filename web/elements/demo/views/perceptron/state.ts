import type { DemoContext } from "../../view.ts";

/** w₁, w₂ and θ. */
export type Weights = readonly [w1: number, w2: number, threshold: number];

export interface Unit {
  weights: Weights;
  /** Of each corner. */
  sums: readonly number[];
  fires: readonly boolean[];
}

/** What a run shows at the cursor. */
export interface State {
  mode: "by_hand" | "by_rule" | "two_layers";
  /** Of the four corners the outputs wanted, as a binary number. */
  table: number;
  wanted: readonly boolean[];
  /** One, or three the last of which answers. */
  units: readonly Unit[];
  answer: Unit;
  right: number;
}

export const corners = [0, 1, 2, 3] as const;

/** The inputs at a corner. */
export function inputsOf(corner: number): readonly [x1: number, x2: number] {
  return [corner >> 1, corner & 1];
}

export function stateOf(context: DemoContext): State {
  const track = trackOf(context);
  const { series } = track.result;
  const count = series.weights?.shape[2] ?? 1;
  const units = Array.from({ length: count }, (_, i) => unitOf(context, track.step, i, count));
  const answer = units.at(-1) as Unit;
  const wanted = Array.from(series.targets?.data ?? [], (each) => each === 1);
  return {
    mode: count > 1 ? "two_layers" : series.corner ? "by_rule" : "by_hand",
    table: wanted.reduce((number, each) => 2 * number + Number(each), 0),
    wanted,
    units,
    answer,
    right: corners.filter((corner) => answer.fires[corner] === wanted[corner]).length,
  };
}

export function trackOf({ tracks }: DemoContext) {
  return tracks[0] as DemoContext["tracks"][number];
}

/** One unit at a step. */
export function unitOf(context: DemoContext, step: number, place = 0, count = 1): Unit {
  const { series } = trackOf(context).result;
  const numbers = (id: string, size: number) =>
    Array.from(
      series[id]?.data.subarray((step * count + place) * size, (step * count + place + 1) * size) ?? [],
      decimal,
    );
  const [w1 = 0, w2 = 0, threshold = 0] = numbers("weights", 3);
  return {
    weights: [w1, w2, threshold],
    sums: numbers("sums", 4),
    fires: numbers("outputs", 4).map((output) => output === 1),
  };
}

/** The corner that was wrong and the pass in which it was met, of the mistake that led to a step after the first. */
export function mistakeAt(context: DemoContext, step: number): { corner: number; pass: number } {
  const { corner, pass } = trackOf(context).result.series;
  return { corner: corner?.data[step] ?? 0, pass: pass?.data[step] ?? 0 };
}

/** The decimal number that a float stands for. */
function decimal(number: number): number {
  return Number(number.toPrecision(7));
}

/** Where the unit fires, as the core's boundary has it. */
export function boundaryOf({ weights: [w1, w2, threshold] }: Unit): [number, number, number] {
  return [w1, w2, -threshold];
}
