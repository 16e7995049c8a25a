import { html, type TemplateResult } from "lit";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hue } from "../../hue.ts";
import { markerShape } from "../../plot/markers.ts";
import { at, type DemoContext } from "../../view.ts";
import { quantities, readTracks } from "./series.ts";

/** Every number of every function, at the step that is pointed at or under the cursor. */
export function readings(context: DemoContext): TemplateResult {
  const { language } = context;
  const text = neuronTexts[language];
  return html`<div class="readings">
    ${readTracks(context).map(
      (track) => html`<p ${hue(track.light.color, track.dark.color)}>
        <span class="name">${markerShape(track.light.marker)}${track.name}</span>
        <span class="value"><i>${text.epoch}</i> ${track.step}</span>
        ${quantities.map(
          (id) =>
            html`<span class="value" data-id=${id}><i>${text.columns[id]}</i> ${formatNumber(at(track, id), language, 3)}</span>`,
        )}
      </p>`,
    )}
  </div>`;
}
