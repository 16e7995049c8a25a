import type { DemoContext } from "../../view.ts";
import { shapeOf, shownTrack } from "./readings.ts";
import { hasSheet } from "./sheet.ts";

/** Between panels that stand side by side, in CSS pixels. */
const [gap, narrowGap] = [24, 10];
/** From these widths on the nets stand beside the planes; under the lesser, all is as small as on a phone. */
const [wide, middling] = [760, 480];
/** Between what stands over and under each other. */
const mapGap = 8;
/** Of the net that stands beside the hidden space. */
const leastNet = 64;
/** Of the lines of words over and under the planes, and over the hidden space. */
const words = { name: 24, wideButton: 32, button: 44, key: 24, wideDraw: 42, draw: 72, caption: 20 };

/** How large everything is, in CSS pixels. */
export interface Layout {
  /** Where the net stands: beside its plane, over the lines; beside all planes, the lines below; or below all of them. */
  form: "wide" | "race" | "narrow";
  /** Of the whole picture, which is the same whatever it shows. */
  height: number;
  gap: number;
  plane: number;
  net: { width: number; height: number };
  /** The hidden space, where there is one. */
  sheet: number;
  lines: { width: number; height: number };
  /** A map for each function: beside or under the lines, in a race under its plane, without room for none; none without a hidden layer. */
  maps?: { width: number; height: number };
}

export function layoutOf(context: DemoContext): Layout {
  const { width, tracks, run } = context;
  const isDrawn = run.settings.data === "drawn";
  const sheet = hasSheet(shownTrack(context));
  const hasMaps = shapeOf(shownTrack(context)).hidden > 0;
  const count = tracks.length;
  if (width >= wide) {
    const largest = Math.min(344, Math.floor(0.38 * width));
    const height = words.name + largest + words.key;
    const key = isDrawn ? words.wideDraw : words.key;
    if (count === 1) {
      const plane = height - words.name - key;
      const rest = width - plane - gap;
      const lines = { width: hasMaps ? (rest - gap) / 2 : rest, height: 116 };
      const high = plane - lines.height - mapGap;
      const folded = sheet ? high - words.caption : 0;
      const net = { width: rest - (sheet ? folded + gap : 0), height: high };
      return { form: "wide", height, gap, plane, sheet: folded, net, lines, ...(hasMaps ? { maps: lines } : {}) };
    }
    const plane = Math.min(216, Math.floor((0.7 * width) / count - gap));
    const rest = width - count * (plane + gap);
    const lines = { width: hasMaps ? rest : width, height: height - words.wideButton - plane - key };
    const maps = hasMaps ? { maps: { width: plane, height: lines.height } } : {};
    return { form: "race", height, gap, plane, sheet: 0, net: { width: rest, height: plane }, lines, ...maps };
  }
  const isSmall = width < middling;
  const height = isSmall ? 424 : 472;
  const key = isDrawn ? words.draw : words.key;
  const form = "narrow";
  if (count === 1) {
    const plane = isSmall ? Math.min(192, Math.floor(0.6 * width)) : 240;
    const high = height - words.name - plane - key;
    const folded = sheet ? Math.min(high - words.caption, width - narrowGap - leastNet) : 0;
    const net = { width: width - (sheet ? folded + narrowGap : 0), height: high };
    const lines = { width: width - plane - narrowGap, height: hasMaps ? (plane - mapGap) / 2 : plane };
    return { form, height, gap: narrowGap, plane, sheet: folded, net, lines, ...(hasMaps ? { maps: lines } : {}) };
  }
  const plane = Math.min(isSmall ? 150 : 180, Math.floor((width - (count - 1) * narrowGap) / count));
  const lines = { width, height: 100 };
  const net = { width, height: height - words.button - plane - key - lines.height };
  return { form, height, gap: narrowGap, plane, sheet: 0, net, lines };
}
