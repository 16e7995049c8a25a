import { html, svg, type TemplateResult } from "lit";
import { leftAxis } from "../../../../plot/axes.ts";
import { bars } from "../../../../plot/bars.ts";
import { endLabels } from "../../../../plot/endLabels.ts";
import type { Box } from "../../../../plot/frame.ts";
import { linearScale } from "../../../../plot/scale.ts";
import { perceptronTexts } from "../../../../text/demos/perceptron.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import { rowsTop } from "./history.ts";
import { verdictOf } from "./plane.ts";
import { corners, type State, trackOf } from "./state.ts";

/** A bar for each corner, from 0 to the weighted sum, and the threshold across them all. */
export function sumBars(context: DemoContext, state: State, width: number, height: number): TemplateResult {
  const { language } = context;
  const text = perceptronTexts[language];
  const { sums, fires, weights } = state.answer;
  const threshold = weights[2];
  const box: Box = { left: 30, right: width - 26, top: 14, bottom: height - 42 };
  const reach = reachOf(context, state.mode);
  const y = linearScale([-reach, reach], [box.bottom, box.top], Math.floor(height / 40));
  const column = (box.right - box.left) / corners.length;
  const middle = (corner: number) => box.left + (corner + 0.5) * column;
  const place = (value: number) => Math.min(Math.max(y(value), box.top), box.bottom);
  /** Beyond the bar's end, or at its foot where the threshold is in the way. */
  const numberTop = (sum: number) => {
    const [beyond, foot] = sum < 0 ? [place(sum) + 14, y(0) - 5] : [place(sum) - 5, y(0) + 14];
    return Math.abs(beyond - 4 - place(threshold)) < 10 ? foot : beyond;
  };
  const number = (value: number) => formatNumber(value, language, 7);
  const those = (over: boolean) =>
    corners
      .filter((corner) => fires[corner] === over)
      .map((corner) => ({ left: middle(corner) - 15, width: 30, from: y(0), to: place(sums[corner] ?? 0) }));
  return html`<svg class="sums" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.sumsChart}>
    ${leftAxis(y, box, language)}
    <path class="zero" d="M${box.left} ${y(0)}H${box.right}" />
    <g data-term="sum">${bars(those(true), "bar over")}${bars(those(false), "bar under")}</g>
    <path class="threshold" data-term="theta" d="M${box.left} ${place(threshold)}H${box.right + 6}" />
    ${endLabels([{ y: place(threshold), text: "θ", term: "theta" }], { ...box, right: box.right + 2 })}
    ${corners.map((corner) => {
      const sum = sums[corner] ?? 0;
      const wanted = state.wanted[corner] as boolean;
      const output = fires[corner] as boolean;
      return svg`<g class="under-bar" aria-hidden="true">
        <text class="sum-number" x=${middle(corner)} y=${numberTop(sum)} text-anchor="middle">${number(sum)}</text>
        <text x=${middle(corner)} y=${box.bottom + 17} text-anchor="middle">${text.corners[corner]}</text>
        <text class="does ${output === wanted ? "right" : "wrong"}" x=${middle(corner)} y=${box.bottom + 35} text-anchor="middle">${verdictOf(context, output, wanted)}</text>
      </g>`;
    })}
  </svg>`;
}

/** The same beside the rows of the history: bars that lie in them, `size` CSS pixels high each. */
export function sumRows(context: DemoContext, state: State, width: number, size: number): TemplateResult {
  const { language } = context;
  const { sums, fires, weights } = state.answer;
  const reach = reachOf(context, state.mode);
  const x = linearScale([-reach, reach], [18, width - 18]);
  const place = (value: number) => Math.min(Math.max(x(value), 0), width);
  const bottom = rowsTop + corners.length * size;
  const those = (over: boolean) =>
    corners
      .filter((corner) => fires[corner] === over)
      .map((corner) => ({
        left: x(0),
        width: place(sums[corner] ?? 0) - x(0),
        from: rowsTop + corner * size + 4,
        to: rowsTop + (corner + 1) * size - 4,
      }));
  return html`<svg class="sums" role="img" width=${width} height=${bottom} viewBox="0 0 ${width} ${bottom}" aria-label=${perceptronTexts[language].sumsChart}>
    <path class="zero" d="M${x(0)} ${rowsTop}V${bottom}" />
    <g data-term="sum">${bars(those(true), "bar over")}${bars(those(false), "bar under")}</g>
    <path class="threshold" data-term="theta" d="M${place(weights[2])} ${rowsTop}V${bottom}" />
    <g class="under-bar" aria-hidden="true">
      <text class="threshold-name" data-term="theta" x=${place(weights[2])} y=${rowsTop - 6} text-anchor="middle">θ</text>
      ${corners.map((corner) => {
        const sum = sums[corner] ?? 0;
        return svg`<text class="sum-number" x=${place(sum) + (sum < 0 ? -5 : 5)} y=${rowsTop + (corner + 0.5) * size} dy="0.35em" text-anchor=${sum < 0 ? "end" : "start"}>${formatNumber(sum, language, 7)}</text>`;
      })}
    </g>
  </svg>`;
}

/** The farthest from 0 of all sums and thresholds of the run. */
function mostOf(context: DemoContext): number {
  const { series } = trackOf(context).result;
  const weights = series.weights?.data ?? [];
  let most = 0;
  for (const sum of series.sums?.data ?? []) most = Math.max(most, Math.abs(sum));
  for (let i = 2; i < weights.length; i += 3) most = Math.max(most, Math.abs(weights[i] ?? 0));
  return most;
}

/** As far as the axis goes, in rough steps; while a line is dragged it goes no farther than it must. */
function reachOf(context: DemoContext, mode: State["mode"]): number {
  const most = mostOf(context);
  const tight = most * 1.15;
  const reach =
    [0.05, 0.1, 0.25, 0.5, 1, 2.5, 3.5, 5, 10, 25, 50].find(
      (each) => each >= tight && (mode === "by_rule" || each >= 2.5),
    ) ?? tight;
  const kept = context.steady("sums", reach);
  return most > kept ? reach : kept;
}
