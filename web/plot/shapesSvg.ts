import { haloWidth, type PathShape, type Shape, type TextShape, toBaseline, usual } from "./shapes.ts";

/** Shapes as SVG elements; their words have the font of what holds them. */
export function shapesSvg(shapes: readonly Shape[]): string {
  return shapes.map((shape) => ("path" in shape ? pathSvg(shape) : textSvg(shape))).join("\n");
}

function pathSvg({ path, fill = "none", stroke, width = 1, dash, opacity, at }: PathShape): string {
  return element("path", {
    d: path.replace(/\d+\.\d{4,}/g, (number) => String(short(Number(number)))),
    transform: at && `translate(${short(at.left)} ${short(at.top)}) scale(${short(at.scale)})`,
    fill,
    stroke,
    "stroke-width": stroke && short(width / (at?.scale ?? 1)),
    "stroke-linejoin": stroke && "round",
    "stroke-linecap": dash?.length ? "round" : undefined,
    "stroke-dasharray": dash?.length ? dash.join(" ") : undefined,
    opacity,
  });
}

function textSvg({ text, left, top, color, anchor, weight, size = usual.size, halo }: TextShape): string {
  const attributes = {
    x: short(left),
    y: short(top + toBaseline * size),
    "font-size": size,
    "font-weight": weight,
    "text-anchor": anchor,
    fill: color,
  };
  const seam = { stroke: halo, "stroke-width": haloWidth, "stroke-linejoin": "round", "paint-order": "stroke" };
  return element("text", halo ? { ...attributes, ...seam } : attributes, text);
}

/** An element of XML; an attribute that is undefined is left away. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${escapeXml(content)}</${name}>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] as string);
}

/** To a thousandth of a pixel. */
function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}
