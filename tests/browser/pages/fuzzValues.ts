import { type Parameter, rows, vectorRows } from "../../../web/core/catalogue.ts";
import { splitSpecs } from "../../../web/core/functionSpec.ts";
import type { Bounds, PointsSetting, Setting, SpecsSetting } from "../../../web/core/settings.ts";

/** Draws that a seed and a name give again and again (mulberry32). */
export class Draw {
  #state: number;

  constructor(seed: number, name: string) {
    this.#state = [...name].reduce(
      (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
      seed ^ 0x811c9dc5,
    );
  }

  /** From 0 to 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  between(least: number, greatest: number): number {
    return least + this.share() * (greatest - least);
  }

  whole(least: number, greatest: number): number {
    return Math.floor(this.between(least, greatest + 1));
  }

  of<T>(all: readonly T[]): T {
    return all[this.whole(0, all.length - 1)] as T;
  }

  several<T>(count: number, make: (i: number) => T): T[] {
    return Array.from({ length: count }, (_, i) => make(i));
  }
}

const nonsense = ["", " ", "abc", "NaN", "Infinity", "1,5", "−2.5", "<b>1</b>", "null", "((", "\u202e9", "{x}"];
const farNumbers = ["0", "-0", "-1", "0.5", "1e-9", "1e9", "-1e9", "1e308", "-1e308", "5e-324", "300"];
const words = ["", "loss", "output", "left", "gradient", "factors", "p", "unit", "relu", "xor", "시그모이드"];
const strange = [null, true, {}, [], [Number.NaN], [null], [[1]], Number.NaN, Number.NEGATIVE_INFINITY, -0, [{}, "a"]];

/** What may be given for a setting, as text: three times of four one that is allowed. */
export function textFor(setting: Setting, draw: Draw): string {
  return draw.share() < 0.75 ? allowedText(setting, draw) : badText(draw);
}

/** What hardly anything allows, or not there. */
export function badText(draw: Draw): string {
  return draw.of([
    () => draw.of(nonsense),
    () => draw.of(farNumbers),
    () => `${draw.of(farNumbers)} ${draw.of(farNumbers)}`,
    () => "a".repeat(draw.whole(100, 300)),
    () => specs("either", draw),
  ])();
}

/** The value of a property that a text stands for; now and then the text itself, or what no text spells. */
export function valueFor(setting: Setting, text: string, draw: Draw): unknown {
  const kind = draw.share();
  if (kind < 0.1) return draw.of(strange);
  return kind < 0.4 ? text : typed(setting.kind, text);
}

function typed(kind: Setting["kind"], text: string): unknown {
  const parts = text.split(" ");
  switch (kind) {
    case "number":
    case "whole":
      return Number(text);
    case "flag":
      return text === "true";
    case "specs":
      return splitSpecs(text);
    case "choices":
      return parts;
    case "range":
    case "points":
      return text === "none" ? [] : parts.map(Number);
    default:
      return text;
  }
}

function allowedText(setting: Setting, draw: Draw): string {
  switch (setting.kind) {
    case "specs":
      return specs(setting.takes, draw);
    case "number":
      return String(numberIn(setting, draw, setting.default));
    case "whole":
      return String(Math.round(numberIn(setting, draw, setting.default)));
    case "flag":
      return draw.of(["true", "", "false"]);
    case "choice":
      return draw.of(setting.choices);
    case "choices":
      return setting.choices.filter(() => draw.share() < 0.4).join(" ");
    case "range": {
      const [middle, width] = [draw.between(-10, 10), 10 ** draw.between(-6, 6)];
      return `${middle - width / 2} ${middle + width / 2}`;
    }
    case "points":
      return points(setting, draw);
    case "text":
      return draw.of(words);
  }
}

/** A number within bounds: anywhere, at one of them or beside it, or near the usual one. */
function numberIn({ least, greatest, excludesLeast = false }: Bounds, draw: Draw, usual = 1): number {
  const [from, to] = [least ?? -1000, greatest ?? Math.max(1000, 2 * (least ?? 0))];
  const beside = (to - from) * 10 ** draw.between(-12, -2);
  const kept = (value: number) => Math.min(Math.max(value, excludesLeast ? from + beside : from), to);
  return draw.of([
    () => draw.between(from, to),
    () => kept(usual * 10 ** draw.between(-1, 1) + draw.of([0, draw.between(-2, 2)])),
    () => kept(draw.of([from, to])),
    () => kept(draw.of([from + beside, to - beside, from + 1, to - 1])),
  ])();
}

function points(setting: PointsSetting, draw: Draw): string {
  const { fewest = 0, most, address = 0 } = setting;
  const count = draw.of([fewest, draw.whole(fewest, most), draw.whole(fewest, Math.min(most, 6))]);
  const numbers = draw.several(Math.ceil(count / (address + 1)) * (address + 1), (i) =>
    i % (address + 1) < address ? draw.whole(0, 4) : numberIn(setting, draw),
  );
  return numbers.join(" ") || "none";
}

function specs(takes: SpecsSetting["takes"], draw: Draw): string {
  const all: readonly { id: string; parameters: readonly Parameter[] }[] = {
    number: rows,
    vector: vectorRows,
    either: [...rows, ...vectorRows],
  }[takes];
  const spec = () => {
    const { id, parameters } = draw.of(all);
    if (!parameters.length || draw.share() < 0.4) return id;
    return `${id}(${parameters.map((parameter) => `${parameter.id}=${parameterOf(parameter, draw)}`).join(",")})`;
  };
  return draw.several(draw.whole(1, 3), spec).join(" ");
}

/** Most often what its slider offers, else one at or beside the ends of its domain. */
function parameterOf({ domain, slider, default: usual }: Parameter, draw: Draw): number {
  if (draw.share() < 0.7) return draw.between(slider.least, slider.greatest);
  const { least, greatest, includesLeast } = domain;
  const bounds: Bounds = { excludesLeast: !includesLeast };
  if (Number.isFinite(least)) bounds.least = least;
  if (Number.isFinite(greatest)) bounds.greatest = greatest;
  return numberIn(bounds, draw, usual);
}
