import { type ActivationId, rows } from "../core/catalogue.ts";
import type { FunctionSpec } from "../core/functionSpec.ts";

/** A hue on light and on dark paper; each has at least 3:1 contrast to its paper. After Okabe & Ito 2008. */
interface Hue {
  light: string;
  dark: string;
}

export const markers = ["circle", "rect", "triangle", "rectRot", "star", "crossRot"] as const;
export type Marker = (typeof markers)[number];

/** How a function is drawn on the paper where it stands. */
export interface CurveStyle {
  color: string;
  marker: Marker;
}

const hues = {
  blue: { light: "#0069a8", dark: "#56b4e9" },
  orange: { light: "#c75300", dark: "#ff9147" },
  green: { light: "#00805c", dark: "#2cc796" },
  pink: { light: "#aa4a84", dark: "#e69ac6" },
  ochre: { light: "#946200", dark: "#efb52f" },
  violet: { light: "#5a4fcf", dark: "#aaa3ff" },
  red: { light: "#b3233f", dark: "#ff8b9c" },
  grey: { light: "#4b5563", dark: "#c3cad3" },
} satisfies Record<string, Hue>;

type HueName = keyof typeof hues;
const hueNames = Object.keys(hues) as HueName[];

/** The hue and the marker of a function, in every figure and whatever it is drawn beside; no two have both in common. */
const styles: Partial<Record<ActivationId, readonly [HueName, Marker]>> = {
  step: ["grey", "rect"],
  identity: ["ochre", "rectRot"],
  exponential: ["pink", "triangle"],
  sigmoid: ["blue", "circle"],
  tanh: ["orange", "rect"],
  softsign: ["violet", "rect"],
  arctan: ["green", "circle"],
  isru: ["red", "rect"],
  hard_sigmoid: ["ochre", "rect"],
  hard_tanh: ["pink", "circle"],
  gaussian: ["grey", "circle"],
  relu: ["green", "triangle"],
  leaky_relu: ["pink", "rectRot"],
  prelu: ["orange", "circle"],
  elu: ["ochre", "star"],
  selu: ["blue", "rect"],
  celu: ["violet", "circle"],
  squared_relu: ["red", "triangle"],
  threshold: ["grey", "triangle"],
  softplus: ["red", "circle"],
  squareplus: ["blue", "triangle"],
  log_sigmoid: ["orange", "triangle"],
  gelu: ["violet", "crossRot"],
  gelu_tanh: ["green", "rect"],
  silu: ["red", "star"],
  swish: ["ochre", "circle"],
  mish: ["blue", "rectRot"],
  hard_swish: ["pink", "rect"],
  tanhshrink: ["blue", "star"],
  softshrink: ["orange", "rectRot"],
  hardshrink: ["violet", "triangle"],
  sine: ["red", "rectRot"],
};

/** One that is not in the table is drawn by its place in the catalogue. */
function styleOf(id: ActivationId): readonly [HueName, Marker] {
  const place = rows.findIndex((row) => row.id === id);
  return styles[id] ?? [hueNames[place % hueNames.length] as HueName, "crossRot"];
}

/** The hue of every function. */
export function hueOf(id: ActivationId): Hue {
  return hues[styleOf(id)[0]];
}

/** A style for each function; one that is drawn twice keeps its marker, and takes the next free hue. */
export function curveStyles(specs: readonly FunctionSpec[], dark: boolean): CurveStyle[] {
  const own = specs.map(({ id }) => styleOf(id));
  const taken = new Set(own.map(([hue]) => hue));
  return own.map(([hue, marker], index) => {
    const isRepeated = specs.slice(0, index).some(({ id }) => id === specs[index]?.id);
    const chosen = isRepeated ? (hueNames.find((each) => !taken.has(each)) ?? hueNames[index % hueNames.length]) : hue;
    taken.add(chosen as HueName);
    return { color: hues[chosen as HueName][dark ? "dark" : "light"], marker };
  });
}

/** The style of what is no function of its own: the difference of two. */
export function neutralStyle(dark: boolean): CurveStyle {
  return { color: dark ? "#e7ebf0" : "#17202b", marker: "circle" };
}
