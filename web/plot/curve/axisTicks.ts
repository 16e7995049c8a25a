import type { Frame } from "../frame.ts";
import type { WidthOf } from "../shapes.ts";
import { roundTicks, ticksWithEnds } from "../ticks.ts";

/** The number at a tick; the next one is `spacing` away. */
export type FormatTick = (value: number, spacing: number) => string;

export interface AxisTick {
  value: number;
  label: string;
}

/** Room between two numbers of the x axis, in CSS pixels. */
const beside = 20;
/** The height that a number of the y axis has to itself, in CSS pixels: less where there is little. */
const rowHeight = (height: number) => Math.min(40, height / 5);

/** The numbers of the x axis. */
export function xTicks(
  { xRange, width }: Pick<Frame, "xRange" | "width">,
  format: FormatTick,
  widthOf: WidthOf,
): AxisTick[] {
  const room = (spacing: number) => Math.max(...xRange.map((end) => widthOf(format(end, spacing)))) + beside;
  return labelled(ticksWithEnds(xRange, width, room), format);
}

/** The numbers of the y axis, whose ends are no round numbers. */
export function yTicks({ yRange, height }: Pick<Frame, "yRange" | "height">, format: FormatTick): AxisTick[] {
  return labelled(
    roundTicks(yRange, height, () => rowHeight(height)),
    format,
  );
}

function labelled(ticks: readonly number[], format: FormatTick): AxisTick[] {
  const spacing = Math.min(...ticks.slice(1).map((tick, i) => tick - (ticks[i] as number)));
  return ticks.map((value) => ({ value, label: format(value, spacing) }));
}
