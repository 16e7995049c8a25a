import type { PropertyDeclarations } from "lit";
import { demoRows, type Setting, type SettingValue } from "../../core/catalogue.ts";
import { type DemoRun, findDemo } from "../../core/demo.ts";
import { type FunctionSpec, parseSpec, splitSpecs } from "../../core/functionSpec.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import { readSeed, readSetting } from "../../core/setting.ts";

/** A flag is any text that says so, and so it stays. */
const asItIs = { fromAttribute: (text: unknown) => text, toAttribute: (value: unknown) => value };

/** For each setting and pick of any demo the property that mirrors its attribute. */
export const settingProperties: PropertyDeclarations = Object.fromEntries(
  demoRows
    .flatMap(({ settings, picks }) => [...settings, ...picks])
    .map(({ id, kind }) => [id, { reflect: true, ...(kind === "flag" ? { type: Boolean, converter: asItIs } : {}) }]),
);

/** What the attributes of a demo say, as they say it; absent ones are undefined or null. */
export interface DemoAttributes {
  name: unknown;
  functions: unknown;
  seed: unknown;
  step: unknown;
  show: unknown;
  /** By the setting's or pick's id, also those of other demos. */
  settings: Record<string, unknown>;
}

/** What they mean. */
export interface DemoState {
  run: DemoRun;
  /** Where the reader looks into a step. */
  picks: Record<string, number>;
  /** The step under the cursor; undefined for the last one. */
  step: number | undefined;
  show: string | undefined;
}

/** A link spells what the author gave and the reader put back to its default as empty text. */
const given = (value: unknown) => value !== undefined && value !== null && value !== "";

/** Reads the attributes. What can't be used is named, and the default takes its place. */
export function readAttributes(attributes: DemoAttributes): { state: DemoState; problems: Problem[] } {
  const problems: Problem[] = [];
  const or = <Value>(read: () => Value, standard: Value): Value => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      problems.push(error.problem);
      return standard;
    }
  };
  const [first] = demoRows;
  const demo = or(() => (given(attributes.name) ? findDemo(String(attributes.name)) : first), first) ?? first;
  if (!demo) throw new Error("there is no demo");

  const texts = given(attributes.functions) ? splitSpecs([attributes.functions].flat().join(" ")) : demo.functions;
  const specs = texts.flatMap((text) => or<FunctionSpec[]>(() => [parseSpec(text)], []));
  if (specs.length > demo.mostFunctions)
    problems.push({ code: "functionCount", demo: demo.id, value: specs.length, greatest: demo.mostFunctions });
  const usable = specs.slice(0, demo.mostFunctions);

  const known = [...demo.settings, ...demo.picks].map(({ id }) => id);
  for (const [id, value] of Object.entries(attributes.settings))
    if (given(value) && !known.includes(id)) problems.push({ code: "unknownSetting", demo: demo.id, value: id, known });
  const read = (setting: Setting): [string, SettingValue] => {
    const value = attributes.settings[setting.id];
    const isSaid = given(value) || (setting.kind === "flag" && value === "");
    return [setting.id, isSaid ? or(() => readSetting(setting, value), setting.default) : setting.default];
  };

  const seed = given(attributes.seed) ? or(() => readSeed(attributes.seed), 1) : 1;
  const step = given(attributes.step) ? or<number | undefined>(() => readStep(attributes.step), undefined) : undefined;
  return {
    state: {
      run: {
        demo,
        functions: usable.length ? usable : demo.functions.map(parseSpec),
        settings: Object.fromEntries(demo.settings.map(read)),
        seed,
      },
      picks: Object.fromEntries(demo.picks.map(read)) as Record<string, number>,
      step,
      show: given(attributes.show) ? String(attributes.show) : undefined,
    },
    problems,
  };
}

/** Attributes that neither HTML nor any demo knows: most likely misspelled settings. */
export function strangers(element: Element, known: readonly string[]): [name: string, value: string][] {
  return [...element.attributes]
    .filter(({ name }) => !known.includes(name) && !/-|^(class|tabindex|is|nonce|exportparts)$/.test(name))
    .filter(({ name }) => !(name in HTMLElement.prototype))
    .map(({ name, value }) => [name, value]);
}

function readStep(text: unknown): number {
  const step = Number(text);
  if (String(text).trim() === "" || !Number.isFinite(step))
    throw new LabError({ code: "notANumber", name: "step", value: String(text) });
  if (!Number.isInteger(step)) throw new LabError({ code: "notWhole", name: "step", value: step });
  return Math.max(0, step);
}
