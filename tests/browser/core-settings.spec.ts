import { inspect, isDeepStrictEqual } from "node:util";
import { expect, test } from "@playwright/test";
import { demoRows, seedSetting } from "../../web/core/demo.ts";
import { formatSetting, type PointsSetting, parseSetting, readSetting, type Setting } from "../../web/core/settings.ts";

const stops: PointsSetting = {
  kind: "points",
  default: [1, -2, 4.5],
  least: -5,
  greatest: 5,
  decimals: 2,
  most: 100,
};

test("a list of numbers is spelled with fixed digits, and read back exactly", () => {
  for (const [given, spelled] of [
    [[1, -2, 4.5], "1.00 -2.00 4.50"],
    ["  1 -2\t4.5 ", "1.00 -2.00 4.50"],
    [Float64Array.of(0.1 + 0.2, 1 / 3, -0.001), "0.30 0.33 0.00"],
    [[-5, 5], "-5.00 5.00"],
    ["5", "5.00"],
    ["1,2, 3", "1.00 2.00 3.00"],
    [[], "none"],
    ["none", "none"],
    [Array.from({ length: 100 }, (_, i) => i / 20), undefined],
  ] as const) {
    const value = parseSetting("stops", stops, given);
    const text = formatSetting(stops, value);
    if (spelled) expect(text).toBe(spelled);
    expect(parseSetting("stops", stops, text)).toEqual(value);
    expect(parseSetting("stops", stops, value)).toEqual(value);
  }
  const whole = { ...stops, decimals: 0 };
  expect(formatSetting(whole, parseSetting("whole", whole, "1 2.4"))).toBe("1 2");
  for (let i = -500; i <= 500; i++)
    expect(parseSetting("stops", stops, formatSetting(stops, [i / 100]))).toEqual([i / 100 + 0]);
});

test("a list that can't be is refused by name, with what is allowed", () => {
  for (const [given, message] of [
    [new Array(101).fill(0), "stops has 101 elements; at most 100 are allowed."],
    ["0 ".repeat(101), "stops has 101 elements; at most 100 are allowed."],
    [[0, Number.NaN], 'stops[1] must be a finite number, not "NaN".'],
    [[Number.POSITIVE_INFINITY], 'stops[0] must be a finite number, not "Infinity".'],
    ["1 two 3", 'stops[1] must be a finite number, not "two".'],
    [[0, [1]], 'stops[1] must be a finite number, not "an array".'],
    [[0, 5.001], "stops[1] = 5.001 is not allowed: -5 ≤ stops[1] ≤ 5."],
    [[-6], "stops[0] = -6 is not allowed: -5 ≤ stops[0] ≤ 5."],
    [7, "stops must be a list of numbers, not a number."],
    [null, "stops must be a list of numbers, not null."],
    [{ 0: 1, length: 1 }, "stops must be a list of numbers, not an Object."],
    [new DataView(new ArrayBuffer(8)), "stops must be a list of numbers, not a DataView."],
  ] as const)
    expect(() => parseSetting("stops", stops, given)).toThrow(message);
});

test("in a list of numbers with addresses, these are whole", () => {
  const edits = { ...stops, address: 2 };
  expect(parseSetting("edits", edits, "1 2 0.5 3 -4 1.25")).toEqual([1, 2, 0.5, 3, -4, 1.25]);
  expect(parseSetting("edits", edits, "1 2 0.5 3")).toEqual([1, 2, 0.5, 3]);
  for (const [given, place, value] of [
    ["1.5 2 3", 0, 1.5],
    ["1 2.001 3", 1, 2.001],
    ["1 2 0.5 3 0.5 1", 4, 0.5],
    ["1 2 0.5 2.5", 3, 2.5],
  ] as const)
    expect(() => parseSetting("edits", edits, given)).toThrow(`edits[${place}] must be a whole number, not ${value}.`);
  const row = demoRows.find(({ id }) => id === "decision_boundary")?.settings.find(({ id }) => id === "edits");
  expect(() => parseSetting("edits", row as Setting, "10 1 2.5 1 0.25")).toThrow(
    "edits[2] must be a whole number, not 2.5.",
  );
});

