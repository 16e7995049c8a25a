import type { FunctionSpec, VectorSpec } from "./functionSpec.ts";
import type { Range } from "./range.ts";

/** A list of functions: of a number, of a whole vector, or of either. Repeats are allowed. */
export interface SpecsSetting {
  kind: "specs";
  takes: "number" | "vector" | "either";
  /** Specs separated by spaces. */
  default: string;
}

/** Where a number may lie. The ends are allowed, but for a least value that `excludesLeast`. */
export interface Bounds {
  least?: number;
  greatest?: number;
  excludesLeast?: boolean;
}

/** A number; `whole` allows no other. Undefined where nothing is given and there is no default. */
export interface NumberSetting extends Bounds {
  kind: "number" | "whole";
  default: number | undefined;
}

export interface FlagSetting {
  kind: "flag";
  default: boolean;
}

/** One of several ids. Undefined where nothing is given and there is no default. */
export interface ChoiceSetting {
  kind: "choice";
  default: string | undefined;
  choices: readonly string[];
}

/** Any of several ids, each at most once. */
export interface ChoicesSetting {
  kind: "choices";
  default: readonly string[];
  choices: readonly string[];
}

/** The two ends of an axis, the smaller first. */
export interface RangeSetting {
  kind: "range";
  default: Range;
}

/** A list of numbers. */
export interface PointsSetting extends Bounds {
  kind: "points";
  default: readonly number[];
  /** How many there may be; none at all unless there must be some. */
  fewest?: number;
  most: number;
  /** Each is rounded to so many digits after its point, and spelled with all of them; else it stays as it is. */
  decimals?: number;
  /** So many whole numbers stand before each number of its own, and say what that is for; none unless given. */
  address?: number;
}

export interface TextSetting {
  kind: "text";
  default: string;
}

/** Something about a figure or a demo that can be set. Its kind says what its values are and how they are spelled. */
export type Setting =
  | SpecsSetting
  | NumberSetting
  | FlagSetting
  | ChoiceSetting
  | ChoicesSetting
  | RangeSetting
  | PointsSetting
  | TextSetting;

/** Settings by their names. */
export type Schema = Readonly<Record<string, Setting>>;

type Specs = { number: FunctionSpec; vector: VectorSpec; either: FunctionSpec | VectorSpec };

/** What a setting is, once it is read. */
export type ValueOf<Given extends Setting> = Given extends SpecsSetting
  ? readonly Specs[Given["takes"]][]
  : Given extends NumberSetting
    ? number | Extract<Given["default"], undefined>
    : Given extends FlagSetting
      ? boolean
      : Given extends ChoiceSetting
        ? Given["choices"][number] | Extract<Given["default"], undefined>
        : Given extends ChoicesSetting
          ? readonly Given["choices"][number][]
          : Given extends RangeSetting
            ? Range
            : Given extends PointsSetting
              ? readonly number[]
              : string;

/** A value of a setting that a demo can have. */
export type SettingValue = number | boolean | string | readonly number[];

export type StateOf<Given extends Schema> = { [Name in keyof Given]: ValueOf<Given[Name]> };
