/** The words of what lies over the curves; they come together with it. Numbers arrive written out. */
export const en = {
  landmarks: {
    /** Of the switch. */
    show: "Landmarks",
    explained: "Marks the steepest points, minima, kinks and limits. Point at a mark or focus it to read what it is.",
    label: "Landmarks of the curves",
    steepest: (slope: string, x: string) => `steepest here: f′ = ${slope} at x = ${x}`,
    /** Where the slope comes to that on one side of a kink, which takes another. */
    steepestBeside: (slope: string, x: string) =>
      `steepest right beside x = ${x}: f′ comes ever nearer to ${slope} on one side`,
    /** Between two ends; an undefined one is infinitely far away. */
    steepestStretch: (slope: string, from: string | undefined, to: string | undefined) =>
      `steepest ${stretch(from, to)}: |f′| = ${slope} there`,
    steepestLimit: (end: string, slope: string) => `steepest towards x → ${end}: |f′| comes ever nearer to ${slope}`,
    steepestUnbounded: (end: string) => `ever steeper for x → ${end}: |f′| grows without bound`,
    minimum: (value: string, x: string) => `minimum ${value} at x = ${x}`,
    /** By the order of what jumps: f, f′ or f″. */
    kink: {
      0: (before: string, after: string, at: string, x: string) =>
        `jump: f goes from ${before} to ${after}; f(${x}) = ${at} by convention`,
      1: (before: string, after: string, at: string, x: string) =>
        `kink: the slope jumps from ${before} to ${after}; f′(${x}) = ${at} by convention`,
      2: (before: string, after: string, at: string, x: string) =>
        `smooth to the eye, but the curvature jumps: f″ goes from ${before} to ${after}; f″(${x}) = ${at} by convention`,
    },
    limit: (end: string, value: string) => `limit for x → ${end}: ${value}`,
  },
  outputs: {
    /** Of the switch, and of the slider beside it. */
    show: "Random inputs",
    explained:
      "Draws inputs as a bell on the x axis and what each function makes of them on the y axis: squeezed, off centre, or exactly 0.",
    sigma: "Standard deviation σ",
    label: (sigma: string) => `What comes out when x is drawn from N(0, σ²), σ = ${sigma}`,
    inputs: (sigma: string) => `inputs x, σ = ${sigma}`,
    /** The share of outputs that are exactly 0 is 0 where there are none. */
    summary: (mean: string, deviation: string, zeros: string | 0) =>
      `mean ${mean}, standard deviation ${deviation}, ${zeros ? `${zeros} exactly 0` : "never exactly 0"}`,
    mean: (value: string) => `mean ${value}`,
    zeros: (share: string) => `${share} exactly 0`,
  },
};

function stretch(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `from x = ${from} to ${to}`;
  if (from !== undefined) return `for all x > ${from}`;
  return to === undefined ? "everywhere" : `for all x < ${to}`;
}
