import type { OutputDistribution } from "../../core/curves.ts";
import type { Language } from "../../text/text.ts";
import { type Column, write } from "./column.ts";

export function mean({ facts, language, words }: Column, { mean, standardDeviation }: OutputDistribution): string {
  if (facts.odd) return words.mean.byOddness;
  if (!Number.isFinite(mean)) return words.tooLarge;
  const hasBothSigns = facts.infimum < 0 && facts.supremum > 0;
  if (hasBothSigns && Math.abs(mean) < 1e-9 * standardDeviation) return words.mean.centred;
  const written = mean === 0 ? "≈ 0" : write(mean, language); // too small for a double
  return mean > 0 || facts.infimum >= 0 ? words.mean.above(written) : words.mean.below(written);
}

export function deviation({ language, words }: Column, { standardDeviation }: OutputDistribution): string {
  return Number.isFinite(standardDeviation) ? write(standardDeviation, language) : words.tooLarge;
}

/** A function without a kink has no stretch of zeros: what doubles count there has only become too small for them. */
export function zeros({ facts, language, words }: Column, { zeroShare }: OutputDistribution): string {
  return zeroShare > 0 && facts.kinks.length ? words.zeros.share(percent(zeroShare, language)) : words.zeros.none;
}

function percent(share: number, language: Language): string {
  return share === 1 ? "≈ 100%" : `${write(100 * share, language)}%`; // inputs from a normal distribution reach everywhere
}
