import { type DemoRow, type DemoRun, demoRows, describeRun, readRun, seedSetting } from "../../core/demo.ts";
import { parseSpec, splitSpecs } from "../../core/functionSpec.ts";
import type { Problem } from "../../core/problem.ts";
import { defaultOf, type SettingValue, type StateOf } from "../../core/settings.ts";
import type { ElementSchema } from "../base/elementState.ts";
import { foldsSetting } from "../base/folds.ts";
import type { DemoView, Preset } from "./view.ts";

const [first] = demoRows as readonly [DemoRow, ...DemoRow[]];

/** What every demo's figure can be set to, beside the demo's own settings. */
const baseSchema = {
  name: { kind: "choice", default: first.id, choices: demoRows.map(({ id }) => id), linked: false, given: true },
  functions: { kind: "specs", takes: "number", default: "" },
  seed: seedSetting,
  /** Beside the run at the seed, the seeds from 1 on, so many of them, are run: to see what of it is luck. */
  seeds: { kind: "whole", default: 0, least: 0, greatest: 100 },
  /** The step under the cursor; undefined for the last one. */
  step: { kind: "whole", default: undefined, passing: true },
  /** What the picture shows, of the choices that its view has; the first of them unless given. */
  show: { kind: "text", default: "" },
  /** Ids of the story's states that have a button, separated by spaces; all of them unless given. */
  presets: { kind: "text", default: "", linked: false, given: true },
  /** The parts under the figure that are open. */
  panels: foldsSetting(["adjust", "said", "inside", "tables", "code"]),
} as const satisfies ElementSchema;

export type DemoSchema = typeof baseSchema;
export type DemoState = Readonly<StateOf<DemoSchema>>;

/** The schema of each demo. */
const schemas = new Map<string, ElementSchema>();

/** The settings of the demo that is named, which are those of the first while none is. */
export function demoSchema(name: unknown): ElementSchema {
  const row = rowOf(name);
  const known = schemas.get(row.id);
  if (known) return known;
  const schema = {
    ...baseSchema,
    functions: { ...baseSchema.functions, default: row.functions.join(" ") },
    ...Object.fromEntries([...row.settings, ...row.picks].map((setting) => [setting.id, setting])),
  };
  schemas.set(row.id, schema);
  return schema;
}

function rowOf(name: unknown): DemoRow {
  return demoRows.find(({ id }) => id === name) ?? first;
}

/** The run that a figure is set to: as many of its functions as the demo takes. */
export function runOf(state: DemoState): DemoRun {
  const demo = rowOf(state.name);
  const functions = state.functions.slice(0, demo.mostFunctions);
  return {
    demo,
    functions: functions.length ? functions : demo.functions.map(parseSpec),
    settings: valuesOf(state, demo.settings),
    seed: state.seed,
  };
}

/** What presets open, as `describeRun` has it: each is asked for at every drawing. */
const opened = new WeakMap<object, string>();

/** Whether a run is the one that a preset opens. */
export function isRunOf(preset: Pick<Preset, "functions" | "settings">, run: DemoRun): boolean {
  const { functions, settings } = preset;
  const opens =
    opened.get(preset) ?? describeRun(readRun(run.demo.id, { functions: splitSpecs(functions), ...settings }));
  opened.set(preset, opens);
  return opens === describeRun(run);
}

/** The run after a change of some settings; what is undefined there goes back to its default. */
export function runAfter(change: Readonly<Record<string, unknown>>, run: DemoRun): DemoRun {
  const changed = run.demo.settings.filter(({ id }) => Object.hasOwn(change, id));
  const values = changed.map((setting) => [setting.id, change[setting.id] ?? defaultOf(setting)]);
  return { ...run, settings: { ...run.settings, ...Object.fromEntries(values) } };
}

/** Where the reader looks into a step. */
export function picksOf(state: DemoState): Record<string, number> {
  return valuesOf(state, rowOf(state.name).picks) as Record<string, number>;
}

function valuesOf(state: DemoState, settings: readonly { id: string }[]): Record<string, SettingValue> {
  const values = state as unknown as Record<string, SettingValue>;
  return Object.fromEntries(settings.map(({ id }) => [id, values[id] as SettingValue]));
}

/** What is wrong with the number of functions. */
export function functionProblems({ name, functions }: DemoState): Problem[] {
  const { id, mostFunctions } = rowOf(name);
  return functions.length > mostFunctions
    ? [{ code: "functionCount", demo: id, value: functions.length, greatest: mostFunctions }]
    : [];
}

/** What is wrong with what is asked of a view. */
export function viewProblems(state: DemoState, view: Pick<DemoView, "shows" | "seeds" | "presets">): Problem[] {
  return [...showProblems(state, view.shows), ...seedsProblems(state, view), ...presetProblems(state, view.presets)];
}

/** What is wrong with what is shown, of the choices that a view has. */
function showProblems({ name, show }: DemoState, shows: readonly string[]): Problem[] {
  if (show === "" || shows.includes(show)) return [];
  return shows.length
    ? [{ code: "unknownChoice", name: "show", value: show, known: shows }]
    : [noSetting(name, "show")];
}

/** Why a run refuses many seeds; the core knows nothing of these. */
export const seedsInVain = "one_seed_tells_all";

/** What is wrong with asking for many seeds: a demo, or a run of it, may have nothing to ask of them. */
function seedsProblems(state: DemoState, view: Pick<DemoView, "seeds">): Problem[] {
  const { name, seeds } = state;
  if (seeds === 0 || view.seeds?.(runOf(state))) return [];
  return view.seeds
    ? [{ code: "doesNotFit", demo: name, value: `seeds=${seeds}`, reason: seedsInVain }]
    : [noSetting(name, "seeds")];
}

function noSetting(owner: string, value: string): Problem {
  return { code: "unknownSetting", owner, value, known: rowOf(owner).settings.map(({ id }) => id) };
}

/** The story's states that have a button: those that are asked for, in the view's order. */
export function presetsOf({ presets }: DemoState, all: readonly Preset[]): readonly Preset[] {
  const wanted = wordsOf(presets);
  const found = all.filter(({ id }) => wanted.includes(id));
  return found.length ? found : all;
}

/** What is wrong with the states that are asked for. */
function presetProblems({ presets }: DemoState, all: readonly Preset[]): Problem[] {
  const known = all.map(({ id }) => id);
  return wordsOf(presets)
    .filter((id) => !known.includes(id))
    .map((value) => ({ code: "unknownChoice", name: "presets", value, known }));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** All that a preset sets, at its default; what is folded, and how many seeds are run, stays as it is. */
export function defaultsFor(name: unknown): Record<string, undefined> {
  return Object.fromEntries(
    Object.entries(demoSchema(name))
      .filter(([id, { linked }]) => linked !== false && id !== "panels" && id !== "seeds")
      .map(([id]) => [id, undefined]),
  );
}
