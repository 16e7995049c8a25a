import { adjustTexts } from "../../../web/text/adjust.ts";
import { barsTexts } from "../../../web/text/bars.ts";
import { costTexts } from "../../../web/text/cost.ts";
import { curveTexts } from "../../../web/text/curve.ts";
import { demoTexts } from "../../../web/text/demo.ts";
import { overlayTexts } from "../../../web/text/overlay.ts";
import { texts } from "../../../web/text/text.ts";
import { loadAllWords } from "../allWords.ts";

await loadAllWords();

/** What a reader sees or a screen reader says, in whichever language the page has: matches either, and nothing longer. */
function either(words: readonly string[]): RegExp {
  return new RegExp(`^(${part(words).source})$`);
}

/** The same, also where more is said around it. */
function part(words: readonly string[]): RegExp {
  return new RegExp(words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"));
}

type Read<T> = (text: T) => string;

export const labWords = (read: Read<(typeof texts)["en"]>) => either(Object.values(texts).map(read));
export const curveWords = (read: Read<(typeof curveTexts)["en"]>) => either(Object.values(curveTexts).map(read));
export const adjustWords = (read: Read<(typeof adjustTexts)["en"]>) => either(Object.values(adjustTexts).map(read));
export const demoWords = (read: Read<(typeof demoTexts)["en"]>) => either(Object.values(demoTexts).map(read));
export const barsWords = (read: Read<(typeof barsTexts)["en"]>) => either(Object.values(barsTexts).map(read));
export const barsPart = (read: Read<(typeof barsTexts)["en"]>) => part(Object.values(barsTexts).map(read));
export const costWords = (read: Read<(typeof costTexts)["en"]>) => either(Object.values(costTexts).map(read));
export const overlayWords = (read: Read<(typeof overlayTexts)["en"]>) => either(Object.values(overlayTexts).map(read));
