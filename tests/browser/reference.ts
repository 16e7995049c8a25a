import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export const columns = ["value", "derivative", "secondDerivative"] as const;
export type Column = (typeof columns)[number];

/** The rows of one function with one choice of parameters. */
export interface ReferenceGroup {
  function: string;
  parameters: Record<string, number>;
  xs: Float64Array;
  want: Record<Column, Float64Array>;
}

const folder = process.env["ACTIVATION_REFERENCE"] ?? resolve(import.meta.dirname, "../reference");

/** Reads the reference tables, group by group. */
export function readReference(): ReferenceGroup[] {
  const lines = readFileSync(resolve(folder, "activations.csv"), "utf8").trim().split("\n");
  if (lines.shift() !== "function,params,x,value,derivative,second_derivative")
    throw new Error(`${folder}/activations.csv does not begin with the header of a reference table`);
  const groups = new Map<string, string[][]>();
  for (const line of lines) {
    const cells = line.split(",");
    const key = cells.slice(0, 2).join(",");
    groups.set(key, [...(groups.get(key) ?? []), cells]);
  }
  return [...groups.values()].map((rows) => {
    const [name = "", params = ""] = rows[0] ?? [];
    const column = (index: number) => Float64Array.from(rows, (cells) => parseHex(cells[index] ?? ""));
    return {
      function: name,
      parameters: Object.fromEntries(
        params
          .split(";")
          .filter(Boolean)
          .map((pair) => {
            const [id = "", value] = pair.split("=");
            return [id, Number(value)];
          }),
      ),
      xs: column(2),
      want: { value: column(3), derivative: column(4), secondDerivative: column(5) },
    };
  });
}

/** A C99 hexadecimal float: exact, since at most 53 bits are given. */
function parseHex(text: string): number {
  if (text === "nan") return Number.NaN;
  if (text === "inf" || text === "-inf") return text === "inf" ? Infinity : -Infinity;
  const match = /^(-?)0x([01])\.([0-9a-f]+)p([+-]\d+)$/.exec(text);
  if (!match) throw new Error(`${JSON.stringify(text)} is not a hexadecimal float`);
  const [, sign, whole, digits = "", exponent] = match;
  const mantissa = Number(`0x${whole}${digits}`);
  const power = Number(exponent) - 4 * digits.length;
  const half = Math.trunc(power / 2);
  return (sign ? -1 : 1) * mantissa * 2 ** half * 2 ** (power - half);
}

/** A vector function, and what it must give. */
export interface VectorCase {
  function: string;
  params: number[];
  x: Float64Array;
  value: number[];
  jacobian: number[];
}

/** Reads the cases of the vector functions. */
export function readVectorCases(): VectorCase[] {
  const path = resolve(import.meta.dirname, "../reference/vectors.json");
  const all: (Record<"params" | "x" | "value", string[]> & { function: string; jacobian: string[][] })[] = JSON.parse(
    readFileSync(path, "utf8"),
  );
  return all.map((each) => ({
    function: each.function,
    params: each.params.map(parseHex),
    x: Float64Array.from(each.x, parseHex),
    value: each.value.map(parseHex),
    jacobian: each.jacobian.flat().map(parseHex),
  }));
}

const facts = JSON.parse(readFileSync(resolve(folder, "facts.json"), "utf8"));

/** |got - want| in units of the reference's rule; Infinity for a NaN or an infinity that should not be. */
export function errorInUnits(group: ReferenceGroup, column: Column, x: number, got: number, want: number): number {
  return unitsBetween(got, want, floor(group, column, x));
}

/** |got - want| in units of the last place of `want`, or of `least` if that is greater. */
export function unitsBetween(got: number, want: number, least = 0): number {
  if (Object.is(got, want) || got === want) return 0;
  if (Number.isNaN(got) || Number.isNaN(want) || !Number.isFinite(got) || !Number.isFinite(want)) return Infinity;
  return Math.abs(got - want) / Math.max(ulp(want), least);
}

function ulp(want: number): number {
  const size = Math.max(Math.abs(want), 2 ** -1022);
  const power = Math.floor(Math.log2(size));
  const exponent = 2 ** power > size ? power - 1 : size >= 2 ** (power + 1) ? power + 1 : power;
  return 2 ** Math.max(exponent - 52, -1074);
}

/** Near a sign change no fixed number of bits survives; the reference's rule says how many units of 2⁻⁵⁴ count there. */
export function floor(
  { function: name, parameters }: Pick<ReferenceGroup, "function" | "parameters">,
  column: Column,
  x: number,
): number {
  const order = columns.indexOf(column);
  if (name === "sine") return 2 ** -54 * (parameters["w"] ?? 1) ** order;
  const key = ["value", "derivative", "second_derivative"][order] as string;
  const beta = name === "swish" ? (parameters["beta"] ?? 1) : 1;
  const roots: number[] = (facts[name]?.sign_changes?.[key] ?? []).map((root: number) => root / beta);
  const near = roots.some((root) => root !== 0 && Math.abs(x - root) <= Math.abs(root) / 8);
  return near ? 2 ** -54 * (order === 2 ? beta : 1) : 0;
}
