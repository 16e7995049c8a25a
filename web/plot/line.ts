import { type SVGTemplateResult, svg } from "lit";

/** Farther away no viewer of SVG draws reliably. */
const farthest = 1e5;

/** A line through points in pixels, in so many decimals; it is torn where a number is missing. */
export function linePath(x: (i: number) => number, y: (i: number) => number, count: number, decimals = 1): string {
  const unit = 10 ** decimals;
  const written = (pixel: number) => Math.round(unit * Math.min(Math.max(pixel, -farthest), farthest)) / unit;
  let path = "";
  let command = "M";
  for (let i = 0; i < count; i++) {
    const [px, py] = [x(i), y(i)];
    const there = Number.isFinite(px) && Number.isFinite(py);
    if (there) path += `${command}${written(px)} ${written(py)}`;
    command = there ? "L" : "M";
  }
  return path;
}

/** Such a line in the hue of where it stands. */
export function line(path: string): SVGTemplateResult {
  return svg`<path class="curve" d=${path} />`;
}
