import { html, type TemplateResult } from "lit";
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
const largest = 280;
const wide = 860;
/** Of the letters above and below a plane. */
const lettersHeight = 56;

/** The task, beside it what each function's net answers, and what became of its units over the steps. */
export function training(context: DemoContext): TemplateResult {
  const { tracks, language } = context;
  const [first] = tracks as [Track];
  const { columns, size, between, place, lines } = layoutFor(context.width, tracks.length + 1);
  const height = place === "below" ? (context.width < 480 ? 170 : 190) : panelHeight(size);
  const least = pictureHeight(context.width);
  const grid = `repeat(${columns}, ${size}px)${place === "beside" ? " minmax(0, 1fr)" : ""}`;
  const onPaper = String(place === "beside" ? columns + 1 : columns);
  return html`<div class="training" ${setStyle({ "--columns": grid, "--on-paper": onPaper, "--between": `${between}px`, "--least": `${least}px` })}>
    <div class="panel">
      <p class="name">${dyingTexts[language].task}</p>
      ${taskPlane(context, first, size)}
      ${valueKey(context, size)}
      ${cellKey(context)}
    </div>
    ${tracks.map((track) => panel(context, track, size))}
    <div class=${place}>${timeLines(context, lines, height)}</div>
  </div>`;
}

function panelHeight(size: number): number {
  return size + lettersHeight + stripHeight(size);
}

/** On a wide page, whatever the demo shows: its presets stay under the pointer that presses them. Elsewhere 0. */
export function pictureHeight(width: number): number {
  return width < wide ? 0 : panelHeight(layoutFor(width, 2).size);
}

interface Layout {
  /** Panels in a row. */
  columns: number;
  /** Of a plane. */
  size: number;
  between: number;
  /** Where the lines over time stand: beside all panels, in the place of one, or below. */
  place: "beside" | "among" | "below";
  /** Their width. */
  lines: number;
}

function layoutFor(width: number, panels: number): Layout {
  if (width >= wide) {
    const share = panels > 3 ? 0.86 : 0.78;
    const size = Math.min(largest, Math.floor((width * share - gap * panels) / panels));
    return { columns: panels, size, between: gap, place: "beside", lines: width - panels * (size + gap) };
  }
  const between = width < 480 ? 12 : gap;
  const columns = width < 480 ? 2 : Math.min(panels, 3);
  const size = Math.min(largest, Math.floor((width - between * (columns - 1)) / columns));
  const isFull = panels % columns === 0;
  return { columns, size, between, place: isFull ? "below" : "among", lines: isFull ? width : size };
}

function panel(context: DemoContext, track: Track, size: number): TemplateResult {
  const text = dyingTexts[context.language];
  const units = unitsOf(context, track);
  const dead = at(track, "dead");
  const count = hasStopped(track)
    ? text.overflowed(formatNumber(track.step, context.language))
    : text.count(dead, units.length);
  return html`<div class="panel answers" ${hueOf(track)}>
    <p class="name">${markerShape(track.light.marker)}${size < 230 ? track.name : text.answers(track.name)}</p>
    ${answerPlane(context, track, units, size)}
    <p class="count ${dead > 0 ? "some" : ""}">${count}</p>
    ${strip(context, track, units, size)}
  </div>`;
}
