import { html, svg, type TemplateResult } from "lit";
import { cells } from "../../../../plot/cells.ts";
import { perceptronTexts } from "../../../../text/demos/perceptron.ts";
import type { DemoContext } from "../../view.ts";
import { corners, mistakeAt, trackOf } from "./state.ts";

const left = 46;
/** Where the rows of the corners begin, under the numbers of the passes. */
export const rowsTop = 20;

/** Corners under passes: a cross at each mistake up to the cursor. Where there are too many passes, the latest. */
export function historyCells(context: DemoContext, width: number, size: number): TemplateResult {
  const text = perceptronTexts[context.language];
  const { step, result } = trackOf(context);
  const all = Math.max(1, mistakeAt(context, result.steps - 1).pass);
  const now = Math.max(1, mistakeAt(context, step).pass);
  const columns = Math.min(all, Math.floor((width - left) / size));
  const first = Math.min(Math.max(1, now - columns + 1), Math.max(1, all - columns + 1));
  const mistakes = new Map<number, number>();
  for (let each = 1; each <= step; each++) {
    const { corner, pass } = mistakeAt(context, each);
    if (pass >= first) mistakes.set(corner * columns + pass - first, each);
  }
  const here = step > 0 ? mistakeAt(context, step).corner : -1;
  const look = (cell: number) => {
    const [corner, pass] = [Math.floor(cell / columns), first + (cell % columns)];
    const mistake = mistakes.get(cell);
    const isAhead = step < result.steps - 1 && (pass > now || (pass === now && corner > here));
    if (mistake === undefined) return { share: 0, state: isAhead ? "ahead" : "fine" };
    return { share: 1, state: mistake === step ? "mistake picked" : "mistake", sign: "cross" as const };
  };
  const height = rowsTop + corners.length * size;
  return html`<svg class="history" role="img" width=${left + columns * size} height=${height} viewBox="0 0 ${left + columns * size} ${height}" aria-label=${text.historyChart(String(first), String(first + columns - 1), String(mistakes.size))}>
    <g class="axis" aria-hidden="true">
      ${corners.map((corner) => svg`<text x=${left - 6} y=${rowsTop + (corner + 0.5) * size} dy="0.35em" text-anchor="end">${text.corners[corner]}</text>`)}
      ${Array.from({ length: columns }, (_, i) => svg`<text x=${left + (i + 0.5) * size} y=${rowsTop - 6} text-anchor="middle">${first + i}</text>`)}
    </g>
    <g transform="translate(${left} ${rowsTop})">${cells({ count: corners.length * columns, columns, size }, look)}</g>
  </svg>`;
}
