import { expect, test } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { isWithin, pathsOfPages, readPage, type Stretch } from "./prose.ts";
import { typedNumbers } from "./typedNumbers.ts";

interface Typed {
  number: string;
  stretch: Stretch;
  /** Where it stands, for who has to find it. */
  where: string;
}

/** Code, formulas, what the core fills in or the reader drags, what figures say of their stills, headings told again, and what other tests count. */
const notTyped = /^<(code|math|head|meta|nav|img)\b|data-quote|class="(scrub|kicker)/;

/** Numbers of a page that were typed by hand, but for 0 and 1. */
function typedIn(path: string): Typed[] {
  const prose = readPage(path).filter((stretch) => !isWithin(stretch, notTyped));
  return prose.flatMap((stretch) =>
    [...stretch.text.matchAll(/(−?\d+(?:,\d{3})*(?:\.\d+)?)(만(?=분의| [개배]))?/g)]
      .map(({ 0: typed, 1: digits = "", 2: tenThousands, index }) => ({
        number: digits.replaceAll(",", "").replace("−", "-") + (tenThousands ? "0000" : ""),
        stretch,
        where: `“…${stretch.text.slice(Math.max(0, index - 30), index + typed.length + 30).replace(/\s+/g, " ")}…” of ${path}#${stretch.place}`,
      }))
      .filter(({ number }) => !["0", "1", "-1"].includes(number)),
  );
}

/** The year of a source. */
const isYear = ({ number }: Typed) => /^(19|20)\d\d$/.test(number);

/** A number to which the link in which it stands sets something. */
const isSet = ({ number, stretch }: Typed) => isWithin(stretch, new RegExp(`^<a .*=${number}(?![\\d.])`));

test("every number that was typed into the prose is known, and a result is what the core computes", async () => {
  const core = await loadCore();
  const faults: string[] = [];
  for (const typed of pathsOfPages().flatMap(typedIn)) {
    if (isYear(typed) || isSet(typed)) continue;
    const { number, where, stretch } = typed;
    const meaning = typedNumbers[stretch.place]?.[number];
    if (meaning === undefined)
      faults.push(`${number} in ${where}: quote it, or tell under "${stretch.place}" of typedNumbers.ts what it is`);
    if (typeof meaning !== "function") continue;
    const computed = meaning(core);
    const decimals = number.split(".")[1]?.length ?? 0;
    const holds = typeof computed === "number" ? computed.toFixed(decimals) === number : computed;
    if (!holds) faults.push(`${number} in ${where}: the core says ${computed}`);
  }
  expect(faults).toEqual([]);
});

/** Numbers that one language may say in a word where the other has digits. */
const words: Record<string, RegExp> = {
  2: /\btwo|twice|double|[두둘]/i,
  3: /\bthree|third|[세셋]/i,
  4: /\bfour|[네넷]/i,
  5: /\bfive|다섯/i,
  6: /\bsix|여섯/i,
  8: /\beight|여덟/i,
  10: /\bten\b|열/i,
  13: /\bthirteen|열세/i,
  15: /\bfifteen|열다섯/i,
  16: /\bsixteen|열여섯/i,
  20: /\btwenty|스무|스물/i,
  30: /\bthirty|서른/i,
  50: /\bfifty|쉰/i,
  100: /hundred|백/i,
};

test("a number that one language tells, the other tells too, section by section", () => {
  const faults: string[] = [];
  const pages = pathsOfPages().map((path) => [path, { prose: readPage(path), typed: typedIn(path) }] as const);
  for (const [path, { typed }] of pages) {
    const [otherPath, other] =
      pages.find(([own]) => own === (path.startsWith("/ko/") ? path.slice(3) : `/ko${path}`)) ?? [];
    for (const { number, stretch, where } of typed) {
      const there = (its: Stretch) => its.place === stretch.place;
      const inNumbers = other?.typed.some((its) => its.number === number && there(its.stretch));
      // Or in a word, or in code.
      const inWords = other?.prose.some(
        (its) => there(its) && (words[number]?.test(its.text) || its.text.split(/[^\d.]+/).includes(number)),
      );
      if (!inNumbers && !inWords) faults.push(`${number} in ${where} is not told in ${otherPath}`);
    }
  }
  expect(faults).toEqual([]);
});

test("sections are counted, and those with a star take fifteen minutes", () => {
  for (const path of ["/", "/ko/"]) {
    const page = readPage(path);
    const textsIn = (tag: RegExp) => page.filter((stretch) => isWithin(stretch, tag)).map(({ text }) => text.trim());
    const numbered = textsIn(/class="kicker"/).filter((text) => /^\d/.test(text));
    const kickers = numbered.map((text) => /^(\d+)(?: of | \/ )(\d+) · (★ · )?(\d+) ?(?:min|분)$/.exec(text) ?? []);
    expect(kickers.map(([, number]) => Number(number))).toEqual(kickers.map((_, i) => i + 1));
    expect(kickers.map(([, , count]) => Number(count))).toEqual(kickers.map(() => kickers.length));
    const stars = kickers.filter(([, , , star]) => star);
    expect(textsIn(/class="star"/)).toHaveLength(stars.length);
    expect(stars.reduce((sum, [, , , , minutes]) => sum + Number(minutes), 0)).toBeLessThanOrEqual(15);
  }
});
