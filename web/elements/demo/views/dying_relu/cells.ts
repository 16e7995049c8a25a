import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import { guard } from "lit/directives/guard.js";
import { placeInRow } from "../../../../controls/keys.ts";
import { setStyle } from "../../../../controls/setStyle.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext, Track } from "../../view.ts";
import { lowSlope, type Unit, type UnitState } from "./units.ts";

const size = 24;
const inner = size - 6;

/** Every unit of one function as a cell, the fuller the more inputs it is awake for; one is picked in all functions. */
export function cells(
  { language, point }: DemoContext,
  track: Track,
  units: Unit[],
  picked: number,
  width: number,
): TemplateResult {
  const text = dyingTexts[language];
  const move = (event: KeyboardEvent) => {
    const unit = placeInRow(event, picked, units.length);
    if (unit === undefined) return;
    event.preventDefault();
    point(unit);
    ((event.currentTarget as Element).children[unit] as HTMLElement).focus();
  };
  const low = formatNumber(lowSlope(track), language, 3);
  const columns = Math.max(1, Math.floor((width + 3) / size));
  return html`<div class="cells" role="radiogroup" aria-label=${text.units(track.name)} @keydown=${move} ${setStyle({ "--cells": String(columns) })}>
    ${units.map(({ state, awake, z }, i) =>
      guard(
        [state, awake, z.length, i === picked, low, language],
        () => html`<button class="cell ${state}" role="radio" aria-checked=${i === picked}
          tabindex=${i === picked ? 0 : -1} aria-label="${text.unit(i + 1)}: ${text.states[state](awake, z.length, low)}"
          @click=${() => point(i)} @pointerenter=${(event: PointerEvent) => event.pointerType === "mouse" && point(i)}></button>`,
      ),
    )}
    ${drawing(units, picked, columns)}
  </div>`;
}

/** What lies over the buttons: all cells in one picture, and those that look alike in one path. */
function drawing(units: readonly Unit[], picked: number, columns: number): TemplateResult {
  const [width, height] = [columns * size, Math.ceil(units.length / columns) * size];
  const paths = { share: "", frame: "", shut: "", cross: "", low: "", picked: "" };
  units.forEach(({ state, awake, z }, i) => {
    const place = `M${(i % columns) * size} ${Math.floor(i / columns) * size}m`;
    const full = state === "saturated" ? 0 : (awake / z.length) * inner;
    if (full > 0) paths.share += `${place}3 ${3 + inner - full}h${inner}v${full}h${-inner}z`;
    paths[i === picked ? "picked" : state === "dead" ? "shut" : "frame"] += `${place}3 3h${inner}v${inner}h${-inner}z`;
    if (state === "dead") paths.cross += `${place}7.5 7.5l9 9m0-9l-9 9`;
    if (state === "saturated") paths.low += `${place}7 10h10m-10 4h10`;
  });
  return html`<svg class="cell" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="share" d=${paths.share} /><path class="frame" d=${paths.frame} /><path class="frame shut" d=${paths.shut} />
    <path class="frame picked" d=${paths.picked} /><path class="cross" d=${paths.cross} /><path class="low" d=${paths.low} />
  </svg>`;
}

function cell(state: UnitState, share: number): TemplateResult {
  const marks: Partial<Record<UnitState, SVGTemplateResult>> = {
    dead: svg`<path class="cross" d="M7.5 7.5l9 9m0-9l-9 9" />`,
    saturated: svg`<path class="low" d="M7 10h10M7 14h10" />`,
  };
  const full = state === "saturated" ? 0 : share * inner;
  return html`<svg width=${size} height=${size} viewBox="0 0 ${size} ${size}" aria-hidden="true">
    <rect class="share" x="3" y=${3 + inner - full} width=${inner} height=${full} />
    <rect class="frame" x="3" y="3" width=${inner} height=${inner} />${marks[state] ?? nothing}
  </svg>`;
}

/** What the cells mean. */
export function cellKey({ language }: DemoContext): DirectiveResult {
  const { key } = dyingTexts[language];
  const shares: Record<UnitState, number> = { awake: 1, sparse: 0.4, dead: 0, saturated: 1 };
  return guard(
    [language],
    () => html`<ul class="cell-key">
      ${(Object.keys(shares) as UnitState[]).map((state) => html`<li class="cell ${state}">${cell(state, shares[state])}${key[state]}</li>`)}
    </ul>`,
  );
}
