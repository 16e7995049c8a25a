const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const superscripts = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/g;
/** Hyphens, dashes and the minus sign, which all stand for a minus in print. */
const minusSigns = /[\u2010-\u2015\u2212]/g;
const groupsOfThree = /^[+-]?\d{1,3}( \d{3})+(\.\d+)?$/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A text without the characters that pages and chats put into it for their own use and that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}

/**
 * The number that a text spells, as code has it or as it is printed: `−4.585`, `1.5×10⁻³`, `10⁻³`, `1 000` with any space,
 * full-width digits and signs. Undefined if it spells none, or could be meant in two ways, as `1,5`.
 */
export function numberFromText(text: string): number | undefined {
  const plain = withoutInvisible(text)
    .replace(superscripts, "^$&")
    .normalize("NFKC") // makes digits of superscripts and of full-width ones, and one kind of space of all
    .replace(minusSigns, "-")
    .trim()
    .replace(/\s*[×x*·⋅]\s*10\^/i, "e")
    .replace(/^([+-]?)10\^/, "$11e");
  const joined = groupsOfThree.test(plain) ? plain.replaceAll(" ", "") : plain;
  return decimal.test(joined) ? Number(joined) : undefined;
}
