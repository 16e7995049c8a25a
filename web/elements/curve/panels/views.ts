import { css, html, type TemplateResult } from "lit";
import type { PanelContext } from "./panels.ts";
import { depthControl } from "./views/depthControl.ts";
import { differenceControl } from "./views/differenceControl.ts";
import { inputsControl } from "./views/inputsControl.ts";
import { landmarksControl } from "./views/landmarksControl.ts";

/** Other ways to look at the functions than one by one as they are. */
export function panel(context: PanelContext): TemplateResult {
  return html`<div class="views">${depthControl(context)}${differenceControl(context)}${inputsControl(context)}${landmarksControl(context)}</div>`;
}

export const style = css`
  .views { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr)); gap: 1em 2em; }
  .view-control { min-width: 0; }
  .view-control p { margin: 0.25em 0 0; font-size: 0.875em; color: var(--muted); }
  .view-control label { display: grid; grid-template-columns: auto minmax(4em, 12em); gap: 0 0.75em; align-items: center; justify-content: start; min-height: 32px; }
  .view-control output { font-weight: 600; }
`;
