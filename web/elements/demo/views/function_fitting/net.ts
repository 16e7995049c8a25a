import { at, type DemoContext, type Track } from "../../view.ts";

/** One unit: it adds v·f(w·x + b). */
export interface Unit {
  weight: number;
  shift: number;
  height: number;
  /** Where w·x + b = 0: there a ReLU bends the curve. Infinite or NaN for w = 0. */
  bend: number;
  /** v·|w|: for ReLU, by so much the slope is steeper to the right of the bend than to its left. */
  strength: number;
}

/** What a function's net is at the step under the cursor. */
export interface Net {
  units: readonly Unit[];
  bias: number;
  /** ∂L/∂w, ∂L/∂b and ∂L/∂v of each unit. */
  gradients: Float32Array;
  /** y at each of the inputs. */
  answers: Float32Array;
}

const kept = new WeakMap<Track, Net>();

export function netOf(track: Track): Net {
  const known = kept.get(track);
  if (known) return known;
  const { hidden = new Float32Array(), output_bias, gradients, answers } = track.inspect();
  const units = Array.from({ length: hidden.length / 3 }, (_, i) =>
    unitOf(hidden[3 * i] as number, hidden[3 * i + 1] as number, hidden[3 * i + 2] as number),
  );
  const net = {
    units,
    bias: output_bias?.[0] ?? Number.NaN,
    gradients: gradients ?? new Float32Array(),
    answers: answers ?? new Float32Array(),
  };
  kept.set(track, net);
  return net;
}

function unitOf(weight: number, shift: number, height: number): Unit {
  return { weight, shift, height, bend: -shift / weight + 0, strength: height * Math.abs(weight) };
}

export function isByHand({ run }: Pick<DemoContext, "run">): boolean {
  return run.settings.mode === "by_hand";
}

export const inputs = 65;

export function inputAt(i: number): number {
  return (2 * i) / (inputs - 1) - 1;
}

/** The function whose units are shown: the first. */
export function mainTrack({ tracks }: DemoContext): Track {
  return tracks[0] as Track;
}

export function errorOf(track: Track): number {
  return at(track, "error");
}

/** The unit that the reader looks at, counted from 0. */
export function pickedUnit({ picks, run }: DemoContext): number {
  return Math.min(Number(picks.unit), Number(run.settings.units)) - 1;
}

/** Units that are switched off are the bits of a number, the first unit being the lowest. */
export function isOff({ picks }: DemoContext, unit: number): boolean {
  return Math.floor(Number(picks.off) / 2 ** unit) % 2 === 1;
}

export function someOff(context: DemoContext): boolean {
  return netOf(mainTrack(context)).units.some((_, i) => isOff(context, i));
}

export function switchUnit(context: DemoContext, unit: number): void {
  const bit = 2 ** unit;
  context.set({ off: Number(context.picks.off) + (isOff(context, unit) ? -bit : bit) });
}

const most = 100;

/** The numbers of a net as the setting has them: c, then w, b and v of each unit. */
function numbersOf({ units, bias }: Net): number[] {
  const all = [bias, ...units.flatMap(({ weight, shift, height }) => [weight, shift, height])];
  return all.map((number) => Math.min(Math.max(Number(number.toFixed(3)) + 0, -most), most));
}

/** From now on the net is set by hand, beginning with what is shown. */
function setByHand(context: DemoContext, net: Net): void {
  context.set({ mode: "by_hand", units: net.units.length, weights: numbersOf(net) }, true);
}

/** Gives one unit other numbers. */
export function changeUnit(
  context: DemoContext,
  unit: number,
  numbers: Partial<Record<"weight" | "shift" | "height", number>>,
): void {
  const net = netOf(mainTrack(context));
  const { weight, shift, height } = { ...(net.units[unit] as Unit), ...numbers };
  setByHand(context, { ...net, units: net.units.with(unit, unitOf(weight, shift, height)) });
}

/** Gives one unit another place and strength; its w stays. */
export function placeUnit(context: DemoContext, unit: number, bend: number, strength: number): void {
  const { weight } = netOf(mainTrack(context)).units[unit] as Unit;
  changeUnit(context, unit, { shift: -weight * bend, height: strength / Math.abs(weight) });
}

export function changeBias(context: DemoContext, bias: number): void {
  setByHand(context, { ...netOf(mainTrack(context)), bias });
}
