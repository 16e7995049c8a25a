import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { Curves, Facts, Interval } from "../../core/curves.ts";
import type { FunctionSpec, VectorSpec } from "../../core/functionSpec.ts";
import { type Bar, bars } from "../../plot/bars.ts";
import { type Frame, toLeft, toTop } from "../../plot/frame.ts";
import { functionLine, lowGradientTint } from "../../plot/functionLine.ts";
import { lowGradientOn } from "../../plot/lowGradientOn.ts";
import { type Samples, sampleCurve } from "../../plot/sampleCurve.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";

/**
 * The axes of every small picture of a function. 7 is the first whole number at which relu6 differs from relu; one unit of
 * y is as high as two of x are wide, so that the low curves can be told apart.
 */
export const tileFrame: Frame = { xRange: [-7, 7], yRange: [-2, 3], left: 0, top: 0, width: 210, height: 150 };

const { width, height, yRange } = tileFrame;
const laneHeight = 5;
const steps = 140;

const axes = `M0 ${toTop(tileFrame, 0)}H${width}M${toLeft(tileFrame, 0)} 0V${height}`;
const wholeNumbers = Array.from({ length: yRange[1] - yRange[0] - 1 }, (_, i) => yRange[0] + 1 + i).filter(Boolean);
const gridLines = wholeNumbers.map((y) => `M0 ${toTop(tileFrame, y)}H${width}`).join("");

/** The numbers at the ends of the x axis, and at 1 on the y axis. */
export function tileNumbers(language: Language): SVGTemplateResult {
  const [from, to] = tileFrame.xRange;
  const text = (value: number, x: number, y: number, anchor: string) =>
    svg`<text x=${x} y=${y} font-size="7" text-anchor=${anchor}>${formatNumber(value, language)}</text>`;
  const under = toTop(tileFrame, 0) + 8;
  return svg`${text(from, 2, under, "start")}${text(to, width - 2, under, "end")}
    ${text(1, toLeft(tileFrame, 0) - 3, toTop(tileFrame, 1) + 8, "end")}`;
}

/** What a small picture of a function is drawn from. */
export interface Shape {
  samples: Samples;
  lowGradient: readonly Interval[];
}

export function shapeOf(core: Curves, spec: FunctionSpec, facts: Facts, known?: Samples): Shape {
  return {
    samples: known ?? sampleCurve(core, spec, facts, tileFrame.xRange, steps),
    lowGradient: lowGradientOn(facts, tileFrame.xRange),
  };
}

/** f and f′, and where |f′| is low. */
export function shapeMarks({ samples, lowGradient }: Shape): SVGTemplateResult {
  return svg`${lowGradientTint(tileFrame, lowGradient, { top: 0, bottom: height })}
    ${lowGradientTint(tileFrame, lowGradient, { top: height - laneHeight, bottom: height }, true)}
    ${functionLine(tileFrame, samples)}`;
}

/** The axes that all share, with marks over them. */
export function tilePicture(label: unknown, marks: unknown): TemplateResult {
  return html`<svg class="tile-picture" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    <path class="grid" d=${gridLines} /><path class="axes" d=${axes} />${marks}
  </svg>`;
}

/** The inputs and outputs of a vector function, and how the first output answers to the first input. */
export interface VectorReading {
  inputs: readonly number[];
  outputs: readonly number[];
  slope: number;
}

/** What a vector function makes of x and three more inputs. */
export function readVector(core: Curves, spec: VectorSpec, x: number): VectorReading {
  const inputs = [x, 1, 0, -1];
  const { value, jacobian } = core.evaluateVector(spec, Float64Array.from(inputs));
  return { inputs, outputs: Array.from(value), slope: jacobian[0] as number };
}

const barWidth = 13;
const barSpacing = 20;

/** The inputs as hollow bars, the outputs as full ones. */
export function vectorMarks({ inputs, outputs }: VectorReading): SVGTemplateResult {
  const columns = (numbers: readonly number[], middle: number): Bar[] =>
    numbers.map((number, i) => ({
      left: middle + (i - (numbers.length - 1) / 2) * barSpacing - barWidth / 2,
      width: barWidth,
      from: toTop(tileFrame, 0),
      to: toTop(tileFrame, Math.min(Math.max(number, 2 * yRange[0]), 2 * yRange[1])),
    }));
  return svg`${bars(columns(inputs, width / 4), "bar input")}${bars(columns(outputs, (3 * width) / 4), "bar")}`;
}
