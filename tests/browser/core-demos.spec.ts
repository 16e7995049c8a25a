import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { type Core, type DemoInput, type DemoRow, type DemoSetting, LabError, loadCore } from "activation-lab/core";
import { readRun } from "../../web/core/demo.ts";
import { openingDemo } from "../../web/core/openingDemo.ts";
import { type RunsModule, startDemo } from "../../web/core/startedDemo.ts";
import { startWasm } from "../../web/core/startWasm.ts";
import { seedsInVain } from "../../web/elements/demo/settings.ts";
import type { DemoWords } from "../../web/text/demoWords.ts";
import { Dictionaries } from "../../web/text/dictionaries.ts";
import { addRun, digestsOf, ends, withRun } from "./demoDigests.ts";
import { Digest } from "./digest.ts";

const root = resolve(import.meta.dirname, "../..");
const languages = ["en", "ko"] as const;
const core: Core = await loadCore();
const demos = core.listDemos();

// tests/native/demos/digest_test.cpp writes the file.
const digests = readFileSync(resolve(root, "tests/reference/demo_digests.csv"), "utf8").trim().split("\n").slice(1);

const opening = await startWasm<RunsModule>(
  readFileSync(resolve(root, "build/wasm/opening.wasm")),
  import("../../build/wasm/opening.mjs"),
);
const ofAll = { module: "the module of all", start: core.startDemo };
const ofOpening = {
  module: "the module that the page opens with",
  start: (id: string, input: DemoInput = {}) => startDemo(opening, readRun(id, input)),
};

for (const { demo, module, start } of demos.flatMap((demo) =>
  (demo.id === openingDemo ? [ofAll, ofOpening] : [ofAll]).map((from) => ({ demo, ...from })),
))
  test(`${demo.id} gives the same bits in ${module} as natively`, () => {
    test.setTimeout(120_000);
    const got = digestsOf(demo, core.listActivations(), start);
    const want = digests.filter((line) => line.startsWith(`${demo.id},`));
    expect(got, "if the demo is new, tests/reference/README.md says how its rows are made").toEqual(want);
  });

