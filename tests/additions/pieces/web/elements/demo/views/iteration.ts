import { css, svg, type TemplateResult } from "lit";
import type { Table } from "../../../controls/table.ts";
import { bottomAxis, leftAxis } from "../../../plot/axes.ts";
import type { Box } from "../../../plot/frame.ts";
import { linePath } from "../../../plot/line.ts";
import { linearScale } from "../../../plot/scale.ts";
import { iterationTexts } from "../../../text/demos/iteration.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { hue } from "../hue.ts";
import { at, type DemoContext, type DemoView, type Track } from "../view.ts";

/** x over the steps. */
export const view: DemoView = {
  words: iterationTexts,
  style: css`
    .x { fill: none; stroke: var(--hue); stroke-width: 2; }
  `,
  presets: [{ id: "far", functions: "sigmoid tanh", settings: { first: 10 } }],
  dials: ["first"],
  headlines: ["settled"],
  own: [],
  shows: [],
  unseeded: true,
  picture,
  tables: (context) => context.tracks.map((track) => table(context, track)),
  remedies: [{ settings: { first: undefined } }],
};

const height = 240;

function picture({ tracks, width, language }: DemoContext): TemplateResult {
  const text = iterationTexts[language];
  const box: Box = { left: 44, right: width - 14, top: 16, bottom: height - 40 };
  const all = tracks.flatMap((track) => history(track));
  const x = linearScale([0, Math.max(1, ...tracks.map((track) => history(track).length - 1))], [box.left, box.right]);
  const y = linearScale([Math.min(0, ...all), Math.max(1, ...all)], [box.bottom, box.top]);
  return svg`<svg role="img" width=${width} height=${height} aria-label=${text.chart(tracks.map(({ name }) => name).join(", "))}>
    ${leftAxis(y, box, language, "x")}
    ${bottomAxis(x, box, language, text.step)}
    ${tracks.map((track) => {
      const values = history(track);
      const path = linePath(x, (step) => y(values[step] as number), values.length);
      return svg`<path class="x" d=${path} ${hue(track.light.color, track.dark.color)} />`;
    })}
  </svg>` as TemplateResult;
}

/** Up to the step under the cursor. */
function history(track: Track): number[] {
  return Array.from({ length: track.step + 1 }, (_, step) => at({ ...track, step }, "x")).filter(Number.isFinite);
}

function table({ words, language }: DemoContext, track: Track): Table {
  return {
    caption: `${track.name} – ${words.title}`,
    columns: [iterationTexts[language].step, "x"],
    rows: history(track).map((x, step) => [String(step), formatNumber(x, language)]),
  };
}
