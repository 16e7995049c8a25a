import { html, type TemplateResult } from "lit";
import {
  type Column,
  repeated,
  type Values,
  valuesAround,
  valuesAt,
  write,
  writeEnd,
  writePlaces,
  writeValue,
} from "./column.ts";

/** The least value and where f takes it, or why there is none. */
export function minimum(column: Column): string {
  const { facts, language, words } = column;
  const { infimum, kinks, properties } = facts;
  const value = writeValue(infimum, language);
  if (facts.minimum) return repeated(words.minimum.at(value, writePlaces([facts.minimum.x], column)), column);
  const [left, right] = valuesAt(column, -Infinity, Infinity) as [Values, Values];
  const ends = [-Infinity, Infinity].filter((_, i) => [left, right][i]?.value === infimum).map(writeEnd);
  if (infimum === -Infinity) return words.minimum.falls(words.and(ends));
  if (!properties.attainsInfimum) {
    if (ends.length) return words.minimum.approaches(value, words.and(ends));
    const jump = kinks.find(({ x }) => valuesAround(column, x).right.value === infimum);
    return words.minimum.besideJump(value, write(jump?.x ?? 0, language));
  }
  // What is attained without a turn is attained on a stretch that reaches to an end of the axis.
  const edge = left.value === infimum ? kinks[0] : kinks.at(-1);
  const x = edge?.x ?? 0;
  const includes = valuesAt(column, x)[0]?.value === infimum;
  const sign = (left.value === infimum ? "<" : ">").replace(/./, (less) =>
    includes ? (less === "<" ? "≤" : "≥") : less,
  );
  return words.minimum.on(value, `x\u00a0${sign}\u00a0${write(x, language)}`);
}

/** Whether f rises or falls throughout, and if not, where it turns. */
export function monotone(column: Column): string {
  const { facts, language, words } = column;
  const { monotone, properties, signChanges, kinks } = facts;
  if (monotone === "constant") return words.monotone.constant;
  if (monotone) return words.monotone[monotone](properties.strict);
  const [turn, ...others] = signChanges.derivative;
  if (turn === undefined)
    return words.monotone.jumps(
      writePlaces(
        kinks.filter(({ order }) => order === 0).map(({ x }) => x),
        column,
      ),
    );
  if (others.length || properties.period !== null)
    return repeated(words.monotone.turns(writePlaces(signChanges.derivative, column)), column);
  const x = write(turn, language);
  return facts.minimum ? words.monotone.fallsThenRises(x) : words.monotone.risesThenFalls(x);
}

export function odd({ facts, words }: Column): string {
  return facts.odd ? words.odd.yes : words.odd.no;
}

/** By the lowest derivative that jumps anywhere. */
export function smoothness({ facts: { kinks }, words }: Column): string | TemplateResult {
  const order = Math.min(3, ...kinks.map((kink) => kink.order)) as 0 | 1 | 2 | 3;
  const inWords = words.smoothness[order];
  return order ? html`${inWords} (C<sup>${["", "0", "1", "∞"][order]}</sup>)` : inWords;
}

const symbols = ["f", "f′", "f″"] as const;
const columnsOf = ["value", "derivative", "secondDerivative"] as const;

/** What jumps at each kink, and which values are taken there. */
export function kinks(column: Column): string[] {
  const { facts, language, words } = column;
  if (!facts.kinks.length) return [words.kinks.none];
  return facts.kinks.map(({ x, order }) => {
    const { left, right, here } = valuesAround(column, x);
    const name = columnsOf[order];
    const at = write(x, language);
    const taken = columnsOf
      .map((each, i) => `${symbols[i]}(${at})\u00a0=\u00a0${write(here[each], language)}`)
      .slice(order, Math.max(order + 1, 2));
    return words.kinks.jump(
      at,
      symbols[order],
      write(left[name], language),
      write(right[name], language),
      taken.join(", "),
    );
  });
}

/** Where f, f′ and f″ change their signs; where f does not, which sign it keeps. */
export function signChanges(column: Column): string[] {
  const { facts, words } = column;
  return columnsOf.map((name, i) => {
    const xs = facts.signChanges[name];
    const symbol = symbols[i] as string;
    if (xs.length) return repeated(words.signChanges.at(symbol, writePlaces(xs, column)), column);
    return name === "value" ? words.signChanges[keptSign(column)] : words.signChanges.never(symbol);
  });
}

function keptSign({ facts: { infimum, supremum, properties } }: Column) {
  if (infimum > 0 || (infimum === 0 && !properties.attainsInfimum)) return "positive";
  if (infimum === 0) return "notNegative";
  if (supremum < 0 || (supremum === 0 && !properties.attainsSupremum)) return "negative";
  return supremum === 0 ? "notPositive" : "zerosBetween";
}

/** What f and f′ come to at both ends of the axis. */
export function ends(column: Column): string[] {
  const { language, words } = column;
  return [-Infinity, Infinity].map((end) => {
    const [{ value, derivative }] = valuesAt(column, end) as [Values];
    if (Number.isNaN(value)) return words.noLimit(writeEnd(end));
    return `${writeEnd(end)}: f → ${writeValue(value, language)}, f′ → ${write(derivative, language)}`;
  });
}
