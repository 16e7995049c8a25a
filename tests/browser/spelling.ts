import english from "dictionary-en-gb";
import korean from "dictionary-ko";
import { loadModule } from "hunspell-asm";
import { ownEnglish, ownKorean } from "./ownWords.ts";

/** A word in Latin letters, or a run of Hangul, with what it is attached to. */
const words = /\p{Script=Latin}+(?:['-]\p{Script=Latin}+)*|(?<attached>[^\s\p{P}가-힣]|[\])…’”])?(?<hangul>[가-힣]+)/gu;
/** Code: what is called, or has a dot, an underscore or a capital within. */
const code = /[\p{L}\d]+(?:[._][\p{L}\d]+)+|\p{L}+\(|[\p{L}\d]*[\p{L}\d]\p{Lu}[\p{L}\d]*/gu;

/** What may follow any Korean word, and dictionary-ko lets follow none. */
const endings =
  /(?:에서(?:의|든|나)|까지(?:의|일|인|예요)|마다의|만으로는?|부터예요|(?<=거나)예요|(?<=게)는요?|끼리의|에든|이라고도|쯤?씩|쯤|짜리|째|(?:천억|만)분의|뿐(?:인|이에요|이면|이라|이고))$/;

/**
 * Tells the words of a text that the dictionaries don't know, British English and Korean. Hunspell itself, as WebAssembly:
 * nspell takes any Korean word for right.
 */
export async function makeSpeller(): Promise<(text: string) => string[]> {
  const hunspell = await loadModule();
  const open = ({ aff, dic }: typeof english) => hunspell.create(hunspell.mountBuffer(aff), hunspell.mountBuffer(dic));
  const [en, ko] = [open(english), open(korean)];
  const own = new Set(listed(ownEnglish));
  const models = Object.entries(ownKorean).flatMap(([model, alike]) =>
    listed(alike).map((word) => [word, model] as const),
  );

  const isEnglish = (word: string): boolean =>
    word.length < 3 ||
    own.has(word.toLowerCase().replace(/'s$/, "")) ||
    en.spell(word) ||
    (word.includes("-") && word.split("-").every(isEnglish));
  const isKorean = (word: string, attached: boolean): boolean =>
    ko.spell(word) ||
    (attached && ["책", "나무"].some((noun) => ko.spell(noun + word))) ||
    models.some(([own, model]) => word === own || (word.startsWith(own) && ko.spell(model + word.slice(own.length)))) ||
    (endings.test(word) && (attached || isKorean(word.replace(endings, ""), false)));

  const known = new Map<string, boolean>();
  return (text) => {
    const plain = text
      .normalize()
      .replace(/[\u00ad\u2060]/g, "")
      .replaceAll("’", "'")
      .replace(code, "□");
    return [...plain.matchAll(words)]
      .map(({ 0: whole, groups: { attached = "", hangul = "" } = {} }) => {
        if (!known.has(whole)) known.set(whole, hangul ? isKorean(hangul, attached !== "") : isEnglish(whole));
        return known.get(whole) ? "" : whole;
      })
      .filter((word) => word);
  };
}

function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}
