import { html, type TemplateResult } from "lit";
import { copyButtons } from "../../controls/copy.ts";
import { table } from "../../controls/table.ts";
import type { CostResult } from "../../core/measureCost.ts";
import type { Time } from "../../core/stopwatch.ts";
import { costTexts } from "../../text/cost.ts";
import { csvRow } from "../curve/export/csv.ts";
import type { CostContext } from "./context.ts";
import { readingOfCopy } from "./context.ts";
import { writeShare, writeTime } from "./written.ts";

/** All that was measured, as a table, and to take along. */
export function numbers({ functions, result, language }: CostContext): TemplateResult {
  const text = costTexts[language];
  if (!result) return html`<p>${text.empty.heading}.</p>`;
  const time = (of: Time | undefined) => (of ? `${writeTime(of.nanoseconds)} (${writeTime(of.median)})` : text.none);
  const share = (of: number | null | undefined) => (typeof of === "number" ? writeShare(of) : text.none);
  const { copy, layer } = result;
  const ofLayer = (view: "layer" | "training") => share(readingOfCopy(view, result).amount);
  const { caption, function: head, value, derivative, double, layer: forward, training } = text.table;
  const micro = (of: Time) => writeTime(of.nanoseconds / 1000);
  return html`
    ${table({
      caption,
      columns: [head, value, derivative, double, forward, training],
      rows: [
        [text.copy, time(copy.single), time(copy.single), time(copy.double), ofLayer("layer"), ofLayer("training")],
        ...functions.map((each) => [
          each.name,
          time(each.value),
          time(each.derivative),
          time(each.double),
          share(each.value?.share),
          share(each.derivative?.share),
        ]),
      ],
    })}
    <p>${text.layerTimes(micro(layer.forward), micro(layer.training))}</p>
    ${copyButtons([{ label: text.csv.label, text: () => csv(result) }], text.csv)}
  `;
}

/** As spreadsheets and programs read it: every number in full, no word of a language. */
function csv({ rows, copy }: CostResult): string {
  const line = (name: string, precision: string, derivatives: number, of: Time, share: number | null) =>
    csvRow([name, precision, derivatives, of.nanoseconds, of.median, share ?? ""]);
  return [
    csvRow(["function", "precision", "derivatives", "nanoseconds", "median", "share"]),
    line("copy", "single", 0, copy.single, null),
    line("copy", "double", 0, copy.double, null),
    ...rows.map((row) => line(row.function, row.precision, row.derivatives, row, row.share)),
  ]
    .map((each) => `${each}\n`)
    .join("");
}
