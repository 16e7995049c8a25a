import { expect, test } from "@playwright/test";
import { loadCore, parseSpec } from "activation-lab/core";
import { numberFromText } from "../../web/core/numberFromText.ts";
import { strideOf, thinned } from "../../web/plot/chart/points.ts";
import { type FormatTick, xTicks } from "../../web/plot/curve/axisTicks.ts";
import { endLabels } from "../../web/plot/curve/endLabels.ts";
import type { CurveView } from "../../web/plot/curveView.ts";
import { fitY } from "../../web/plot/curveView.ts";
import { type Frame, toLeft, toTop } from "../../web/plot/frame.ts";
import { linePoints } from "../../web/plot/linePoints.ts";
import { sampleCurve } from "../../web/plot/sampleCurve.ts";
import { roundTicks, ticksWithEnds } from "../../web/plot/ticks.ts";
import { formatTick } from "../../web/text/formatNumber.ts";

test("ticks stand on round numbers with room between them, and on both ends of x", () => {
  const room = () => 40;
  for (const [range, length, wanted] of [
    [[-6, 6], 670, "-6 -5 -4 -3 -2 -1 0 1 2 3 4 5 6"],
    [[-6, 6], 250, "-6 -4 -2 0 2 4 6"],
    [[-0.3, 0.3], 670, "-0.3 -0.25 -0.2 -0.15 -0.1 -0.05 0 0.05 0.1 0.15 0.2 0.25 0.3"],
    [[-0.3, 0.3], 250, "-0.3 -0.2 -0.1 0 0.1 0.2 0.3"],
    [[-5, 5], 250, "-5 -2.5 0 2.5 5"],
    [[-7, 7], 300, "-7 -4 -2 0 2 4 7"],
    [[-2.25, 3.75], 670, "-2.25 -1.5 -1 -0.5 0 0.5 1 1.5 2 2.5 3 3.75"],
    [[1e6, 1e6 + 0.01], 250, "1000000 1000000.002 1000000.004 1000000.006 1000000.008 1000000.01"],
  ] as const)
    expect(ticksWithEnds(range, length, room).join(" ")).toBe(wanted);
  for (const width of [1e-6, 0.3, 1, 7, 12.5, 1e6])
    for (const from of [-width, -width / 3, 0, 5 * width])
      for (const length of [120, 250, 670]) {
        const range = [from, from + width] as const;
        const ticks = ticksWithEnds(range, length, room);
        const gaps = ticks.slice(1).map((tick, i) => ((tick - (ticks[i] ?? 0)) / width) * length);
        expect(Math.min(...gaps), `${range} along ${length}`).toBeGreaterThan(39.9);
        expect(roundTicks(range, length, room).length).toBeGreaterThan(1);
      }
});

test("the numbers of x say what they stand at, and both ends are among them", () => {
  const format: FormatTick = (value, spacing) => formatTick(value, spacing, "en");
  for (const xRange of [
    [-0.3, 0.3],
    [-0.37, 0.4],
    [-6.28, 6.28],
    [-4.5, 1.5],
    [-2.75, 4],
    [-6.1, 5.9],
    [1000, 1000.5],
    [1000.13, 1000.63],
    [-1e-5, 3e-5],
  ] as const)
    for (const width of [240, 280, 640, 1200]) {
      const ticks = xTicks({ xRange, width }, format, (text) => 7 * text.length);
      const values = ticks.map(({ value }) => value);
      expect([values[0], values.at(-1)], `${xRange} along ${width}`).toEqual(xRange);
      expect(ticks.map(({ label }) => numberFromText(label))).toEqual(values);
    }
});

const frame: Omit<Frame, "yRange"> = { xRange: [-6, 6], left: 44, top: 28, width: 300, height: 200 };

test("a name at the end of a curve lies over no other name and not over its own curve", async () => {
  const core = await loadCore();
  for (const ids of [
    ["sigmoid", "tanh", "relu"],
    ["identity", "relu", "elu", "softplus", "squared_relu"],
    ["leaky_relu", "sigmoid", "tanh", "elu", "gelu", "silu"],
    ["step", "hard_sigmoid", "sigmoid", "hard_tanh", "softsign", "arctan"],
    ["sine(w=8)", "gaussian"],
    core.listActivations().map(({ id }) => id),
  ]) {
    const shown = { showValue: true, showDerivative: true, showSecondDerivative: false };
    const curves = ids.map((id) => ({
      label: id,
      style: { color: id, marker: "circle" as const },
      samples: sampleCurve(core, parseSpec(id), core.facts(id), frame.xRange, 480),
    }));
    const yRange = fitY({ ...shown, xRange: frame.xRange, curves });
    const whole: Frame = { ...frame, yRange };
    const widthOf = (text: string) => 7 * text.length;
    const labels = endLabels({
      view: { ...shown, curves, xRange: frame.xRange, yRange } as unknown as CurveView,
      theme: { ink: "", muted: "", grid: "", paper: "", font: "" },
      frame: whole,
      widthOf,
    });
    const boxes = labels.map(({ text, left, top, color }) => ({ left, right: left + widthOf(text), top, color }));
    expect(labels.length, ids.join(" ")).toBeGreaterThanOrEqual(Math.min(ids.length, 5));
    for (const [i, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(frame.left);
      expect(one.right).toBeLessThanOrEqual(frame.left + frame.width);
      for (const other of boxes.slice(0, i))
        expect(one.left >= other.right || other.left >= one.right || Math.abs(one.top - other.top) >= 14).toBe(true);
      const own = curves.find(({ style }) => style.color === one.color) as (typeof curves)[number];
      const over = linePoints(own.samples, 0).filter(({ x, y }) => {
        const [left, top] = [toLeft(whole, x), toTop(whole, y)];
        return left > one.left && left < one.right && Math.abs(top - one.top) < 6;
      });
      expect(over, `${own.label} among ${ids}`).toEqual([]);
    }
  }
});

test("in a narrow plot no two points of a line share a column of pixels, but kinks and waves keep theirs", async () => {
  const core = await loadCore();
  const range = [-6, 6] as const;
  for (const pixels of [210, 250, 332, 480, 780])
    for (const id of ["sigmoid", "relu6", "softshrink", "sine(w=60)"]) {
      const samples = sampleCurve(core, parseSpec(id), core.facts(id), range, 480);
      const points = thinned(samples, 1, strideOf(samples, pixels));
      const all = linePoints(samples, 1);
      expect([points[0], points.at(-1)]).toEqual([all[0], all.at(-1)]);
      if (id.startsWith("sine")) expect(points).toEqual(all);
      for (const { before, at, after } of samples.kinks)
        for (const i of [before, at, after]) expect(points).toContainEqual(all[i]);
      const atKinks = new Set(samples.kinks.flatMap(({ at }) => [samples.xs[at]]));
      const close = points.filter(({ x }, i) => {
        const gap = ((x - (points[i - 1]?.x ?? -7)) / 12) * pixels;
        return gap < 0.99 && i < points.length - 1 && ![...atKinks].some((kink) => Math.abs((kink ?? 0) - x) < 0.1);
      });
      if (!id.startsWith("sine")) expect(close, `${id} on ${pixels}`).toEqual([]);
    }
});
