import { type SVGTemplateResult, svg } from "lit";

interface Place {
  x: number;
  y: number;
}

/** A weight between two places: its size is how wide the line is, its sign is hue and dashes. */
export interface Wire {
  from: Place;
  to: Place;
  weight: number;
}

/** A line is so wide for a weight of 1, and at least and at most so wide, in CSS pixels. */
const [wide, narrowest, widest] = [1.4, 0.4, 6];
/** Widths are rounded to such steps: lines that look alike are one path. */
const step = 0.4;

function widthOf(weight: number): number {
  const width = Math.round((wide * Math.abs(weight)) / step) * step;
  return Math.min(Math.max(width, narrowest), widest);
}

export function wires(all: readonly Wire[], kind = ""): SVGTemplateResult {
  const paths = new Map<string, { width: number; sign: string; path: string }>();
  // Many lines share an end.
  const ends = new Map<Place, string>();
  const written = (end: Place) => {
    const text = ends.get(end) ?? `${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
    ends.set(end, text);
    return text;
  };
  for (const { from, to, weight } of all) {
    if (!Number.isFinite(weight)) continue;
    const [width, sign] = [widthOf(weight), weight < 0 ? "below" : "above"];
    const key = `${sign} ${width.toFixed(1)}`;
    const same = paths.get(key) ?? { width, sign, path: "" };
    same.path += `M${written(from)}L${written(to)}`;
    paths.set(key, same);
  }
  const thinnestFirst = [...paths.values()].sort((a, b) => a.width - b.width);
  return svg`<g class="wires ${kind}">${thinnestFirst.map(
    ({ width, sign, path }) => svg`<path class=${sign} stroke-width=${width.toFixed(1)} d=${path} />`,
  )}</g>`;
}

/** The line that lies nearest to a place, and how far away; undefined if there is none. */
export function nearestWire(all: readonly Wire[], { x, y }: Place): { index: number; distance: number } | undefined {
  let nearest: { index: number; distance: number } | undefined;
  all.forEach(({ from, to }, index) => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const way = Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy), 0), 1);
    const distance = Math.hypot(from.x + way * dx - x, from.y + way * dy - y);
    if (!nearest || distance < nearest.distance) nearest = { index, distance };
  });
  return nearest;
}
