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

/** A series over all steps that are known. */
export function history(track: Track, id: string): Float32Array {
  return track.result.series[id]?.data ?? new Float32Array();
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

/** The epoch that is read. */
export function epochOf(tracks: readonly Track[]): number {
  return Math.max(0, ...tracks.map(({ step }) => step));
}
