import { curveStyles } from "../../plot/palette.ts";
import { functionName } from "../../text/functionNames.ts";
import type { Language } from "../../text/text.ts";
import type { DemoState } from "./attributes.ts";
import type { Computed } from "./histories.ts";
import type { Track } from "./view.ts";

/** The functions whose runs have something to show, under one cursor. */
export function tracksOf(
  { run, step }: DemoState,
  computed: readonly Computed[],
  language: Language,
): { tracks: Track[]; last: number; reach: number; end: number } {
  const light = curveStyles(run.functions, false);
  const dark = curveStyles(run.functions, true);
  const steps = Math.max(1, ...computed.map(({ result }) => result?.steps ?? 1));
  const last = steps - 1;
  const tracks = run.functions.flatMap((spec, i): Track[] => {
    const [result, onLight, onDark] = [computed[i]?.result, light[i], dark[i]];
    if (!result || !onLight || !onDark) return [];
    const name = functionName(spec, language);
    const stop = result.stopped[0]?.step ?? last;
    const known = Math.min(result.checkpoint ? result.checkpoint.step - 1 : last, stop);
    return [{ spec, name, light: onLight, dark: onDark, result, step: Math.min(step ?? last, known) }];
  });
  const still = tracks.map(({ result }) => {
    const settled = result.verdicts.find(({ id }) => id === "converged")?.step ?? last;
    return Math.min(settled, result.stopped[0]?.step ?? last);
  });
  const stops = tracks.map(({ result }) => result.stopped[0]?.step ?? last);
  return { tracks, last, reach: Math.max(0, ...stops), end: Math.max(0, ...still) };
}
