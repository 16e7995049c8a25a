import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { icon } from "../../controls/icon.ts";
import { noBreak } from "../../controls/noBreak.ts";
import { parameterControls } from "../../controls/parameterControls.ts";
import type { Evaluation } from "../../core/curves.ts";
import { marker } from "../../plot/legend.ts";
import { shownLines } from "../../plot/lines.ts";
import type { CurveStyle } from "../../plot/palette.ts";
import { functionName, written } from "../../text/functionNames.ts";
import { type Language, type Text, texts } from "../../text/text.ts";
import type { ComputedCurve, DrawnCurve } from "./drawnCurve.ts";
import type { CurveSettings } from "./settings.ts";

/** What the reader can ask of the read-out. */
export interface ReadoutActions {
  /** A value from a slider that still moves, or one that was reset, or what was typed. */
  setParameter(index: number, id: string, value: number | string, moving: boolean): void;
  compare(index: number): void;
  remove(index: number): void;
}

/**
 * For each function its name, its lines' values at x, what is told of its curve, and a slider for each parameter; above
 * them the same of their difference, where that is drawn. While a slider is `moving`, only what it changes is made anew.
 */
export function readout(
  settings: CurveSettings,
  styles: CurveStyle[],
  curves: ComputedCurve[] | undefined,
  difference: DrawnCurve | undefined,
  editable: boolean,
  moving: boolean,
  language: Language,
  act: ReadoutActions,
): TemplateResult {
  const text = texts[language];
  const { specs } = settings;
  const rows = specs.map((spec, index) => {
    const name = functionName(spec, language);
    const curve = curves?.[index];
    const button = (icon: TemplateResult, words: string, click: () => void, disabled = false) =>
      html`<button class="icon small" title=${disabled ? text.lastOne : words} aria-label=${words} aria-disabled=${disabled} @click=${() => disabled || click()}>${icon}</button>`;
    const row = () => html`
      <li class="reading" part="reading">
        <div class="name">
          ${difference && curve ? html`<em>${curve.letter}</em>` : marker(styles[index] as CurveStyle)}<strong>${name}</strong>
          ${
            editable
              ? html`<span class="actions">
                  ${Object.keys(spec.parameters).length ? button(icon("copy"), text.compare(name), () => act.compare(index)) : nothing}
                  ${button(icon("close"), text.remove(name), () => act.remove(index), specs.length === 1)}
                </span>`
              : nothing
          }
        </div>
        ${quantities(curve, settings, language)}
        <p class="flat">${noBreak(curve?.lowGradientWords ?? "–")}</p>
        ${parameterControls(spec, index, name, language, {
          set: (id, value, moving) => act.setParameter(index, id, value, moving),
          type: (id, text) => act.setParameter(index, id, text, false),
        })}
      </li>
    `;
    return guard(moving && curve ? [curve] : [{}], row);
  });
  return html`<ul class="readout" aria-label=${text.readout}>
    ${
      difference
        ? html`<li class="reading difference" part="reading">
            <div class="name">${marker(difference.style)}<strong>${difference.name}</strong></div>
            ${quantities(difference, settings, language)}
          </li>`
        : nothing
    }
    ${rows}
  </ul>`;
}

/** The values of a curve's lines at x, and its notes. */
function quantities(curve: DrawnCurve | undefined, settings: CurveSettings, language: Language): TemplateResult {
  /** The least order of a kink at x that makes a line of the given order jump. */
  const jump = (order: number) => curve?.kinks.find((kink) => kink.x === settings.x && kink.order <= order)?.order;
  return html`
    <dl>
      ${shownLines(settings).map(({ symbol, column, order }) => quantity(`${curve?.symbols[column] ?? symbol}(x)`, curve, column, jump(order), language))}
    </dl>
    ${curve?.notes.map((note) => html`<p class="note">${note}</p>`)}
  `;
}

/** A number with its name and, where it needs one, a word of explanation; `jump` is the order of a kink at x. */
function quantity(
  symbol: string,
  curve: DrawnCurve | undefined,
  column: keyof Evaluation,
  jump: number | undefined,
  language: Language,
): TemplateResult {
  const value = curve?.[column];
  const why = explanation(value, jump, texts[language]);
  return html`<div>
    <dt>${symbol}</dt>
    <dd>${curve ? written(curve, column, curve[column], language) : "–"}${why ? html` <small>${why}</small>` : nothing}</dd>
  </div>`;
}

function explanation(value: number | undefined, jump: number | undefined, text: Text): string | undefined {
  if (value === undefined) return undefined;
  if (Number.isNaN(value)) return text.undefinedHere;
  if (!Number.isFinite(value)) return text.infinite;
  return jump === undefined
    ? undefined
    : [text.byConvention.jump, text.byConvention.kink, text.byConvention.bend][jump];
}
