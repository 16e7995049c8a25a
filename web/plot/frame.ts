import type { Range } from "../core/range.ts";

/** Where a plot's inside lies in its SVG, in CSS pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The axes of a plot and where they lie in its picture: in CSS pixels, or in the units of a view box. */
export interface Frame {
  xRange: Range;
  yRange: Range;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The axes of a plot that fill a box. */
export function frameIn({ left, right, top, bottom }: Box, xRange: Range, yRange: Range): Frame {
  return { xRange, yRange, left, top, width: right - left, height: bottom - top };
}

export function toLeft({ xRange: [from, to], left, width }: Frame, x: number): number {
  return left + ((x - from) / (to - from)) * width;
}

export function toTop({ yRange: [from, to], top, height }: Frame, y: number): number {
  return top + ((to - y) / (to - from)) * height;
}

/** The x at a horizontal place in the picture. */
export function xAt({ xRange: [from, to], left, width }: Frame, pixel: number): number {
  return from + ((pixel - left) / width) * (to - from);
}

/**
 * Where a pointer is within an element that is laid out `width` × `height` CSS pixels large: right also where the page
 * zooms or scales the element, by different factors too. `clientX` and `clientY` are those of an event.
 */
export function pixelIn(
  element: Element,
  width: number,
  height: number,
  { x: clientX, y: clientY }: { x: number; y: number },
): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  return { x: (clientX - box.left) * (width / box.width), y: (clientY - box.top) * (height / box.height) };
}
