import { html, svg, type TemplateResult } from "lit";
import { heatCells } from "../../../../plot/heatCells.ts";
import { markerPath } from "../../../../plot/markers.ts";
import { softmaxTexts } from "../../../../text/demos/softmax_saturation.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { classes, inRoom, lossStyles, type Stand } from "./state.ts";

/** Of T·J no entry is larger than ¼. The scale never changes, so that the map fades when the Jacobian does. */
const fullAt = 0.25;
/** Room for the names of rows and columns, in CSS pixels. */
const gutter = 22;
const head = 18;

/** The Jacobian where a run stands; a cell that is pressed is computed by hand below. */
export function jacobianMap(
  { language, picks, set }: DemoContext,
  stand: Stand,
  place: number,
  width: number,
  high: number,
): TemplateResult {
  const text = softmaxTexts[language];
  const wide = (width - gutter) / classes.length;
  const height = head + classes.length * high;
  const chosen = picks.loss === place + 1 ? 3 * ((picks.row ?? 1) - 1) + (picks.column ?? 1) - 1 : undefined;
  const pick = (event: Event) => {
    const index = (event.target as Element).closest<SVGElement>("[data-index]")?.dataset.index;
    if (index === undefined) return;
    set({ loss: place + 1, row: Math.floor(Number(index) / 3) + 1, column: (Number(index) % 3) + 1 });
  };
  const letter = ["₁", "₂", "₃"];
  const { marker } = lossStyles[stand.id].light;
  return html`<svg class="jacobian-map" data-term="jacobian" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" font-size="12"
    aria-label=${text.mapChart(text.losses[stand.id])} @click=${pick}>
    <g transform="translate(9 9)" ${hueOf(lossStyles[stand.id])}>${markerPath(marker)}</g>
    ${classes.map(
      (i) => svg`<text class="name" x=${gutter + (i + 0.5) * wide} y="13" text-anchor="middle">z${letter[i]}</text>
      <text class="name" x=${gutter - 5} y=${head + (i + 0.5) * high} dy="0.35em" text-anchor="end">p${letter[i]}</text>`,
    )}
    ${heatCells({
      values: stand.jacobian,
      columns: 3,
      left: gutter,
      top: head,
      wide,
      high,
      fullAt,
      label: (value) => inRoom(value, language, 5),
      chosen,
    })}
  </svg>`;
}
