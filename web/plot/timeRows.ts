import { type SVGTemplateResult, svg } from "lit";
import type { Box } from "./frame.ts";

/** Rows over time, the first at the bottom; column i reaches from one edge to the next, in CSS pixels. */
export interface TimeRows {
  rows: number;
  edges: readonly number[];
  box: Box;
}

/** Between two rows, in CSS pixels. */
const rowGap = 1;

/** Where the cells of a row lie. */
export function rowAt(
  { rows, box }: Pick<TimeRows, "rows" | "box">,
  row: number,
): { top: number; bottom: number; middle: number } {
  const pitch = (box.bottom - box.top) / rows;
  const bottom = box.bottom - row * pitch - rowGap / 2;
  return { top: bottom - pitch + rowGap, bottom, middle: bottom - (pitch - rowGap) / 2 };
}

/** The edges of columns around their places: each reaches half the way to the next. */
export function edgesAround(places: readonly number[]): number[] {
  const between = places.slice(1).map((place, i) => (place + (places[i] as number)) / 2);
  return [places[0] ?? 0, ...between, places.at(-1) ?? 0];
}

/** Stretches of a row in which neighbours are equal, from edge to edge. */
function stretches<Value>({ edges }: TimeRows, of: (column: number) => Value) {
  const found: { value: Value; left: string; right: string }[] = [];
  for (let from = 0; from + 1 < edges.length; ) {
    const value = of(from);
    let to = from + 1;
    while (to + 1 < edges.length && of(to) === value) to++;
    found.push({ value, left: (edges[from] as number).toFixed(1), right: (edges[to] as number).toFixed(1) });
    from = to;
  }
  return found;
}

/** Rows of shaded cells, by classes of the style sheet, one path for each; where there is none a place stays empty. */
export function shadeRows(
  place: TimeRows,
  shade: (row: number, column: number) => string | undefined,
): SVGTemplateResult {
  const paths = new Map<string, string>();
  for (let row = 0; row < place.rows; row++) {
    const { top, bottom } = rowAt(place, row);
    for (const { value, left, right } of stretches(place, (column) => shade(row, column))) {
      if (value === undefined) continue;
      const path = `M${left} ${top.toFixed(1)}H${right}V${bottom.toFixed(1)}H${left}z`;
      paths.set(value, (paths.get(value) ?? "") + path);
    }
  }
  return svg`<g class="shade-rows">${[...paths].map(([kind, path]) => svg`<path class=${kind} d=${path} />`)}</g>`;
}

/** Shares in rows, each filled from its bottom so far; what is not finite stays empty. */
export function shareRows(
  place: TimeRows,
  share: (row: number, column: number) => number,
  kind: string,
): SVGTemplateResult {
  let path = "";
  for (let row = 0; row < place.rows; row++) {
    const { top, bottom } = rowAt(place, row);
    for (const { value, left, right } of stretches(place, (column) => share(row, column)))
      if (value > 0)
        path += `M${left} ${bottom.toFixed(1)}V${(bottom - Math.min(value, 1) * (bottom - top)).toFixed(1)}H${right}V${bottom.toFixed(1)}z`;
  }
  return svg`<path class=${kind} d=${path} />`;
}

/** From one sign to the next along a row, and half of its width, in CSS pixels. */
const signSpacing = 24;
const signReach = 2.5;

/** Signs along the rows, that tell cells apart without colour. */
export function rowSigns(
  place: TimeRows,
  sign: (row: number, column: number) => "cross" | "dash" | undefined,
): SVGTemplateResult {
  const { edges, rows } = place;
  const [first, last] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const size = 2 * signReach;
  let path = "";
  for (let row = 0; row < rows; row++) {
    const { middle } = rowAt(place, row);
    let column = 0;
    for (let x = first + signSpacing / 2; x < last; x += signSpacing) {
      while ((edges[column + 1] ?? x) < x) column++;
      const drawn = sign(row, column);
      const left = (x - signReach).toFixed(1);
      if (drawn === "dash") path += `M${left} ${middle.toFixed(1)}h${size}`;
      if (drawn === "cross")
        path += `M${left} ${(middle - signReach).toFixed(1)}l${size} ${size}m0 ${-size}l${-size} ${size}`;
    }
  }
  return svg`<path class="row-signs" d=${path} />`;
}
