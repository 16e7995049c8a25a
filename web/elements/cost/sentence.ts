import { html, type TemplateResult } from "lit";
import type { CostResult } from "../../core/measureCost.ts";
import { costTexts } from "../../text/cost.ts";
import { formatCount } from "../../text/formatFactor.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";
import { isShare, type Measured, type Reading, readingOf, readingOfCopy } from "./context.ts";
import type { View } from "./settings.ts";
import { writeShare, writeTime } from "./written.ts";

/** What the sentence is made from. */
export interface Told {
  view: View;
  functions: readonly Measured[];
  result: CostResult | undefined;
  isRunning: boolean;
  coarse: number | undefined;
  language: Language;
}

/** A function with what the view tells of it. */
interface Known extends Measured, Reading {}

/** Times that differ by less are alike: no clock tells them apart. */
const alike = 1.05;
/** From so many times the fastest round on, the median one tells of a machine that is not calm. */
const uneasy = 1.25;

export function headline(told: Told): TemplateResult {
  return html`<div class="headline" role="status" aria-label=${costTexts[told.language].said.label}><p>${sentence(told)}</p></div>`;
}

/** The most important thing that is true of what was measured; else that nothing was, or that it is on its way. */
export function sentence(told: Told): string {
  const { view, functions, result, isRunning, coarse, language } = told;
  const { said } = costTexts[language];
  if (coarse !== undefined) return said.coarse(formatNumber(coarse, language, 2));
  if (isRunning) return said.running;
  if (!result) return said.empty;
  const known = functions
    .flatMap((measured): Known[] => {
      const reading = readingOf(view, measured);
      return reading ? [{ ...measured, ...reading }] : [];
    })
    .sort((a, b) => a.amount - b.amount);
  const [fast, slow] = [known[0], known.at(-1)];
  if (!fast || !slow || known.length < functions.length) return said.missing;
  const what = isShare(view) ? shares(fast, slow, language) : times(told, result, fast, slow);
  const ratios = known.map(({ amount, median }) => median / amount).sort((a, b) => a - b);
  const spread = ratios[Math.floor(ratios.length / 2)] as number;
  return what + (spread >= uneasy ? said.uneasy(formatCount(spread, language)) : "");
}

function shares(fast: Known, slow: Known, language: Language): string {
  const { said } = costTexts[language];
  const [most, least] = [slow, fast].map(({ amount }) => writeShare(amount)) as [string, string];
  return slow === fast ? said.aloneShare(slow.name, most) : said.share(slow.name, most, fast.name, least);
}

/** The slowest beside the fastest, and what they are in a layer; in double precision there is none. */
function times({ view, language }: Told, result: CostResult, fast: Known, slow: Known): string {
  const { said } = costTexts[language];
  const [most, least] = [slow, fast].map(({ amount }) => writeTime(amount)) as [string, string];
  const share = (of: Known) => writeShare((view === "value" ? of.value : of.derivative)?.share ?? 0);
  if (slow === fast) {
    const alone = said.alone(slow.name, most, writeTime(readingOfCopy(view, result).amount));
    return alone + (view === "double" ? said.double : said.aloneOfLayer(share(slow)));
  }
  const factor = slow.amount / fast.amount;
  const compared =
    factor < alike
      ? said.alike(slow.name, fast.name, most)
      : said.slower(slow.name, fast.name, formatCount(factor, language), most, least);
  return compared + (view === "double" ? said.double : said.ofLayer(share(slow), share(fast)));
}
