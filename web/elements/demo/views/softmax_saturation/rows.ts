import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { DragPlace } from "../../../../controls/drag.ts";
import { isUpright, stepsOfKey } from "../../../../controls/keys.ts";
import { roving } from "../../../../controls/roving.ts";
import type { SliderSetting } from "../../../../core/demo.ts";
import { arrow } from "../../../../plot/arrow.ts";
import { bars } from "../../../../plot/bars.ts";
import { knobName, sidewaysKnob } from "../../../../plot/handle.ts";
import { linearScale, roundReach, type Scale } from "../../../../plot/scale.ts";
import { softmaxTexts } from "../../../../text/demos/softmax_saturation.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { knobSlider } from "../../handle.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { classes, inRoom, lossStyles, type Stand, settingsOf, trackOf } from "./state.ts";

/** Room for a class's name at the left, and for its probabilities and their numbers at the right, in CSS pixels. */
const names = 72;
const numbers = 44;
/** Room for what stands beyond the ends of the axis, and above the rows. */
const beyond = 20;
const head = 22;
/** The arrow of a gradient of 1/T, which cross-entropy's comes near to where a mistake is sure of itself. */
const fullArrow = 42;

/** A row for each class: its logit in both runs, where the gradients push it, and the probabilities. */
export function logitRows(
  context: DemoContext,
  both: readonly Stand[],
  width: number,
  rowHeight: number,
): TemplateResult {
  const { language } = context;
  const text = softmaxTexts[language];
  const { target } = settingsOf(context);
  const height = head + classes.length * rowHeight;
  const share = Math.min(110, Math.round(0.2 * width));
  const right = width - share - numbers - beyond;
  const reach = context.steady("logits", roundReach(10, trackOf(context).result.series.logits?.data ?? []));
  const x = linearScale([-reach, reach], [names + beyond, right - beyond], Math.floor((right - names) / 56));
  const p = linearScale([0, 1], [width - share - numbers, width - numbers]);
  const top = (place: number) => head + place * rowHeight;
  // On an element of SVG a listener for the focus would be a tab stop.
  return html`<div ${roving("[role=slider], [role=button]")}><svg class="logits" role="group" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.rowsChart}>
    <g class="axis" aria-hidden="true">
      <path class="grid" d=${x.ticks.map((tick) => `M${x(tick)} ${head}V${height}`).join("")} />
      ${x.ticks.map((tick) => svg`<text x=${x(tick)} y=${head - 8} text-anchor="middle">${formatNumber(tick, language)}</text>`)}
      <text x=${p(0)} y=${head - 8}>0</text><text x=${p(1)} y=${head - 8} text-anchor="end">1</text>
    </g>
    <path class="zero" d="M${x(0)} ${head}V${height}M${p(0)} ${head}V${height}" />
    ${both.map((stand, i) => svg`<g class="run" ${hueOf(lossStyles[stand.id])}>${run(context, stand, i, x, p, top, rowHeight)}</g>`)}
    ${classes.map((place) => start(context, place, x, top(place) + rowHeight / 2))}
    ${classes.map((place) => className(context, place, top(place), rowHeight, place === target))}
  </svg></div>`;
}

/** One loss's bars, arrows and numbers: cross-entropy's in the upper half of each row. */
function run(
  context: DemoContext,
  { z, p: probabilities, gradient }: Stand,
  half: number,
  x: Scale,
  p: Scale,
  top: (place: number) => number,
  rowHeight: number,
): SVGTemplateResult {
  const { temperature } = settingsOf(context);
  const thick = Math.round(rowHeight * 0.2);
  const middle = (place: number) => top(place) + rowHeight * (half ? 0.72 : 0.28);
  const upright = (place: number) => ({ from: middle(place) - thick / 2, to: middle(place) + thick / 2 });
  const logits = classes.map((place) => ({ left: x(0), width: x(z[place] ?? 0) - x(0), ...upright(place) }));
  const shares = classes.map((place) => {
    return { left: p(0), width: p(probabilities[place] ?? 0) - p(0), ...upright(place) };
  });
  return svg`<g data-term="logits">${bars(logits, "bar logit")}</g><g data-term="probabilities">${bars(shares)}</g>
    ${classes.map((place) => {
      const from = { x: x(z[place] ?? 0), y: middle(place) };
      const push = -fullArrow * temperature * (gradient[place] ?? 0);
      return svg`<g class="push" data-term="gradient">${arrow(from, { x: from.x + push, y: from.y })}</g>
        <text class="share" x=${p(1) + 6} y=${from.y} dy="0.35em" aria-hidden="true">${inRoom(probabilities[place] ?? 0, context.language, 4)}</text>`;
    })}`;
}

/** Pressed, the class is the target. */
function className(
  { language, set }: DemoContext,
  place: number,
  top: number,
  rowHeight: number,
  isTarget: boolean,
): SVGTemplateResult {
  const text = softmaxTexts[language];
  const press = () => set({ target: place + 1 });
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  return svg`<g class="class-name ${isTarget ? "target" : ""}" role="button" tabindex="-1" aria-pressed=${isTarget}
    aria-label=${text.makeTarget(place + 1)} @click=${press} @keydown=${key}>
    <rect class="reach" x="0" y=${top + 1} width=${names - 6} height=${rowHeight - 2} rx="8" />
    <text x="6" y=${top + rowHeight / 2} dy=${isTarget ? "-0.2em" : "0.35em"}>${text.className(place + 1)}</text>
    ${isTarget ? svg`<text class="is" x="6" y=${top + rowHeight / 2} dy="1em">${text.target}</text>` : nothing}
  </g>`;
}

/** Where both runs start: left and right move it, up and down lead to the next one. */
function start(context: DemoContext, place: number, x: Scale, y: number): SVGTemplateResult {
  const { run, language, set, words } = context;
  const id = `logit_${place + 1}`;
  const { least, greatest, step } = run.demo.settings.find((each) => each.id === id) as SliderSetting;
  const value = Number(run.settings[id]);
  const put = (wanted: number) => {
    const rounded = Math.round(wanted / step) * step;
    set({ [id]: Math.min(Math.max(rounded, least), greatest), step: 0 }, true);
  };
  const perPixel = 1 / (x(1) - x(0));
  return knobSlider(
    {
      id,
      name: words.settings[id]?.name ?? "",
      x: x(value),
      y,
      least,
      greatest,
      value,
      said: formatNumber(value, language),
      upright: false,
      isStop: place === 0,
      grab:
        () =>
        ({ dx }: DragPlace) =>
          put(value + dx * perPixel),
      press: (event) => {
        const steps = stepsOfKey(event);
        if (steps === undefined || isUpright(event)) return;
        event.preventDefault();
        if (steps === "first") put(least);
        else if (steps === "last") put(greatest);
        else put(value + steps * step * (event.shiftKey ? 10 : 1));
      },
    },
    svg`${sidewaysKnob()}<g transform="translate(30 17)">${knobName(formatNumber(value, language))}</g>`,
  );
}
