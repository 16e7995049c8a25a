import { nothing, type SVGTemplateResult, svg } from "lit";
import { isUpright, stepsOfKey } from "../../../../controls/keys.ts";
import type { SliderSetting } from "../../../../core/demo.ts";
import { footOf } from "../../../../plot/boundary.ts";
import { knob, knobName } from "../../../../plot/handle.ts";
import { perceptronTexts } from "../../../../text/demos/perceptron.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { knobSlider } from "../../handle.ts";
import type { DemoContext } from "../../view.ts";
import { type Frame, type NamePlace, namePlaces, type Point, ringPlaces } from "./places.ts";
import { corners, inputsOf, type State, type Weights } from "./state.ts";

/** The line is dragged in such steps of θ. */
const thresholdStep = 0.05;
/** The greater weight stays as it is while the line is turned; the other one is such steps of it, more by a key. */
const turnStep = 0.05;
const keyTurn = 0.1;
const middle = [0.5, 0.5] as const;

/** The plane's scale: where a point lies in CSS pixels, and how many of them one unit takes. */
export interface PlaneScale {
  place(x1: number, x2: number): Point;
  unit: number;
  frame: Frame;
}

/** The ring on the line that moves it, and the one that turns it; without a line only the latter. */
export function grips(context: DemoContext, { answer, right }: State, scale: PlaneScale): readonly SVGTemplateResult[] {
  const { language } = context;
  const text = perceptronTexts[language];
  const number = (value: number) => formatNumber(value, language, 7);
  const { weights } = answer;
  const [w1, w2, threshold] = weights;
  const isLine = hasLine(weights);
  const angle = angleOf(weights);
  const pivot = isLine ? pivotOf(context, weights) : middle;
  const { frame } = scale;
  const discs = corners.map((corner) => scale.place(...inputsOf(corner)));
  const ends = ringPlaces(scale.place(...pivot), angle, frame, discs, (isLine ? 0.62 : 0.25) * scale.unit, (side) =>
    context.steady("turnSide", side),
  );
  const [turnPlace, linePlace] = namePlaces(isLine ? [ends.turn, ends.line] : [ends.turn], frame, discs);
  const ofRight = String(right);
  const line = knobSlider(
    {
      id: "threshold",
      term: "theta line",
      name: text.lineName,
      ...ends.line,
      ...thresholdEnds(context),
      value: threshold,
      said: text.lineSaid(number(threshold), ofRight),
      upright: true,
      grab:
        () =>
        ({ dx, dy }) =>
          setThreshold(context, threshold + (w1 * dx - w2 * dy) / scale.unit, thresholdStep),
      press: (event) => pressThreshold(context, threshold, event),
    },
    svg`${knob()}<path class="ways" transform="rotate(${(-180 / Math.PI) * Math.atan2(w2, w1)})" d="M-10-4l-5 4 5 4M10-4l5 4-5 4" />${nameAt(text.drag, linePlace)}`,
  );
  const turned = knobSlider(
    {
      id: "turn",
      term: "w1 w2 line",
      name: text.turnName,
      ...ends.turn,
      least: 0,
      greatest: 360,
      value: Math.round(((angle * 180) / Math.PI + 360) % 360),
      said: text.turnSaid(number(w1), number(w2), number(threshold), ofRight),
      upright: true,
      grab: () => {
        const centre = scale.place(...pivot);
        const bearing = Math.atan2(centre.y - ends.turn.y, ends.turn.x - centre.x);
        return ({ dx, dy }) => {
          const now = Math.atan2(centre.y - ends.turn.y - dy, ends.turn.x + dx - centre.x);
          turnTo(context, weights, pivot, angle + now - bearing);
        };
      },
      press: (event) => {
        const steps = stepsOfKey(event);
        if (steps === undefined) return;
        event.preventDefault();
        const way = isUpright(event) ? keyTurn : -keyTurn;
        setTurn(context, weights, pivot, typeof steps === "number" ? turnOf(weights) + way * steps : 0);
      },
    },
    svg`${knob()}<path class="ways" d="M-8.5-9A12.5 12.5 0 0 1 8.5-9M8.5 9A12.5 12.5 0 0 1-8.5 9M4.5-9.5H9V-14M-4.5 9.5H-9V14" />${nameAt(text.turn, turnPlace)}`,
  );
  return isLine ? [line, turned] : [turned];
}

