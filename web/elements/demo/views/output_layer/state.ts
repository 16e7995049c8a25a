import type { DemoResult, DemoRun } from "../../../../core/demo.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";

export const tasks = ["number", "yes_no", "one_of_three", "any_of_three"] as const;
export type Task = (typeof tasks)[number];
export type Output = "identity" | "relu" | "sigmoid" | "softmax";
export type Loss = "squared_error" | "binary_cross_entropy" | "cross_entropy";

/** What a run shows at the cursor. `place` counts outputs × points. */
export interface State {
  task: Task;
  output: Output;
  loss: Loss;
  /** So many outputs and points there are. */
  outputs: number;
  points: number;
  step: number;
  inputs: Float32Array;
  targets: Float32Array;
  /** p at each place; empty where no pair is run. */
  given: Float32Array;
  /** ∂L/∂z at each place. */
  deltas: Float32Array;
}

export function trackOf({ tracks }: Pick<DemoContext, "tracks">): Track {
  return tracks[0] as Track;
}

export function stateOf({ run, tracks }: Pick<DemoContext, "run" | "tracks">): State {
  const track = trackOf({ tracks });
  return {
    ...pointsOf(run, track.result),
    step: track.step,
    given: arrayAt(track, "outputs"),
    deltas: arrayAt(track, "deltas"),
  };
}

/** What is wanted, of a task whose output and loss are refused: no output is given. */
export function bareState({ core, run }: Pick<DemoContext, "core" | "run">): State {
  const { settings, demo } = run;
  const defined = { ...settings, output: "identity", loss: "squared_error", steps: 10, functions: "identity" };
  const none = new Float32Array();
  return { ...pointsOf(run, core.runDemo(demo.id, defined)), step: 0, given: none, deltas: none };
}

function pointsOf({ settings: { task, output, loss } }: DemoRun, { series }: DemoResult) {
  const inputs = series.inputs?.data ?? new Float32Array();
  const targets = series.targets?.data ?? new Float32Array();
  return {
    task: task as Task,
    output: output as Output,
    loss: loss as Loss,
    outputs: targets.length / inputs.length,
    points: inputs.length,
    inputs,
    targets,
  };
}

/** p − y. */
export function errorAt({ given, targets }: State, place: number): number {
  return (given[place] as number) - (targets[place] as number);
}

/** w and b of one output at the cursor. */
export function weightsOf(context: Pick<DemoContext, "tracks">, output: number): readonly [w: number, b: number] {
  const weights = arrayAt(trackOf(context), "weights");
  return [weights[2 * output] ?? Number.NaN, weights[2 * output + 1] ?? Number.NaN];
}

/** Round-off is smaller. */
const sameWithin = 1e-5;

/** The place where δ and p − y differ most, if they differ by more than round-off. */
export function widestGap(state: State): number | undefined {
  const gap = (place: number) => Math.abs((state.deltas[place] as number) - errorAt(state, place));
  const widest = state.deltas.reduce((widest, _, place) => (gap(place) > gap(widest) ? place : widest), 0);
  const isSame = gap(widest) <= sameWithin * Math.max(1, Math.abs(errorAt(state, widest)));
  return isSame ? undefined : widest;
}

/** What a link says of a point: x, and y, 0 or 1, a class, or labels as a sum of 1, 2 and 4. */
export function wantedAt({ task, outputs, points, targets }: State, point: number): number {
  const of = (output: number) => targets[output * points + point] as number;
  if (outputs === 1) return Number(of(0).toFixed(2));
  const factors = task === "one_of_three" ? [0, 1, 2] : [1, 2, 4];
  return factors.reduce((sum, factor, output) => sum + factor * of(output), 0);
}
