/** The words for choosing the functions, lines and range of curves, and for where gradients are low. */
export const en = {
  show: "Show",
  value: "the function f",
  derivative: "its derivative f′",
  secondDerivative: "its second derivative f″",
  range: {
    label: "Range of x",
    left: "Move left",
    right: "Move right",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    reset: "Reset the range",
  },
  pointNumber: "Value of x",
  compare: (name: string) => `Compare ${name} with another value`,
  remove: (name: string) => `Remove ${name}`,
  functions: "Functions",
  more: (count: number) => `${count} more`,
  fewer: "Fewer",
  search: "Search functions",
  noMatch: (query: string) => `No function matches “${query}”.`,
  /** `size` is |f′| as it is called. */
  lowGradient: {
    never: (size: string, limit: string) => `${size} is never below ${limit}`,
    everywhere: (size: string, limit: string, jumps: string[]) =>
      `${size} < ${limit} everywhere${jumps.length ? ` but at the jump at ${jumps.join(" and ")}` : ""}`,
    on: (size: string, limit: string, intervals: string[], period: string | undefined) =>
      `${size} < ${limit} for ${intervals.join(" or ")}${period === undefined ? "" : `, again every ${period}`}`,
  },
};
