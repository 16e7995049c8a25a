import { nothing, type SVGTemplateResult, svg } from "lit";
import type { Interval } from "../../../../core/curves.ts";
import { arrow } from "../../../../plot/arrow.ts";
import { axesOf, bottomAxis, leftAxis } from "../../../../plot/axes.ts";
import { type Frame, toLeft, toTop } from "../../../../plot/frame.ts";
import { lowGradientTint } from "../../../../plot/functionLine.ts";
import { knobName, sidewaysKnob } from "../../../../plot/handle.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { pinned, pinnedPoint } from "../../../../plot/pinnedPoint.ts";
import { stretchNames } from "../../../../plot/stretchNames.ts";
import { neuronTexts } from "../../../../text/demos/saturated_neuron.ts";
import { formatEquation, formatFixed } from "../../../../text/formatNumber.ts";
import { handle } from "../../handle.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { laneOf, limitOf, preactivationRange, sample } from "./sample.ts";
import { history } from "./series.ts";

/** One step is too short to be seen: the arrow shows so many. */
const ahead = 20;

/** The loss over w, with b as it is: a ball at each w, where it goes next, and the start, which can be dragged. */
export function lossPlot(context: DemoContext, frame: Frame): SVGTemplateResult {
  const { tracks, run, words, language } = context;
  const text = neuronTexts[language];
  const { box, x, y } = axesOf(frame, frame.width / 44, 4);
  const [alone] = tracks.length === 1 ? tracks : [];
  const bias = alone && formatEquation("b", formatFixed(at(alone, "bias"), language, 2));
  const start = Number(run.settings.weight);
  const ring = pinned(frame, start, frame.yRange[0]);
  const toStart = { ...context, set: startAgain(context) };
  return svg`
    <g role="img" aria-label=${text.lossChart(tracks.map(({ name }) => name).join(", "))}>
      <text class="heading" data-term="loss" x=${box.left} y=${box.top - 26}>${text.lossOver(bias)}</text>
      ${nextWords(context, alone, box.left, box.top - 9)}
      <clipPath id="loss"><rect x=${box.left} y=${box.top} width=${frame.width} height=${frame.height} /></clipPath>
      ${leftAxis(y, box, language)}
      ${bottomAxis(x, box, language, text.weightAxis)}
      ${tracks.map((track, i) => hill(track, frame, jumpsOf(context, track), [text.flat, limitOf(track, language)], [i, tracks.length]))}
      ${tracks.map((track) => ball(track, frame))}
    </g>
    ${handle(
      toStart,
      {
        across: "weight",
        term: "w",
        x: ring.x,
        y: box.bottom,
        name: words.settings.weight?.name ?? "",
        perPixel: (frame.xRange[1] - frame.xRange[0]) / frame.width,
      },
      svg`${sidewaysKnob()}${knobName(text.start)}`,
    )}`;
}

/** Whoever moves the start sees it: time goes back there. */
function startAgain({ set }: DemoContext): DemoContext["set"] {
  return (settings, moving) => set({ ...settings, step: 0 }, moving);
}

/** Each w at which the function jumps, with b as it is: the input is 1. */
function jumpsOf({ core, run }: DemoContext, track: Track): number[] {
  return sample(core, track, preactivationRange(run)).jumps.map((z) => z - at(track, "bias"));
}

/** The loss of one function as a hillside, torn where it jumps, and tinted where it is level. */
function hill(
  track: Track,
  frame: Frame,
  jumps: readonly number[],
  [name, limit]: readonly [string, string],
  [place, count]: readonly [number, number],
): SVGTemplateResult {
  const { loss_over_weight: losses = new Float32Array() } = track.inspect();
  const [from = 0, to = 0] = track.result.series.weight_range?.data ?? [];
  const parts = unbroken(losses, from, to, jumps);
  const path = parts
    .map(({ weights, losses }) =>
      linePath(
        (i) => toLeft(frame, weights[i] as number),
        (i) => toTop(frame, losses[i] as number),
        weights.length,
      ),
    )
    .join("");
  const foot = frame.top + frame.height;
  const level = parts.flatMap((part) => levelStretches(part, track.result.facts.low_slope?.[0] ?? 0));
  return svg`<g clip-path="url(#loss)" ${hueOf(track)}>
    ${count === 1 ? svg`<path class="ground" d="M${path.slice(1).replaceAll("M", "L")}V${foot}H${toLeft(frame, from)}Z" />` : nothing}
    ${lowGradientTint(frame, level, laneOf(frame, place, count), count > 1)}
    ${count === 1 ? stretchNames(frame, level, name, "|∂L/∂w|", limit) : nothing}
    <g data-term="loss">${line(path)}</g>
  </g>`;
}

