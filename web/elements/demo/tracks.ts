import type { DemoRun } from "../../core/demo.ts";
import { curveStyles } from "../../plot/palette.ts";
import { functionName } from "../../text/functionNames.ts";
import type { Language } from "../../text/text.ts";
import type { HeldRun } from "./runs.ts";
import type { Track } from "./view.ts";

/** The functions whose runs have something to show, under one cursor. */
export function tracksOf(
  { run, picks, step }: { run: DemoRun; picks: Record<string, number>; step: number | undefined },
  held: readonly HeldRun[],
  language: Language,
): { tracks: Track[]; last: number; reach: number; end: number } {
  const light = curveStyles(run.functions, false);
  const dark = curveStyles(run.functions, true);
  const steps = Math.max(1, ...held.map(({ started }) => started?.steps ?? 1));
  const last = steps - 1;
  const tracks = run.functions.flatMap((spec, i): Track[] => {
    const { result, started } = held[i] ?? {};
    const [onLight, onDark] = [light[i], dark[i]];
    if (!result || !started || !onLight || !onDark) return [];
    const at = Math.min(step ?? last, started.computed - 1, result.stopped[0]?.step ?? last);
    const inspect = (others: Record<string, number> = {}) =>
      Object.fromEntries(
        Object.entries(started.inspect(at, { ...picks, ...others })).map(([id, { data }]) => [id, data]),
      );
    const name = functionName(spec, language);
    return [{ spec, name, light: onLight, dark: onDark, result, done: started.done, step: at, inspect }];
  });
  const still = tracks.map(({ result }) => {
    const convergedAt = result.verdicts.find(({ id }) => id === "converged")?.step ?? last;
    return Math.min(convergedAt, result.stopped[0]?.step ?? last);
  });
  const stops = tracks.map(({ result }) => result.stopped[0]?.step ?? last);
  return { tracks, last, reach: Math.max(0, ...stops), end: Math.max(0, ...still) };
}

/** Whether some of so many seeds are not computed yet. */
export function areSeedsLeft(tracks: readonly Track[], count: number): boolean {
  return count > 0 && tracks.some(({ seeds }) => (seeds?.done ?? 0) < count);
}
