import { type SVGTemplateResult, svg } from "lit";
import { type DragPlace, drag } from "../../../../controls/drag.ts";
import { isUpright, stepsOfKey } from "../../../../controls/keys.ts";
import { pixelIn, toLeft, toTop, xAt } from "../../../../plot/frame.ts";
import { fittingTexts } from "../../../../text/demos/function_fitting.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import type { Layout } from "./layout.ts";

const step = 0.05;

/** The target is drawn over the plot, or point by point with keys: left and right lead to the next one, up and down move it. */
export function drawing(context: DemoContext, layout: Layout): SVGTemplateResult {
  const { run, language } = context;
  const text = fittingTexts[language];
  const { width, height, sum } = layout.main;
  const heights = run.settings.heights as readonly number[];
  const place = (i: number) => (heights.length < 2 ? 0 : (2 * i) / (heights.length - 1) - 1);
  const put = (changed: readonly number[]) => context.set({ heights: changed.map((each) => bounded(each)) }, true);
  const draw = (pressed: Element) => {
    const picture = pressed.closest("svg.plot") as Element;
    const all = [...heights];
    let last: { x: number; y: number } | undefined;
    return (pointer: DragPlace) => {
      const there = pixelIn(picture, width, height, pointer);
      const here = { x: xAt(sum, there.x), y: 1.25 - ((there.y - sum.top) / sum.height) * 2.5 };
      const from = last ?? here;
      last = here;
      const near = all.length < 2 ? 1 : 1 / (all.length - 1);
      const [low, high] = [Math.min(from.x, here.x) - near, Math.max(from.x, here.x) + near];
      all.forEach((_, i) => {
        const x = place(i);
        if (x < low || x > high) return;
        const part = from.x === here.x ? 1 : Math.min(Math.max((x - from.x) / (here.x - from.x), 0), 1);
        all[i] = from.y + part * (here.y - from.y);
      });
      put(all);
    };
  };
  const press = (i: number) => (event: KeyboardEvent) => {
    const steps = stepsOfKey(event);
    if (typeof steps !== "number" || !isUpright(event)) return;
    event.preventDefault();
    put(heights.with(i, (heights[i] as number) + steps * step));
  };
  const number = (value: number) => formatNumber(value, language, 3);
  return svg`<g class="drawing">
    <rect class="canvas" x=${sum.left} y=${sum.top} width=${sum.width} height=${sum.height} ${drag(draw, { waits: "none", upright: true })} />
    <g role="group" aria-label=${text.drawnPoints}>
      ${heights.map(
        (
          y,
          i,
        ) => svg`<g class="height" role="slider" tabindex="-1" aria-orientation="vertical" aria-label=${text.drawnPoint(number(place(i)))}
          aria-valuemin="-1" aria-valuemax="1" aria-valuenow=${y} aria-valuetext=${number(y)} transform="translate(${toLeft(sum, place(i))} ${toTop(sum, y)})" @keydown=${press(i)}>
          <circle class="around" r="9" /><circle class="dot" r="3.5" />
        </g>`,
      )}
    </g>
  </g>`;
}

function bounded(height: number): number {
  return Math.min(Math.max(Number(height.toFixed(2)) + 0, -1), 1);
}
