import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { cursor } from "../../../../plot/cursor.ts";
import type { Box } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { linearScale, powerScale } from "../../../../plot/scale.ts";
import { zigzagTexts } from "../../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { seedBands } from "../../seedBands.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { readTracks } from "./pointed.ts";

/** The axis reaches no lower than this power of ten. */
const leastPower = -9;

/** The loss of every function over the steps, and as a number unless that stands elsewhere. */
export function lossLines(context: DemoContext, width: number, height: number, hasReadings = false): TemplateResult {
  const { tracks, language, run } = context;
  const text = zigzagTexts[language];
  const box: Box = { left: 40, right: width - 14, top: 8, bottom: height - 38 };
  const x = linearScale([0, Number(run.settings.steps)], [box.left, box.right], Math.max(2, Math.floor(width / 90)));
  const y = powerScale(context.steady("losses", spanOf(tracks)), [box.bottom, box.top], 4);
  const read = readTracks(context);
  const low = tracks[0]?.result.facts.low_loss?.[0] ?? Number.NaN;
  const now = (those: readonly Track[], pointed: boolean) =>
    cursor(
      x(Math.max(...those.map(({ step }) => step))),
      [box],
      those.map((each) => ({
        x: x(each.step),
        y: place(at(each, "loss")),
        marker: each.light.marker,
        hue: hueOf(each),
      })),
      pointed,
    );
  const place = (loss: number) => (loss >= 10 ** leastPower ? y(loss) : Number.NaN);
  const [only] = read;
  const value = !hasReadings && only && read.length === 1 ? formatNumber(at(only, "loss"), language, 3) : "";
  return html`<figure class="plane">
    <figcaption>${hasReadings ? text.lossOverSteps : text.lossNow} <b>${value}</b></figcaption>
    <svg class="losses" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${text.lossChart(tracks.map(({ name }) => name).join(", "))}>
      ${leftAxis(y, box, language)}${bottomAxis(x, box, language, text.step)}
      <path class="low-loss" d="M${box.left} ${y(low)}H${box.right}" />
      ${seedBands(tracks, "loss", x, y)}
      ${guard(
        [...tracks.flatMap(({ result, light }) => [result, light.color]), language, width, height, y(1), y(10)],
        () =>
          tracks.map((track) => {
            const { data: losses = new Float32Array() } = track.result.series.loss ?? {};
            return svg`<g data-term="loss" ${hueOf(track)}>${line(linePath(x, (step) => place(losses[step] as number), losses.length))}</g>`;
          }),
      )}
      ${now(tracks, false)}${read === tracks ? nothing : now(read, true)}
    </svg>
  </figure>`;
}

/** Whole powers of ten around all that the lines and bands have. */
function spanOf(tracks: readonly Track[]): [number, number] {
  let [least, greatest] = [1e-3, 1];
  for (const { result, seeds } of tracks)
    for (const loss of [result.series.loss?.data, seeds?.bands.loss?.low, seeds?.bands.loss?.high].flatMap((all) => [
      ...(all ?? []),
    ]))
      if (loss > 0 && loss < Number.POSITIVE_INFINITY)
        [least, greatest] = [Math.min(least, loss), Math.max(greatest, loss)];
  return [Math.max(Math.floor(Math.log10(least)), leastPower), Math.ceil(Math.log10(greatest))];
}