/** A stretch of the loss over w without a jump. */
interface Part {
  weights: number[];
  losses: number[];
}

/** The loss at even weights, in parts: each goes up to the jump, with the height of its last point. */
function unbroken(losses: Float32Array, from: number, to: number, jumps: readonly number[]): Part[] {
  const parts: Part[] = [{ weights: [], losses: [] }];
  const add = (weight: number, loss: number) => {
    parts.at(-1)?.weights.push(weight);
    parts.at(-1)?.losses.push(loss);
  };
  let before = Number.NEGATIVE_INFINITY;
  for (const [i, loss] of losses.entries()) {
    const weight = from + ((to - from) * i) / (losses.length - 1);
    const jump = jumps.find((each) => each >= before && each < weight);
    if (i > 0 && jump !== undefined) {
      add(jump, losses[i - 1] as number);
      parts.push({ weights: [], losses: [] });
      add(jump, loss);
    }
    add(weight, loss);
    before = weight;
  }
  return parts;
}

/** Where a line through points is less steep than a limit. */
function levelStretches({ weights, losses }: Part, limit: number): Interval[] {
  const stretches: Interval[] = [];
  for (let i = 0; i + 1 < losses.length; i++) {
    const [from, to] = [weights[i] as number, weights[i + 1] as number];
    const steep = Math.abs((losses[i + 1] as number) - (losses[i] as number)) / (to - from);
    if (!(steep < limit)) continue;
    const last = stretches.at(-1);
    if (last?.to === from) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** Where w will be some epochs later, and how many those are: fewer near the end of the run. */
function next(track: Track): { weight: number; epochs: number } {
  const weights = history(track, "weight");
  const epochs = Math.max(0, Math.min(ahead, weights.length - 1 - track.step));
  return { weight: weights[track.step + epochs] ?? Number.NaN, epochs };
}

function ball(track: Track, frame: Frame): SVGTemplateResult | typeof nothing {
  const place = pinned(frame, at(track, "weight"), at(track, "loss"));
  const { x, y } = place;
  if (![x, y].every(Number.isFinite)) return nothing;
  const to = pinned(frame, next(track).weight, 0).x;
  return svg`<g ${hueOf(track)}>
    <path class="drop" d="M${x} ${y}V${frame.top + frame.height}" />
    <g data-term="step">${arrow({ x, y }, { x: to, y }, { width: 4 })}</g>
    <g class="ball" data-term="loss">${pinnedPoint(place, track.light.marker, 1.75)}</g>
  </g>`;
}

/** What the arrow is and, for one function alone, how far it goes. */
function nextWords({ tracks, language }: DemoContext, alone: Track | undefined, left: number, top: number) {
  const text = neuronTexts[language];
  const epochs = Math.max(0, ...tracks.map((track) => next(track).epochs));
  if (epochs === 0) return nothing;
  const change = alone ? next(alone).weight - at(alone, "weight") : Number.NaN;
  const moves = change === 0 ? text.stays : formatFixed(change, language, 3).replace(/^(?=\d)/, "+");
  return svg`<g data-term="step"><g class="key">${arrow({ x: left, y: top - 4 }, { x: left + 18, y: top - 4 })}</g>
    <text class="caption" x=${left + 24} y=${top}>${text.next(String(epochs), Number.isNaN(change) ? "" : `: w ${moves}`)}</text></g>`;
}
