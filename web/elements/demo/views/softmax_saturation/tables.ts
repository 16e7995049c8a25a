import type { Table } from "../../../../controls/table.ts";
import { softmaxTexts } from "../../../../text/demos/softmax_saturation.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { someSteps } from "../../someSteps.ts";
import type { DemoContext } from "../../view.ts";
import { classes, losses, seriesAt, settingsOf, stands, stepCount, trackOf } from "./state.ts";

const letters = ["₁", "₂", "₃"];

export function tables(context: DemoContext): Table[] {
  return [now(context), jacobians(context), history(context)];
}

/** Both runs at the cursor, class by class. */
function now(context: DemoContext): Table {
  const { language } = context;
  const text = softmaxTexts[language];
  const { target } = settingsOf(context);
  const both = stands(context);
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language);
  return {
    caption: text.nowTable(formatNumber(trackOf(context).step, language)),
    columns: [
      text.class,
      "y",
      ...both.flatMap(({ id }) => ["z", "p", "∂L/∂z"].map((letter) => `${letter}, ${text.losses[id]}`)),
    ],
    rows: classes.map((i) => [
      String(i + 1),
      i === target ? "1" : "0",
      ...both.flatMap(({ z, p, gradient }) => [z[i], p[i], gradient[i]].map(number)),
    ]),
  };
}

function jacobians(context: DemoContext): Table {
  const { language } = context;
  const text = softmaxTexts[language];
  const both = stands(context);
  return {
    caption: text.mapTable(formatNumber(trackOf(context).step, language)),
    columns: ["∂p/∂z", ...both.flatMap(({ id }) => classes.map((j) => `∂z${letters[j]}, ${text.losses[id]}`))],
    rows: classes.map((i) => [
      `∂p${letters[i]}`,
      ...both.flatMap(({ jacobian }) => classes.map((j) => formatNumber(jacobian[3 * i + j] ?? Number.NaN, language))),
    ]),
  };
}

function history(context: DemoContext): Table {
  const { language } = context;
  const text = softmaxTexts[language];
  const track = trackOf(context);
  const { target } = settingsOf(context);
  const last = stepCount(track) - 1;
  const steps = someSteps(last);
  const { data: loss = new Float32Array() } = track.result.series.loss ?? {};
  return {
    caption: text.timeTable(target + 1),
    columns: [text.step, ...losses.flatMap((id) => [`p, ${text.losses[id]}`, `L, ${text.losses[id]}`])],
    rows: steps.map((step) => [
      String(step),
      ...losses.flatMap((_, i) =>
        [seriesAt(track, "probabilities", step, i)[target], loss[2 * step + i]].map((value) =>
          formatNumber(value ?? Number.NaN, language),
        ),
      ),
    ]),
  };
}
