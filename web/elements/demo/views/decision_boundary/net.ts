import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { placeInTable, stepsOfKey } from "../../../../controls/keys.ts";
import { roving } from "../../../../controls/roving.ts";
import { bands, ofProbability } from "../../../../plot/bands.ts";
import { pixelIn } from "../../../../plot/frame.ts";
import { linearScale } from "../../../../plot/scale.ts";
import { nearestWire, type Wire, wires } from "../../../../plot/wires.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { partByPart } from "../../../base/partByPart.ts";
import { hueOf } from "../../hue.ts";
import { arrayAt, type DemoContext, type Track } from "../../view.ts";
import { foot, footHeight } from "./netFoot.ts";
import { coarser, fieldOver, ofUnit } from "./overPlane.ts";
import {
  fieldOf,
  pickedUnit,
  placeOf,
  pointAt,
  pointedInput,
  rangeOf,
  type Shape,
  shapeOf,
  shownTrack,
  showsUnit,
  unitField,
} from "./readings.ts";

/** A line is pressed from so near. */
const near = 8;
const largest = 30;

/** Where units stand: columns from the inputs, column 0, to the output; a column is as high as the picture. */
interface Places {
  size: number;
  columns: readonly (readonly { x: number; y: number }[])[];
  foot: number;
}

function placesOf({ layers, width }: Shape, wide: number, high: number): Places {
  const most = Math.max(2, layers.length > 1 ? width : 0);
  const foot = high - footHeight;
  const pitch = Math.min(foot / most, 1.7 * largest);
  const apart = wide / (layers.length + 1);
  const size = Math.max(7, Math.floor(Math.min(largest, 0.82 * pitch, 0.5 * apart)));
  const column = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      x: (at + 0.5) * apart,
      y: foot / 2 + (i - (count - 1) / 2) * pitch,
    }));
  return { size, foot, columns: [column(0, 2), ...layers.map(({ units }, i) => column(i + 1, units))] };
}

interface NetWire extends Wire {
  layer: number;
  unit: number;
  input: number;
}

function wiresOf(track: Track, shape: Shape, { columns, size }: Places): NetWire[] {
  const weights = arrayAt(track, "parameters");
  const beside = (way: number) => columns.map((column) => column.map(({ x, y }) => ({ x: x + (way * size) / 2, y })));
  const [starts, ends] = [beside(1), beside(-1)];
  return shape.layers.flatMap(({ units, inputs }, layer) =>
    Array.from({ length: units * inputs }, (_, i) => {
      const [unit, input] = [Math.floor(i / inputs), (i % inputs) + 1];
      return {
        from: starts[layer]?.[input - 1] as Wire["from"],
        to: ends[layer + 1]?.[unit] as Wire["to"],
        weight: weights[placeOf(shape, layer, unit, input)] as number,
        layer,
        unit,
        input,
      };
    }),
  );
}

/** Layers of units, each with what it gives over the plane; its weights as lines; what each layer has of the gradient. */
export function net(context: DemoContext, width: number, height: number): TemplateResult {
  const { language } = context;
  const text = boundaryTexts[language];
  const track = shownTrack(context);
  const shape = shapeOf(track);
  const places = placesOf(shape, width, height);
  const all = wiresOf(track, shape, places);
  const isPicking = showsUnit(context);
  const picked = pickedUnit(context, shape);
  const own = all.filter(({ layer, unit }) => isPicking && layer === picked.layer && unit === picked.unit);
  const press = (event: MouseEvent) => {
    const place = pixelIn(event.currentTarget as Element, width, height, { x: event.clientX, y: event.clientY });
    const nearest = nearestWire(all, place);
    if (!nearest || nearest.distance > near) return;
    const { layer, unit, input } = all[nearest.index] as NetWire;
    pointAt(context, { input });
    context.set({ layer: layer + 1, unit: unit + 1, show: "unit" });
  };
  return html`<div class="rover" ${roving("[role=button]")}><svg class="net" role="group" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    aria-label=${text.net(track.name, shape.hidden, shape.width)} @click=${press} ${hueOf(track)}>
    <g aria-hidden="true">
      ${wires(all, isPicking ? "others" : "")}
      ${isPicking ? wires(own, "own") : nothing}
      ${isPicking ? pointedWire(own[pointedInput(context) - 1]) : nothing}
    </g>
    ${fields(context, track, shape, places)}
    ${guard([language, isPicking && `${picked.layer} ${picked.unit}`, shape.width, shape.hidden, width, height], () =>
      shape.layers.map((_, layer) => units(context, shape, places, layer)),
    )}
    ${foot(context, track, {
      places: places.columns.map(([{ x } = { x: 0 }]) => x),
      top: places.foot,
    })}
  </svg></div>`;
}

