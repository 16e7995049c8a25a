import { type SVGTemplateResult, svg } from "lit";
import { isUpright, stepsOfKey } from "../../../../controls/keys.ts";
import { type Frame, toLeft, toTop } from "../../../../plot/frame.ts";
import { knob } from "../../../../plot/handle.ts";
import { outputTexts } from "../../../../text/demos/output_layer.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { knobSlider } from "../../handle.ts";
import type { DemoContext } from "../../view.ts";
import { type State, wantedAt } from "./state.ts";

/** Points stand at multiples of this. */
const step = 0.05;
const farthestNumber = 2;

/** What is wanted of one output at each point: a ring to drag. Left and right lead to the next one. */
export function pointRings(context: DemoContext, state: State, output: number, frame: Frame): SVGTemplateResult {
  const text = outputTexts[context.language];
  const isNumber = state.task === "number";
  return svg`<g class="rings" data-term="y" role="group" aria-label=${text.rings(text.outputNames[output] ?? "", state.outputs)}>
    ${Array.from({ length: state.points }, (_, point) => {
      const place = output * state.points + point;
      const [x, y] = [state.inputs[point] as number, state.targets[place] as number];
      const number = (value: number) => formatNumber(value, context.language, 3);
      const seen = [state.given[place], state.deltas[place]].map((value) =>
        value === undefined ? undefined : number(value),
      );
      const put = (nextX: number, nextY: number) =>
        context.set({ points: moved(state, point, output, nextX, nextY), point }, true);
      return knobSlider(
        {
          id: `${output}-${point}`,
          name: text.ringName(point + 1, number(x)),
          x: toLeft(frame, x),
          y: toTop(frame, y),
          least: isNumber ? -farthestNumber : 0,
          greatest: isNumber ? farthestNumber : 1,
          value: Number(y.toFixed(2)),
          said: text.ringSaid(number(y), ...seen),
          upright: true,
          isStop: false,
          grab: () => {
            const { xRange, yRange, width, height } = frame;
            return ({ dx, dy }) =>
              put(x + (dx * (xRange[1] - xRange[0])) / width, y - (dy * (yRange[1] - yRange[0])) / height);
          },
          press: (event) => {
            const steps = stepsOfKey(event);
            if (typeof steps !== "number") return;
            const isSideways = event.shiftKey && !isUpright(event);
            if (!isSideways && !isUpright(event)) return;
            event.preventDefault();
            if (isSideways) put(x + steps * step, y);
            else put(x, isNumber ? y + steps * step * (event.shiftKey ? 10 : 1) : steps > 0 ? 1 : 0);
          },
        },
        knob(),
      );
    })}
  </g>`;
}

/** The list of points with one of them elsewhere: classes and labels change where it is dragged over the middle. */
export function moved(state: State, point: number, output: number, x: number, y: number): number[] {
  const { task, inputs, points } = state;
  const list = Array.from({ length: points }, (_, i) => [toStep(inputs[i] as number, 0.01), wantedAt(state, i)]);
  const wanted = wantedAt(state, point);
  const isOn = y >= 0.5;
  list[point] = [toStep(bounded(x, 1)), wantedThere()];
  return list.flat();

  function wantedThere(): number {
    if (task === "number") return toStep(bounded(y, farthestNumber));
    if (task === "yes_no") return Number(isOn);
    if (task === "one_of_three") return isOn ? output : wanted;
    return isOn ? wanted | (1 << output) : wanted & ~(1 << output);
  }
}

function bounded(value: number, reach: number): number {
  return Math.min(Math.max(value, -reach), reach);
}

function toStep(value: number, unit = step): number {
  return Number((Math.round(value / unit) * unit).toFixed(2)) + 0;
}
