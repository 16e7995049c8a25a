import type { Domain } from "../../core/catalogue.ts";
import { positive, sigmaDomain } from "../../core/curves.ts";
import { type FunctionSpec, parseSpec, splitSpecs } from "../../core/functionSpec.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import type { Shown } from "../../plot/lines.ts";
import type { Range } from "../../plot/sampleCurve.ts";
import type { PanelName } from "../../text/text.ts";
import { panelNames } from "./panels/panels.ts";

/** What the attributes say, as they say it. */
export interface CurveAttributes {
  functions: string;
  derivatives: string;
  hideValue: boolean;
  x: string;
  range: string;
  limit: string;
  depth: string;
  difference: boolean;
  panels: string;
  landmarks: boolean;
  sigma: string;
}

/** What the attributes mean. */
export interface CurveSettings extends Shown {
  specs: FunctionSpec[];
  /** How many derivatives are drawn. */
  derivatives: number;
  x: number;
  range: Range;
  limit: number;
  /** How often a function is applied to its own value. */
  depth: number;
  /** Whether the difference of the functions is asked for; drawn if there are two. */
  difference: boolean;
  panels: readonly PanelName[];
  landmarks: boolean;
  /** The standard deviation of the inputs whose distribution is drawn, if it is. */
  sigma: number | undefined;
}

export const defaults: CurveAttributes = {
  functions: "sigmoid",
  derivatives: "1",
  hideValue: false,
  x: "1",
  range: "-6 6",
  limit: "0.01",
  depth: "1",
  difference: false,
  panels: "",
  landmarks: false,
  sigma: "",
};

/** The ends of a range lie in here. */
const ends: Domain = { least: -1e9, greatest: 1e9, includesLeast: true, includesGreatest: true };

/** What keeps a range from being drawn honestly, if anything does. */
export function rangeProblem([from, to]: Range): Problem | undefined {
  const outside = [from, to].find((end) => Math.abs(end) > ends.greatest);
  if (outside !== undefined) return { code: "outsideDomain", name: "range", value: outside, domain: ends };
  const width = to - from;
  // Narrower, and neighbouring doubles would stand apart.
  const least = Math.max(1e-6, 1e-9 * Math.abs(from), 1e-9 * Math.abs(to));
  const greatest = 1e6;
  const rounded = Number(width.toPrecision(6)); // 1.000001 - 1 falls short of 1e-6 by a rounding
  return rounded < least || rounded > greatest ? { code: "rangeWidth", value: rounded, least, greatest } : undefined;
}

/** A figure's properties as its attributes would say them. */
export function attributesOf(given: Readonly<Record<keyof CurveAttributes, unknown>>): CurveAttributes {
  const read = Object.entries(defaults).map(([name, standard]) => {
    const value = given[name as keyof CurveAttributes] ?? standard;
    return [name, typeof standard === "boolean" ? Boolean(value) : [value].flat().join(" ")];
  });
  return Object.fromEntries(read);
}

/** Reads the attributes. What cannot be used is named, and the default takes its place. */
export function readSettings(attributes: CurveAttributes): { settings: CurveSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const or = <Value>(read: (text: string) => Value, text: string, standard: string): Value =>
    readOr(read, text, standard, problems);
  const specs = splitSpecs(attributes.functions).flatMap((text) => {
    try {
      return [parseSpec(text)];
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      problems.push(error.problem);
      return [];
    }
  });
  const panelList = attributes.panels.split(/[\s,]+/).filter((name) => name !== "");
  for (const name of panelList)
    if (!isPanel(name)) problems.push({ code: "unknownChoice", name: "panels", value: name, known: panelNames });
  const functions = specs.length ? specs : [parseSpec(defaults.functions)];
  if (attributes.difference && functions.length !== 2)
    problems.push({ code: "wrongFunctionCount", name: "difference", value: functions.length, expected: 2 });
  const derivatives = or(readDerivatives, attributes.derivatives, defaults.derivatives);
  return {
    settings: {
      specs: functions,
      derivatives,
      showValue: !attributes.hideValue || derivatives === 0,
      showDerivative: derivatives >= 1,
      showSecondDerivative: derivatives === 2,
      x: or((text) => readNumber("x", text), attributes.x, defaults.x),
      range: or(readRange, attributes.range, defaults.range),
      limit: or(readWithin("limit", positive), attributes.limit, defaults.limit),
      depth: or(readDepth, attributes.depth, defaults.depth),
      difference: attributes.difference,
      panels: panelList.filter((name) => isPanel(name)),
      landmarks: attributes.landmarks,
      sigma: or(readSigma, attributes.sigma, defaults.sigma),
    },
    problems,
  };
}

function isPanel(name: string): name is PanelName {
  return panelNames.some((id) => id === name);
}

/** Reads a text or, where it can't be used, notes the problem and reads the standard. */
export function readOr<Value>(
  read: (text: string) => Value,
  text: string,
  standard: string,
  problems: Problem[],
): Value {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    problems.push(error.problem);
    return read(standard);
  }
}

/** @throws LabError if the text is not a finite number */
export function readNumber(name: string, text: string): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) throw new LabError({ code: "notANumber", name, value: text });
  return number;
}

function readDerivatives(text: string): number {
  const known = ["0", "1", "2"];
  if (!known.includes(text)) throw new LabError({ code: "unknownChoice", name: "derivatives", value: text, known });
  return Number(text);
}

/** Reads a number of a domain, or throws a LabError that names it. */
export function readWithin(name: string, domain: Domain): (text: string) => number {
  return (text) => {
    const value = readNumber(name, text);
    const above = domain.includesLeast ? value >= domain.least : value > domain.least;
    if (!above || value > domain.greatest) throw new LabError({ code: "outsideDomain", name, value, domain });
    return value;
  };
}

const readSigma = (text: string) => (text.trim() ? readWithin("sigma", sigmaDomain)(text) : undefined);

/** How deep a composition may be. */
export const depths: Domain = { least: 1, greatest: 10, includesLeast: true, includesGreatest: true };

function readDepth(text: string): number {
  const depth = readWithin("depth", depths)(text);
  if (!Number.isInteger(depth)) throw new LabError({ code: "notWhole", name: "depth", value: depth });
  return depth;
}

function readRange(text: string): Range {
  const parts = text.trim().split(/[\s,]+/);
  const [from = Number.NaN, to = Number.NaN] = parts.map(Number);
  if (parts.length !== 2 || !(from < to) || !Number.isFinite(from) || !Number.isFinite(to))
    throw new LabError({ code: "notARange", name: "range", value: text });
  const problem = rangeProblem([from, to]);
  if (problem) throw new LabError(problem);
  return [from, to];
}

/** A round step about a 500th of the range: what a dragged x is rounded to. */
export function stepOf([from, to]: Range): number {
  return 10 ** Math.floor(Math.log10((to - from) / 500));
}

/** x on the grid of `step`, without the digits that binary arithmetic adds. */
export function roundTo(x: number, step: number): number {
  const rounded = Math.round(x / step) * step;
  return Number(rounded.toFixed(Math.max(0, -Math.floor(Math.log10(step)))));
}
