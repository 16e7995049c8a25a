import { paintOf, short } from "./paint.ts";
import type { Place, Sheet } from "./sheet.ts";

const sides = ["Top", "Right", "Bottom", "Left"] as const;
type Side = (typeof sides)[number];

/** What is seen of an element's box: its ground and its borders. */
export function drawBox(sheet: Sheet, style: CSSStyleDeclaration, place: Place, into: Element): void {
  const { left, top, right, bottom } = place;
  const borders = sides.flatMap((side) => borderOf(style, side) ?? []);
  const [first] = borders;
  const isEven = borders.length === 4 && borders.every(({ key }) => key === first?.key);
  const ground = paintOf(style.backgroundColor, "fill");
  if (ground || isEven) {
    const inset = isEven && first ? first.width / 2 : 0;
    const [width, height] = [right - left - 2 * inset, bottom - top - 2 * inset];
    if (width <= 0 || height <= 0) return;
    const radius = Number.parseFloat(style.borderTopLeftRadius);
    const rx = style.borderTopLeftRadius.endsWith("%") ? (width * radius) / 100 : radius - inset;
    const outline = isEven && first ? first.paint : {};
    sheet.add(into, "rect", {
      x: short(left + inset),
      y: short(top + inset),
      width: short(width),
      height: short(height),
      rx: rx > 0 ? short(Math.min(rx, width / 2, height / 2)) : undefined,
      ...(ground ?? { fill: "none" }),
      ...outline,
    });
  }
  if (isEven) return;
  for (const { side, width, paint } of borders) {
    const half = width / 2;
    const ends = {
      Top: `M${short(left)} ${short(top + half)}H${short(right)}`,
      Bottom: `M${short(left)} ${short(bottom - half)}H${short(right)}`,
      Left: `M${short(left + half)} ${short(top)}V${short(bottom)}`,
      Right: `M${short(right - half)} ${short(top)}V${short(bottom)}`,
    };
    sheet.add(into, "path", { d: ends[side], ...paint });
  }
}

/** A border of one side that is seen. */
function borderOf(style: CSSStyleDeclaration, side: Side) {
  const [width, line, color] = [style[`border${side}Width`], style[`border${side}Style`], style[`border${side}Color`]];
  const paint = paintOf(color, "stroke");
  const wide = Number.parseFloat(width);
  if (!paint || line === "none" || line === "hidden" || wide === 0) return undefined;
  const dashes = line === "dashed" ? `${3 * wide} ${2 * wide}` : line === "dotted" ? `0 ${2 * wide}` : undefined;
  const caps = line === "dotted" ? "round" : undefined;
  return {
    side,
    width: wide,
    key: `${width} ${line} ${color}`,
    paint: { ...paint, "stroke-width": wide, "stroke-dasharray": dashes, "stroke-linecap": caps },
  };
}
