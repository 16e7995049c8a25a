import { html, type TemplateResult } from "lit";
import { setStyle } from "../../../../controls/setStyle.ts";
import { markerShape } from "../../../../plot/markers.ts";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { wide } from "./layout.ts";
import { epochOf, quantities, readTracks } from "./series.ts";

/** Every number of every function, at the step that is pointed at or under the cursor: functions in rows where there is room. */
export function readings(context: DemoContext): TemplateResult {
  const { language, width } = context;
  const text = neuronTexts[language];
  const tracks = readTracks(context);
  const epoch = `${text.epoch} ${epochOf(tracks)}`;
  const name = (track: Track, scope: string) =>
    html`<th scope=${scope} class="name" ${hue(track.light.color, track.dark.color)}>${markerShape(track.light.marker)} ${track.name}</th>`;
  const number = (track: Track, id: string) => html`<td data-id=${id}>${formatNumber(at(track, id), language, 3)}</td>`;
  const letter = (id: (typeof quantities)[number], scope: string) =>
    html`<th scope=${scope} class="quantity">${text.columns[id]}</th>`;
  const [heads, rows] =
    width >= wide
      ? [
          quantities.map((id) => letter(id, "col")),
          tracks.map((track) => html`<tr>${name(track, "row")}${quantities.map((id) => number(track, id))}</tr>`),
        ]
      : [
          tracks.map((track) => name(track, "col")),
          quantities.map((id) => html`<tr>${letter(id, "row")}${tracks.map((track) => number(track, id))}</tr>`),
        ];
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${epoch}>
    <table class="readings" aria-label=${epoch} ${setStyle({ "--numbers": String(heads.length) })}>
      <thead><tr><th scope="col" class="epoch">${epoch}</th>${heads}</tr></thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`;
}
