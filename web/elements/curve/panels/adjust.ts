import { css, html, nothing, type TemplateResult } from "lit";
import { toggle } from "../../../controls/flag.ts";
import { functionPicker } from "../../../controls/functionPicker.ts";
import { type IconName, icon } from "../../../controls/icon.ts";
import { type RangeMove, rangeKeys } from "../../../controls/keys.ts";
import { noBreak } from "../../../controls/noBreak.ts";
import { limitControl, numberBox } from "../../../controls/number.ts";
import { parameterControls } from "../../../controls/parameterControls.ts";
import { roving } from "../../../controls/roving.ts";
import type { FunctionSpec } from "../../../core/functionSpec.ts";
import { readFinite } from "../../../core/settings.ts";
import { compared, toggled, withParameter } from "../../../core/specList.ts";
import { lineSample, marker } from "../../../plot/legend.ts";
import type { Line } from "../../../plot/lines.ts";
import { adjustTexts } from "../../../text/adjust.ts";
import { functionName } from "../../../text/functionNames.ts";
import { lowGradientWords } from "../../../text/lowGradientWords.ts";
import { texts } from "../../../text/text.ts";
import type { ComputedCurve } from "../drawnCurve.ts";
import { moved } from "../zoom.ts";
import type { PanelContext } from "./context.ts";

/** Everything that can be set: functions and their parameters, lines, the range of x, x itself, the limit. */
export function panel(context: PanelContext): TemplateResult {
  const { settings, curves, language, explore, change, type } = context;
  const { limit, x } = settings;
  return html`
    ${explore ? picker(context) : nothing}
    <ul class="set">${curves.map((curve, index) => functionRow(curve, index, context))}</ul>
    <div class="set-row">${lines(context)}${range(context)}
      <label class="x">x = ${numberBox(adjustTexts[language].pointNumber, x, (typed) => type("x", typed))}</label>
    </div>
    ${limitControl(limit, language, { set: (limit, moving) => change({ limit }, moving), type: (typed) => type("limit", typed) })}
    <ul class="stretches">
      ${curves.map((curve) => html`<li>${marker(curve.style)}<span><b>${curve.label}</b> ${noBreak(lowGradient(curve, context))}</span></li>`)}
    </ul>
  `;
}

function lowGradient({ lowGradientWords: words, facts, symbols }: ComputedCurve, { settings, language }: PanelContext) {
  return words ?? lowGradientWords(facts, settings.limit, language, symbols.derivative);
}

function picker({ settings: { specs }, picker, setPicker, language, change }: PanelContext): TemplateResult {
  const chosen = new Set(specs.map(({ id }) => id));
  return functionPicker(chosen, picker, language, (id) => change({ functions: toggled(specs, id) }), setPicker);
}

/** A function with its parameters and, where functions can be chosen, ways to compare it with itself and to remove it. */
function functionRow(curve: ComputedCurve, index: number, context: PanelContext): TemplateResult | typeof nothing {
  const { settings, language, explore, change, attempt } = context;
  const text = adjustTexts[language];
  const { specs } = settings;
  const { spec } = curve;
  const name = functionName(spec, language);
  const hasParameters = Object.keys(spec.parameters).length > 0;
  if (!hasParameters && !explore) return nothing;
  const withValue = (id: string, value: number | string) => ({
    functions: specs.with(index, withParameter(specs[index] as FunctionSpec, id, readFinite(id, value))),
  });
  const button = (sign: IconName, words: string, click: (event: Event) => void, disabled = false) =>
    html`<button class="icon small" title=${disabled ? texts[context.language].lastOne : words} aria-label=${words} aria-disabled=${disabled} @click=${(event: Event) => disabled || click(event)}>${icon(sign)}</button>`;
  const remove = ({ currentTarget }: Event) => {
    // The focus goes to the function that takes its place; where none does, to the one before.
    const row = (currentTarget as Element).closest("li")?.previousElementSibling;
    if (index === specs.length - 1) row?.querySelector<HTMLElement>(".actions button:last-child")?.focus();
    change({ functions: specs.toSpliced(index, 1) });
  };
  return html`<li>
    <div class="name">
      ${marker(curve.style)}<strong>${name}</strong>
      ${
        explore
          ? html`<span class="actions">
              ${hasParameters ? button("copy", text.compare(name), () => change({ functions: compared(specs, index) })) : nothing}
              ${button("close", text.remove(name), remove, specs.length === 1)}
            </span>`
          : nothing
      }
    </div>
    ${parameterControls(spec, index, name, language, {
      set: (id, value, moving) => (moving ? change(withValue(id, value), true) : attempt(() => withValue(id, value))),
      type: (id, typed) => attempt(() => withValue(id, typed)),
    })}
  </li>`;
}

