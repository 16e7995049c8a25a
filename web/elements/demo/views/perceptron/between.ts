import { html, nothing, svg, type TemplateResult } from "lit";
import { perceptronTexts } from "../../../../text/demos/perceptron.ts";
import type { DemoContext } from "../../view.ts";
import { disc } from "./places.ts";
import { drawnOn, ground, margin } from "./plane.ts";
import { corners, type State } from "./state.ts";

/** What the last unit of two layers sees: its two inputs are what the others answer. */
export function betweenPlane(context: DemoContext, { units, answer, wanted }: State, side: number): TemplateResult {
  const text = perceptronTexts[context.language];
  const drawn = drawnOn(side);
  const { x, y } = drawn;
  const picked = context.picks.corner ?? 0;
  const placeOf = (corner: number) => [Number(units[0]?.fires[corner]), Number(units[1]?.fires[corner])] as const;
  const groups = new Map<string, number[]>();
  for (const corner of corners) {
    const key = placeOf(corner).join();
    groups.set(key, [...(groups.get(key) ?? []), corner]);
  }
  const size = `${side + margin.left + margin.right} ${side + margin.top + margin.bottom}`;
  return html`<svg class="plane" role="img" width=${side + margin.left + margin.right} height=${side + margin.top + margin.bottom} viewBox="0 0 ${size}" aria-label=${text.betweenChart}>
    ${ground(context, drawn, [answer], ["OR", "NAND"])}
    ${[...groups.values()].map((those) => {
      const [first = 0] = those;
      const [x1, x2] = placeOf(first);
      return svg`<g class="corner ${wanted[first] ? "one" : "zero"} ${those.includes(picked) ? "here" : ""}" transform="translate(${x(x1)} ${y(x2)})">
        ${those.includes(picked) ? svg`<circle class="halo" r=${disc + 5} />` : nothing}
        <circle class="disc" r=${disc} />
        <text class="bit" dy="0.36em" text-anchor="middle">${wanted[first] ? 1 : 0}</text>
        <text class="from" y=${disc + 16} text-anchor="middle">${those.map((corner) => text.corners[corner]).join(" ")}</text>
      </g>`;
    })}
  </svg>`;
}
