import { type SVGTemplateResult, svg } from "lit";
import { type DragPlace, drag } from "../../../../controls/drag.ts";
import { isUpright, stepsOfKey } from "../../../../controls/keys.ts";
import { roving } from "../../../../controls/roving.ts";
import { pixelIn } from "../../../../plot/frame.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import type { Plane } from "./overPlane.ts";

/** A place and the class that belongs there. */
interface Drawn {
  x1: number;
  x2: number;
  isOne: boolean;
}

/** So many points there may be, no further from the middle than this; a key moves one by a step. */
const most = 33;
const reach = 1.25;
const step = 0.05;
/** A pointer that moves less than this has only pressed, and what it meets lies so near, in CSS pixels. */
const slack = 4;
const near = 14;

export function drawnPoints({ run }: Pick<DemoContext, "run">): Drawn[] {
  const numbers = run.settings.points as readonly number[];
  return Array.from({ length: Math.floor(numbers.length / 3) }, (_, i) => ({
    x1: numbers[3 * i] as number,
    x2: numbers[3 * i + 1] as number,
    isOne: numbers[3 * i + 2] === 1,
  }));
}

function put({ set }: DemoContext, points: readonly Drawn[], moving: boolean): void {
  set({ points: points.flatMap(({ x1, x2, isOne }) => [rounded(x1), rounded(x2), isOne ? 1 : 0]) }, moving);
}

function rounded(place: number): number {
  return Math.min(Math.max(Number(place.toFixed(2)) + 0, -reach), reach);
}

/** The class of the points that are put down next: that of the one put down last. */
function nextIsOne(context: Pick<DemoContext, "run">): boolean {
  return drawnPoints(context).at(-1)?.isOne ?? true;
}

/** Another point in the middle, of a class. */
export function addPoint(context: DemoContext, isOne: boolean): void {
  const points = drawnPoints(context);
  if (points.length < most) put(context, [...points, { x1: 0, x2: 0, isOne }], false);
}

/** All away but the last: there is nothing to learn without a point. */
export function clearPoints(context: DemoContext): void {
  put(context, drawnPoints(context).slice(-1), false);
}

/**
 * Points are put down by a press on the plane, moved by a drag, and change their class when pressed. By keys: arrows move,
 * Enter changes the class, Delete takes away.
 */
export function drawing(context: DemoContext, plane: Plane): SVGTemplateResult {
  const { language } = context;
  const text = boundaryTexts[language];
  const points = drawnPoints(context);
  const { x, y, side } = plane;
  const number = (value: number) => formatNumber(value, language, 3);
  const press = (i: number) => (event: KeyboardEvent) => {
    const point = points[i] as Drawn;
    const steps = stepsOfKey(event);
    if (event.key === "Enter" || event.key === " ")
      put(context, points.with(i, { ...point, isOne: !point.isOne }), false);
    else if (event.key === "Delete" || event.key === "Backspace") {
      if (points.length > 1) put(context, points.toSpliced(i, 1), false);
    } else if (typeof steps === "number" && isUpright(event))
      put(context, points.with(i, { ...point, x2: point.x2 + steps * step }), true);
    else if (typeof steps === "number") put(context, points.with(i, { ...point, x1: point.x1 + steps * step }), true);
    else return;
    event.preventDefault();
  };
  return svg`<g class="drawing">
    <rect class="canvas" width=${side} height=${side} ${drag((pressed) => grab(context, plane, pressed), { waits: "none", upright: true })} />
    <g role="group" aria-label=${text.drawnPoints(points.length)} ${roving("[role=button]")}>
      ${points.map(
        (
          { x1, x2, isOne },
          i,
        ) => svg`<g class="drawn" role="button" tabindex="-1" aria-label=${text.drawnPoint(i + 1, number(x1), number(x2), isOne)}
          transform="translate(${x(x1)} ${y(x2)})" @keydown=${press(i)}><circle r="11" /></g>`,
      )}
    </g>
  </g>`;
}

/** Whoever presses near a point has it: moving on, they move it; else it changes its class. Elsewhere there is a new one. */
function grab(context: DemoContext, { x, y, side }: Plane, pressed: Element) {
  const picture = pressed.closest("svg.plane") as Element;
  const points = drawnPoints(context);
  const perPixel = 1 / (x(1) - x(0));
  let taken: number | undefined;
  let begun: { x: number; y: number } | undefined;
  let moved = false;
  return (pointer: DragPlace) => {
    const there = pixelIn(picture, side, side, pointer);
    const at = { x1: (there.x - x(0)) * perPixel, x2: (y(0) - there.y) * perPixel };
    if (!begun) {
      begun = there;
      const distances = points.map((each) => Math.hypot(x(each.x1) - there.x, y(each.x2) - there.y));
      const nearest = distances.indexOf(Math.min(...distances));
      taken = (distances[nearest] ?? near) < near ? nearest : undefined;
      if (taken === undefined) {
        if (points.length >= most) return;
        taken = points.length;
        moved = true;
        points.push({ ...at, isOne: nextIsOne(context) });
        put(context, points, true);
      } else {
        const point = points[taken] as Drawn;
        points[taken] = { ...point, isOne: !point.isOne };
        put(context, points, true);
      }
      return;
    }
    if (taken === undefined || Math.hypot(there.x - begun.x, there.y - begun.y) <= (moved ? 0 : slack)) return;
    const point = points[taken] as Drawn;
    // A press that became a drag moves the point, and leaves its class as it was.
    points[taken] = { ...at, isOne: moved ? point.isOne : !point.isOne };
    moved = true;
    put(context, points, true);
  };
}
