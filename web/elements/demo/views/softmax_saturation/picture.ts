import { html, nothing, type TemplateResult } from "lit";
import { markerShape } from "../../../../plot/markers.ts";
import { softmaxTexts } from "../../../../text/demos/softmax_saturation.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { jacobianMap } from "./maps.ts";
import { logitRows } from "./rows.ts";
import { factorOf, losses, lossStyles, settingsOf, stands } from "./state.ts";
import { timeline } from "./timeline.ts";
import { triangle } from "./triangle.ts";

/** From this width on, in CSS pixels, everything stands side by side. */
const wide = 620;
/** From this width on the timeline stands beside the triangle and the maps, which are so wide there. */
const middling = 480;
const small = 172;
/** Between things that stand side by side, as in the style sheet. */
const gap = 24;

export function picture(context: DemoContext): TemplateResult {
  const { width, language } = context;
  const text = softmaxTexts[language];
  const both = stands(context);
  const { target } = settingsOf(context);
  const isWide = width >= wide;
  const isMiddling = !isWide && width >= middling;
  const narrow = isMiddling ? small : Math.floor((width - 8) / 2);
  const mapWidth = isWide ? Math.min(210, Math.round(0.2 * width)) : narrow;
  const corner = isWide ? Math.min(270, Math.round(0.27 * width)) : narrow;
  const rows = isWide ? width - mapWidth - corner - 2 * gap : width;
  const key = losses.map(
    (id) => html`<span ${hueOf(lossStyles[id])}>${markerShape(lossStyles[id].light.marker)} ${text.losses[id]}</span>`,
  );
  const maps = both.map((stand, i) => jacobianMap(context, stand, i, mapWidth, isWide ? 32 : 19));
  return html`<div class="softmax ${isWide ? "wide" : "narrow"}">
    <p class="key">${key}</p>
    <div class="parts">
      ${part(text.rows, html`${logitRows(context, both, rows, isWide ? 68 : 44)}${factor(context)}`)}
      ${part(text.triangle, triangle(context, corner))}
      ${part(text.map, html`${maps}`)}
      ${isMiddling ? part(text.overTime(target + 1), timeline(context, width - 2 * (small + 8), 152)) : nothing}
    </div>
    ${isMiddling ? nothing : part(text.overTime(target + 1), timeline(context, width, isWide ? 78 : 52))}
  </div>`;
}

function part(caption: string, content: TemplateResult): TemplateResult {
  return html`<figure class="part-picture"><figcaption>${caption}</figcaption>${content}</figure>`;
}

/** How much longer the other gradient would be where squared error stands. */
function factor(context: DemoContext): TemplateResult {
  const { language } = context;
  const { target, temperature } = settingsOf(context);
  const [, squared] = stands(context);
  return html`<p class="factor">${softmaxTexts[language].factor(factorOf(squared, target, temperature))}</p>`;
}
