import { expect, test } from "@playwright/test";
import { formatSetting, type PointsSetting, parseSetting } from "../../web/core/settings.ts";

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
