import { html, render } from "lit";
import { roundTo } from "../core/range.ts";
import { formatNumber } from "../text/formatNumber.ts";
import type { Language } from "../text/text.ts";
import { type DragPlace, drag } from "./drag.ts";
import { stepsOfKey } from "./keys.ts";
import { endsOf, keyOfRatios, type ScaledNumber, scaleOf } from "./sliderScale.ts";

/** From one end to the other a number is dragged over so many CSS pixels. */
const travel = 300;

/** A number in a line of text, as a slider has it. */
export interface ScrubOptions extends ScaledNumber {
  name: string;
  unit?: string | undefined;
  /** Its values lie so far apart, unless the scale is logarithmic. */
  step: number;
}

/** Makes the text of a place a number that is dragged sideways, or moved by keys as a slider is. */
export function showScrub(
  place: HTMLElement,
  options: ScrubOptions,
  language: Language,
  set: (value: number) => void,
): void {
  const { name, unit, value } = options;
  const [least, greatest] = endsOf(options);
  const written = formatNumber(value, language);
  const grab = () => {
    let last = value;
    return ({ dx }: DragPlace) => {
      const next = valueAway(options, dx / travel);
      if (next !== last) set(next);
      last = next;
    };
  };
  const press = (event: KeyboardEvent) => {
    const next = valueOfKey(options, event);
    if (next === undefined) return;
    event.preventDefault();
    if (next !== value) set(next);
  };
  render(
    html`<span role="slider" tabindex="0" translate="no" aria-label=${name} aria-valuemin=${least} aria-valuemax=${greatest} aria-valuenow=${value}
      aria-valuetext=${unit ? `${written} ${unit}` : written} @keydown=${press} ${drag(grab)}>${written}</span>`,
    place,
  );
}

/** The value that lies this share of the way between the ends away. */
function valueAway(options: ScrubOptions, share: number): number {
  const { position, valueAt } = scaleOf(options);
  const [from, to] = endsOf(options).map(position) as [number, number];
  return onSteps(options, valueAt(position(options.value) + share * (to - from), options));
}

function valueOfKey(options: ScrubOptions, event: KeyboardEvent): number | undefined {
  if (options.logarithmic) return keyOfRatios(event, options);
  const steps = stepsOfKey(event);
  if (steps === "first") return options.least;
  if (steps === "last") return options.greatest;
  return steps === undefined ? undefined : onSteps(options, options.value + steps * options.step);
}

function onSteps(options: ScrubOptions, value: number): number {
  const [least, greatest] = endsOf(options);
  return Math.min(Math.max(options.logarithmic ? value : roundTo(value, options.step), least), greatest);
}
