import { formatResult } from "../../web/elements/demo/writtenDigits.ts";

/** A number as the page writes it. */
function readNumber(text: string): number {
  const [mantissa = "", power = "⁰"] = text.trim().split("×10");
  const exponent = power.replace("⁻", "-").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)));
  return Number(`${mantissa.replace("−", "-")}e${exponent}`);
}

/**
 * Of a line as `∂L/∂z = … ≈ 2·(−0.5) + 3·4 (what it is) ≈ 11`: what its sum of products comes to, as it would be written,
 * and what is written.
 */
export function writtenSum(line: string): { sum: string; result: string } {
  const [sum = "", result = ""] = line.split("≈").slice(-2);
  const plain = sum
    .replace(/\(([^()]*) − 0\)/g, "$1")
    .replace(/\([^()\d]+\)/g, "")
    .replace(/[()]/g, "")
    .replaceAll(" · ", "·");
  const [first = "", ...others] = plain.trim().split(/ ([+−]) /);
  const product = (term: string) => term.split("·").reduce((all, each) => all * readNumber(each), 1);
  let total = product(first);
  for (let i = 0; i < others.length; i += 2) total += (others[i] === "−" ? -1 : 1) * product(others[i + 1] ?? "");
  return { sum: formatResult(total, "en"), result: result.trim() };
}
