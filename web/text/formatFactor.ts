import { formatNumber } from "./formatNumber.ts";
import type { Language } from "./text.ts";

/** How a quantity has changed, as words tell it apart, and by how much. */
export interface Factor {
  kind: "nothing" | "part" | "divided" | "same" | "times";
  /** `1 in 1.2 trillion`, `÷ 6`, `unchanged`, `× 530`. */
  text: string;
}

/** From so much on a number is written as a power of ten: counting words end there. */
const mostCounted = 1e18;
/** A quantity that is at least so many times smaller is a part of what it was. */
const leastPart = 1000;
/** From so many on, two digits are a whole number of parts. */
const leastCounted = 10;
/** Numbers are told to two digits: what changes less has not changed. */
const [leastSame, mostSame] = [0.95, 1.05];

const words = {
  en: { nothing: "nothing", same: "unchanged" },
  ko: { nothing: "0", same: "그대로" },
};

/** What is left of a quantity, or what it has grown to, from the ratio of after to before: at least 0. */
export function formatFactor(ratio: number, language: Language): Factor {
  const { nothing, same } = words[language];
  if (ratio === 0) return { kind: "nothing", text: nothing };
  if (ratio >= leastSame && ratio < mostSame) return { kind: "same", text: same };
  if (ratio > 1) {
    const count = formatCount(ratio, language);
    if (language === "en") return { kind: "times", text: `× ${count}` };
    // 530배, but 340억 배: it stands apart from a word.
    return { kind: "times", text: `${count}${/[천만억조경]$/.test(count) ? " " : ""}배` };
  }
  const times = twoDigits(1 / ratio);
  // "1.3분의 1" is no Korean.
  if (language === "ko" && times < leastCounted) return { kind: "times", text: `${twoDigits(ratio)}배` };
  const count = formatCount(times, language);
  const kind = times < leastPart ? "divided" : "part";
  if (language === "ko") return { kind, text: `${count}분의 1` };
  return { kind, text: kind === "divided" ? `÷ ${count}` : `1 in ${count}` };
}

/** A positive number as it is read out, to two digits: `1.2 trillion`, `1조 2천억`; `3.4×10²⁰` beyond counting words. */
export function formatCount(value: number, language: Language): string {
  const rounded = twoDigits(value);
  if (!(rounded < mostCounted)) return formatNumber(rounded, language, 3).replace(/^1×/, "");
  return language === "ko" ? inKorean(rounded) : inEnglish(rounded);
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

const english = ["", " million", " billion", " trillion", " quadrillion"];

function inEnglish(value: number): string {
  if (value < 1e6) return grouped(value);
  const thousands = Math.floor(Math.log10(value) / 3 + 1e-9);
  return `${twoDigits(value / 1000 ** thousands)}${english[thousands - 1]}`;
}

const korean = ["", "만", "억", "조", "경"];

/** Two digits may stand on both sides of a counting word: 1조 2천억. */
function inKorean(value: number): string {
  const group = Math.floor(Math.log10(value) / 4 + 1e-9);
  if (group === 0) return grouped(value);
  const leading = twoDigits(value / 10_000 ** group);
  const whole = Math.trunc(leading);
  const thousands = Math.round((leading - whole) * 10);
  const rest = thousands ? ` ${thousands}천${korean[group - 1]}` : "";
  return `${grouped(whole)}${korean[group]}${rest}`;
}

/** A whole number with commas between its thousands. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
