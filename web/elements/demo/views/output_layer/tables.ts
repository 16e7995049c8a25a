import type { Table } from "../../../../controls/table.ts";
import { outputTexts } from "../../../../text/demos/output_layer.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import { errorAt, stateOf, trackOf } from "./state.ts";

/** y, p, p − y and δ of each point and output at the cursor. */
export function pointTable(context: DemoContext): Table {
  const { language } = context;
  const text = outputTexts[language];
  const state = stateOf(context);
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language);
  const outputs = Array.from({ length: state.outputs }, (_, k) => k);
  const columns = ["y", "p", "p − y", "δ"];
  return {
    caption: text.pointTable(state.step),
    ...(state.outputs > 1
      ? { groups: [{ name: "", columns: 1 }, ...outputs.map((k) => ({ name: text.outputNames[k] ?? "", columns: 4 }))] }
      : {}),
    columns: [text.point, "x", ...outputs.flatMap(() => columns)],
    rows: Array.from({ length: state.points }, (_, point) => [
      String(point + 1),
      number(state.inputs[point]),
      ...outputs.flatMap((k) => {
        const place = k * state.points + point;
        return [state.targets[place], state.given[place], errorAt(state, place), state.deltas[place]].map(number);
      }),
    ]),
  };
}

const rowsShown = 20;

/** The loss and the weights at about twenty steps. */
export function timeTable(context: DemoContext): Table {
  const { language } = context;
  const text = outputTexts[language];
  const { outputs } = stateOf(context);
  const { loss, weights } = trackOf(context).result.series;
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language);
  const known = (loss?.data.length ?? 1) - 1;
  const count = Math.min(rowsShown, known);
  const steps = Array.from({ length: count + 1 }, (_, i) => Math.round((i * known) / Math.max(count, 1)));
  const names = Array.from({ length: outputs }, (_, k) => (outputs > 1 ? ` ${text.outputNames[k]}` : ""));
  return {
    caption: text.timeTable,
    columns: [text.step, "L", ...names.flatMap((name) => [`w${name}`, `b${name}`])],
    rows: steps.map((step) => [
      String(step),
      number(loss?.data[step]),
      ...Array.from(weights?.data.subarray(2 * outputs * step, 2 * outputs * (step + 1)) ?? [], number),
    ]),
  };
}
