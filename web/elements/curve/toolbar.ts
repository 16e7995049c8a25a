import { html, type TemplateResult } from "lit";
import { toggle } from "../../controls/flag.ts";
import { type IconName, icon } from "../../controls/icon.ts";
import { type RangeMove, rangeKeys } from "../../controls/keys.ts";
import type { Range } from "../../core/range.ts";
import { lineSample } from "../../plot/legend.ts";
import type { Line } from "../../plot/lines.ts";
import type { Text } from "../../text/text.ts";
import type { CurveSettings } from "./settings.ts";
import { moved } from "./zoom.ts";

/** What the reader can ask of the toolbar. */
export interface ToolbarActions {
  showValue(shown: boolean): void;
  showDerivative(shown: boolean): void;
  showSecondDerivative(shown: boolean): void;
  setRange(range: Range): void;
  resetRange(): void;
}

/** Which lines are drawn, and over which range. */
export function toolbar(
  { showValue, showDerivative, showSecondDerivative, x, range }: CurveSettings,
  atHome: boolean,
  text: Text,
  act: ToolbarActions,
): TemplateResult {
  const line = (symbol: string, words: string, dash: Line["column"], on: boolean, set: (on: boolean) => void) =>
    toggle(html`${lineSample(dash)}<span>${symbol}</span>`, on, set, { name: `${text.show}: ${words}`, title: words });
  const button = (name: IconName, move: RangeMove, off: boolean, click: () => void) => {
    const [key] = Object.entries(rangeKeys).find(([, asked]) => asked === move) ?? [];
    return html`<button class="icon" title="${text.range[move]} (${key})" aria-keyshortcuts=${key === "+" ? "Plus" : key} aria-label=${text.range[move]}
      aria-disabled=${off} @click=${() => off || click()}>${icon(name)}</button>`;
  };
  const mover = (name: IconName, move: Exclude<RangeMove, "reset">) => {
    const next = moved(range, x, move);
    return button(name, move, !next, () => next && act.setRange(next));
  };
  return html`
    <div class="toolbar">
      <div class="group" role="group" aria-label=${text.show}>
        ${line("f", text.value, "value", showValue, act.showValue)}
        ${line("f′", text.derivative, "derivative", showDerivative, act.showDerivative)}
        ${line("f″", text.secondDerivative, "secondDerivative", showSecondDerivative, act.showSecondDerivative)}
      </div>
      <div class="group" role="group" aria-label=${text.range.label}>
        ${mover("left", "left")}
        ${mover("right", "right")}
        ${mover("minus", "zoomOut")}
        ${mover("plus", "zoomIn")}
        ${button("reset", "reset", atHome, act.resetRange)}
      </div>
    </div>
  `;
}
