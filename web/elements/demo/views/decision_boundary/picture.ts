import { html, nothing, type TemplateResult } from "lit";
import { roving } from "../../../../controls/roving.ts";
import { setStyle } from "../../../../controls/setStyle.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { drawButtons } from "./drawButtons.ts";
import { editor } from "./editor.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { timeLines } from "./lines.ts";
import { gradientMap } from "./maps.ts";
import { net } from "./net.ts";
import { plane } from "./plane.ts";
import { percent, pickedUnit, pointAt, shapeOf, shownTrack, showsUnit } from "./readings.ts";
import { sheet } from "./sheet.ts";

/** The boundary first; beside it the net that draws it, and loss and accuracy over time. */
export function picture(context: DemoContext): TemplateResult {
  const layout = layoutOf(context);
  const { form, gap, height } = layout;
  const lower = form === "wide" && showsUnit(context) ? editorHeight : 0;
  const maps = layout.maps ? gradientMaps(context, layout.maps.width, layout.maps.height - lower) : nothing;
  const overTime = timeLines(context, layout.lines.width, layout.lines.height - lower);
  const lines = html`<div class="time-lines">${form === "race" ? [maps, overTime] : [overTime, maps]}</div>`;
  const isRace = context.tracks.length > 1;
  return html`<div class="trained ${form} ${isRace ? "race" : ""}" ${setStyle({ "--gap": `${gap}px`, "--least": `${height}px` })}>
    ${names(context, layout)}
    <div class="row planes-row">
      <div class="planes">${context.tracks.map((track) => plane(context, track, layout.plane))}</div>
      ${form === "wide" ? html`<div class="beside">${nets(context, layout)}${editor(context)}${lines}</div>` : nothing}
      ${form === "race" ? nets(context, layout) : nothing}
      ${form === "narrow" && !isRace ? lines : nothing}
    </div>
    ${key(context, layout)}
    ${form === "race" || (form === "narrow" && isRace) ? lines : nothing}
    ${form === "narrow" ? nets(context, layout) : nothing}
    ${form === "wide" ? nothing : editor(context)}
  </div>`;
}

/** So much lower are the lines while the weights of a unit stand over them, in CSS pixels. */
const editorHeight = 44;

function nets(context: DemoContext, { net: { width, height }, sheet: side }: Layout): TemplateResult {
  return html`<div class="nets">${net(context, width, height)}${side > 0 ? sheet(context, shownTrack(context), side) : nothing}</div>`;
}

/** How much of the gradient each layer has, over all epochs, function beside function. */
function gradientMaps(context: DemoContext, width: number, height: number): TemplateResult[] {
  const text = boundaryTexts[context.language].maps;
  const title = width < leastTitle ? text.gradientShort : text.gradientTitle;
  return context.tracks.map((track) => gradientMap(context, track, { width, height, title }));
}

/** From this width on there is room for the whole title of a map, in CSS pixels. */
const leastTitle = 190;

/** How far each function's net has come; in a race, which of the nets is shown. */
function names(context: DemoContext, { plane: side, gap }: Layout): TemplateResult {
  const { tracks, language } = context;
  const text = boundaryTexts[language];
  const isRace = tracks.length > 1;
  const said = (track: Track) => {
    const [loss, right] = [formatNumber(at(track, "loss"), language, 3), percent(at(track, "accuracy"))];
    if (isRace) return side < 150 ? nothing : html`<span>${text.ofRight(right)}</span>`;
    return html`<span>${text.reached(loss, right)}</span>`;
  };
  const name = (track: Track) => html`${markerShape(track.light.marker)} <b>${track.name}</b>`;
  return html`<div class="names" role="group" aria-label=${text.functions} ${isRace ? roving() : nothing} ${setStyle({ "--side": `${isRace ? `${side}px` : "100%"}`, "--gap": `${gap}px` })}>
    ${tracks.map((track, i) =>
      isRace
        ? html`<button class="name" aria-pressed=${track === shownTrack(context)} title=${text.showNet(track.name)} @click=${() => pointAt(context, { track: i })} ${hueOf(track)}>${name(track)} ${said(track)}</button>`
        : html`<p class="name" ${hueOf(track)}>${name(track)} ${said(track)}</p>`,
    )}
  </div>`;
}

/** From this width on one line has room for what the maps' colours stand for too, in CSS pixels. */
const leastKey = 900;

/** What the colours, the points and the line stand for; in its place, what is needed to put down points. */
function key(context: DemoContext, layout: Layout): TemplateResult {
  const { language, run } = context;
  const text = boundaryTexts[language];
  if (run.settings.data === "drawn") return drawButtons(context);
  const sign = (kind: string) =>
    html`<svg class="sign" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true"><g class="class-points"><g class=${kind}><path class="own" stroke-width="9" d="M0 0h0" /></g></g></svg>`;
  return html`<p class="key-line">${
    showsUnit(context) && !pickedUnit(context, shapeOf(shownTrack(context))).isOutput
      ? html`<span>${text.unitKey}</span>`
      : html`<span>${sign("one")} ${text.classOne}</span><span>${sign("zero")} ${text.classZero}</span><span data-term="boundary"><i class="line-sign"></i> p = ½</span>`
  }${layout.maps && context.width >= leastKey ? html`<span class="map-word">${boundaryTexts[language].maps.gradientKeyShort}</span>` : nothing}</p>`;
}
