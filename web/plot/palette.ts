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
type Style = readonly [hue: HueName, marker: Marker];
const hueNames = Object.keys(hues) as HueName[];

/** The hue and the marker of the lesson's functions. */
const lesson: Partial<Record<ActivationId, Style>> = {
  sigmoid: ["blue", "circle"],
  tanh: ["orange", "rect"],
  relu: ["green", "triangle"],
  leaky_relu: ["ochre", "rectRot"],
  elu: ["pink", "star"],
  gelu: ["violet", "crossRot"],
  silu: ["red", "circle"],
  step: ["grey", "rect"],
  identity: ["violet", "circle"],
};

/** Each hue with each marker, neighbours differing in both. */
const all = Array.from(
  { length: hueNames.length * markers.length },
  (_, i): Style => [
    hueNames[i % hueNames.length] as HueName,
    markers[(i + Math.floor(i / 24)) % markers.length] as Marker,
  ],
);

/** Those that others are drawn beside most. */
const classics = [lesson.sigmoid, lesson.tanh, lesson.relu].map((style) => style?.[0]);

/**
 * Every function's hue and marker, in every figure and whatever it is drawn beside: no two have both in common. Its hue is
 * none of its family's, nor that of sigmoid, tanh or ReLU, as long as there are others.
 */
const styles = new Map(Object.entries(lesson) as [ActivationId, Style][]);
for (const { id, family } of rows) {
  if (styles.has(id)) continue;
  const taken = [...styles.values()].map((style) => style.join());
  const free = all.filter((style) => !taken.includes(style.join()));
  const kin = rows.filter((row) => row.family === family).map((row) => styles.get(row.id)?.[0]);
  const apart = free.filter(([hue]) => !kin.includes(hue));
  const style = apart.find(([hue]) => !classics.includes(hue)) ?? apart[0] ?? free[0] ?? all[styles.size % all.length];
  styles.set(id, style as Style);
}

function styleOf(id: ActivationId): Style {
  return styles.get(id) as Style;
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

/** A style, on light and on dark paper, for what is drawn beside no function. */
export function styleOfHue(hue: HueName, marker: Marker): { light: CurveStyle; dark: CurveStyle } {
  return { light: { color: hues[hue].light, marker }, dark: { color: hues[hue].dark, marker } };
}

/** The style of what is no function of its own: the difference of two. */
export function neutralStyle(dark: boolean): CurveStyle {
  return { color: dark ? "#e7ebf0" : "#17202b", marker: "circle" };
}
