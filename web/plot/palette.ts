import type { ActivationId } from "../core/catalogue.ts";
import type { FunctionSpec } from "../core/functionSpec.ts";

/** A hue on light and on dark paper; each has at least 3:1 contrast to its paper. After Okabe & Ito 2008. */
interface Hue {
  light: string;
  dark: string;
}

export const markers = ["circle", "rect", "triangle", "rectRot", "star", "crossRot"] as const;
export type Marker = (typeof markers)[number];

export interface CurveStyle {
  color: string;
  marker: Marker;
}

/** The functions of the lesson own a hue wherever they are drawn. */
export const lessonHues = {
  sigmoid: { light: "#0069a8", dark: "#56b4e9" },
  tanh: { light: "#c75300", dark: "#ff9147" },
  relu: { light: "#00805c", dark: "#2cc796" },
  leaky_relu: { light: "#aa4a84", dark: "#e69ac6" },
  elu: { light: "#946200", dark: "#efb52f" },
  gelu: { light: "#5a4fcf", dark: "#aaa3ff" },
  silu: { light: "#b3233f", dark: "#ff8b9c" },
  step: { light: "#4b5563", dark: "#c3cad3" },
} satisfies Partial<Record<ActivationId, Hue>>;

const hues: Hue[] = Object.values(lessonHues);

/** A style for each function: the lesson's own hues first, then the next free one; a marker by its place in the list. */
export function curveStyles(specs: readonly FunctionSpec[], dark: boolean): CurveStyle[] {
  const taken = new Set<Hue>();
  const own = specs.map(({ id }) => {
    const hue = (lessonHues as Partial<Record<ActivationId, Hue>>)[id];
    if (!hue || taken.has(hue)) return undefined;
    taken.add(hue);
    return hue;
  });
  return own.map((hue, index) => {
    const chosen = hue ?? hues.find((candidate) => !taken.has(candidate)) ?? (hues[index % hues.length] as Hue);
    taken.add(chosen);
    return { color: dark ? chosen.dark : chosen.light, marker: markers[index % markers.length] as Marker };
  });
}

/** The style of what is no function of its own: the difference of two. */
export function neutralStyle(dark: boolean): CurveStyle {
  return { color: dark ? "#e7ebf0" : "#17202b", marker: "circle" };
}
