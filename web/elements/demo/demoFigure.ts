import { html, nothing, type TemplateResult } from "lit";
import type { DemoFigure } from "./figureContext.ts";

/** A demo: the picture, and once that is drawn, what stands under it. */
export function demoFigure(figure: DemoFigure): TemplateResult {
  const { view, context } = figure;
  const { tracks } = context;
  const isRefused = tracks.length === 0 && view.refused !== undefined;
  return html`
    ${isRefused ? nothing : figure.problems}
    <div class="picture" part="picture">${isRefused ? view.refused?.(context, figure.problems) : tracks.length ? view.picture(context) : nothing}</div>
    ${figure.underPicture?.(figure)}
  `;
}
