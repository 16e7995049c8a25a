import { nothing, type SVGTemplateResult, svg } from "lit";
import { axesOf, bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { type Frame, toLeft, toTop } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { composedLine, isLineShown } from "./composedLine.ts";
import { inputsOf, isStraight, modeOf, offShare, outputsAt } from "./outputs.ts";
import { rangeOf } from "./ranges.ts";

/** Room for the numbers of both axes. */
export const margin = { left: 36, right: 6, top: 8, bottom: 22 };

/** The layers composed so far as one curve, its best straight line, and where it is farthest off that. */
export function curvePanel(context: DemoContext, track: Track, width: number, height: number): SVGTemplateResult {
  const frame: Frame = {
    xRange: [-4, 4],
    yRange: rangeOf(context, track),
    left: margin.left,
    top: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  const { box, x, y } = axesOf(frame, 5, 5);
  const xs = inputsOf(track);
  const curve = (step: number, stride = 1) => {
    const ys = outputsAt(track, step);
    const place = (i: number) => i * stride;
    return linePath(
      (i) => x(xs[place(i)] as number),
      (i) => y(ys[place(i)] as number),
      Math.floor((xs.length - 1) / stride) + 1,
    );
  };
  const earlier = modeOf(context) === "chain" ? Array.from({ length: track.step }, (_, step) => curve(step, 4)) : [];
  const [intercept, slope] = [at(track, "line", 0), at(track, "line", 1)];
  const heightAt = (input: number) => y(intercept + slope * input);
  return svg`
    ${leftAxis(y, box, context.language)}${bottomAxis(x, box, context.language)}
    <svg class="window" x=${box.left} y=${box.top} width=${frame.width} height=${frame.height} viewBox="${box.left} ${box.top} ${frame.width} ${frame.height}" aria-hidden="true">
      <path class="zero" d="M${x(0)} ${box.top}V${box.bottom}M${box.left} ${y(0)}H${box.right}" />
      ${earlier.map((path, step) => svg`<path class="curve earlier" stroke-opacity=${0.15 + (0.45 * (step + 1)) / track.step} d=${path} />`)}
      <g data-term="whole">${line(curve(track.step))}</g>
      <path class="straight" data-term="straight" d=${linePath(
        (i) => x(i ? 4 : -4),
        (i) => heightAt(i ? 4 : -4),
        2,
      )} />
      ${isStraight(track) ? nothing : farthestOff(context, track, frame, heightAt)}
    </svg>
    <rect class="frame" x=${box.left} y=${box.top} width=${frame.width} height=${frame.height} />
    ${isLineShown(context, track) ? composedLine(context, frame) : nothing}`;
}

/** So wide is the number beside it, in CSS pixels, with room. */
const shareWidth = 60;

/** A bar from the line to the point that lies farthest from it, with the distance as a share of the curve's extent. */
function farthestOff(
  context: DemoContext,
  track: Track,
  frame: Frame,
  heightAt: (x: number) => number,
): SVGTemplateResult {
  const index = at(track, "farthest");
  const input = inputsOf(track)[index] ?? Number.NaN;
  const [left, from] = [toLeft(frame, input), heightAt(input)];
  const to = toTop(frame, outputsAt(track, track.step)[index] ?? Number.NaN);
  const leftwards = left + shareWidth > frame.left + frame.width;
  const middle = Math.min(Math.max((from + to) / 2, frame.top + 14), frame.top + frame.height - 8);
  return svg`<g data-term="residual"><path class="gap" d="M${left - 5} ${from}h10M${left} ${from}V${to}M${left - 5} ${to}h10" />
    <text class="share" x=${left + (leftwards ? -9 : 9)} y=${middle} dy="0.35em" text-anchor=${leftwards ? "end" : "start"}>${offShare(track, context)}%</text></g>`;
}
