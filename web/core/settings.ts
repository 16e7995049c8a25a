import {
  describeType,
  type FunctionInput,
  type FunctionSpec,
  formatSpec,
  parseAnySpec,
  parseSpec,
  parseVectorSpec,
  splitSpecs,
  type VectorSpec,
} from "./functionSpec.ts";
import { numberFromText } from "./numberFromText.ts";
import type { Domain } from "./problem.ts";
import { LabError, type Problem } from "./problem.ts";
import { type Range, rangeProblem } from "./range.ts";
import type {
  Bounds,
  NumberSetting,
  PointsSetting,
  Schema,
  Setting,
  SpecsSetting,
  StateOf,
  ValueOf,
} from "./settingKinds.ts";

export type * from "./settingKinds.ts";

/** What is read, and what of it could not be used: the default, or the usable rest of a list, takes its place. */
export interface Reading<Value> {
  value: Value;
  problems: Problem[];
}

/** Reads a setting from text, as an attribute or a link spells it, or from a value; undefined is the default. */
export function readSetting<Given extends Setting>(
  name: string,
  setting: Given,
  given: unknown,
): Reading<ValueOf<Given>> {
  const problems: Problem[] = [];
  let value: unknown;
  try {
    value = given === undefined ? defaultOf(setting) : read(name, setting, given, problems);
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    problems.push(error.problem);
    value = defaultOf(setting);
  }
  return { value: value as ValueOf<Given>, problems };
}

/**
 * The same for those who take no default for what can't be used.
 * @throws LabError naming the bad value and what is allowed
 */
export function parseSetting<Given extends Setting>(name: string, setting: Given, given: unknown): ValueOf<Given> {
  const { value, problems } = readSetting(name, setting, given);
  if (problems[0]) throw new LabError(problems[0]);
  return value;
}

export function defaultOf<Given extends Setting>(setting: Given): ValueOf<Given> {
  const value: unknown =
    setting.kind === "specs" ? splitSpecs(setting.default).map(specParsers[setting.takes]) : setting.default;
  return value as ValueOf<Given>;
}

/** A value as attributes and links spell it; empty where there is none. */
export function formatSetting(setting: Setting, value: unknown): string {
  if (value === undefined) return "";
  if (setting.kind === "specs") return (value as (FunctionSpec | VectorSpec)[]).map(formatSpec).join(" ");
  if (setting.kind === "points")
    return (value as readonly number[]).map((point) => formatPoint(point, setting)).join(" ") || noPoints;
  return [value].flat().join(" ");
}

/** All values of a schema at their defaults. */
export function defaultsOf<Given extends Schema>(schema: Given): StateOf<Given> {
  return Object.fromEntries(
    Object.entries(schema).map(([name, setting]) => [name, defaultOf(setting)]),
  ) as StateOf<Given>;
}

const specParsers: Record<SpecsSetting["takes"], (input: FunctionInput) => FunctionSpec | VectorSpec> = {
  number: parseSpec,
  vector: parseVectorSpec,
  either: parseAnySpec,
};
const yes = ["", "true", "1", "on", "yes"];
const no = ["false", "0", "off", "no"];

function read(name: string, setting: Setting, given: unknown, problems: Problem[]): unknown {
  switch (setting.kind) {
    case "specs":
      return readSpecs(name, setting, given, problems);
    case "number":
    case "whole":
      return given === "" && setting.default === undefined ? undefined : readNumber(name, setting, given);
    case "flag":
      return readFlag(name, given);
    case "choice":
      return given === "" && setting.default === undefined ? undefined : readChoice(name, setting.choices, given);
    case "choices": {
      const words = listOf(name, given).map(textOf);
      for (const word of words)
        if (!setting.choices.includes(word))
          problems.push({ code: "unknownChoice", name, value: word, known: setting.choices });
      return [...new Set(words.filter((word) => setting.choices.includes(word)))];
    }
    case "range":
      return readRange(name, given);
    case "points":
      return readPoints(name, setting, given);
    case "text":
      if (isText(given)) return String(given);
      throw new LabError({ code: "wrongType", name, value: describeType(given), expected: "text" });
  }
}

/** Whether a value has a text of its own, as numbers and flags have. */
function isText(given: unknown): boolean {
  return ["string", "number", "boolean", "bigint"].includes(typeof given);
}

