/** A row of a CSV file (RFC 4180): what has a comma, a quote or a line break stands in quotes. */
export function csvRow(cells: readonly (string | number)[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((cell) => quoted(String(cell))).join(",");
}

/** Columns of numbers beside the xs at which they stand; each number is the shortest decimal that reads back the same. */
export function csvTable(xs: Float64Array, columns: readonly { label: string; numbers: Float64Array }[]): string {
  const head = ["x", ...columns.map(({ label }) => label)];
  const rows = Array.from(xs, (x, i) => [x, ...columns.map(({ numbers }) => numbers[i] as number)]);
  return [head, ...rows].map((row) => `${csvRow(row)}\n`).join("");
}
