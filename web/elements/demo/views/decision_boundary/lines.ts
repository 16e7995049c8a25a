import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { cursor } from "../../../../plot/cursor.ts";
import { endLabels } from "../../../../plot/endLabels.ts";
import type { Box } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { boundaryTexts } from "../../../../text/demos/decision_boundary.ts";
import { hueOf } from "../../hue.ts";
import { seedBands } from "../../seedBands.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { epochAt, percent } from "./readings.ts";

/** The loss is shown up to here: whoever says ½ everywhere has ln 2. */
const greatestLoss = 1;

/** In a lower picture the loss stands alone, in CSS pixels. */
const leastForBoth = 96;

/** Where time runs in whatever stands over or under the lines. */
export function timeScale(context: DemoContext, left: number, right: number): Scale {
  return linearScale([0, Number(context.run.settings.epochs)], [left, right], right - left < 150 ? 1 : 3);
}

/** Loss and accuracy of every function over the epochs, and the cursor through both. */
export function timeLines(context: DemoContext, width: number, height: number): TemplateResult {
  const { tracks, language } = context;
  const text = boundaryTexts[language];
  const narrow = width < 200;
  const hasBoth = height >= leastForBoth;
  const middle = hasBoth ? Math.round((height - 16) / 2) : height - 16;
  const box: Box = { left: narrow ? 22 : 30, right: width - (narrow ? 50 : 64), top: 20, bottom: middle - 4 };
  const below: Box = { ...box, top: middle + 20, bottom: height - 20 };
  const x = timeScale(context, box.left, box.right);
  const loss = Object.assign(linearScale([0, greatestLoss], [box.bottom, box.top]), { ticks: [0, 1] });
  const accuracy = Object.assign(linearScale([0, 1], [below.bottom, below.top]), { ticks: [0, 1] });
  const lossOf = (value: number) => loss(Math.min(value, greatestLoss));
  const mark = (track: Track, id: string, y: (value: number) => number) => ({
    x: x(epochAt(track)),
    y: y(at(track, id)),
    marker: track.light.marker,
    hue: hueOf(track),
  });
  return html`<svg class="lines" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.timeLines(tracks.map(({ name }) => name).join(", "))}>
    ${seedBands(tracks, "loss", x, lossOf)}
    ${hasBoth ? seedBands(tracks, "accuracy", x, accuracy) : nothing}
    ${guard(
      [...tracks.map(({ result }) => result), ...tracks.map(({ light }) => light.color), language, width, height],
      () => svg`
        ${leftAxis(loss, box, language, text.loss)}
        ${hasBoth ? leftAxis(accuracy, below, language, text.accuracy) : nothing}
        ${bottomAxis(x, hasBoth ? below : box, language)}
        <path class="level" d="M${box.left} ${loss(Math.LN2)}H${box.right}" />
        ${narrow ? "" : svg`<text class="level-name" x=${box.right + 4} y=${loss(Math.LN2)} dy="0.35em" aria-hidden="true">ln 2</text>`}
        ${lines(tracks, "loss", x, lossOf)}
        ${
          hasBoth
            ? svg`${lines(tracks, "accuracy", x, accuracy)}${endLabels(
                tracks.map((track) => end(track, "accuracy", accuracy, percent(at(last(track), "accuracy")))),
                below,
              )}`
            : nothing
        }`,
    )}
    ${cursor(
      x(Math.max(...tracks.map((track) => epochAt(track)))),
      hasBoth ? [box, below] : [box],
      tracks.flatMap((track) => [mark(track, "loss", lossOf), ...(hasBoth ? [mark(track, "accuracy", accuracy)] : [])]),
    )}
  </svg>`;

  function end(track: Track, id: string, y: Scale, words: string) {
    return { y: y(at(last(track), id)), marker: track.light.marker, hue: hueOf(track), text: words };
  }
}

/** The same function at the last moment that has numbers. */
function last(track: Track): Track {
  const stopped = track.result.stopped[0]?.step;
  return { ...track, step: stopped === undefined ? Number.POSITIVE_INFINITY : stopped - 1 };
}

function lines(
  tracks: readonly Track[],
  id: string,
  x: (epoch: number) => number,
  y: (value: number) => number,
): SVGTemplateResult[] {
  return tracks.map((track) => {
    const { data: values = new Float32Array() } = track.result.series[id] ?? {};
    const { data: epochs = new Float32Array() } = track.result.series.epoch ?? {};
    const path = linePath(
      (i) => x(epochs[i] as number),
      (i) => y(values[i] as number),
      values.length,
    );
    return svg`<g ${hueOf(track)}>${line(path)}</g>`;
  });
}
