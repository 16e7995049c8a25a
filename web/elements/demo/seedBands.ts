import { type SVGTemplateResult, svg } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Place } from "../../plot/scale.ts";
import { seedBand } from "../../plot/seedBand.ts";
import { hueOf } from "./hue.ts";
import type { Track } from "./view.ts";

/** What many seeds give of each function, where that is asked for: to be drawn behind the one run. */
export function seedBands(tracks: readonly Track[], id: string, x: Place, y: Place): SVGTemplateResult[] {
  return tracks.flatMap((track) => {
    const band = track.seeds?.done ? track.seeds.bands[id] : undefined;
    if (!band) return [];
    return svg`<g ${hueOf(track)}>${guard([band, x(0), x(1), y(1), y(10)], () => seedBand(band, x, y))}</g>`;
  });
}
