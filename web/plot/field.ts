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
  const px = (column: number) => x(left + ((right - left) * (column - 0.5)) / (columns - 1)).toFixed(1);
  const py = (row: number) => y(bottom + ((top - bottom) * (row - 0.5)) / (rows - 1)).toFixed(1);
  const tracer = contours().size([columns, rows]).smooth(true);
  const areas = levels.map((level) =>
    tracer
      .contour(Array.from(values), level)
      .coordinates.flat()
      .map((ring) => `M${ring.map(([column = 0, row = 0]) => `${px(column)} ${py(row)}`).join("L")}Z`)
      .join(""),
  );
  return { areas, lines: areas.join("") };
}

/** The bands between levels, the fuller the higher, and a line at each. */
export function field({ areas, lines }: Contours): SVGTemplateResult {
  return svg`<g class="field">${areas.map((area) => svg`<path class="area" d=${area} />`)}<path class="level" d=${lines} /></g>`;
}
