import type { DemoContext, Track } from "../../view.ts";

/** The view's count of what can be pointed at: first the functions by name, then those at step 0, at step 1 … */
export function placeOf({ tracks }: DemoContext, index: number, step = -1): number {
  return (step + 1) * tracks.length + index;
}

/** The function whose loss is drawn: the one that the reader points at, or the first. */
export function contourTrack({ tracks, pointed = 0 }: DemoContext): Track {
  return tracks[pointed % tracks.length] as Track;
}

/** All functions at the step that the reader points at, else at the cursor's. */
export function readTracks({ tracks, pointed = 0 }: DemoContext): readonly Track[] {
  const step = Math.floor(pointed / tracks.length) - 1;
  return step < 0 ? tracks : tracks.map((track) => ({ ...track, step: Math.min(step, track.step) }));
}

/** The step of a path, so far as it is drawn, that lies nearest to a place in pixels. */
export function nearestPlace(
  context: DemoContext,
  { x, y }: { x: number; y: number },
  placeAt: (track: Track, step: number) => { x: number; y: number },
): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  context.tracks.forEach((track, index) => {
    for (let step = 0; step <= track.step; step++) {
      const there = placeAt(track, step);
      const distance = Math.hypot(there.x - x, there.y - y);
      if (distance < least) [least, nearest] = [distance, placeOf(context, index, step)];
    }
  });
  return nearest;
}
