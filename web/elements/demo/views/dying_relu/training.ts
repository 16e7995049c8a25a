import { html, nothing, type TemplateResult } from "lit";
import { setStyle } from "../../../../controls/setStyle.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { answerPlane, hasStopped, taskPlane, valueKey } from "./plane.ts";
import { cellKey, strip, stripHeight } from "./strip.ts";
import { timeLines } from "./timeLines.ts";
import { unitsOf } from "./units.ts";

const gap = 24;
/** Under panels, as in the style sheet. */
const rowGap = 12;
/** Of a plane. */
const [largest, smallest] = [280, 96];
const narrow = 480;
const wide = 860;
/** Of the letters above and below a plane. */
const lettersHeight = 56;
/** Where panels are so small, names have a second line, and what the cells mean stands with the lines over time. */
const small = { size: 170, secondLine: 8, key: 34, keyAmong: 51 };

/** The task, beside it what each function's net answers, and what became of its units over the steps. */
export function training(context: DemoContext): TemplateResult {
  const { tracks, language } = context;
  const [first] = tracks as [Track];
  const layout = layoutFor(context.width, tracks.length + 1);
  const { columns, size, between, place, isSmall } = layout;
  const least = pictureHeight(context.width);
  const grid = `repeat(${columns}, ${size}px)${place === "beside" ? " minmax(0, 1fr)" : ""}`;
  const onPaper = String(place === "beside" ? columns + 1 : columns);
  return html`<div class="training ${isSmall ? "small" : ""}" ${setStyle({ "--columns": grid, "--on-paper": onPaper, "--between": `${between}px`, "--least": `${least}px` })}>
    <div class="panel">
      <p class="name">${dyingTexts[language].task}</p>
      ${taskPlane(context, first, size)}
      ${valueKey(context, size)}
      ${isSmall ? nothing : cellKey(context)}
    </div>
    ${tracks.map((track) => panel(context, track, layout))}
    <div class=${place} ${setStyle({ "--span": String(layout.span) })}>${timeLines(context, layout.lines.width, layout.lines.height)}${isSmall ? cellKey(context) : nothing}</div>
  </div>`;
}

function panelHeight(size: number, isSmall = false): number {
  return size + lettersHeight + stripHeight(size) + (isSmall ? small.secondLine : 0);
}

/** What stands below a picture stays where it is whatever that shows: the height that the task and one function need. */
export function pictureHeight(width: number): number {
  const { size } = layoutFor(width, 2);
  if (width >= wide) return panelHeight(size);
  return panelHeight(size) + rowGap + leastLines(width);
}

/** Lines over time are at least so high. */
function leastLines(width: number): number {
  return width < narrow ? 170 : 190;
}

interface Layout {
  /** Panels in a row. */
  columns: number;
  /** Of a plane. */
  size: number;
  isSmall: boolean;
  between: number;
  /** Where the lines over time stand: beside all panels, in the place that others leave in a row, or below. */
  place: "beside" | "among" | "below";
  /** Columns that they take, among panels. */
  span: number;
  lines: { width: number; height: number };
}

function layoutFor(width: number, panels: number): Layout {
  if (width >= wide) {
    const share = panels > 3 ? 0.86 : 0.78;
    const size = Math.min(largest, Math.floor((width * share - gap * panels) / panels));
    const lines = { width: width - panels * (size + gap), height: panelHeight(size) };
    return { columns: panels, size, isSmall: false, between: gap, place: "beside", span: 1, lines };
  }
  const between = width < narrow ? 12 : gap;
  const columns = Math.max(2, Math.min(panels, Math.floor((width + between) / (smallest + between))));
  const size = Math.min(largest, Math.floor((width - between * (columns - 1)) / columns));
  const isSmall = columns > 2 && size < small.size;
  const panel = panelHeight(size, isSmall);
  const rows = Math.ceil(panels / columns);
  const free = rows * columns - panels;
  if (free * size >= small.size - between) {
    const lines = { width: free * (size + between) - between, height: panel - (isSmall ? small.keyAmong : 0) };
    return { columns, size, isSmall, between, place: "among", span: free, lines };
  }
  const left = panels > 2 ? pictureHeight(width) - rows * (panel + rowGap) - (isSmall ? small.key : 0) : 0;
  return {
    columns,
    size,
    isSmall,
    between,
    place: "below",
    span: columns,
    lines: { width, height: Math.max(left, leastLines(width)) },
  };
}

function panel(context: DemoContext, track: Track, { size, isSmall }: Layout): TemplateResult {
  const text = dyingTexts[context.language];
  const units = unitsOf(context, track);
  const dead = at(track, "dead");
  const step = formatNumber(track.step, context.language);
  const stopped = isSmall ? text.key.overflowed : text.overflowed(step);
  const count = (isSmall ? text.shortCount : text.count)(dead, units.length);
  return html`<div class="panel answers" ${hueOf(track)}>
    <p class="name">${markerShape(track.light.marker)}${size < 230 ? track.name : text.answers(track.name)}</p>
    ${answerPlane(context, track, units, size)}
    <p class="count ${dead > 0 ? "some" : ""}" data-term="dead">${hasStopped(track) ? stopped : count}</p>
    ${strip(context, track, units, size)}
  </div>`;
}
