import { formatCount } from "./formatFactor.ts";
import { powerOfTen } from "./formatNumber.ts";
import type { Language } from "./text.ts";

/** Units, their sizes in metres, and the least length that is told in each. */
const units = [
  ["km", 1e3, 1e3],
  ["m", 1, 1],
  ["cm", 1e-2, 1e-2],
  ["mm", 1e-3, 1e-4],
  ["µm", 1e-6, 1e-7],
  ["nm", 1e-9, 1e-10],
] as const;

/** A length in metres, to two digits and in the unit that reads best: `0.33 mm`; below an atom’s size a power of ten. */
export function formatLength(length: number, language: Language): string {
  if (Number.isNaN(length)) return "–";
  if (length === 0) return "0 m";
  const [unit, size] = units.find(([, , least]) => length >= least) ?? [];
  if (!unit) return `${powerOfTen(Math.round(Math.log10(length)))} m`;
  const count = Number((length / size).toPrecision(2));
  return `${count < 1000 ? count : formatCount(count, language)} ${unit}`;
}
