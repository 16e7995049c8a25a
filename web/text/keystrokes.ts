/** The final consonants of Hangul syllables, from U+11A8 on, as the keys that they are typed with. */
const finals =
  "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
/** The vowels that take two keys, from U+116A on; those between them take one. */
const vowels = "ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ".split(" ");

/**
 * A text as the keys that it is typed with, however it is encoded: full-width letters, decomposed syllables, single jamo. In
 * this form what is half typed begins what it will be: 시ㄱ and 식 begin 시그.
 */
export function keystrokes(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u11a8-\u11c2]/g, (final) => finals[final.charCodeAt(0) - 0x11a8] ?? final)
    .replace(/[\u116a-\u1174]/g, (vowel) => vowels[vowel.charCodeAt(0) - 0x116a] ?? vowel)
    .normalize("NFKD");
}
