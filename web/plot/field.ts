import { contours } from "d3-contour";
import { type SVGTemplateResult, svg } from "lit";
import type { Place } from "./scale.ts";

/** A quantity at the points of a grid: rows along the second coordinate, ends included. */
export interface Field {
  values: ArrayLike<number>;
  columns: number;
  rows: number;
  /** From, to of the first coordinate; from, to of the second. */
  range: ArrayLike<number>;
}

/** The parts of a field that lie above each level. */
export interface Contours {
  /** One path for each level, around all that lies above it. */
  areas: string[];
  /** All levels in one path. */
  lines: string;
}

/** Smooth contours at the caller's levels, ascending. */
export function contoursOf(field: Field, levels: readonly number[], x: Place, y: Place): Contours {
  const { values, columns, rows, range } = field;
  const [left = 0, right = 0, bottom = 0, top = 0] = Array.from(range);
  // d3-contour has the first point of the grid at (½, ½).
  const px = (column: number) => x(left + ((right - left) * (column - 0.5)) / (columns - 1));
  const py = (row: number) => y(bottom + ((top - bottom) * (row - 0.5)) / (rows - 1));
  const tracer = contours().size([columns, rows]).smooth(true);
  const numbers = Array.from(values);
  const areas = levels.map((level) =>
    tracer
      .contour(numbers, level)
      .coordinates.flat()
      .map((ring) => rounded(ring.map(([column = 0, row = 0]) => [px(column), py(row)] as const)))
      .join(""),
  );
  return { areas, lines: areas.join("") };
}

/** A curve that touches the middle of each side of a closed ring, whose first point is also its last. */
function rounded(ring: readonly (readonly [number, number])[]): string {
  const middle = (i: number) => {
    const [[x0, y0], [x1, y1]] = [ring[i] as readonly [number, number], ring[i + 1] as readonly [number, number]];
    return `${((x0 + x1) / 2).toFixed(1)} ${((y0 + y1) / 2).toFixed(1)}`;
  };
  const last = ring.length - 2;
  let path = `M${middle(last)}`;
  for (let i = 0; i <= last; i++) {
    const [x, y] = ring[i] as readonly [number, number];
    path += `Q${x.toFixed(1)} ${y.toFixed(1)} ${middle(i)}`;
  }
  return `${path}Z`;
}

/** So much of the highest band is ink. */
const strongest = 0.26;

/** The bands between levels, the fuller the higher, and a line at each. */
export function field({ areas, lines }: Contours): SVGTemplateResult {
  const strength = (i: number) => ((strongest * (i + 1)) / areas.length).toFixed(3);
  // A band is what lies above its level and not above the next one.
  return svg`<g class="field">
    ${areas.map((area, i) => svg`<path class="band" fill-rule="evenodd" fill-opacity=${strength(i)} d=${area + (areas[i + 1] ?? "")} />`)}
    <path class="level" d=${lines} />
  </g>`;
}
