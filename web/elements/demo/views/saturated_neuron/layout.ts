import type { Range } from "../../../../core/range.ts";
import type { Frame } from "../../../../plot/frame.ts";

/** From this width on, in CSS pixels, the loss stands beside the neuron, and from `roomy` on the epochs beside both. */
export const wide = 560;
const roomy = 900;
/** Room above a plot for its two lines of words, and below it for its numbers and what they are of. */
const head = 44;
const foot = 40;

/** Where everything stands, in CSS pixels. */
export interface Layout {
  width: number;
  height: number;
  /** f in the neuron's body. */
  body: Frame;
  /** The middle of the input's circle. */
  input: number;
  /** The scale of the output. */
  scale: number;
  /** Where the words beside it end. */
  end: number;
  loss: Frame;
  /** The loss over the epochs, where there is room. */
  epochs: Frame | undefined;
}

/** What the axes show. */
export interface Ranges {
  weight: Range;
  preactivation: Range;
  output: Range;
  loss: Range;
}

/** The neuron, its loss over w and that over the epochs from left to right; the first two under each other on a phone. */
export function layoutOf(width: number, { weight, preactivation, output, loss }: Ranges, last: number): Layout {
  const isWide = width >= wide;
  const bodyHeight = isWide ? 240 : 132;
  const inputs = isWide ? Math.round(Math.min(110, width * 0.12)) : 74;
  const outputs = isWide ? Math.round(Math.min(150, width * 0.15)) : 94;
  const bodyWidth = isWide ? Math.round(width * 0.23) : width - inputs - outputs;
  const top = isWide ? head : 40;
  const body: Frame = {
    left: inputs,
    top,
    width: bodyWidth,
    height: bodyHeight,
    xRange: preactivation,
    yRange: output,
  };
  const end = inputs + bodyWidth + outputs;
  const below = top + bodyHeight + foot;
  const left = isWide ? end + 60 : 34;
  const right = width >= roomy ? Math.round(left + (width - left) * 0.58) : width - 14;
  const lossPlot: Frame = {
    left,
    top: isWide ? head : below + head,
    width: right - left,
    height: isWide ? bodyHeight : 112,
    xRange: weight,
    yRange: loss,
  };
  const epochs = { ...lossPlot, left: right + 24, width: width - right - 40, xRange: [0, last] as const };
  return {
    width,
    height: lossPlot.top + lossPlot.height + foot,
    body,
    input: isWide ? 20 : 16,
    scale: inputs + bodyWidth + (isWide ? 44 : 22),
    end,
    loss: lossPlot,
    epochs: width >= roomy ? epochs : undefined,
  };
}
