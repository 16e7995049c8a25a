import { type Attributes, short } from "./paint.ts";

/** What says where a shape is. */
const lengths: Record<string, readonly string[]> = {
  rect: ["x", "y", "width", "height", "rx"],
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry"],
  line: ["x1", "y1", "x2", "y2"],
};
/** Without these there is nothing to see. */
const sizes = ["width", "height", "r"];

/** Where a shape is, as attributes; undefined where it has no extent. */
export function outlineOf(shape: Element): Attributes | undefined {
  const names = lengths[shape.localName];
  if (!names) {
    const name = shape.localName === "path" ? "d" : "points";
    const outline = shape.getAttribute(name);
    return outline ? { [name]: outline.replace(/\d+\.\d{4,}/g, (number) => String(short(Number(number)))) } : undefined;
  }
  const read = (name: string) =>
    short((shape as unknown as Record<string, SVGAnimatedLength>)[name]?.baseVal.value ?? 0);
  const attributes = Object.fromEntries(names.map((name) => [name, read(name)]));
  return sizes.some((name) => attributes[name] === 0)
    ? undefined
    : Object.fromEntries(Object.entries(attributes).filter(([, length]) => length));
}
