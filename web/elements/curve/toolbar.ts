import { html, type TemplateResult } from "lit";
import type { Line } from "../../charts/lines.ts";
import type { Range } from "../../charts/sampleCurve.ts";
import type { Text } from "../../text/text.ts";
import { type IconName, icon } from "../icons.ts";
import { lineSample } from "./lineSample.ts";
import { type CurveSettings, rangeProblem, roundTo, stepOf } from "./settings.ts";

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
  { showValue, showDerivative, showSecondDerivative, x, range: [from, to] }: CurveSettings,
  atHome: boolean,
  text: Text,
  act: ToolbarActions,
): TemplateResult {
  const toggle = (symbol: string, words: string, dash: Line["column"], on: boolean, set: (on: boolean) => void) =>
    html`<button class="toggle" aria-pressed=${on} title=${words} aria-label="${text.show}: ${words}" @click=${() => set(!on)}>
      ${lineSample(dash)}<span>${symbol}</span>
    </button>`;
  const width = to - from;
  const fixed = x >= from && x <= to ? x : from + width / 2;
  const zoom = (factor: number): Range => [fixed - (fixed - from) * factor, fixed + (to - fixed) * factor];
  const move = (name: IconName, words: string, [start, end]: Range) => {
    const grain = stepOf([start, end]) / 100;
    const next: Range = [roundTo(start, grain), roundTo(end, grain)];
    const tooFar = rangeProblem(next) !== undefined;
    return html`<button class="icon" title=${words} aria-label=${words} aria-disabled=${tooFar} @click=${() => tooFar || act.setRange(next)}>
      ${icon(name)}
    </button>`;
  };
  return html`
    <div class="toolbar">
      <div class="group" role="group" aria-label=${text.show}>
        ${toggle("f", text.value, "value", showValue, act.showValue)}
        ${toggle("f′", text.derivative, "derivative", showDerivative, act.showDerivative)}
        ${toggle("f″", text.secondDerivative, "secondDerivative", showSecondDerivative, act.showSecondDerivative)}
      </div>
      <div class="group" role="group" aria-label=${text.range.label}>
        ${move("left", text.range.left, [from - width / 4, to - width / 4])}
        ${move("right", text.range.right, [from + width / 4, to + width / 4])}
        ${move("minus", text.range.zoomOut, zoom(2))}
        ${move("plus", text.range.zoomIn, zoom(1 / 2))}
        <button class="icon" title=${text.range.reset} aria-label=${text.range.reset} aria-disabled=${atHome} @click=${() => atHome || act.resetRange()}>
          ${icon("reset")}
        </button>
      </div>
    </div>
  `;
}
