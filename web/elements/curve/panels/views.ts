import { css, html, nothing, type TemplateResult } from "lit";
import { toggle } from "../../../controls/flag.ts";
import { numberControl, sigmaControl } from "../../../controls/number.ts";
import { marker } from "../../../plot/legend.ts";
import { overlayTexts } from "../../../text/overlay.ts";
import { viewsTexts } from "../../../text/viewsPanel.ts";
import type { DrawnCurve } from "../drawnCurve.ts";
import { curveSchema } from "../settings.ts";
import type { PanelContext } from "./context.ts";
import { isPlain } from "./context.ts";

/** Other ways to look at the functions than one by one as they are. */
export function panel(context: PanelContext): TemplateResult {
  return html`<div class="ways">
    ${[depth(context), difference(context), outputs(context), landmarks(context)].map((view) => html`<div class="view">${view}</div>`)}
  </div>`;
}

/** How often each function is applied to its own value. */
function depth({ settings, curves, language, change, type }: PanelContext): TemplateResult {
  const text = viewsTexts[language].depth;
  const options = {
    id: "depth",
    label: text.label,
    value: settings.depth,
    least: curveSchema.depth.least,
    greatest: curveSchema.depth.greatest,
    step: 1,
    default: curveSchema.depth.default,
    said: text.times(settings.depth),
    explained: "views-depth",
  };
  const act = {
    set: (next: number, moving: boolean) => change({ depth: next }, moving),
    type: (text: string) => type("depth", text),
  };
  return html`${numberControl(options, language, act)}<p id="views-depth">${text.explained}</p>${notes(curves)}`;
}

/** The difference of the two functions in their place; with another number of them it can only be switched off. */
function difference({ settings, curves, drawn, language, change }: PanelContext): TemplateResult {
  const text = viewsTexts[language].difference;
  const areTwo = settings.specs.length === 2;
  return html`
    ${toggle(text.label, settings.difference, (on) => change({ difference: on }), {
      disabled: !areTwo && !settings.difference,
      explained: "views-difference",
    })}
    <p id="views-difference">${areTwo ? text.explained : text.needsTwo}</p>
    ${drawn === curves ? nothing : notes(drawn)}
  `;
}

/** What is found out about curves, in sentences. */
function notes(curves: readonly DrawnCurve[]): TemplateResult[] {
  return curves
    .filter(({ notes }) => notes.length)
    .map(
      ({ style, label, notes }) =>
        html`<p class="note">${marker(style)} <b>${label}</b>${notes.map((note) => html`<br /><span>${note}</span>`)}</p>`,
    );
}

/** What functions make of inputs N(0, σ²); where functions themselves are not drawn, it says so. */
function outputs(context: PanelContext): TemplateResult {
  const { settings, language, change, type } = context;
  const { sigma } = settings;
  const text = overlayTexts[language].outputs;
  const act = {
    set: (next: number, moving: boolean) => change({ sigma: next }, moving),
    type: (text: string) => type("sigma", text),
  };
  return html`
    ${toggle(text.show, sigma !== undefined, (on) => change({ sigma: on ? 1 : undefined }), { explained: "views-inputs" })}
    <p id="views-inputs">${isPlain(context) ? text.explained : viewsTexts[language].onlyPlain}</p>
    ${sigma === undefined ? nothing : sigmaControl(text.sigma, sigma, language, act)}
  `;
}

/** The landmarks of the curves; where those of functions themselves are not drawn, it says so. */
function landmarks(context: PanelContext): TemplateResult {
  const { settings, language, change } = context;
  const text = overlayTexts[language].landmarks;
  return html`
    ${toggle(text.show, settings.landmarks, (on) => change({ landmarks: on }), { explained: "views-landmarks" })}
    <p id="views-landmarks">${isPlain(context) ? text.explained : viewsTexts[language].onlyPlain}</p>
  `;
}

export const style = css`
  .ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr)); gap: 1em 2em; }
  .view { min-width: 0; }
  .view p { margin: 0.25em 0 0; font-size: 0.875em; color: var(--muted); }
  .view .note { margin-top: 0.5em; color: var(--ink); font-variant-numeric: tabular-nums; }
  .note svg { vertical-align: -0.2em; }
`;
