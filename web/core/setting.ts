import type { NumberSetting, PointsSetting, Setting, SettingValue } from "./catalogue.ts";
import { describeType } from "./functionSpec.ts";
import { LabError } from "./problem.ts";

/**
 * A setting's value, also as an attribute spells it: a number or a flag may be text, points may be text with spaces
 * between them.
 * @throws LabError naming the bad value and what is allowed
 */
export function readSetting(setting: Setting, given: unknown): SettingValue {
  const { id: name } = setting;
  if (setting.kind === "choice") {
    if (setting.choices.includes(given as string)) return given as string;
    throw new LabError({ code: "unknownChoice", name, value: String(given), known: setting.choices });
  }
  if (setting.kind === "flag") {
    const said = given === "" ? true : { true: true, false: false }[String(given)];
    if (said !== undefined) return said;
    throw new LabError({ code: "unknownChoice", name, value: String(given), known: ["true", "false"] });
  }
  if (setting.kind === "points") return readPoints(setting, given);
  const value = readWithin(name, setting, given);
  if (setting.kind === "whole" && !Number.isInteger(value)) throw new LabError({ code: "notWhole", name, value });
  return value;
}

/** @throws LabError if it is no whole number within the bounds */
export function readWhole(id: string, given: unknown, least: number, greatest: number): number {
  const setting: NumberSetting = { id, kind: "whole", default: least, least, greatest, step: 1, logarithmic: false };
  return readSetting(setting, given) as number;
}

/** @throws LabError if it is no whole number from 0 to 2³² − 1 */
export function readSeed(given: unknown): number {
  return readWhole("seed", given, 0, 2 ** 32 - 1);
}

/** The text that `readSetting` reads as this value. */
export function formatSetting(setting: Setting, value: SettingValue): string {
  if (setting.kind !== "points") return String(value);
  return (value as readonly number[]).map((point) => point.toFixed(setting.decimals)).join(" ") || noPoints;
}

/** How an empty list is spelled: empty text means that nothing is given. */
const noPoints = "none";

/** Each number is rounded to as many digits as a link spells, so that a link says exactly what was run. */
function readPoints(setting: PointsSetting, given: unknown): readonly number[] {
  const { id: name, decimals, most } = setting;
  const list: unknown = typeof given === "string" ? splitPoints(given) : given;
  if (!Array.isArray(list) && (!ArrayBuffer.isView(list) || list instanceof DataView))
    throw new LabError({ code: "wrongType", name, value: describeType(given), expected: "a list of numbers" });
  const points = Array.from(list as ArrayLike<unknown>);
  if (points.length > most) throw new LabError({ code: "tooMany", name, value: points.length, greatest: most });
  return points.map((point, i) => Number(readWithin(`${name}[${i}]`, setting, point).toFixed(decimals)) + 0);
}

function splitPoints(text: string): string[] {
  return text.trim() === noPoints ? [] : text.split(/\s+/).filter((part) => part !== "");
}

function readWithin(name: string, { least, greatest }: { least: number; greatest: number }, given: unknown): number {
  const value = readFinite(name, given);
  if (value >= least && value <= greatest) return value;
  const domain = { least, greatest, includesLeast: true, includesGreatest: true };
  throw new LabError({ code: "outsideDomain", name, value, domain });
}

function readFinite(name: string, given: unknown): number {
  const value = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new LabError({
    code: "notANumber",
    name,
    value: typeof given === "string" || typeof given === "number" ? String(given) : describeType(given),
  });
}
