import { arrayAt, at, type DemoContext, type Track } from "../../view.ts";

/**
 * Dead: f′ is defined 0 at all inputs. Sparse: at some of them. Low: so is |f′| at all, but not defined 0 at all.
 * Overflowed: its weights are no numbers any more.
 */
export type UnitState = "dead" | "low" | "sparse" | "awake" | "overflowed";

/** What units are called where text and figure light each other. */
export const terms: Partial<Record<UnitState, string>> = { dead: "dead", sparse: "resting", awake: "active" };

/** A hidden unit at the cursor. */
export interface Unit {
  state: UnitState;
  /** So many inputs do not lie where f′ is defined 0. */
  awake: number;
  /** Two weights and the bias: the inputs x with w₁x₁ + w₂x₂ + b = 0 are its boundary. */
  weights: readonly [number, number, number];
  /** Of each input. */
  z: Float64Array;
}

/** The inputs, x₁ and x₂ of each after those of the one before. */
export function inputsOf(track: Track): Float32Array {
  return track.result.series.inputs?.data ?? new Float32Array();
}

/** A slope is low where |f′| is under this. */
export function lowSlope({ result }: Track): number {
  return result.facts.low_slope?.[0] ?? Number.NaN;
}

export function unitsOf({ core }: DemoContext, track: Track): Unit[] {
  const inputs = inputsOf(track);
  const examples = inputs.length / 2;
  const shares = arrayAt(track, "on_share");
  const weights = [...shares].map((_, unit) => weightsOf(track, unit));
  const z = new Float64Array(shares.length * examples);
  weights.forEach(([w1, w2, b], unit) => {
    for (let i = 0; i < examples; i++)
      z[unit * examples + i] = w1 * (inputs[2 * i] as number) + w2 * (inputs[2 * i + 1] as number) + b;
  });
  // The history counts low slopes, those of dead units among them: only if a whole unit's are left can one be low at all.
  const low = at(track, "saturated") * z.length - at(track, "dead") * examples;
  const slopes = low > examples - 0.5 ? core.evaluate(track.spec, z).derivative : undefined;
  return weights.map((own, unit) => {
    const share = shares[unit] as number;
    return {
      state: own.every(Number.isFinite)
        ? stateOf(share, slopes?.subarray(unit * examples, (unit + 1) * examples), lowSlope(track))
        : "overflowed",
      awake: Math.round(share * examples),
      weights: own,
      z: z.subarray(unit * examples, (unit + 1) * examples),
    };
  });
}

export function weightsOf(track: Track, unit: number): readonly [number, number, number] {
  const number = (place: number) => at(track, "hidden_weights", 3 * unit + place);
  return [number(0), number(1), number(2)];
}

function stateOf(share: number, slopes: Float64Array | undefined, low: number): UnitState {
  if (share === 0) return "dead";
  if (slopes?.every((slope) => Math.abs(slope) < low)) return "low";
  return share < 1 ? "sparse" : "awake";
}

/** The unit that the reader picked, from 0; until then the first that some function has dead in the end. */
export function pickedUnit({ pointed, run, tracks }: DemoContext): number {
  const width = Number(run.settings.width);
  if (pointed !== undefined) return Math.min(pointed, width - 1);
  const dead = tracks.map((track) => arrayAt({ ...track, step: Number.POSITIVE_INFINITY }, "on_share").indexOf(0));
  return Math.max(0, dead.find((unit) => unit >= 0) ?? 0);
}