/** A value as messages quote it. */
function textOf(given: unknown): string {
  return isText(given) ? String(given) : describeType(given);
}

/** The words of a text, which spaces or commas divide, or the elements of a list. */
function listOf(name: string, given: unknown, of = ""): unknown[] {
  if (typeof given === "string") return given.split(/[\s,]+/).filter((word) => word !== "");
  if (Array.isArray(given) || (ArrayBuffer.isView(given) && !(given instanceof DataView)))
    return Array.from(given as ArrayLike<unknown>);
  throw new LabError({ code: "wrongType", name, value: describeType(given), expected: `a list${of}` });
}

/** Every spec that can be used; the default if none is left. */
function readSpecs(name: string, setting: SpecsSetting, given: unknown, problems: Problem[]) {
  const inputs: unknown = typeof given === "string" ? splitSpecs(given) : given;
  if (!Array.isArray(inputs))
    throw new LabError({ code: "wrongType", name, value: describeType(given), expected: "a list" });
  const specs = inputs.flatMap((input: FunctionInput) => {
    try {
      return [specParsers[setting.takes](input)];
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      problems.push(error.problem);
      return [];
    }
  });
  return specs.length ? specs : defaultOf(setting);
}

/** @throws LabError if it is no finite number */
export function readFinite(name: string, given: unknown): number {
  const value = finiteOf(given);
  if (value !== undefined) return value;
  const isWritten = typeof given === "string" || typeof given === "number";
  throw new LabError({ code: "notANumber", name, value: isWritten ? String(given) : describeType(given) });
}

function finiteOf(given: unknown): number | undefined {
  const value = typeof given === "string" ? numberFromText(given) : given;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function readNumber(name: string, setting: NumberSetting, given: unknown): number {
  const value = readFinite(name, given);
  checkBounds(name, value, setting);
  if (setting.kind === "whole" && !Number.isInteger(value)) throw new LabError({ code: "notWhole", name, value });
  return value;
}

function checkBounds(
  name: string,
  value: number,
  { least = Number.NEGATIVE_INFINITY, greatest = Number.POSITIVE_INFINITY, excludesLeast = false }: Bounds,
): void {
  const above = excludesLeast ? value > least : value >= least;
  const domain: Domain = { least, greatest, includesLeast: !excludesLeast, includesGreatest: true };
  if (!above || value > greatest) throw new LabError({ code: "outsideDomain", name, value, domain });
}

function readFlag(name: string, given: unknown): boolean {
  const text = textOf(given).trim().toLowerCase();
  if (yes.includes(text)) return true;
  if (no.includes(text)) return false;
  throw new LabError({ code: "unknownChoice", name, value: textOf(given), known: ["true", "false"] });
}

function readChoice(name: string, choices: readonly string[], given: unknown): string {
  const value = textOf(given);
  if (choices.includes(value)) return value;
  throw new LabError({ code: "unknownChoice", name, value, known: choices });
}

function readRange(name: string, given: unknown): Range {
  const words = listOf(name, given, " of two numbers");
  const [from, to, ...rest] = words.map(finiteOf);
  if (from === undefined || to === undefined || rest.length || !(from < to))
    throw new LabError({ code: "notARange", name, value: words.map(textOf).join(" ") });
  const problem = rangeProblem([from, to]);
  if (problem) throw new LabError(problem);
  return [from, to];
}

/** How an empty list is spelled: empty text means that nothing is given. */
const noPoints = "none";

function readPoints(name: string, setting: PointsSetting, given: unknown): number[] {
  const { fewest = 0, most, address = 0 } = setting;
  const isNone = typeof given === "string" && given.trim() === noPoints;
  const words = isNone ? [] : listOf(name, given, " of numbers");
  if (words.length > most) throw new LabError({ code: "tooMany", name, value: words.length, greatest: most });
  if (words.length < fewest) throw new LabError({ code: "notANumber", name, value: "" });
  return words.map((word, i) => {
    const place = `${name}[${i}]`;
    const value = readFinite(place, word);
    const kept = Number(formatPoint(value, setting)) + 0; // no −0
    for (const each of [value, kept]) checkBounds(place, each, setting);
    if (i % (address + 1) < address && !Number.isInteger(value))
      throw new LabError({ code: "notWhole", name: place, value });
    return kept;
  });
}

function formatPoint(value: number, { decimals }: PointsSetting): string {
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}
