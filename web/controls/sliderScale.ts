import { stepsOfKey } from "./keys.ts";

/** A number between two ends. */
export interface ScaledNumber {
  value: number;
  /** The ends of the slider; a logarithmic one reaches as far as the value lies. */
  least: number;
  greatest: number;
  /** Equal ratios are equally far apart, and both ends are positive. */
  logarithmic?: boolean;
  /** Marked on the slider. */
  default?: number | undefined;
}

interface Scale {
  /** Where a value lies on the slider. */
  position(value: number): number;
  valueAt(position: number, options: ScaledNumber): number;
}

export function scaleOf({ logarithmic }: ScaledNumber): Scale {
  return logarithmic ? powers : linear;
}

const linear: Scale = {
  position: (value) => value,
  valueAt: (position) => position,
};

/** Powers of ten; the values have two digits, which are enough to choose by. The ends and the default are met. */
const powers: Scale = {
  position: Math.log10,
  valueAt(position, options) {
    const { least, greatest, default: standard } = options;
    const met = [least, greatest, standard].find((each) => each && Math.abs(Math.log10(each) - position) < 0.006);
    return met ?? twoDigits(position, options);
  },
};

function twoDigits(position: number, options: ScaledNumber): number {
  const [least, greatest] = endsOf(options);
  return Math.min(Math.max(Number((10 ** position).toPrecision(2)), least), greatest);
}

/** The values at the slider's ends: a logarithmic one has no steps that would shift with them. */
export function endsOf({ logarithmic, value, least, greatest }: ScaledNumber): [number, number] {
  return logarithmic ? [Math.min(least, value), Math.max(greatest, value)] : [least, greatest];
}

/** Ten keys multiply by ten. A key always moves the value, unless that is at the end. */
export function keyOfRatios(event: KeyboardEvent, options: ScaledNumber): number | undefined {
  const { value } = options;
  const [least, greatest] = endsOf(options);
  const steps = stepsOfKey(event);
  if (steps === "first") return least;
  if (steps === "last") return greatest;
  if (steps === undefined) return undefined;
  let tenths = Math.round(10 * Math.log10(value)) + steps;
  const moves = (next: number) => (steps > 0 ? next > value : next < value);
  while (!moves(twoDigits(tenths / 10, options)) && 10 ** (tenths / 10) > least && 10 ** (tenths / 10) < greatest)
    tenths += Math.sign(steps);
  return twoDigits(tenths / 10, options);
}
