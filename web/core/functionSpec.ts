import {
  type ActivationId,
  type CatalogueRow,
  findRow,
  findVectorRow,
  parametersOf,
  rows,
  type VectorId,
  type VectorRow,
  vectorRows,
} from "./catalogue.ts";
import { numberFromText } from "./numberFromText.ts";
import { LabError } from "./problem.ts";

/** An activation with a value for each of its parameters, in the order of its row. */
export interface FunctionSpec {
  id: ActivationId;
  parameters: Record<string, number>;
}

/** The same of a vector function. */
export interface VectorSpec {
  id: VectorId;
  parameters: Record<string, number>;
}

/** What stands for a function in a call: `"elu"`, `"elu(alpha=2)"` or `{ id: "elu", parameters: { alpha: 2 } }`. */
export type FunctionInput = string | { id: string; parameters?: Record<string, number> };

/** Splits a list of specs at the spaces outside brackets. */
export function splitSpecs(text: string): string[] {
  return text.match(/[^\s()]*\([^)]*\)?|[^\s()]+|\)/g) ?? [];
}

/**
 * Reads a spec and fills in the defaults.
 * @throws LabError naming the bad value and what is allowed
 */
export function parseSpec(input: FunctionInput): FunctionSpec {
  const [id, given] = readSpec(input);
  if (findVectorRow(id)) throw new LabError({ code: "takesVector", value: id });
  const row = known(rows, id);
  return { id: row.id, parameters: completeParameters(row, given) };
}

/**
 * The same for a vector function: `"softmax(temperature=2)"`.
 * @throws LabError naming the bad value and what is allowed
 */
export function parseVectorSpec(input: FunctionInput): VectorSpec {
  const [id, given] = readSpec(input);
  if (findRow(id)) throw new LabError({ code: "takesNumber", value: id });
  const row = known(vectorRows, id);
  return { id: row.id, parameters: completeParameters(row, given) };
}

/**
 * The same for a function of either kind.
 * @throws LabError naming the bad value and what is allowed
 */
export function parseAnySpec(input: FunctionInput): FunctionSpec | VectorSpec {
  const [id] = readSpec(input);
  return findVectorRow(id) ? parseVectorSpec(input) : parseSpec(input);
}

function readSpec(input: FunctionInput): [id: string, given: [string, unknown][]] {
  if (typeof input === "string") return splitSpec(input);
  if (typeof input !== "object" || input === null || typeof input.id !== "string")
    throw new LabError({
      code: "wrongType",
      name: "function",
      value: describeType(input),
      expected: 'a spec like "elu(alpha=2)" or { id, parameters }',
    });
  const { id, parameters = {} } = input;
  if (typeof parameters !== "object" || parameters === null || Symbol.iterator in parameters)
    throw new LabError({
      code: "wrongType",
      name: "parameters",
      value: describeType(parameters),
      expected: "an object of numbers",
    });
  return [id, Object.entries(parameters)];
}

/** Writes a spec as short as it can be: parameters at their defaults are left out. */
export function formatSpec(spec: FunctionSpec | VectorSpec): string {
  const given = parametersOf(spec.id)
    .filter((parameter) => spec.parameters[parameter.id] !== parameter.default)
    .map((parameter) => `${parameter.id}=${spec.parameters[parameter.id]}`);
  return given.length ? `${spec.id}(${given.join(",")})` : spec.id;
}

/** What a value is, for a message: `null`, `an array`, `a string`, `a number`. */
export function describeType(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  const type = Array.isArray(value) ? "array" : typeof value === "object" ? value.constructor?.name : typeof value;
  return `${/^[aeiou]/i.test(type ?? "o") ? "an" : "a"} ${type ?? "object"}`;
}

function splitSpec(text: string): [id: string, given: [string, unknown][]] {
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) throw new LabError({ code: "reservedExpression", value: trimmed });
  const match = /^([a-z][a-z0-9_]*)(?:\(([^()]*)\))?$/i.exec(trimmed);
  if (!match?.[1]) throw new LabError({ code: "malformedSpec", value: trimmed });
  const list = match[2]?.trim();
  const given = (list ? list.split(",") : []).map((pair): [string, unknown] => {
    const [name, value, ...rest] = pair.split("=").map((part) => part.trim());
    if (!name || value === undefined || rest.length) throw new LabError({ code: "malformedSpec", value: trimmed });
    return [name, numberFromText(value) ?? value];
  });
  return [match[1], given];
}

function known<Row extends CatalogueRow | VectorRow>(all: readonly Row[], id: string): Row {
  const row = all.find((candidate) => candidate.id === id);
  if (!row) throw new LabError({ code: "unknownFunction", value: id, known: all.map((other) => other.id) });
  return row;
}

function completeParameters(row: CatalogueRow | VectorRow, given: [string, unknown][]): Record<string, number> {
  const parameters: Record<string, number> = Object.fromEntries(
    row.parameters.map((parameter) => [parameter.id, parameter.default]),
  );
  const seen = new Set<string>();
  for (const [name, value] of given) {
    if (!row.parameters.some((parameter) => parameter.id === name))
      throw new LabError({
        code: "unknownParameter",
        function: row.id,
        value: name,
        known: row.parameters.map((parameter) => parameter.id),
      });
    if (seen.has(name)) throw new LabError({ code: "repeatedParameter", function: row.id, value: name });
    seen.add(name);
    if (typeof value !== "number" || !Number.isFinite(value))
      throw new LabError({
        code: "notANumber",
        name,
        value: typeof value === "object" || typeof value === "function" ? describeType(value) : String(value),
      });
    parameters[name] = value;
  }
  for (const { id: name, domain, mustExceed } of row.parameters) {
    const value = parameters[name] as number;
    const above = domain.includesLeast ? value >= domain.least : value > domain.least;
    const below = domain.includesGreatest ? value <= domain.greatest : value < domain.greatest;
    if (!above || !below) throw new LabError({ code: "outsideDomain", name, value, domain });
    const otherValue = mustExceed === null ? Number.NEGATIVE_INFINITY : (parameters[mustExceed] as number);
    if (mustExceed !== null && value <= otherValue)
      throw new LabError({ code: "mustExceed", name, value, other: mustExceed, otherValue });
  }
  return parameters;
}
