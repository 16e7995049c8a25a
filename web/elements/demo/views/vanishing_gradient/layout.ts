import type { DemoContext } from "../../view.ts";

/** On a phone the words stand over each other. */
const narrow = 480;
/** The picture is so high, however many functions there are and on whichever scale: nothing below it moves. */
const heightOfAll = { wide: 284, narrow: 298 };
/** From so much on, what the marks of both factors mean fits one line. */
const leastOneLine = 660;
/** Between nets beside each other, and under each other. */
export const gaps = { beside: 28, under: 6 };
/** Nets stand beside each other where each has so much room for its words. */
const leastBeside = 270;
/** Of a line of words over a net. */
const lineHeight = 24;
/** For the numbers of powers of ten. */
const axisWidth = 44;
/** For the layers' numbers. */
export const axisHeight = 18;

/** Where one function's net stands, in CSS pixels. */
export interface LaneLayout {
  isNarrow: boolean;
  isBeside: boolean;
  width: number;
  /** Of the net, without the words. */
  height: number;
  /** What is kept for the numbers of an axis. */
  left: number;
  isNumbered: boolean;
}

/** The height of the words below all nets: what the marks of both factors mean needs two lines where it is narrow. */
export function wordsHeight({ show, width }: DemoContext): number {
  return show === "factors" && width < leastOneLine ? 40 : 20;
}

/** Functions' nets share one room: side by side where it is wide enough, else under each other with one axis of layers. */
export function layoutOf(context: DemoContext, place: number): LaneLayout {
  const { width, tracks, show } = context;
  const count = tracks.length;
  const isNarrow = width < narrow;
  const axis = show === "left" ? 0 : axisWidth;
  const share = (width - axis - gaps.beside * (count - 1)) / count;
  const isBeside = count > 1 && share >= leastBeside;
  const room = (isNarrow ? heightOfAll.narrow : heightOfAll.wide) - wordsHeight(context);
  if (count === 1 || isBeside) {
    const lines = isNarrow || isBeside ? 2 : 1;
    const left = place === 0 ? axis : 0;
    return { isNarrow, isBeside, width: left + share, height: room - lines * lineHeight, left, isNumbered: true };
  }
  const isNumbered = place === count - 1;
  const each = Math.floor((room - axisHeight - gaps.under * (count - 1)) / count);
  const lane = isNumbered ? room - (each + gaps.under) * (count - 1) : each;
  return { isNarrow, isBeside, width, height: lane - lineHeight, left: axis, isNumbered };
}