/** Which lines are drawn: never none. */
function lines({ settings, language, change }: PanelContext): TemplateResult {
  const text = adjustTexts[language];
  const { showValue, showDerivative, showSecondDerivative, derivatives, hideValue } = settings;
  const line = (symbol: string, words: string, dash: Line["column"], on: boolean, set: (on: boolean) => void) =>
    toggle(html`${lineSample(dash)}<span>${symbol}</span>`, on, set, { name: `${text.show}: ${words}`, title: words });
  return html`<div class="group" role="group" aria-label=${text.show} ${roving()}>
    ${line("f", text.value, "value", showValue, (on) =>
      change({ hideValue: !on, derivatives: on ? derivatives : Math.max(1, derivatives) }),
    )}
    ${line("f′", text.derivative, "derivative", showDerivative, (on) =>
      change({ derivatives: on ? 1 : 0, hideValue: hideValue && on }),
    )}
    ${line("f″", text.secondDerivative, "secondDerivative", showSecondDerivative, (on) => change({ derivatives: on ? 2 : 1 }))}
  </div>`;
}

/** Pans and zooms. */
function range({ settings, language, homeRange, change, rangeKey }: PanelContext): TemplateResult {
  const text = adjustTexts[language].range;
  const { range, x } = settings;
  const button = (name: IconName, move: RangeMove, off: boolean, click: () => void) => {
    const [key] = Object.entries(rangeKeys).find(([, asked]) => asked === move) ?? [];
    return html`<button class="icon" title="${text[move]} (${key})" aria-keyshortcuts=${key === "+" ? "Plus" : key} aria-label=${text[move]}
      aria-disabled=${off} @click=${() => off || click()}>${icon(name)}</button>`;
  };
  const mover = (name: IconName, move: Exclude<RangeMove, "reset">) => {
    const next = moved(range, x, move);
    return button(name, move, !next, () => next && change({ range: next }));
  };
  const isHome = range.join(" ") === homeRange.join(" ");
  return html`<div class="group" role="group" aria-label=${text.label} ${roving()} @keydown=${rangeKey}>
    ${mover("left", "left")}
    ${mover("right", "right")}
    ${mover("minus", "zoomOut")}
    ${mover("plus", "zoomIn")}
    ${button("reset", "reset", isHome, () => change({ range: homeRange }))}
  </div>`;
}

export const style = css`
  .set, .stretches { list-style: none; margin: 0; padding: 0; }
  .set { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr)); gap: 0.5em 2em; margin-bottom: 0.75em; }
  .actions { margin-left: auto; display: flex; gap: 2px; }
  .set .number-control label { font-style: italic; }
  @container (min-width: 481px) {
    .set .number-control { grid-template-columns: 5.25em minmax(3em, 1fr) auto auto; }
  }
  .set-row { display: flex; flex-wrap: wrap; gap: 0.5em 2em; align-items: center; margin-bottom: 0.75em; }
  .group { display: flex; gap: 0.25em; }
  .x { display: inline-flex; align-items: center; gap: 0.5em; }
  .x .number { width: 7.5em; }
  .stretches { font-size: 0.9375em; margin-top: 0.25em; }
  .stretches li { display: flex; gap: 0.45em; }
  .stretches .sign { flex: none; margin-top: 0.25em; }
  @container (min-width: 481px) {
    .adjust > .number-control { grid-template-columns: auto minmax(6em, 14em) auto auto; justify-content: start; }
  }
  .picker { margin-bottom: 1em; }
  #more { margin-top: 0.75em; padding: 0.75em; border: 1px solid var(--line); border-radius: 8px; }
  #more[hidden] { display: none; }
  #more input { width: min(100%, 20em); box-sizing: border-box; }
  .families { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); gap: 0.25em 1.5em; }
  .family .heading { font-size: 0.875em; font-weight: 600; color: var(--muted); margin: 0.75em 0 0.375em; }
  .none { color: var(--muted); }
`;
