import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { type DragPlace, drag } from "../../controls/drag.ts";
import { isUpright, stepsOfKey } from "../../controls/keys.ts";
import { roving } from "../../controls/roving.ts";
import { roundTo } from "../../core/range.ts";
import { bars } from "../../plot/bars.ts";
import { pixelIn } from "../../plot/frame.ts";
import { barsTexts } from "../../text/bars.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { BarsContext } from "./context.ts";
import { axis, captions, columnsOf, middleOf, type Panel, panelOf, roundUp } from "./panel.ts";

/** Across and down, in CSS pixels: what a finger can take hold of. */
const grip = 44;
/** Half the height of a bar's end. */
const knob = 5;

/** The inputs as upright sliders, one tab stop: left and right choose one, up and down change it. */
export function inputPanel(context: BarsContext): TemplateResult {
  const { state, steady, language } = context;
  const { inputs } = state;
  const end = steady("end", roundUp(Math.max(...inputs.map(Math.abs))));
  const panel = panelOf(context, inputs.length, [-end, end], [132, 264]);
  const { width, height } = panel;
  return html`<svg class="columns" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group"
    aria-label=${barsTexts[language].keys} ${roving("[role=slider]")}>
    ${axis(panel, language)}
    ${inputs.map((value, i) => input(context, panel, value, i))}
  </svg>`;
}

function input(context: BarsContext, panel: Panel, value: number, index: number): SVGTemplateResult {
  const { state, symbols, language, change } = context;
  const { ends, pitch, wide, height, width, upper, lower } = panel;
  const [least, greatest] = ends;
  const step = 10 ** Math.floor(Math.log10(greatest / 50));
  const symbol = symbols[index] as string;
  const set = (wanted: number) => {
    const next = roundTo(Math.min(Math.max(wanted, least), greatest), step);
    change({ inputs: state.inputs.with(index, next) }, true);
  };
  const perPixel = (greatest - least) / (lower - upper);
  /** The bar's end comes to where it is pressed, or goes along from where it is if it is pressed itself. */
  const press = (pressed: Element) => {
    const picture = pressed.closest("svg") as SVGSVGElement;
    const end = panel.top(value);
    return (place: DragPlace) => {
      const { y } = pixelIn(picture, width, height, place);
      const isHeld = Math.abs(y - place.dy - end) <= knob;
      set(isHeld ? value - place.dy * perPixel : least + (lower - y) * perPixel);
    };
  };
  const key = (event: KeyboardEvent) => {
    const steps = stepsOfKey(event);
    if (steps === undefined || (typeof steps === "number" && !isUpright(event))) return;
    event.preventDefault();
    set(steps === "first" ? least : steps === "last" ? greatest : value + steps * step * (event.shiftKey ? 10 : 1));
  };
  const slot = { ...panel, left: panel.left + index * pitch };
  const [x, y] = [middleOf(slot, 0), panel.top(value)];
  const holdable = Math.min(pitch, grip);
  return svg`<g class="input" data-term="inputs" role="slider" aria-orientation="vertical" aria-label=${barsTexts[language].input(symbol)}
    aria-valuemin=${least} aria-valuemax=${greatest} aria-valuenow=${value} aria-valuetext="${symbol} = ${formatNumber(value, language)}"
    @keydown=${key}>
    <rect class="slot" x=${slot.left} y="0" width=${pitch} height=${height} rx="6" ${drag(press)} />
    ${bars(columnsOf(slot, [greatest], least), "track")}${bars(columnsOf(slot, [value]))}
    ${captions(slot, 0, value, symbol, context)}
    <rect class="knob" x=${x - wide / 2 - 3} y=${y - knob} width=${wide + 6} height=${2 * knob} rx=${knob} />
    <rect class="grip" x=${x - holdable / 2} y=${y - grip / 2} width=${holdable} height=${grip} ${drag(press, { waits: "none", upright: true })} />
  </g>`;
}
