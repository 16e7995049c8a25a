import type { DemoContext, Track } from "../../view.ts";

/** The core's series, in the order in which one follows from the other. */
export const quantities = [
  "weight",
  "bias",
  "preactivation",
  "output",
  "derivative",
  "loss",
  "weight_gradient",
] as const;

/** From this width on, in CSS pixels, the two plots stand side by side. */
export const wide = 560;

/** A series over all steps that are known. */
export function history(track: Track, id: string): Float32Array {
  return track.result.series[id]?.data ?? new Float32Array();
}

/** The numbers between which a series of all functions lies, within ±`most`; what is not finite does not count. */
export function span(tracks: readonly Track[], ids: readonly string[], most: number): [number, number] {
  let [least, greatest] = [0, 0];
  for (const track of tracks)
    for (const id of ids)
      for (const value of history(track, id)) {
        if (value < least) least = Math.max(value, -most);
        if (value > greatest) greatest = Math.min(value, most);
      }
  return [least, greatest];
}

/** A place in a plot that an SVG can hold: what lies far outside stays outside. */
export function drawable(place: number): number {
  return Math.min(Math.max(place, -1e5), 1e5);
}

/** The last step of the run. */
export function lastStep({ tracks }: DemoContext): number {
  return Math.max(0, ...tracks.map(({ result }) => result.steps - 1));
}

/** The functions at the step that the reader points at, else at the cursor's. */
export function readTracks(context: DemoContext): readonly Track[] {
  const { tracks, pointed } = context;
  if (pointed === undefined || pointed > lastStep(context)) return tracks;
  return tracks.map((track) => ({ ...track, step: Math.min(pointed, history(track, "output").length - 1) }));
}