const settings: readonly Setting[] = [
  { kind: "specs", takes: "number", default: "sigmoid" },
  { kind: "specs", takes: "vector", default: "softmax" },
  { kind: "specs", takes: "either", default: "sigmoid" },
  { kind: "number", default: 1 },
  { kind: "number", default: undefined, least: 0.001, greatest: 1000 },
  { kind: "number", default: 0.01, least: 0, excludesLeast: true },
  { kind: "whole", default: undefined },
  seedSetting,
  { kind: "flag", default: false },
  { kind: "flag", default: true },
  { kind: "choice", default: "auto", choices: ["auto", "light"] },
  { kind: "choice", default: undefined, choices: ["auto", "light"] },
  { kind: "choices", default: ["formula"], choices: ["formula", "numbers"] },
  { kind: "range", default: [-6, 6] },
  { kind: "points", default: [2, 1], fewest: 1, most: 12 },
  { kind: "points", default: [2, 1], most: 12, decimals: 2, least: 0, excludesLeast: true, greatest: 4 },
  { kind: "text", default: "" },
  ...demoRows.flatMap(({ settings, picks }) => [...settings, ...picks]),
];

/** Anything that a script may give. */
const anything: readonly unknown[] = [
  ...[
    "",
    " ",
    "abc",
    "TRUE",
    "no",
    "none",
    "auto",
    "formula, numbers",
    "((",
    "sigmoid)",
    "elu(alpha=2) relu",
    "__proto__",
  ],
  ...[
    "elu(__proto__=2)",
    "softmax(temperature=0.3)",
    "0x10",
    "1e-9 1e-8",
    "5e-324",
    "-0",
    "1,2",
    "1e21",
    "0.001 3.999",
  ],
  ...[0, -0, 0.1 + 0.2, 1e21, 5e-324, 1.7e308, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY, 10n, true, false],
  ...[null, undefined, Symbol("x"), {}, Object.create(null), () => 1, new Map(), /x/],
  ...[[], [1, 2], [0.001, 3.999], ["1", "2"], new Array(3), [Symbol("y")], [Object.create(null)], [[1], [2]], [1n, 2n]],
  ...[
    Float64Array.of(1, 2),
    Float32Array.of(0.1),
    new DataView(new ArrayBuffer(8)),
    ["elu", { id: "prelu" }],
    [{ id: 1 }],
  ],
  ...[["formula", "formula"], [{ id: "elu", parameters: { alpha: 1e-9 } }], [{ id: "elu", parameters: { alpha: {} } }]],
  {
    toString() {
      throw new RangeError("no");
    },
  },
];

test("whatever is given is read or refused by name; what is read is spelled so that it is read the same", () => {
  const faults: string[] = [];
  for (const setting of settings)
    for (const given of anything) {
      const { value } = readSetting("name", setting, given);
      const text = formatSetting(setting, value);
      const wanted = Object.is(value, -0) ? 0 : value;
      const [typed, taken] = [readSetting("name", setting, text), readSetting("name", setting, value)];
      if (typed.problems.length || taken.problems.length) faults.push(`${inspect(setting)}: refuses its own ${text}`);
      if (!isDeepStrictEqual(typed.value, wanted))
        faults.push(`${inspect(setting)}: reads ${text} not as ${inspect(value)}`);
      for (const again of [typed, taken])
        if (formatSetting(setting, again.value) !== text) faults.push(`${inspect(setting)}: spells ${text} otherwise`);
    }
  expect(faults).toEqual([]);
});

test("the ends of a range are numbers, and nothing else is taken for one", () => {
  const range: Setting = { kind: "range", default: [-6, 6] };
  for (const given of ["-1 2", "-1,2", [-1, 2], ["-1", "2"], Float64Array.of(-1, 2)])
    expect(parseSetting("range", range, given)).toEqual([-1, 2]);
  for (const given of [[null, 5], ["", 5], [false, 5], [[1], [2]], [1, 2, 3], "", "1", 7])
    expect(() => parseSetting("range", range, given)).toThrow(/^range must be /);
});