function pointedWire(wire: Wire | undefined): SVGTemplateResult | typeof nothing {
  if (!wire) return nothing;
  const { from, to } = wire;
  return svg`<path class="pointed" d="M${from.x} ${from.y}L${to.x} ${to.y}" />`;
}

/** Tiles are drawn in units of their own, so many to a side: in another place or size they need not be drawn anew. */
const tileSide = 24;
/** Tiles of a layer with more units are so small that eleven places on a side show all that can be seen; else 21. */
const leastSmall = 10;

/** What every unit gives over the plane, while time stands, a layer after each frame: until then its place is empty. */
function fields(context: DemoContext, track: Track, shape: Shape, { columns, size }: Places): unknown {
  const half = size / 2;
  const box = { left: 0, right: tileSide, top: 0, bottom: tileSide };
  const [left = 0, right = 0, low = 0, high = 0] = rangeOf(track);
  const x = linearScale([left, right], [0, tileSide], 1);
  const y = linearScale([low, high], [tileSide, 0], 1);
  const draw = (values: Float32Array, look: Parameters<typeof bands>[1]) =>
    bands(fieldOver(track, values), look, { x, y, box });
  const small = (values: Float32Array) => (shape.width > leastSmall ? coarser(coarser(values)) : coarser(values));
  const input = (axis: number) =>
    draw(
      Float32Array.from({ length: 16 }, (_, i) => -1 + (2 * (axis ? Math.floor(i / 4) : i % 4)) / 3),
      { middle: 0, reach: 1, perSide: 3 },
    );
  const hidden = (layer: number) => {
    const values = Array.from({ length: shape.width }, (_, unit) => small(unitField(track, shape, layer, unit)));
    const look = ofUnit(Float32Array.from(values.flatMap((each) => [...each])), 3);
    return values.map((each) => draw(each, look));
  };
  const layers = shape.layers.map(
    (_, layer) => () => (layer === shape.hidden ? [draw(small(fieldOf(track)), ofProbability)] : hidden(layer)),
  );
  const squares = columns
    .flatMap((column) => column.map((at) => `M${at.x - half} ${at.y - half}h${size}v${size}h${-size}z`))
    .join("");
  const inPlace = (tiles: unknown, column: number) =>
    (tiles as unknown[]).map((tile, unit) => {
      const at = columns[column]?.[unit] ?? { x: 0, y: 0 };
      return svg`<svg class="unit-field" x=${at.x - half} y=${at.y - half} width=${size} height=${size} viewBox="0 0 ${tileSide} ${tileSide}">${tile}</svg>`;
    });
  return svg`<g class="tiles" aria-hidden="true">
    <path class="empty" d=${squares} />
    ${guard([track.result, size, columns[0]?.[0]?.x, columns[0]?.[0]?.y], () => inPlace([input(0), input(1)], 0))}
    ${
      context.still
        ? partByPart([track.result, track.step], layers, (drawn) =>
            drawn.map((tiles, layer) => inPlace(tiles, layer + 1)),
          )
        : nothing
    }
    <path class="frame" d=${squares} />
  </g>`;
}

/** The units of a layer as buttons: what one that is pressed gives is shown large, with its weights. */
function units(context: DemoContext, shape: Shape, { columns, size }: Places, layer: number): SVGTemplateResult[] {
  const text = boundaryTexts[context.language];
  const picked = pickedUnit(context, shape);
  const isPicking = showsUnit(context);
  return (columns[layer + 1] ?? []).map(({ x, y }, unit) => {
    const isPicked = isPicking && picked.layer === layer && picked.unit === unit;
    const press = (event: Event) => {
      event.stopPropagation();
      if (isPicked) context.choose("p");
      else context.set({ layer: layer + 1, unit: unit + 1, show: "unit" });
    };
    const key = (event: KeyboardEvent) => {
      const isPress = event.key === "Enter" || event.key === " ";
      if (!isPress && typeof stepsOfKey(event) !== "number") return;
      event.preventDefault();
      if (isPress) return press(event);
      const { units: rows } = shape.layers[layer] as Shape["layers"][number];
      const next = placeInTable(event, [unit, layer], [rows, shape.layers.length]);
      if (!next) return;
      const all = (event.currentTarget as Element).closest("svg.net")?.querySelectorAll<SVGElement>("[role=button]");
      // The output stands alone in its layer.
      const place = next[1] === shape.hidden ? shape.hidden * shape.width : next[1] * shape.width + next[0];
      all?.[place]?.focus();
    };
    return svg`<g class="unit-button ${isPicked ? "picked" : ""}" role="button" tabindex="-1" aria-pressed=${isPicked} aria-label=${layer === shape.hidden ? text.outputUnit : text.unitOf(layer + 1, unit + 1)}
      transform="translate(${x - size / 2} ${y - size / 2})" @click=${press} @keydown=${key}><rect x="-2" y="-2" width=${size + 4} height=${size + 4} rx="2" /></g>`;
  });
}
