import type { Core } from "../../core/core.ts";
import { type CodeRequest, labelOf } from "./code.ts";

/** A row of a CSV file (RFC 4180): what has a comma, a quote or a line break stands in quotes. */
export function csvRow(cells: readonly (string | number)[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((cell) => quoted(String(cell))).join(",");
}

/** The lines at each x as CSV; a number is the shortest decimal that reads back as the same double. */
export function csvTable(core: Core, { specs, lines }: Pick<CodeRequest, "specs" | "lines">, xs: Float64Array): string {
  const columns = specs.flatMap((spec) => {
    const evaluation = core.evaluate(spec, xs);
    return lines.map((line) => ({ label: labelOf(spec, line), numbers: evaluation[line] }));
  });
  const head = ["x", ...columns.map(({ label }) => label)];
  const rows = Array.from(xs, (x, i) => [x, ...columns.map(({ numbers }) => numbers[i] as number)]);
  return [head, ...rows].map((row) => `${csvRow(row)}\n`).join("");
}
