import { nothing, type SVGTemplateResult, svg } from "lit";
import { type DragPlace, drag } from "../../../../controls/drag.ts";
import { isUpright, stepsOfKey } from "../../../../controls/keys.ts";
import { axesOf, leftAxis } from "../../../../plot/axes.ts";
import { pixelIn, toLeft, toTop, xAt } from "../../../../plot/frame.ts";
import { everyWayKnob } from "../../../../plot/handle.ts";
import { type PinnedPlace, pinned, pinnedPoint } from "../../../../plot/pinnedPoint.ts";
import { fittingTexts } from "../../../../text/demos/function_fitting.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { type Layout, markedAt } from "./layout.ts";
import { isOff, mainTrack, netOf, pickedUnit, placeUnit, type Unit } from "./net.ts";

/** A pointer that moves less than this has only picked a unit, in CSS pixels. */
const slack = 3;
const step = 0.02;

/** A stem for every unit: at −b/w, as high as v·|w|. Its end is dragged. */
export function bendsLane(context: DemoContext, layout: Layout): SVGTemplateResult {
  const frame = layout.main.bends;
  const { box, y } = axesOf(frame, 5, 2);
  const track = mainTrack(context);
  const { units } = netOf(track);
  const text = fittingTexts[context.language];
  const bendsAtPlace = track.spec.id === "relu"; // other functions bend elsewhere, in more places or not at all
  const picked = pickedUnit(context);
  const places = units.map(({ bend, strength }) => pinned(frame, Number.isFinite(bend) ? bend : Number.NaN, strength));
  const name = [bendsAtPlace ? text.bends : text.stems, ...(places.some(isBeyond) ? [text.beyond] : [])].join("; ");
  const stem = (place: PinnedPlace, unit: number) =>
    isThere(place)
      ? svg`<g class="stem ${isOff(context, unit) ? "off" : ""} ${unit === picked ? "picked" : ""}">
          <path d="M${place.x} ${y(0)}V${place.y}" />${pinnedPoint(place, track.light.marker, 0.85)}
        </g>`
      : nothing;
  return svg`<g class="bends" ${hueOf(track)}>
    ${leftAxis(markedAt(frame.yRange[1], y), box, context.language)}
    <g aria-hidden="true">
      <path class="zero" d="M${box.left} ${y(0)}H${box.right}" />
      <g data-term="bends">${places.map(stem)}
      <text class="lane-name" x=${box.left + 4} y=${box.top + 12}>${name}</text></g>
    </g>
    <g ${drag((pressed) => grab(context, layout, places, pressed), { waits: "none", upright: true })}>
      ${places.map((place) => (isThere(place) ? svg`<circle class="hit" data-term="bends" cx=${place.x} cy=${place.y} r="12" />` : nothing))}
      ${grip(context, layout, places[picked])}
    </g>
  </g>`;
}

/** Its bend is to the left of −1 or to the right of 1. */
const isBeyond = ({ across, x, y }: PinnedPlace) => across !== 0 && isThere({ x, y });

/** A unit with w = 0 has no place. */
const isThere = ({ x, y }: Pick<PinnedPlace, "x" | "y">) => Number.isFinite(x + y);

/** Whoever presses picks the nearest unit; moving on, they change its place and strength. */
function grab(context: DemoContext, layout: Layout, places: readonly PinnedPlace[], pressed: Element) {
  const { width, height, bends: frame } = layout.main;
  const picture = pressed.closest("svg.plot") as Element;
  let unit: number | undefined;
  let away = { x: 0, y: 0 };
  return (pointer: DragPlace) => {
    const there = pixelIn(picture, width, height, pointer);
    if (unit === undefined) {
      unit = nearest(places, there);
      const place = places[unit] as PinnedPlace;
      away = { x: place.x - there.x, y: place.y - there.y };
      context.set({ unit: unit + 1 });
    } else if (Math.hypot(pointer.dx, pointer.dy) > slack) {
      const bend = xAt(frame, there.x + away.x);
      const [low, high] = frame.yRange;
      placeUnit(context, unit, within(bend, -1, 1), within(yAt(frame, there.y + away.y), low, high));
    }
  };
}

function yAt({ yRange: [from, to], top, height }: Layout["main"]["bends"], pixel: number): number {
  return to - ((pixel - top) / height) * (to - from);
}

function within(value: number, least: number, greatest: number): number {
  return Math.min(Math.max(value, least), greatest);
}

function nearest(places: readonly PinnedPlace[], { x, y }: { x: number; y: number }): number {
  const distances = places.map((place) =>
    isThere(place) ? Math.hypot(place.x - x, place.y - y) : Number.POSITIVE_INFINITY,
  );
  return distances.indexOf(Math.min(...distances));
}

/** The end of the picked unit's stem, moved by keys: sideways its place, up and down its strength. */
function grip(
  context: DemoContext,
  layout: Layout,
  place: PinnedPlace | undefined,
): SVGTemplateResult | typeof nothing {
  const frame = layout.main.bends;
  const picked = pickedUnit(context);
  const { units } = netOf(mainTrack(context));
  const unit = units[picked] as Unit;
  if (!place || !isThere(place)) return nothing;
  const { language } = context;
  const text = fittingTexts[language];
  const [, reach] = frame.yRange;
  const press = (event: KeyboardEvent) => {
    const steps = stepsOfKey(event);
    if (steps === undefined) return;
    event.preventDefault();
    const { bend, strength } = unit;
    const far = typeof steps === "number" ? steps * (event.shiftKey ? 10 : 1) : 0;
    if (steps === "first") placeUnit(context, picked, -1, strength);
    else if (steps === "last") placeUnit(context, picked, 1, strength);
    else if (isUpright(event)) placeUnit(context, picked, bend, within(strength + (far * reach) / 50, -reach, reach));
    else placeUnit(context, picked, within(bend + far * step, -1, 1), strength);
  };
  const number = (value: number) => formatNumber(value, language, 3);
  return svg`<g class="handle" data-term="bends" role="slider" tabindex="0" transform="translate(${toLeft(frame, within(unit.bend, -1, 1))} ${toTop(frame, within(unit.strength, -reach, reach))})"
    aria-label=${text.bendOf(picked + 1)} aria-valuemin="-1" aria-valuemax="1" aria-valuenow=${within(Number(unit.bend.toFixed(3)), -1, 1)}
    aria-valuetext=${text.bendSaid(number(unit.bend), number(unit.strength))} @keydown=${press}>${everyWayKnob()}</g>`;
}
