import type { Demos } from "../../../../core/demos.ts";
import { type FunctionSpec, formatSpec } from "../../../../core/functionSpec.ts";
import type { Net, Unit } from "./net.ts";

/** What is drawn of a net over [−1, 1]; a line is torn where a number is NaN. */
export interface Curves {
  xs: Float64Array;
  /** f(w·x + b) of each unit. */
  activations: readonly Float64Array[];
}

const steps = 160;
/** So near beside a jump a line ends. */
const beside = 1e-9;

/** Each unit at even places and at its kinks. */
export function curvesOf(core: Demos, spec: FunctionSpec, { units }: Net): Curves {
  const kinks = kinksOf(core, spec);
  const jumps = new Set<number>();
  const places = units.flatMap(({ weight, shift }) =>
    kinks.flatMap(({ x: z, order }) => {
      const x = (z - shift) / weight;
      if (!(x > -1 && x < 1)) return [];
      if (order > 0) return [x];
      jumps.add(x);
      return [x - beside, x, x + beside];
    }),
  );
  const even = Array.from({ length: steps + 1 }, (_, i) => (2 * i) / steps - 1);
  const xs = Float64Array.from([...even, ...places]).sort();
  const { value } = core.evaluate(
    spec,
    Float64Array.from({ length: units.length * xs.length }, (_, i) => {
      const { weight, shift } = units[Math.floor(i / xs.length)] as Unit;
      return weight * (xs[i % xs.length] as number) + shift;
    }),
  );
  const torn = (of: Float64Array) => of.map((y, i) => (jumps.has(xs[i] as number) ? Number.NaN : y));
  const activations = units.map((_, i) => torn(value.subarray(i * xs.length, (i + 1) * xs.length)));
  return { xs, activations };
}

/** y = Σ v·a + c over the units that a test lets through. */
export function sumOf(
  { xs, activations }: Curves,
  { units, bias }: Net,
  counts: (unit: number) => boolean,
): Float64Array {
  return xs.map((_, i) =>
    units.reduce((sum, { height }, unit) => (counts(unit) ? sum + height * (activations[unit]?.[i] ?? 0) : sum), bias),
  );
}

const known = new Map<string, { x: number; order: number }[]>();

function kinksOf(core: Demos, spec: FunctionSpec): { x: number; order: number }[] {
  const name = formatSpec(spec);
  const kinks = known.get(name) ?? core.facts(spec).kinks;
  known.set(name, kinks);
  return kinks;
}
