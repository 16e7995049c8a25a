import type { CurveStyle } from "../palette.ts";
import type { Layer, Look } from "./look.ts";

/** What comes out of one function when its inputs are random. */
export interface OutputHistogram {
  style: CurveStyle;
  mean: number;
  /** The share of outputs that are exactly 0, from 0 to 1. */
  zeroShare: number;
  /** The share of outputs in each bin, those that are exactly 0 left out. */
  shares: Float64Array;
  /** Written out; the first for which there is room is shown. */
  meanLabels: readonly string[];
  zeroLabels: readonly string[];
}

/** Inputs N(0, σ²) and what functions make of them. */
export interface Distribution {
  sigma: number;
  label: string;
  /** The ends of the bins along y, ascending. */
  edges: Float64Array;
  outputs: readonly OutputHistogram[];
}

/** Of the plot's height, the bell's; of its width, that of one histogram and the most for all of them. */
const bellShare = 0.18;
const laneShare = 0.2;
const lanesShare = 0.42;
/** Of its lane, the longest bar but that of exact zeros. */
const barShare = 0.7;

/** The inputs as a bell along the x axis; the outputs of each function as a histogram along the y axis, side by side. */
export function distributionLayer(look: Look, distribution: () => Distribution | undefined): Layer {
  return ({ ctx, chartArea: area, scales }) => {
    const it = distribution();
    const xScale = scales["x"];
    const yScale = scales["y"];
    if (!it || !xScale || !yScale) return;
    const { left, right, top, bottom } = area;
    const { muted, paper, font } = look.theme();
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, right - left, bottom - top);
    ctx.clip();
    ctx.font = `600 12px ${font}`;
    ctx.lineJoin = "round";
    ctx.textBaseline = "middle";
    bell(ctx, it.sigma, area, (x) => xScale.getPixelForValue(x), muted);
    const beside = Math.min(xScale.getPixelForValue(0.7 * it.sigma) + 8, right - ctx.measureText(it.label).width - 4);
    write(ctx, it.label, Math.max(beside, left + 4), bottom - bellShare * (bottom - top), muted, paper);
    const lane = Math.min(laneShare, lanesShare / it.outputs.length) * (right - left);
    it.outputs.forEach((output, index) => {
      const start = left + index * lane;
      histogram(ctx, it.edges, output, start, lane, (y) => yScale.getPixelForValue(y));
      labels(ctx, output, start + 6, lane - 8, area, (y) => yScale.getPixelForValue(y), paper);
    });
    ctx.restore();
  };
}

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function bell(
  ctx: CanvasRenderingContext2D,
  sigma: number,
  { left, right, top, bottom }: Area,
  pixel: (x: number) => number,
  color: string,
): void {
  const height = bellShare * (bottom - top);
  const perPixel = 1 / (pixel(sigma) - pixel(0));
  ctx.beginPath();
  ctx.moveTo(left, bottom);
  for (let column = left; column <= right; column++)
    ctx.lineTo(column, bottom - height * Math.exp(-0.5 * ((column - pixel(0)) * perPixel) ** 2));
  ctx.lineTo(right, bottom);
  ctx.fillStyle = color;
  ctx.strokeStyle = color;
  ctx.globalAlpha = 0.2;
  ctx.fill();
  ctx.globalAlpha = 0.8;
  ctx.lineWidth = 1.25;
  ctx.stroke();
  ctx.globalAlpha = 1;
}

/** Bars from the lane's start, the longest as long as the lane has room for; exact zeros as a solid bar of their own. */
function histogram(
  ctx: CanvasRenderingContext2D,
  edges: Float64Array,
  { style, shares, mean, zeroShare }: OutputHistogram,
  start: number,
  lane: number,
  pixel: (y: number) => number,
): void {
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  const length = (share: number) => start + (most ? (barShare * lane * share) / most : 0);
  ctx.fillStyle = style.color;
  ctx.strokeStyle = style.color;
  ctx.beginPath();
  ctx.moveTo(start, pixel(edges[0] as number));
  shares.forEach((share, i) => {
    ctx.lineTo(length(share), pixel(edges[i] as number));
    ctx.lineTo(length(share), pixel(edges[i + 1] as number));
  });
  ctx.lineTo(start, pixel(edges.at(-1) as number));
  ctx.globalAlpha = 0.28;
  ctx.fill();
  ctx.globalAlpha = 0.9;
  ctx.lineWidth = 1.25;
  ctx.stroke();
  ctx.globalAlpha = 1;
  if (zeroShare > 0)
    ctx.fillRect(start, pixel(0) - 3, lane * Math.min(0.9, most ? (barShare * zeroShare) / most : 0.9), 6);
  ctx.lineWidth = 2.5;
  ctx.beginPath();
  ctx.moveTo(start, pixel(mean));
  ctx.lineTo(start + barShare * lane, pixel(mean));
  ctx.stroke();
}

/** The mean beside its tick and the zeros beside their bar, each on the side away from the other. */
function labels(
  ctx: CanvasRenderingContext2D,
  { style, mean, zeroShare, meanLabels, zeroLabels }: OutputHistogram,
  x: number,
  room: number,
  { top, bottom }: Area,
  pixel: (y: number) => number,
  paper: string,
): void {
  const up = zeroShare === 0 || mean >= 0 ? -1 : 1;
  const beside = (labels: readonly string[], y: number, side: number) => {
    if (y < top || y > bottom) return;
    const words = labels.find((candidate) => ctx.measureText(candidate).width <= room);
    const line = Math.min(Math.max(y + 12 * side, top + 8), bottom - 8);
    if (words) write(ctx, words, x, line, style.color, paper);
  };
  beside(meanLabels, pixel(mean), up);
  if (zeroShare > 0) beside(zeroLabels, pixel(0), -up);
}

function write(ctx: CanvasRenderingContext2D, words: string, x: number, y: number, color: string, halo: string): void {
  ctx.lineWidth = 4;
  ctx.strokeStyle = halo;
  ctx.strokeText(words, x, y);
  ctx.fillStyle = color;
  ctx.fillText(words, x, y);
}
