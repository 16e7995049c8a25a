import { nothing, type SVGTemplateResult, svg } from "lit";

/** Units as squares in rows from the left, `size` CSS pixels apart. */
export interface CellGrid {
  count: number;
  columns: number;
  size: number;
}

/**
 * How one cell is drawn: filled from below to a share of its height, framed by its state, and signed. Those of one state
 * stand for one term, if for any.
 */
export interface CellLook {
  share: number;
  state?: string;
  term?: string | undefined;
  sign?: "cross" | "dashes";
}

/** Width and height of all cells. */
export function cellsSize({ count, columns, size }: CellGrid): { width: number; height: number } {
  return { width: columns * size, height: Math.ceil(count / columns) * size };
}

/** The cell under a place in pixels. */
export function cellAt({ count, columns, size }: CellGrid, { x, y }: { x: number; y: number }): number | undefined {
  const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
  const place = row * columns + column;
  return column >= 0 && column < columns && row >= 0 && place < count ? place : undefined;
}

/** All cells: those that look alike are one path. */
export function cells(grid: CellGrid, look: (cell: number) => CellLook): SVGTemplateResult {
  const { count, columns, size } = grid;
  const gap = Math.max(1, Math.round(size / 8));
  const inner = size - 2 * gap;
  const shares = new Map<string, string>();
  const frames = new Map<string, string>();
  const terms = new Map<string, string | undefined>();
  const signs = { cross: "", dashes: "" };
  const add = (paths: Map<string, string>, state: string, path: string) =>
    paths.set(state, (paths.get(state) ?? "") + path);
  for (let i = 0; i < count; i++) {
    const { share, state = "", sign, term } = look(i);
    terms.set(state, term);
    const [left, top] = [(i % columns) * size + gap, Math.floor(i / columns) * size + gap];
    const full = Math.min(Math.max(share, 0), 1) * inner;
    if (full > 0) add(shares, state, `M${left} ${top + inner - full}h${inner}v${full}h${-inner}z`);
    add(frames, state, `M${left} ${top}h${inner}v${inner}h${-inner}z`);
    const [a, b] = [inner / 4, inner / 2];
    if (sign === "cross") signs.cross += `M${left + a} ${top + a}l${b} ${b}m0 ${-b}l${-b} ${b}`;
    if (sign === "dashes") signs.dashes += `M${left + a} ${top + 0.4 * inner}h${b}m${-b} ${0.2 * inner}h${b}`;
  }
  return svg`<g class="cells">
    ${[...shares].map(([state, path]) => svg`<path class="share ${state}" d=${path} />`)}
    ${[...frames].map(([state, path]) => svg`<g data-term=${terms.get(state) ?? nothing}><path class="frame ${state}" d=${path} /></g>`)}
    <path class="sign cross" d=${signs.cross} /><path class="sign" d=${signs.dashes} />
  </g>`;
}
