import { html, nothing, type TemplateResult } from "lit";
import type { Table } from "../../controls/table.ts";
import type { Counted } from "../../text/en/seeds.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { seedTexts } from "../../text/seeds.ts";
import { hueOf } from "./hue.ts";
import { someSteps } from "./someSteps.ts";
import type { DemoContext, ManySeedsGave, Track } from "./view.ts";

/** The outcome of a run in which numbers overflowed. */
export const stopped = "stopped";

/** How many of so many seeds are computed. */
export function seedsComputed({ tracks, language }: DemoContext, count: number): TemplateResult {
  const done = Math.min(...tracks.map(({ seeds }) => seeds?.done ?? 0));
  return html`<div class="seeds-said"><p>${seedTexts[language].computing(done, count)}</p></div>`;
}

/** What holds for most seeds, and whether the reader's is like most. */
export function seedSentences(context: DemoContext, count: number): TemplateResult {
  const { tracks, language, words, show } = context;
  const text = seedTexts[language];
  const legend = words.seeds?.legend(count, show);
  const hasStopped = tracks.some(({ seeds }) => seeds?.outcomes.some(([id]) => id === stopped));
  return html`${tracks.map((track) => html`<p ${hueOf(track)}>${track.seeds ? told(context, track, track.seeds) : nothing}</p>`)}${legend ? html`<p class="key">${legend} ${hasStopped ? text.leftOut : nothing}</p>` : nothing}`;
}

function told({ language, words, run }: DemoContext, { name }: Track, gave: ManySeedsGave): string {
  const text = seedTexts[language];
  const { done, outcomes, own, isSame } = gave;
  const counted = outcomes.map(
    ([id, seeds]): Counted => [seeds, id === stopped ? text.stopped : (words.seeds?.outcomes[id] ?? id)],
  );
  const [[first = "", most = 0] = []] = outcomes;
  const seed = formatNumber(run.seed, language);
  if (2 * most <= done) return text.split(name, done, counted);
  const share = outcomes.length === 1 ? text.all(name, done, counted[0]?.[1] ?? "") : text.most(name, done, counted);
  const here =
    own === undefined || (own === first && most === done) ? [] : [(own === first ? text.like : text.unlike)(seed)];
  return [share, ...here, ...(isSame && done > 1 ? [text.same] : [])].join(" ");
}

/** The bands in numbers, at about twenty places. */
export function seedTables({ tracks, language, words }: DemoContext): Table[] {
  const text = seedTexts[language];
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language);
  return tracks.flatMap(({ name, seeds }) =>
    Object.entries(seeds?.done ? seeds.bands : {}).map(([id, { places, low, median, high }]): Table => {
      const chosen = someSteps(places.length - 1);
      return {
        caption: text.table(name, words.seeds?.numbers[id] ?? id, seeds?.done ?? 0),
        columns: [words.seeds?.place ?? "", ...text.columns],
        rows: chosen.map((i) => [places, low, median, high].map((values) => number(values[i]))),
      };
    }),
  );
}
