import { type SVGTemplateResult, svg } from "lit";
import { stepsOfKey } from "../../../../controls/keys.ts";
import { type Frame, toLeft, toTop } from "../../../../plot/frame.ts";
import { knob, knobName } from "../../../../plot/handle.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { knobSlider } from "../../handle.ts";
import type { DemoContext } from "../../view.ts";

/** A ring stands so far to the left or right in its plot. */
export const ringAt = 0.85;

/** A number of the net that is dragged up and down in a part's plot; dials under "Look inside" set the same by keys. */
export interface Ring {
  /** As the formula has it. */
  letter: string;
  name: string;
  value: number;
  /** Where it stands. */
  x: number;
  y: number;
  /** What the number is where the ring stands at another height. */
  at(y: number): number;
  set(value: number): void;
}

export function ring(
  { language }: DemoContext,
  frame: Frame,
  { letter, name, value, x, y, at, set }: Ring,
): SVGTemplateResult {
  const [low, high] = frame.yRange;
  const top = toTop(frame, y);
  const moveTo = (wanted: number) => set(at(Math.min(Math.max(wanted, low / 1.1), high / 1.1)));
  return knobSlider(
    {
      id: letter,
      name,
      x: toLeft(frame, x),
      y: top,
      least: -100,
      greatest: 100,
      value: Number(value.toFixed(3)),
      said: formatNumber(value, language, 3),
      upright: true,
      isStop: false,
      grab:
        () =>
        ({ dy }) =>
          moveTo(y - (dy / frame.height) * (high - low)),
      press: (event) => {
        const steps = stepsOfKey(event);
        if (typeof steps !== "number") return;
        event.preventDefault();
        set(value + 0.05 * steps * (event.shiftKey ? 10 : 1));
      },
    },
    svg`${knob()}${knobName(letter, { under: y > 0 })}`,
  );
}
