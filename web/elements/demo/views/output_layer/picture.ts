import { html, nothing, svg, type TemplateResult } from "lit";
import { choiceButtons } from "../../../../controls/choice.ts";
import { roving } from "../../../../controls/roving.ts";
import { arrow } from "../../../../plot/arrow.ts";
import { outputTexts } from "../../../../text/demos/output_layer.ts";
import { formatFactor } from "../../../../text/formatFactor.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import type { DemoContext } from "../../view.ts";
import { curvesOf } from "./curves.ts";
import { lossLane, sumLane } from "./lanes.ts";
import { panel } from "./panel.ts";
import {
  bareState,
  errorAt,
  type State,
  stateOf,
  type Task,
  tasks as tasksInOrder,
  trackOf,
  widestGap,
} from "./state.ts";

/** From this width on, in CSS pixels, panels stand side by side. */
const wide = 640;
const gap = 20;

/** One tab stop: arrow keys lead from the tasks on to the points. */
const stops = ".tasks button, .rings .handle";

/** The tasks; a panel for each output; the sum of three; the loss over time. */
export function picture(context: DemoContext): TemplateResult {
  const state = stateOf(context);
  return html`<div class="output-layer ${sizeOf(context)}" ${hueOf(trackOf(context))} ${roving(stops)}>
    ${tasks(context)}
    <div class="heads">${key(context)}<p class="gap">${gapNow(context, state)}</p></div>
    ${panels(context, state, curvesOf(context, state))}
  </div>`;
}

/** What is wanted, and in the place of the rest why there is none. */
export function refused(context: DemoContext, problems: unknown): TemplateResult {
  const isWide = context.width >= wide;
  return html`<div class="output-layer ${sizeOf(context)}" ${roving(stops)}>
    ${tasks(context)}
    <div class="heads">${isWide ? key(context) : problems}</div>
    ${panels(context, bareState(context), undefined, isWide ? problems : nothing)}
  </div>`;
}

function sizeOf({ width }: DemoContext): "wide" | "narrow" {
  return width >= wide ? "wide" : "narrow";
}

/** With what each output is over x, or with what stands beside in its stead. */
function panels(
  context: DemoContext,
  state: State,
  curves?: readonly Float64Array[],
  beside: unknown = nothing,
): TemplateResult {
  const { width } = context;
  const isWide = width >= wide;
  const third = Math.floor((width - 2 * gap) / 3);
  const panelOf = (k: number, size: { width: number; height: number }, hasAxis = true) =>
    panel(context, state, k, curves?.[k], { ...size, hasAxis });
  if (state.outputs === 1)
    return html`<div class="row">
      ${panelOf(0, { width: isWide ? 2 * third + gap : width, height: isWide ? 270 : curves ? 314 : 226 })}
      ${isWide && curves ? lossLane(context, third, 170) : beside}
    </div>`;
  const isLast = (k: number) => k === state.outputs - 1;
  return html`<div class="row panels">${Array.from({ length: state.outputs }, (_, k) => panelOf(k, { width: isWide ? third : width, height: isWide ? 176 : isLast(k) ? 90 : 76 }, isWide || isLast(k)))}</div>
    <div class="row">
      ${curves ? sumLane(context, curves, isWide ? third : width) : beside}
      ${curves && isWide ? lossLane(context, 2 * third + gap, 82) : nothing}
    </div>`;
}

/** The four tasks, each with its own points: output and loss stay as they are chosen. */
function tasks({ run, words, language, set }: DemoContext): TemplateResult {
  const { terms } = outputTexts[language];
  const choices = tasksInOrder.map(
    (id, i) => [id, html`${words.choices[id]} <span class="term">${terms[i]}</span>`] as const,
  );
  return html`<div class="tasks">${choiceButtons(words.settings.task?.name ?? "", choices, run.settings.task as Task, (task) => set({ task, points: [] }))}</div>`;
}

/** What is drawn. */
function key({ language }: DemoContext): TemplateResult {
  const text = outputTexts[language];
  return html`<p class="key">
      <span data-term="y">${svg`<svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><circle class="ring" r="5.5" /></svg>`} ${text.wanted}</span>
      <span data-term="error">${svg`<svg width="14" height="16" viewBox="-7 -8 14 16" aria-hidden="true"><path class="offs" d="M0-8V8" /></svg>`} ${text.off}</span>
      <span class="pushes" data-term="push">${svg`<svg width="14" height="16" viewBox="-7 -8 14 16" aria-hidden="true">${arrow({ x: 0, y: 8 }, { x: 0, y: -8 }, { width: 3 })}</svg>`} ${text.push}</span>
    </p>`;
}

/** Whether δ is p − y at the cursor. */
function gapNow({ language }: DemoContext, state: State): string {
  const text = outputTexts[language];
  const number = (value: number) => formatNumber(value, language, 3);
  const place = widestGap(state);
  if (place === undefined)
    return text.same(number(state.deltas.reduce((most, delta) => Math.max(most, Math.abs(delta)), 0)));
  const [error, delta] = [errorAt(state, place), state.deltas[place] as number];
  const ratio = delta / error;
  const factor = ratio > 0 && ratio < 0.95 ? formatFactor(ratio, language).text : "";
  const x = number(state.inputs[place % state.points] as number);
  const name = state.outputs > 1 ? (text.outputNames[Math.floor(place / state.points)] ?? "") : "";
  return text.differs(x, name, number(error), number(delta), factor);
}
