import type { TemplateResult } from "lit";
import { table } from "../../controls/table.ts";
import type { ActivationId } from "../../core/catalogue.ts";
import { type CatalogueText, measures } from "../../text/catalogue.ts";
import { formatGiven, formatNumber } from "../../text/formatNumber.ts";
import { lowGradientWords } from "../../text/lowGradientWords.ts";
import { type Language, texts } from "../../text/text.ts";
import { tileFrame } from "../card/tilePicture.ts";
import type { Entry, Reading } from "./model.ts";
import { formatMeasure } from "./tile.ts";

/** The functions shown, in their order: f and f′ at x, and every fact that can be sorted by. */
export function factsTable(
  shown: readonly Entry[],
  readings: ReadonlyMap<ActivationId, Reading>,
  x: number,
  limit: number,
  words: CatalogueText,
  language: Language,
): TemplateResult {
  const number = (value: number) => formatNumber(value, language);
  const [from, to] = tileFrame.xRange.map(number) as [string, string];
  const { names } = texts[language];
  return table(
    {
      caption: words.tableCaption(formatGiven(limit, language), from, to),
      columns: [
        words.name,
        `f(${number(x)})`,
        `f′(${number(x)})`,
        ...measures.map((measure) => words.symbols[measure]),
        `|f′| < ${formatGiven(limit, language)}`,
      ],
      rows: shown.map((entry) => {
        const reading = readings.get(entry.id);
        return [
          names[entry.id],
          number(reading?.value ?? Number.NaN),
          number(reading?.derivative ?? Number.NaN),
          ...measures.map((measure) => formatMeasure(measure, entry.measures[measure], language)),
          lowGradientWords(entry.facts, limit, language),
        ];
      }),
    },
    words.table,
  );
}
