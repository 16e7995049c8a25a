import { type SVGTemplateResult, svg } from "lit";
import { type DragPlace, drag } from "../../controls/drag.ts";
import { isUpright, stepsOfKey } from "../../controls/keys.ts";
import type { SliderSetting } from "../../core/demo.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { DemoContext } from "./view.ts";

/** What is dragged: a setting along x; along y none, another one, or the same, which then goes along the diagonal. */
export interface Grip {
  name: string;
  across: string;
  up?: string;
  /** What it stands for, beside that setting, where text and figure light each other. */
  term?: string;
  /** The place in CSS pixels, and how much one pixel to the right or up is; or what a place it is dragged to stands for. */
  x: number;
  y: number;
  perPixel: number | ((x: number, y: number) => number);
  /** The values as they are said, where they are more than one. */
  said?: string;
  /** Unless another control sets the same by keys, the Tab key stops here. */
  isStop?: boolean;
}

/** A place in a plot that sets one or two numbers, dragged or moved by keys as a slider is. */
export function handle(context: DemoContext, grip: Grip, mark: SVGTemplateResult): SVGTemplateResult {
  const { run, language, set } = context;
  const { name, across, up, term, x, y, perPixel } = grip;
  const setting = (id: string) => run.demo.settings.find((each) => each.id === id) as SliderSetting;
  const value = (id: string) => Number(run.settings[id]);
  const rounded = (id: string, wanted: number) => {
    const { least, greatest, step } = setting(id);
    return Math.min(Math.max(Number((Math.round(wanted / step) * step).toFixed(6)), least), greatest);
  };
  const grab = () => {
    const [right, upwards] = [value(across), up === undefined ? 0 : value(up)];
    return ({ dx, dy }: DragPlace) => {
      if (typeof perPixel === "function") set({ [across]: rounded(across, perPixel(x + dx, y + dy)) }, true);
      else if (up === across) set({ [across]: rounded(across, right + ((dx - dy) * perPixel) / 2) }, true);
      else if (up === undefined) set({ [across]: rounded(across, right + dx * perPixel) }, true);
      else set({ [across]: rounded(across, right + dx * perPixel), [up]: rounded(up, upwards - dy * perPixel) }, true);
    };
  };
  const press = (event: KeyboardEvent) => {
    const steps = stepsOfKey(event);
    if (steps === undefined) return;
    event.preventDefault();
    const id = isUpright(event) ? (up ?? across) : across;
    const { least, greatest, step } = setting(id);
    if (steps === "first") set({ [id]: least }, true);
    else if (steps === "last") set({ [id]: greatest }, true);
    else set({ [id]: rounded(id, value(id) + steps * step * (event.shiftKey ? 10 : 1)) }, true);
  };
  const { least, greatest } = setting(across);
  const said = grip.said ?? formatNumber(value(across), language);
  return knobSlider(
    {
      id: across,
      term,
      name,
      x,
      y,
      least,
      greatest,
      value: value(across),
      said,
      upright: up !== undefined || typeof perPixel === "function",
      isStop: grip.isStop,
      grab,
      press,
    },
    mark,
  );
}

/** What is dragged, or moved by keys as a slider is, whatever it moves. */
export interface KnobSlider {
  id: string;
  /** What it stands for, beside its id, where text and figure light each other. */
  term?: string | undefined;
  name: string;
  /** In CSS pixels. */
  x: number;
  y: number;
  least: number;
  greatest: number;
  value: number;
  said: string;
  /** It goes up and down too. */
  upright: boolean;
  isStop?: boolean | undefined;
  grab(): (place: DragPlace) => void;
  press(event: KeyboardEvent): void;
}

export function knobSlider(knob: KnobSlider, mark: SVGTemplateResult): SVGTemplateResult {
  const { id, term = "", name, x, y, least, greatest, value, said, upright, isStop = true, grab, press } = knob;
  return svg`<g class="handle" data-id=${id} data-term="${id} ${term}" role="slider" tabindex=${isStop ? 0 : -1} transform="translate(${x} ${y})" aria-label=${name}
    aria-valuemin=${least} aria-valuemax=${greatest} aria-valuenow=${value} aria-valuetext=${said}
    @keydown=${press} ${drag(grab, { waits: "none", upright })}>
    ${mark}
  </g>`;
}
