import { powerOfTen } from "../../text/formatNumber.ts";

/** Numbers up to here are written out. */
const mostWritten = 9999.5;

/** A ratio in the few letters that a narrow column holds: `÷1900`, `×3.2`, `1`, `0`. */
export function shortFactor(ratio: number): string {
  if (!Number.isFinite(ratio)) return "–";
  if (ratio === 0) return "0";
  if (ratio > 0.95 && ratio < 1.05) return "1";
  const times = ratio < 1 ? 1 / ratio : ratio;
  const two = Number(times.toPrecision(2));
  const count = two < mostWritten ? String(two) : inPowers(times);
  return `${ratio < 1 ? "÷" : "×"}${count}`;
}

function inPowers(times: number): string {
  const [digit, exponent] = times.toExponential(0).split("e");
  const power = powerOfTen(Number(exponent));
  return digit === "1" ? power : `${digit}×${power}`;
}
