import type { TemplateResult } from "lit";
import { table, tableStyle } from "../../../controls/table.ts";
import { shownLines } from "../../../plot/lines.ts";
import { curveTexts } from "../../../text/curve.ts";
import { formatNumber } from "../../../text/formatNumber.ts";
import { written } from "../../../text/functionNames.ts";
import type { PanelContext } from "./context.ts";

/** Even steps of the table along the range; x itself and the kinks come on top. */
const steps = 24;

/** The chart as a table: the lines of every function at even steps, at the kinks and at x. */
export function panel({ drawn, settings, language }: PanelContext): TemplateResult {
  const { x, range } = settings;
  const [from, to] = range;
  const lines = shownLines(settings);
  const even = Array.from({ length: steps + 1 }, (_, i) => Number((from + ((to - from) * i) / steps).toPrecision(12)));
  const kinks = drawn.flatMap(({ kinks }) => kinks.map((kink) => kink.x)).filter((at) => at > from && at < to);
  const xs = Float64Array.from(new Set([...even, ...kinks, x])).sort();
  const columns = drawn.map((curve) => ({ curve, ...curve.evaluate(xs) }));
  return table({
    caption: curveTexts[language].numbersCaption(
      drawn.map(({ name }) => name).join(", "),
      lines.map(({ column, symbol }) => drawn[0]?.symbols[column] ?? symbol),
      formatNumber(from, language),
      formatNumber(to, language),
    ),
    groups: drawn.map(({ name }) => ({ name, columns: lines.length })),
    columns: ["x", ...drawn.flatMap(({ symbols }) => lines.map(({ column }) => symbols[column]))],
    rows: Array.from(xs, (at, row) => [
      formatNumber(at, language),
      ...columns.flatMap((numbers) =>
        lines.map(({ column }) => written(numbers.curve, column, numbers[column][row] as number, language)),
      ),
    ]),
    here: xs.indexOf(x),
  });
}

export const style = tableStyle;
