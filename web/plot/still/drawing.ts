import { drawBox } from "./box.ts";
import { outlineOf } from "./outline.ts";
import { letters, look, paintOf, short } from "./paint.ts";
import { type Place, type Sheet, transformOf } from "./sheet.ts";
import { linesOf } from "./textLines.ts";

/** What only does something when it is pressed or moved; a switch tells something too. */
const controls = "button:not([aria-pressed]), input, select, progress";

/** Draws what is seen of an element of HTML, `within` which place alone if not everywhere. */
export function drawHtml(sheet: Sheet, element: Element, into: Element, within?: Place): void {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.opacity === "0" || style.clipPath.includes("50%")) return;
  if (element.matches(controls)) return;
  const place = sheet.place(element.getBoundingClientRect());
  const group = style.opacity === "1" ? into : sheet.add(into, "g", { opacity: style.opacity });
  if (style.visibility === "visible") drawBox(sheet, style, place, group);
  const window = style.overflow === "visible" ? within : common(place, within);
  for (const child of element.childNodes)
    if (child instanceof Text) drawWords(sheet, child, style, group, window);
    else if (child instanceof SVGSVGElement) drawOutermost(sheet, child, group);
    else if (child instanceof Element) drawHtml(sheet, child, group, window);
}

function common(a: Place, b = a): Place {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function drawWords(sheet: Sheet, node: Text, style: CSSStyleDeclaration, into: Element, within?: Place): void {
  const paint = paintOf(style.color, "fill");
  if (!paint || style.visibility !== "visible") return;
  for (const { text, box, baseline } of linesOf(node, style)) {
    const place = sheet.place(box);
    const { left, right, top, bottom } = place;
    const [across, down] = [(left + right) / 2, (top + bottom) / 2];
    if (within && (down < within.top || down > within.bottom || across < within.left || across > within.right))
      continue;
    sheet.reachTo(place);
    const [x, anchor] = held(style.textAlign, left, right);
    const where = { x: short(x), y: short(top + (bottom - top) * baseline), "text-anchor": anchor };
    sheet.add(into, "text", { ...where, ...letters(style, sheet.family), ...paint }).textContent = text;
  }
}

/** Where a line of words is held, so that it stays in its place in other letters too. */
function held(align: string, left: number, right: number): [x: number, anchor?: string] {
  if (align === "center") return [(left + right) / 2, "middle"];
  return align === "end" || align === "right" ? [right, "end"] : [left];
}

/** From an element's own units to the sheet. */
type MatrixOf = (element: SVGGraphicsElement) => DOMMatrix;

/** An SVG that stands in HTML. */
function drawOutermost(sheet: Sheet, svg: SVGSVGElement, into: Element): void {
  const place = sheet.place(svg.getBoundingClientRect());
  const toWindow = svg.getScreenCTM();
  const [width, height] = [place.right - place.left, place.bottom - place.top];
  if (!toWindow || !width || !height) return;
  const { baseVal } = svg.viewBox;
  const box = baseVal.width ? baseVal : new DOMRect(0, 0, width, height);
  // Browsers put an SVG at whole pixels, where its fine lines are sharp.
  const own = new DOMMatrix()
    .translate(Math.round(place.left) + width / 2, Math.round(place.top) + height / 2)
    .scale(Math.min(width / box.width, height / box.height))
    .translate(-box.x - box.width / 2, -box.y - box.height / 2);
  // What the window does to the whole, as a page's zoom, falls out.
  const fromWindow = own.multiply(DOMMatrix.fromMatrix(toWindow).inverse());
  sheet.reachTo(place);
  drawSvg(sheet, svg, into, (element) => fromWindow.multiply(DOMMatrix.fromMatrix(element.getScreenCTM() ?? toWindow)));
}

function drawSvg(sheet: Sheet, element: Element, into: Element, matrixOf: MatrixOf): void {
  if (!(element instanceof SVGGraphicsElement)) return;
  const style = getComputedStyle(element);
  if (style.display === "none" || style.opacity === "0") return;
  const clip = clipOf(sheet, element, style, matrixOf);
  const seen = clip.length ? sheet.within(clip, into) : into;
  if (element instanceof SVGForeignObjectElement) {
    for (const child of element.children) drawHtml(sheet, child, seen);
  } else if (element instanceof SVGTextElement) {
    const written = lettersOf(sheet, element);
    if (!written?.textContent?.trim()) return;
    sheet.reachTo(sheet.place(element.getBoundingClientRect()));
    sheet.under(matrixOf(element), seen).append(written);
  } else if (element instanceof SVGGeometryElement) {
    const matrix = matrixOf(element);
    const paint = look(style, Math.hypot(matrix.a, matrix.b));
    const outline = outlineOf(element);
    if (paint && outline) sheet.add(sheet.under(matrix, seen), element.localName, { ...outline, ...paint });
  } else {
    const group = style.opacity === "1" ? seen : sheet.add(seen, "g", { opacity: style.opacity });
    for (const child of element.children) drawSvg(sheet, child, group, matrixOf);
  }
}

/** A line of letters, or a part of it that is set in its own way. */
function lettersOf(sheet: Sheet, element: SVGElement): SVGElement | undefined {
  const style = getComputedStyle(element);
  const paint = look(style);
  if (style.display === "none" || !paint) return undefined;
  const given = ["x", "y", "dx", "dy"].map((name) => [name, element.getAttribute(name) ?? undefined]);
  const copy = sheet.make(element.localName, {
    ...Object.fromEntries(given),
    "text-anchor": style.textAnchor === "start" ? undefined : style.textAnchor,
    "dominant-baseline": style.dominantBaseline === "auto" ? undefined : style.dominantBaseline,
    ...letters(style, sheet.family),
    ...paint,
  });
  for (const child of element.childNodes)
    if (child instanceof Text) copy.append(child.data.replace(/\s+/g, " "));
    else if (child instanceof SVGElement) copy.append(lettersOf(sheet, child) ?? "");
  return copy;
}

/** The shapes within which alone an element is seen; none where it is seen everywhere. */
function clipOf(
  sheet: Sheet,
  element: SVGGraphicsElement,
  { clipPath, overflow }: CSSStyleDeclaration,
  matrixOf: MatrixOf,
): SVGElement[] {
  const id = /^url\("#(.*)"\)$/.exec(clipPath)?.[1];
  const clip = id === undefined ? undefined : (element.getRootNode() as ShadowRoot).getElementById(id);
  if (clip)
    return [...clip.children].map((shape) =>
      sheet.make(shape.localName, { ...outlineOf(shape), transform: transformOf(matrixOf(element)) }),
    );
  if (!(element instanceof SVGSVGElement) || overflow === "visible") return [];
  const outer = element.ownerSVGElement;
  const { left, top, right, bottom } = sheet.place(element.getBoundingClientRect());
  const [x, y, width, height] = outer
    ? [element.x, element.y, element.width, element.height].map(({ baseVal }) => baseVal.value)
    : [left, top, right - left, bottom - top];
  const place = { x: short(x ?? 0), y: short(y ?? 0), width: short(width ?? 0), height: short(height ?? 0) };
  return [sheet.make("rect", { ...place, transform: outer ? transformOf(matrixOf(outer)) : undefined })];
}
