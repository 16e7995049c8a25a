import type { OverlayText } from "../overlay.ts";

export const overlayEn: OverlayText = {
  landmarks: {
    show: "Landmarks",
    explained: "Marks the steepest points, minima, kinks and limits. Point at a mark or focus it to read what it is.",
    label: "Landmarks of the curves",
    steepest: (slope, x) => `steepest here: f′ = ${slope} at x = ${x}`,
    steepestBeside: (slope, x) => `steepest right beside x = ${x}: f′ comes ever nearer to ${slope} on one side`,
    steepestStretch: (slope, from, to) => `steepest ${stretch(from, to)}: |f′| = ${slope} there`,
    steepestLimit: (end, slope) => `steepest towards x → ${end}: |f′| comes ever nearer to ${slope}`,
    steepestUnbounded: (end) => `ever steeper for x → ${end}: |f′| grows without bound`,
    minimum: (value, x) => `minimum ${value} at x = ${x}`,
    kink: {
      0: (before, after, at, x) => `jump: f goes from ${before} to ${after}; f(${x}) = ${at} by convention`,
      1: (before, after, at, x) => `kink: the slope jumps from ${before} to ${after}; f′(${x}) = ${at} by convention`,
      2: (before, after, at, x) =>
        `smooth to the eye, but the curvature jumps: f″ goes from ${before} to ${after}; f″(${x}) = ${at} by convention`,
    },
    limit: (end, value) => `limit for x → ${end}: ${value}`,
  },
  outputs: {
    show: "Random inputs",
    explained:
      "Draws inputs as a bell on the x axis and what each function makes of them on the y axis: squeezed, off centre, or exactly 0.",
    sigma: "Standard deviation σ",
    label: (sigma) => `What comes out when x is drawn from N(0, σ²), σ = ${sigma}`,
    inputs: (sigma) => `inputs x, σ = ${sigma}`,
    summary: (mean, deviation, zeros) =>
      `mean ${mean}, standard deviation ${deviation}, ${zeros ? `${zeros} exactly 0` : "never exactly 0"}`,
    mean: (value) => `mean ${value}`,
    zeros: (share) => `${share} exactly 0`,
  },
};

function stretch(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `from x = ${from} to ${to}`;
  if (from !== undefined) return `for all x > ${from}`;
  return to === undefined ? "everywhere" : `for all x < ${to}`;
}
