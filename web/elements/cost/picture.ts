import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { secondsFor } from "../../core/measureCost.ts";
import { bottomAxis } from "../../plot/axes.ts";
import { bars } from "../../plot/bars.ts";
import type { Box } from "../../plot/frame.ts";
import { linearScale, roundReach, type Scale } from "../../plot/scale.ts";
import { costTexts } from "../../text/cost.ts";
import { type CostContext, isShare, type Reading, readingOf, readingOfCopy } from "./context.ts";
import { writeShare, writeTime } from "./written.ts";

/** From this width on, in CSS pixels, rows stand in two columns. */
const widePicture = 620;
const gapOfColumns = 32;
/** Below the rows, for the numbers of the axis. */
const axisHeight = 22;
/** Behind a bar, for its number. */
const numberWidth = 54;
/** Between two ticks of an axis at least. */
const tickRoom = 60;

/** How rows are drawn in a picture of some width: what a row and one letter of a name take, in CSS pixels. */
const sizes = { narrow: { pitch: 15, letter: 7, fontSize: 12 }, wide: { pitch: 21, letter: 8, fontSize: 13.5 } };

interface Row {
  name: string;
  reading: Reading | undefined;
  /** The loop that only copies, beside which functions stand. */
  isCopy?: true;
}

/** A bar for each function, under one for a loop that only copies. */
export function picture(context: CostContext): TemplateResult {
  const { state, language, width, result } = context;
  const text = costTexts[language];
  const rows = rowsOf(context);
  const isWide = width >= widePicture;
  const size = sizes[isWide ? "wide" : "narrow"];
  const columns = isWide && rows.length > 3 ? 2 : 1;
  const perColumn = Math.ceil(rows.length / columns);
  const columnWidth = (width - (columns - 1) * gapOfColumns) / columns;
  const height = perColumn * size.pitch + axisHeight;
  const title = text.titles[state.show];
  const said = rows.map(({ name, reading }) => `${name} ${reading ? write(context, reading.amount) : text.none}`);
  const reach = reachOf(context, rows);
  return html`<div class="picture" part="picture">
    <p class="title"><b>${title}</b> <span>${isShare(state.show) ? text.hints.layer : text.hints.time}</span></p>
    <svg class="rows" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="img"
      aria-label=${text.picture(title, said.join(", "))} font-size=${size.fontSize}>
      ${Array.from({ length: columns }, (_, column) => {
        const own = rows.slice(column * perColumn, (column + 1) * perColumn);
        const start = column * (columnWidth + gapOfColumns);
        const left = start + Math.min(0.44 * columnWidth, 8 + 25 * size.letter);
        const box = { left, right: start + columnWidth - numberWidth, top: 0, bottom: own.length * size.pitch };
        const ticks = Math.max(2, Math.floor((box.right - box.left) / tickRoom));
        const scale = linearScale([0, reach], [box.left, box.right], ticks);
        const room = (left - start - 8) / size.letter;
        return svg`${result ? bottomAxis(scale, box, language) : nothing}
          ${own.map((row, i) => rowMarks(context, row, i * size.pitch, size.pitch, box, scale, room))}`;
      })}
    </svg>
    ${result ? nothing : invitation(context)}
  </div>`;
}

function rowsOf({ functions, result, state, language }: CostContext): Row[] {
  const copy: Row = {
    name: costTexts[language].copy,
    reading: result && readingOfCopy(state.show, result),
    isCopy: true,
  };
  return [copy, ...functions.map((each) => ({ name: each.name, reading: readingOf(state.show, each) }))];
}

/** Shares lie on a scale of the whole layer, in per cent; times on one that holds the slowest. */
function reachOf({ state }: CostContext, rows: readonly Row[]): number {
  if (isShare(state.show)) return 100;
  return roundReach(
    1e-3,
    rows.map(({ reading }) => reading?.amount ?? 0),
  );
}

function write({ state }: CostContext, amount: number): string {
  return isShare(state.show) ? writeShare(amount) : writeTime(amount);
}

function rowMarks(
  context: CostContext,
  { name, reading, isCopy }: Row,
  top: number,
  pitch: number,
  { left, right }: Box,
  scale: Scale,
  room: number,
): SVGTemplateResult {
  const [from, to] = [top + 0.16 * pitch, top + 0.84 * pitch];
  const middle = top + pitch / 2;
  const unit = isShare(context.state.show) ? 100 : 1;
  const placed = reading && {
    end: Math.max(scale(unit * reading.amount), left + 1),
    median: Math.min(scale(unit * reading.median), right),
  };
  const bar = (end: number, kind?: string) => bars([{ left, width: end - left, from, to }], kind);
  return svg`<g class=${isCopy ? "row copying" : "row"}>
    <text class="name" x=${left - 8} y=${middle} dy="0.35em" text-anchor="end">${fitting(name, room)}</text>
    <g data-term="times">
      ${bar(right, "track")}
      ${placed ? bar(placed.end) : nothing}
      ${placed && placed.median > placed.end ? svg`<path class="spread" d="M${placed.end} ${middle}H${placed.median}" />` : nothing}
    </g>
    ${reading ? svg`<text class="number" x=${right + numberWidth} y=${middle} dy="0.35em" text-anchor="end">${write(context, reading.amount)}</text>` : nothing}
  </g>`;
}

/** As much of a name as there is room for, in letters; those of Korean are as wide as two. */
function fitting(name: string, room: number): string {
  const wide = (letter: string) => (letter > "\u1100" ? 2 : 1);
  let left = room;
  const letters = [...name];
  const cut = letters.findIndex((letter) => {
    left -= wide(letter);
    return left < 0;
  });
  return cut < 0 ? name : `${letters.slice(0, cut - 1).join("")}…`;
}

/** What will be measured, over the empty rows. */
function invitation({ functions, language, isRunning }: CostContext): TemplateResult | typeof nothing {
  if (isRunning) return nothing;
  const { empty } = costTexts[language];
  const seconds = empty.seconds(Math.max(1, Math.round(secondsFor(functions.length))));
  return html`<div class="invitation">
    <p><b>${empty.heading}</b><span>${empty.body(functions.length, seconds)}</span></p>
  </div>`;
}
