import { nothing, type SVGTemplateResult, svg } from "lit";

/** Numbers in rows and columns, and where their cells stand in the picture. */
export interface HeatCells {
  /** Row by row. */
  values: ArrayLike<number>;
  columns: number;
  left: number;
  top: number;
  /** Of one cell, with the gap to the next. */
  wide: number;
  high: number;
  /** The size from which on a cell has its full colour. */
  fullAt: number;
  /** What is written on a cell, its sign included, so that no colour alone tells it. */
  label(value: number): string;
  /** The index of a cell that stands out. */
  chosen?: number | undefined;
}

const gap = 2;

/**
 * How strongly a cell is tinted, from 0 to 1: by its own number alone, so that a map fades when its numbers do. By the
 * square root, so that a hundredth of the full size can still be seen.
 */
export function tintOf(value: number, fullAt: number): number {
  return Math.sqrt(Math.min(Math.abs(value) / fullAt, 1)) || 0;
}

/** A cell for each number, tinted by its size and its sign; `data-index` says which of the numbers it is. */
export function heatCells({
  values,
  columns,
  left,
  top,
  wide,
  high,
  fullAt,
  label,
  chosen,
}: HeatCells): SVGTemplateResult[] {
  return Array.from(values, (value, i) => {
    const [x, y] = [left + (i % columns) * wide, top + Math.floor(i / columns) * high];
    const box = { x: x + gap / 2, y: y + gap / 2, width: wide - gap, height: high - gap };
    const rect = (kind: string, opacity: unknown = nothing) =>
      svg`<rect class=${kind} x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="3" fill-opacity=${opacity} />`;
    return svg`<g class="heat ${value < 0 ? "down" : "up"}" data-index=${i} ?data-chosen=${i === chosen}>
      ${rect("ground")}${rect("tint", tintOf(value, fullAt))}
      <text x=${x + wide / 2} y=${y + high / 2} dy="0.35em" text-anchor="middle">${label(value)}</text>
    </g>`;
  });
}
