import type { Distribution, OutputHistogram } from "../curveView.ts";
import { type Frame, toLeft, toTop } from "../frame.ts";
import type { Shape, TextShape, WidthOf } from "../shapes.ts";
import type { Drawing } from "./mark.ts";

/** Of the plot's height, the bell's; of its width, that of one histogram and the most for all of them. */
const bellShare = 0.18;
const laneShare = 0.2;
const lanesShare = 0.42;
/** Of its lane, the longest bar but that of exact zeros. */
const barShare = 0.7;

/** The inputs as a bell along the x axis; the outputs of each function as a histogram along the y axis, side by side. */
export function distribution({ view, theme: { muted, paper }, frame, widthOf }: Drawing): Shape[] {
  const it = view.distribution;
  if (!it) return [];
  const lane = Math.min(laneShare, lanesShare / it.outputs.length) * frame.width;
  const outputs = it.outputs.flatMap((output, i) => {
    const start = frame.left + i * lane;
    return [
      ...histogram(it.edges, output, start, lane, frame),
      ...labels(output, start + 6, lane - 8, frame, paper, widthOf),
    ];
  });
  return [...bell(it, frame, muted, paper, widthOf), ...outputs];
}

function bell({ sigma, label }: Distribution, frame: Frame, color: string, paper: string, widthOf: WidthOf): Shape[] {
  const right = frame.left + frame.width;
  const bottom = frame.top + frame.height;
  const height = bellShare * frame.height;
  const [middle, one] = [toLeft(frame, 0), toLeft(frame, sigma)];
  let edge = `M${frame.left} ${bottom}`;
  for (let left = frame.left; left <= right; left += 2)
    edge += `L${left} ${bottom - height * Math.exp(-0.5 * ((left - middle) / (one - middle)) ** 2)}`;
  const path = `${edge}L${right} ${bottom}Z`;
  const beside = Math.min(toLeft(frame, 0.7 * sigma) + 8, right - widthOf(label, 600) - 4);
  return [
    { path, fill: color, opacity: 0.2 },
    { path, stroke: color, width: 1.25, opacity: 0.8 },
    { ...words(label, Math.max(beside, frame.left + 4), bottom - height, color), halo: paper },
  ];
}

/** Bars from the lane's start, the longest as long as the lane has room for; exact zeros as a solid bar of their own. */
function histogram(
  edges: Float64Array,
  { style: { color }, shares, mean, zeroShare }: OutputHistogram,
  start: number,
  lane: number,
  frame: Frame,
): Shape[] {
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  const end = (share: number) => start + (most ? (barShare * lane * share) / most : 0);
  const place = (i: number) => toTop(frame, edges[i] as number);
  const bars = Array.from(shares, (share, i) => `H${end(share)}V${place(i + 1)}`).join("");
  const path = `M${start} ${place(0)}${bars}H${start}Z`;
  const zeros = lane * Math.min(0.9, most ? (barShare * zeroShare) / most : 0.9);
  const [zero, middle] = [toTop(frame, 0), toTop(frame, mean)];
  return [
    { path, fill: color, opacity: 0.28 },
    { path, stroke: color, width: 1.25, opacity: 0.9 },
    ...(zeroShare > 0 ? [{ path: `M${start} ${zero - 3}h${zeros}v6h${-zeros}Z`, fill: color }] : []),
    { path: `M${start} ${middle}h${barShare * lane}`, stroke: color, width: 2.5 },
  ];
}

/** The mean beside its tick and the zeros beside their bar, each on the side away from the other. */
function labels(
  { style: { color }, mean, zeroShare, meanLabels, zeroLabels }: OutputHistogram,
  left: number,
  room: number,
  frame: Frame,
  halo: string,
  widthOf: WidthOf,
): TextShape[] {
  const [top, bottom] = [frame.top, frame.top + frame.height];
  const up = zeroShare === 0 || mean >= 0 ? -1 : 1;
  const beside = (labels: readonly string[], y: number, side: number) => {
    const text = labels.find((candidate) => widthOf(candidate, 600) <= room);
    if (y < top || y > bottom || text === undefined) return [];
    return [{ ...words(text, left, Math.min(Math.max(y + 12 * side, top + 8), bottom - 8), color), halo }];
  };
  return [
    ...beside(meanLabels, toTop(frame, mean), up),
    ...(zeroShare > 0 ? beside(zeroLabels, toTop(frame, 0), -up) : []),
  ];
}

function words(text: string, left: number, top: number, color: string): TextShape {
  return { text, left, top, color, weight: 600 };
}
