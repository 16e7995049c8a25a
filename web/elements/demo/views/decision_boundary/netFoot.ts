import { nothing, type SVGTemplateResult, svg } from "lit";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { shortFactor } from "../../shortFactor.ts";
import type { DemoContext, Track } from "../../view.ts";
import { leftOf, stillLayers } from "./readings.ts";

/** So much room there is under the units, in CSS pixels. */
export const footHeight = 42;

/** Where it stands: the middle of the inputs and of each layer, and its upper end. */
interface FootPlace {
  places: readonly number[];
  top: number;
}

/** Under each layer what it has of the gradient, beside what the output has; and which layers stood still. */
export function foot({ language }: DemoContext, track: Track, { places, top }: FootPlace): SVGTemplateResult {
  const text = boundaryTexts[language];
  const [inputs = 0, ...layers] = places;
  const wide = Math.min(0.7 * ((layers[0] ?? 0) - inputs), 44);
  return svg`<g class="left-of" data-term="gradient">
    ${layers.map((x, layer) => {
      const left = leftOf(track, layer);
      const filled = Math.min(left || 0, 1) * wide;
      return svg`<rect class="whole" x=${x - wide / 2} y=${top + 6} width=${wide} height="6" />
        <rect class="part" x=${x - wide / 2} y=${top + 6} width=${filled} height="6" />
        <text x=${x} y=${top + 25} text-anchor="middle">${layer === layers.length - 1 ? "1" : shortFactor(left)}</text>`;
    })}
    <text class="what" x=${inputs} y=${top + 13} text-anchor="middle" aria-label=${text.leftOf}>∂L/∂z</text>
  </g>
  ${stoodStill(layers.slice(0, stillLayers(track)))}`;

  function stoodStill(still: readonly number[]): SVGTemplateResult | typeof nothing {
    const [first, last] = [still[0], still.at(-1)];
    if (first === undefined || last === undefined) return nothing;
    return svg`<g class="stood-still" role="img" aria-label=${text.layersStoodStill(still.length)}>
      <path d="M${first - wide / 2} ${top + 27}v3H${last + wide / 2}v-3" />
      <text x=${(first + last) / 2} y=${top + 41} text-anchor="middle" aria-hidden="true">${text.stoodStill}</text>
    </g>`;
  }
}
