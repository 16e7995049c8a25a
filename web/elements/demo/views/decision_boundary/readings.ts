import { arrayAt, at, type DemoContext, type Track } from "../../view.ts";

/** Layers with weights, the output's among them: numbers of the first layer are at place 0. */
export interface Shape {
  hidden: number;
  width: number;
  layers: readonly { units: number; inputs: number }[];
}

/** The shape of a function's net, from what its run has kept: the settings may be those of the next run already. */
export function shapeOf({ result }: Track): Shape {
  const units = [...(result.series.layer_units?.data ?? [1])];
  const hidden = units.length - 1;
  return {
    hidden,
    width: hidden > 0 ? (units[0] as number) : 0,
    layers: units.map((count, layer) => ({ units: count, inputs: layer === 0 ? 2 : (units[layer - 1] as number) })),
  };
}

/** Where in `parameters` a weight stands; that of input 0 is the bias. */
export function placeOf({ layers }: Shape, layer: number, unit: number, input: number): number {
  let before = 0;
  for (const { units, inputs } of layers.slice(0, layer)) before += units * (inputs + 1);
  const { inputs } = layers[layer] as Shape["layers"][number];
  return before + unit * (inputs + 1) + (input === 0 ? inputs : input - 1);
}

/** A weight at the cursor, or a unit's bias as its input 0. */
export function weightAt(track: Track, shape: Shape, layer: number, unit: number, input: number): number {
  return at(track, "parameters", placeOf(shape, layer, unit, input));
}

/** ‖∂L/∂z‖ of a layer as a part of the output's; NaN where that is 0. */
export function leftOf(track: Track, layer: number): number {
  const gradients = arrayAt(track, "gradient");
  return (gradients[layer] ?? Number.NaN) / (gradients.at(-1) ?? Number.NaN);
}

/** So many layers from the first one up stood still, as far as the moment at the cursor can tell. */
export function stillLayers({ result, step }: Track): number {
  const said = result.verdicts.find(({ id }) => id === "early_still");
  return said && said.step <= step ? (said.values[0] ?? 0) : 0;
}

export function epochAt(track: Track, step = track.step): number {
  return at({ ...track, step }, "epoch");
}

/** The points, three numbers each: x₁, x₂ and the class. */
export function pointsOf({ result }: Track): Float32Array {
  return result.series.points?.data ?? new Float32Array();
}

/** From, to of x₁; from, to of x₂. */
export function rangeOf({ result }: Track): Float32Array {
  return result.series.range?.data ?? Float32Array.of(-1.25, 1.25, -1.25, 1.25);
}

/** Of each layer that was looked at, counted from 1; under 0 what was found at the reader's picks. */
const kept = new WeakMap<Track, Map<number, Record<string, Float32Array>>>();
const none = new Float32Array();

/** What the core tells of the moment at the cursor and the picked layer, or another one: arrays by their ids. */
export function insideOf(track: Track, layer = 0): Record<string, Float32Array> {
  const known = kept.get(track) ?? new Map<number, Record<string, Float32Array>>();
  kept.set(track, known);
  const inside = known.get(layer) ?? track.inspect(layer === 0 ? {} : { layer });
  known.set(layer, inside);
  return inside;
}

/** p over the plane, rows from below. */
export function fieldOf(track: Track): Float32Array {
  return insideOf(track).field ?? none;
}

/** a of one hidden unit over the plane, on the same grid. */
export function unitField(track: Track, { layers }: Shape, layer: number, unit: number): Float32Array {
  const { units = none } = insideOf(track, layer + 1);
  const size = units.length / (layers[layer]?.units ?? 1);
  return units.subarray(unit * size, (unit + 1) * size);
}

/** The function whose net is shown: the one that the reader pressed, else the first. */
export function shownTrack({ tracks, pointed }: DemoContext): Track {
  return tracks[Math.floor((pointed ?? 0) / perTrack)] ?? (tracks[0] as Track);
}

/** What the reader points at: a function, and one input of the picked unit (0 is its bias). */
const perTrack = 100;

export function pointedInput({ pointed }: Pick<DemoContext, "pointed">): number {
  return (pointed ?? 1) % perTrack;
}

export function pointAt(context: DemoContext, { track, input }: { track?: number; input?: number }): void {
  const now = context.pointed ?? 1;
  context.point((track ?? Math.floor(now / perTrack)) * perTrack + (input ?? now % perTrack));
}

/** The unit that the reader looks at, from 0; that of the layer after the hidden ones is the output. */
export function pickedUnit(
  { picks }: Pick<DemoContext, "picks">,
  { hidden, width }: Shape,
): { layer: number; unit: number; isOutput: boolean } {
  const layer = Math.min(Number(picks.layer) - 1, hidden);
  const isOutput = layer === hidden;
  return { layer, unit: isOutput ? 0 : Math.min(Number(picks.unit), width) - 1, isOutput };
}

/** Whether the reader looks at the weights of one unit, and the planes show what it gives. */
export function showsUnit({ show }: Pick<DemoContext, "show">): boolean {
  return show === "unit";
}

export function percent(share: number): string {
  return Number.isFinite(share) ? `${Math.round(100 * share)}%` : "–";
}
