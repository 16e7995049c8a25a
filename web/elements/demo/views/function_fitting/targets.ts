import { html, svg, type TemplateResult } from "lit";
import { toggle } from "../../../../controls/flag.ts";
import { linePath } from "../../../../plot/line.ts";
import { fittingTexts } from "../../../../text/demos/function_fitting.ts";
import type { DemoContext } from "../../view.ts";

/** What the buttons show of each target, as the core has them, from 0 at the foot to 1 at the top. */
const shapes: readonly (readonly [id: string, path: string])[] = [
  ["sine", pathOf((x) => (1 + Math.sin(Math.PI * x)) / 2)],
  ["bump", pathOf((x) => Math.exp(-11 * x * x))],
  ["abs", pathOf(Math.abs)],
  ["step", "M2 16H14V2H26"],
  ["drawn", "M8 16l1-4.5L18.5 2l3.5 3.5-9.5 9.5zM16.5 4l3.5 3.5"], // a pencil
];

function pathOf(height: (x: number) => number): string {
  return linePath(
    (i) => 2 + i,
    (i) => 16 - 14 * height(i / 12 - 1),
    25,
  );
}

/** What the net should follow: a button with a picture for each, after the dots that stand for it in the plot. */
export function targets(context: DemoContext): TemplateResult {
  const { run, words, language, set } = context;
  const name = words.settings.target?.name ?? "";
  return html`<span class="targets" role="group" aria-label=${name}>
    <svg class="key" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">${svg`<path class="dots" d="M3 5h0M13 5h0M23 5h0" />`}</svg>
    <span class="word">${fittingTexts[language].target}</span>
    ${shapes.map(([id, path]) => {
      const called = words.choices[id] ?? id;
      const picture = html`<svg width="28" height="18" viewBox="0 0 28 18" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
      return toggle(picture, run.settings.target === id, () => set({ target: id }), { name: called, title: called });
    })}
  </span>`;
}
