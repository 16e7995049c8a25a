import { html, type TemplateResult } from "lit";
import { toggle } from "../../../../controls/flag.ts";
import { icon } from "../../../../controls/icon.ts";
import { fittingTexts } from "../../../../text/demos/function_fitting.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { isOff, mainTrack, netOf, pickedUnit, someOff, switchUnit, type Unit } from "./net.ts";

/** There is room for fewer words, in CSS pixels. */
export const narrow = 480;

/** Goes from one unit to the next, and switches it off. */
export function unitControls(context: DemoContext): TemplateResult {
  const text = fittingTexts[context.language];
  const track = mainTrack(context);
  const { units } = netOf(track);
  const picked = pickedUnit(context);
  const order = inOrder(units);
  const place = order.indexOf(picked);
  const button = (name: string, symbol: "left" | "right", to: number) => {
    const next = order.at(to % order.length) as number;
    return html`<button class="icon" title=${name} aria-label=${name} @click=${() => context.set({ unit: next + 1 })}>${icon(symbol)}</button>`;
  };
  return html`<div class="unit-controls" role="group" aria-label=${text.unitGroup}>
    ${button(text.before, "left", place - 1)}
    <span class="which">${text.unitOf(picked + 1, units.length)}</span>
    ${button(text.next, "right", place + 1)}
    ${toggle(text.offButton, isOff(context, picked), () => switchUnit(context, picked), { name: text.switchOff(picked + 1) })}
    <button class="all-on" aria-disabled=${!someOff(context)} @click=${() => context.set({ off: 0 })}>${text.allOn}</button>
  </div>
  <p class="numbers" ${hueOf(track)}>${numbers(context, units[picked] as Unit)}</p>`;
}

/** From the left to the right by −b/w, those without it at the end. */
function inOrder(units: readonly Unit[]): number[] {
  const place = ({ bend }: Unit) => (Number.isNaN(bend) ? Number.POSITIVE_INFINITY : bend);
  return units.map((_, i) => i).sort((a, b) => place(units[a] as Unit) - place(units[b] as Unit) || a - b);
}

function numbers({ language, width }: DemoContext, { weight, shift, height, bend }: Unit): TemplateResult {
  const text = fittingTexts[language];
  const number = (value: number) => formatNumber(value, language, width < narrow ? 2 : 3);
  return html`<span data-term="w">w <b>${number(weight)}</b></span><span data-term="b">b <b>${number(shift)}</b></span><span data-term="v">v <b>${number(height)}</b></span>
    <span data-term="bends">${Number.isFinite(bend) ? html`−b/w <b>${number(bend)}</b>` : text.noPlace}</span>`;
}