/** The ids of all verdicts that a demo's source can give. */
function verdictsInSource(id: string): string[] {
  const folder = resolve(root, "cpp/demos");
  const files = readdirSync(folder).filter((name) => name.startsWith(id) && name.endsWith(".cpp"));
  const source = files.map((name) => readFileSync(resolve(folder, name), "utf8")).join("\n");
  const said = [...source.matchAll(/\bsay(?:Of)?\((.*?)[,;]/gs)].flatMap(([, id = ""]) => id.match(/"\w+"/g) ?? []);
  return [...new Set(said.map((quoted) => quoted.slice(1, -1)))].sort();
}

for (const demo of demos)
  test(`all that ${demo.id} can say or refuse has words in both languages, and nothing else has`, async () => {
    const folder = resolve(root, "web/text/demos");
    expect(readdirSync(folder), "the words of this demo").toContain(`${demo.id}.ts`);
    const module: Record<string, unknown> = await import(resolve(folder, `${demo.id}.ts`));
    const texts = Object.values(module).find((each) => each instanceof Dictionaries) as Dictionaries<DemoWords>;
    const runs = (functions: readonly string[], settings: readonly DemoSetting[], given: DemoInput = {}) =>
      functions.flatMap((id) =>
        ends(settings).map((some) =>
          withRun(core.startDemo, demo.id, { functions: id, ...given, ...some }, 400, (run) => run.result()),
        ),
      );
    const choices = demo.settings.filter((setting) => setting.kind === "choice"); // on which it turns what fits
    const chosen = choices.flatMap(({ id, choices }) => choices.map((choice) => ({ [id]: choice })));
    const numbers = demo.settings.filter((setting) => "least" in setting && setting.kind !== "points");
    const fewest = numbers.map(({ id, least }) => ({ [id]: least }));
    const lists = demo.settings.filter(({ kind }) => kind === "points");
    const empty = Object.fromEntries(lists.map(({ id }) => [id, []])); // and whether there is anything at all
    const together = choices.reduce<Record<string, string>[]>(
      (all, setting) =>
        all.flatMap((given) =>
          setting.kind === "choice" ? setting.choices.map((choice) => ({ ...given, [setting.id]: choice })) : [],
        ),
      [{}],
    );
    const all = [
      ...chosen.flatMap((one) => fewest.flatMap((few) => runs(demo.functions, [], { ...one, ...few }))),
      ...together.map((given) =>
        withRun(core.startDemo, demo.id, { functions: [...demo.functions], ...given }, 1, (run) => run.result()),
      ),
      ...runs(
        core.listActivations().map(({ id }) => id),
        choices,
      ),
      ...runs(demo.functions, choices, empty),
    ];
    const reasons = [...new Set(all.filter((result) => typeof result === "string"))].sort();
    const results = [...all, ...runs(demo.functions, demo.settings)];
    const verdicts = results.flatMap((result) => (typeof result === "string" ? [] : result.verdicts));
    const ids = verdictsInSource(demo.id);
    for (const { id } of verdicts) expect(ids).toContain(id);
    for (const language of languages) {
      await texts.load(language);
      const words = texts[language];
      expect(Object.keys(words.verdicts).sort(), language).toEqual(ids);
      const refused = Object.keys({ ...words.refusals, ...words.undefined }).filter((id) => id !== seedsInVain);
      expect(refused.sort(), language).toEqual(reasons);
      for (const { id, values } of verdicts)
        expect(words.verdicts[id]?.("f", values.map(String), values)).not.toMatch(/undefined|^$/);
      for (const setting of [...demo.settings, ...demo.picks]) {
        expect(words.settings[setting.id]?.name, setting.id).toBeTruthy();
        for (const choice of setting.kind === "choice" ? setting.choices : [])
          expect(words.choices[choice], choice).toBeTruthy();
      }
    }
  });

test("the list of demos names what they take, and every demo runs as it stands there", () => {
  expect(demos.map(({ id }) => id)).toContain("vanishing_gradient");
  const depth = demos[0]?.settings.find(({ id }) => id === "depth");
  expect(depth).toMatchObject({ kind: "whole", default: 20, least: 1, greatest: 50 });
  for (const demo of demos) {
    const defaults = Object.fromEntries(demo.settings.map((setting) => [setting.id, setting.default]));
    const written = Object.fromEntries(demo.settings.map((setting) => [setting.id, String(setting.default)]));
    const result = core.runDemo(demo.id);
    const spelled = { functions: demo.functions.join(" "), seed: 1 };
    expect(core.runDemo(demo.id, { ...spelled, ...defaults })).toEqual(result);
    expect(core.runDemo(demo.id, { ...spelled, ...written })).toEqual(result);
    for (const { shape, data } of Object.values(result.series)) {
      expect(shape[0]).toBe(demo.functions.length);
      expect(data).toHaveLength(shape.reduce((product, length) => product * length, 1));
    }
    for (const values of Object.values(result.facts)) expect(values).toHaveLength(demo.functions.length);
  }
  const gradient = (seed: number) => core.runDemo("vanishing_gradient", { seed }).series["gradient"]?.data;
  expect(gradient(2 ** 32 - 1)).not.toEqual(gradient(0));
});

const run = (input: unknown) => core.runDemo("zigzag", input as DemoInput);

const refusals: [what: string, run: () => unknown, message: RegExp][] = [
  ["an unknown demo", () => core.runDemo("zig"), /no demo "zig"\. Known: vanishing_gradient, /],
  ["a demo of Object.prototype", () => core.runDemo("constructor"), /no demo "constructor"/],
  ["no input", () => run(null), /input must be an object of functions, seed and settings, not null/],
  ["a number for the input", () => run(7), /input must be an object.*, not a number/],
  ["an unknown function", () => run({ functions: "sigmoid sigmod" }), /no function "sigmod"\. Known: step, identity, /],
  ["a vector function", () => run({ functions: "softmax" }), /softmax takes a whole vector/],
  ["a bad parameter", () => run({ functions: "elu(alpha=0)" }), /alpha = 0 is not allowed: 0 < alpha/],
  ["a number for the functions", () => run({ functions: 7 }), /functions must be a list, not a number/],
  ["no function", () => run({ functions: [] }), /zigzag takes from 1 to 3 functions, not 0/],
  ["too many functions", () => run({ functions: "relu elu selu gelu" }), /zigzag takes from 1 to 3 functions, not 4/],
  [
    "a function that does not fit",
    () => core.runDemo("saturated_neuron", { functions: "sigmoid relu", loss: "cross_entropy" }),
    /relu does not fit saturated_neuron with these settings: outputs not between 0 and 1/,
  ],
  ["an unknown setting", () => run({ depth: 3 }), /zigzag has no setting "depth"\. It has: .*learning_rate/],
  ["a setting of Object.prototype", () => run({ toString: 3 }), /zigzag has no setting "toString"/],
  ["an unknown choice", () => run({ batch: "half" }), /batch must be one of .*, not "half"/],
  ["the number of a choice", () => run({ batch: 1 }), /batch must be one of .*, not "1"/],
  [
    "a flag that is neither",
    () => core.runDemo("vanishing_gradient", { skip: "maybe" }),
    /skip must be one of true, false, not "maybe"/,
  ],
  ["a number too small", () => run({ mean: -3.5 }), /mean = -3\.5 is not allowed: -3 ≤ mean ≤ 3/],
  ["a number too great", () => run({ mean: 1e300 }), /mean = 1e\+300 is not allowed: -3 ≤ mean ≤ 3/],
  ["NaN", () => run({ mean: Number.NaN }), /mean must be a finite number, not "NaN"/],
  ["an infinity", () => run({ mean: "-Infinity" }), /mean must be a finite number, not "-Infinity"/],
  ["words for a number", () => run({ mean: "two" }), /mean must be a finite number, not "two"/],
  ["null for a number", () => run({ mean: null }), /mean must be a finite number, not "null"/],
  ["half a step", () => run({ steps: 20.5 }), /steps must be a whole number, not 20\.5/],
  ["a negative seed", () => run({ seed: -1 }), /seed = -1 is not allowed: 0 ≤ seed ≤ 4294967295/],
  ["a seed of 2³²", () => run({ seed: 2 ** 32 }), /seed = 4294967296 is not allowed: 0 ≤ seed ≤ 4294967295/],
  ["a broken seed", () => run({ seed: 0.5 }), /seed must be a whole number, not 0\.5/],
  ["words for a seed", () => run({ seed: "lucky" }), /seed must be a finite number, not "lucky"/],
];

function goodCall(): string {
  const digest = new Digest();
  withRun(core.startDemo, "zigzag", { functions: "tanh", steps: 10 }, 11, (run) =>
    addRun(digest, demos.find(({ id }) => id === "zigzag") as DemoRow, run),
  );
  return String(digest);
}

for (const [what, attempt, message] of refusals)
  test(`${what} is refused by name, and the core goes on`, () => {
    const before = goodCall();
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(LabError);
    expect(goodCall()).toBe(before);
  });
