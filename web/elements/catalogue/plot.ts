import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { toLeft, toTop } from "../../plot/frame.ts";
import { jumpEnds } from "../../plot/functionLine.ts";
import { dashes } from "../../plot/lines.ts";
import type { Entry, Reading, VectorReading } from "./model.ts";
import { frame } from "./model.ts";

const { width, height, xRange, yRange } = frame;
const laneHeight = 5;

const axes = `M0 ${toTop(frame, 0)}H${width}M${toLeft(frame, 0)} 0V${height}`;
const wholeNumbers = Array.from({ length: yRange[1] - yRange[0] - 1 }, (_, i) => yRange[0] + 1 + i).filter(Boolean);
const gridLines = wholeNumbers.map((y) => `M0 ${toTop(frame, y)}H${width}`).join("");

/** f and f′ of one function on the axes that all share, the stretches of low gradient, and the point x. */
export function plot(
  entry: Entry | undefined,
  reading: Reading | undefined,
  x: number,
  words: unknown,
): TemplateResult {
  return html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label=${words}>
    <path class="grid" d=${gridLines} /><path class="axis" d=${axes} />
    ${guard([entry], () => (entry ? curves(entry) : nothing))}
    ${reading ? point(reading, x) : nothing}
  </svg>`;
}

function curves({ samples, paths, lowGradient }: Entry): TemplateResult {
  const edge = (x: number) => toLeft(frame, Math.min(Math.max(x, xRange[0]), xRange[1]));
  const bands = lowGradient.map(({ from, to }) => ({ left: edge(from), width: edge(to) - edge(from) }));
  return svg`
    ${bands
      .filter((band) => band.width > 0)
      .map(
        (band) => svg`<rect class="low" x=${band.left} y="0" width=${band.width} height=${height} />
          <rect class="lane" x=${band.left} y=${height - laneHeight} width=${band.width} height=${laneHeight} />`,
      )}
    <path class="derivative" d=${paths[1]} stroke-dasharray=${dashes.derivative.join(" ")} />
    <path class="value" d=${paths[0]} />
    ${([1, 0] as const).flatMap((order) =>
      jumpEnds(samples, order).map(({ x, taken, open }) => [
        open.map((y) => svg`<circle class="open" cx=${toLeft(frame, x)} cy=${toTop(frame, y)} r="3" />`),
        svg`<circle class="taken" cx=${toLeft(frame, x)} cy=${toTop(frame, taken)} r="3" />`,
      ]),
    )}`;
}

/** The inputs of a vector function as hollow bars, its outputs as full ones. */
export function bars(reading: VectorReading | undefined, words: string): TemplateResult {
  return html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label=${words}>
    <path class="grid" d=${gridLines} /><path class="axis" d="M0 ${toTop(frame, 0)}H${width}" />
    ${reading ? [row(reading.inputs, "input", width / 4), row(reading.outputs, "output", (3 * width) / 4)] : nothing}
  </svg>`;
}

const barWidth = 13;
const barSpacing = 20;

function row(numbers: readonly number[], kind: "input" | "output", middle: number): TemplateResult[] {
  return numbers.map((number, i) => {
    const [top, bottom] = [toTop(frame, Math.max(number, 0)), toTop(frame, Math.min(number, 0))];
    const left = middle + (i - (numbers.length - 1) / 2) * barSpacing - barWidth / 2;
    return svg`<rect class=${kind} x=${left} y=${top} width=${barWidth} height=${bottom - top} />`;
  });
}

function point({ value, derivative }: Reading, x: number): TemplateResult {
  const left = toLeft(frame, x);
  const far = 1e4;
  const top = (y: number) => Math.min(Math.max(toTop(frame, y), -far), far);
  const shown = Number.isNaN(value)
    ? nothing
    : svg`<circle class="derivative at" cx=${left} cy=${top(derivative)} r="3.5" />
    <circle class="value at" cx=${left} cy=${top(value)} r="4" />`;
  return svg`<line class="cursor" x1=${left} x2=${left} y1="0" y2=${height} />${shown}`;
}

/** The x under a pointer on a tile, at most that of the plot's nearer end. */
export function xUnder(within: Element, clientX: number): number | undefined {
  const box = within.closest(".tile")?.querySelector(".plot")?.getBoundingClientRect();
  if (!box) return undefined;
  const share = Math.min(Math.max((clientX - box.left) / box.width, 0), 1);
  return xRange[0] + share * (xRange[1] - xRange[0]);
}
