import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { stepsOfKey } from "../../../../controls/keys.ts";
import { type CellGrid, type CellLook, cellAt, cells } from "../../../../plot/cells.ts";
import { pixelIn } from "../../../../plot/frame.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext, Track } from "../../view.ts";
import { lowSlope, pickedUnit, terms, type Unit, type UnitState } from "./units.ts";

/** So high are the cells of any number of units, under a plane of this size. */
export function stripHeight(size: number): number {
  return size < 200 ? 50 : 52;
}

const largest = 26;
const least = 5;

/** The largest cells, in whole pixels, of which `count` fit into a width and a height. */
export function gridFor(count: number, width: number, height: number): CellGrid {
  for (let size = largest; ; size--) {
    const rows = Math.ceil(count / Math.max(1, Math.floor(width / size)));
    if (rows * size <= height || size === least) return { count, columns: Math.ceil(count / rows), size };
  }
}

/**
 * Every unit of one function as a cell, the fuller the more inputs it is on for. One is picked in all functions at once:
 * the first function's cells are the slider that does it by keys, the others' are pointed at only.
 */
export function strip(context: DemoContext, track: Track, units: readonly Unit[], width: number): TemplateResult {
  const { language, point, pointed, tracks } = context;
  const text = dyingTexts[language];
  const height = stripHeight(width);
  const grid = gridFor(units.length, width, height);
  const picked = pickedUnit(context);
  const hover = (event: PointerEvent) => {
    const pixel = pixelIn(event.currentTarget as Element, width, height, { x: event.clientX, y: event.clientY });
    const unit = cellAt(grid, pixel);
    if (unit !== undefined) point(unit);
  };
  const press = (event: KeyboardEvent) => {
    const steps = stepsOfKey(event);
    if (steps === undefined) return;
    event.preventDefault();
    const last = units.length - 1;
    const next = steps === "first" ? 0 : steps === "last" ? last : picked + steps;
    point(Math.min(Math.max(next, 0), last));
  };
  const own = units[picked];
  return html`<svg class="strip" role="slider" tabindex=${track === tracks[0] ? 0 : -1} width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    aria-label=${text.units(track.name)} aria-valuemin="1" aria-valuemax=${units.length} aria-valuenow=${picked + 1}
    aria-valuetext=${own ? `${text.unit(picked + 1)}: ${stateOf(context, track, own)}` : text.unit(picked + 1)}
    @pointermove=${hover} @pointerdown=${hover} @keydown=${press} @focus=${() => point(picked)}>
    ${cells(grid, (i) => look(units[i] as Unit, i === pointed))}
  </svg>`;
}

/** What a unit is, in words. */
export function stateOf({ language }: DemoContext, track: Track, { state, awake, z }: Unit): string {
  return dyingTexts[language].states[state](awake, z.length, formatNumber(lowSlope(track), language, 3));
}

function look({ state, awake, z }: Unit, isPicked: boolean): CellLook {
  const share = state === "low" ? 0 : awake / z.length;
  return { ...(signs[state] ?? {}), share, term: terms[state], state: isPicked ? `${state} picked` : state };
}

const signs: Partial<Record<UnitState, Pick<CellLook, "sign">>> = {
  dead: { sign: "cross" },
  low: { sign: "dashes" },
};

const keySize = 16;

/** What the cells mean. */
export function cellKey({ language }: DemoContext): TemplateResult {
  const { cellKey: words } = dyingTexts[language];
  const item = (cell: CellLook, name: string) =>
    html`<li><svg width=${keySize} height=${keySize} viewBox="0 0 ${keySize} ${keySize}" aria-hidden="true">${cells({ count: 1, columns: 1, size: keySize }, () => cell)}</svg>${name}</li>`;
  return html`${guard(
    [language],
    () => html`<ul class="cell-key">
      ${item({ share: 0.4 }, words.share)}
      ${item({ share: 0, state: "dead", sign: "cross", term: "dead" }, words.dead)}
      ${item({ share: 0, sign: "dashes" }, words.low)}
    </ul>`,
  )}`;
}