/** Beyond the arrows of a ring. */
function nameAt(name: string, place: NamePlace): SVGTemplateResult | typeof nothing {
  return place ? svg`<g transform="translate(${place.x} ${place.y + 17})">${knobName(name)}</g>` : nothing;
}

export function hasLine([w1, w2]: Weights): boolean {
  return w1 !== 0 || w2 !== 0;
}

/** The direction in which the sum grows. */
function angleOf(weights: Weights): number {
  return hasLine(weights) ? Math.atan2(weights[1], weights[0]) : Math.PI / 4;
}

type Pivot = readonly [x1: number, x2: number];

/** Where the last turn of a figure's line led to, and around which point: from there it turns around the same point. */
interface Turn {
  weights: Weights;
  pivot: Pivot;
}

/** The point around which a line turns: unless it was just turned, the nearest to the middle of the corners. */
function pivotOf({ kept }: DemoContext, weights: Weights): Pivot {
  const last = kept.get("turn") as Turn | undefined;
  if (last?.weights.every((part, i) => part === weights[i])) return last.pivot;
  const [w1, w2, threshold] = weights;
  const [x1, x2] = footOf([w1, w2, w1 * middle[0] + w2 * middle[1] - threshold]);
  return [x1 + middle[0], x2 + middle[1]];
}

/** The line goes through the pivot at another angle. */
function turnTo(context: DemoContext, before: Weights, pivot: Pivot, angle: number): void {
  setTurn(context, before, pivot, turnOf([Math.cos(angle), Math.sin(angle), 0]));
}

/** Where a direction meets the square around it: from −1, at (1, −1), on to 7, anticlockwise, a side being 2 long. */
function turnOf([w1, w2]: Weights): number {
  const longest = Math.max(Math.abs(w1), Math.abs(w2)) || 1;
  const [right, up] = [w1 / longest, w2 / longest];
  if (right === 1) return up;
  if (up === 1) return 2 - right;
  return right === -1 ? 4 - up : 6 + right;
}

function setTurn(context: DemoContext, before: Weights, pivot: Pivot, wanted: number): void {
  const longest = Math.max(Math.abs(before[0]), Math.abs(before[1])) || 1;
  const at = (((Math.round(wanted / turnStep) * turnStep + 1) % 8) + 8) % 8;
  const along = (at % 2) - 1;
  const sides = [
    [1, along],
    [-along, 1],
    [-1, -along],
    [along, -1],
  ] as const;
  const [right, up] = sides[Math.floor(at / 2)] as readonly [number, number];
  const [w1, w2] = [clean(right * longest), clean(up * longest)];
  const { least, greatest } = thresholdEnds(context);
  const through = Math.round((w1 * pivot[0] + w2 * pivot[1]) * 100) / 100;
  const threshold = clean(Math.min(Math.max(through, least), greatest));
  context.kept.set("turn", { weights: [w1, w2, threshold], pivot } satisfies Turn);
  context.set({ weight_1: w1, weight_2: w2, threshold }, true);
}

function setThreshold(context: DemoContext, wanted: number, step: number): void {
  const { least, greatest } = thresholdEnds(context);
  context.set({ threshold: clean(Math.min(Math.max(Math.round(wanted / step) * step, least), greatest)) }, true);
}

function pressThreshold(context: DemoContext, threshold: number, event: KeyboardEvent): void {
  const steps = stepsOfKey(event);
  if (steps === undefined) return;
  event.preventDefault();
  const { least, greatest } = thresholdEnds(context);
  const wanted =
    steps === "first"
      ? least
      : steps === "last"
        ? greatest
        : threshold + steps * thresholdStep * (event.shiftKey ? 10 : 1);
  setThreshold(context, wanted, thresholdStep);
}

function thresholdEnds({ run }: DemoContext): { least: number; greatest: number } {
  const { least, greatest } = run.demo.settings.find(({ id }) => id === "threshold") as SliderSetting;
  return { least, greatest };
}

/** Without the digits that binary arithmetic adds, and without −0. */
function clean(number: number): number {
  return Number(number.toFixed(6)) + 0;
}
