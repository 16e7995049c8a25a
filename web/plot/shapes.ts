/**
 * What pictures of curves are put together from. Colours are resolved: a shape is drawn alike on a canvas and in an SVG
 * that stands alone.
 */
export type Shape = PathShape | TextShape;

/** An outline in SVG's own notation. Lengths are in CSS pixels. */
export interface PathShape {
  path: string;
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: readonly number[];
  opacity?: number;
  /** Where the outline's origin stands, and how many times as large it is. */
  at?: { left: number; top: number; scale: number };
}

/** A line of words whose middle is `top`. */
export interface TextShape {
  text: string;
  left: number;
  top: number;
  color: string;
  anchor?: "middle" | "end";
  weight?: number;
  size?: number;
  /** The colour of a seam that sets the words off from what they lie over. */
  halo?: string;
}

export const usual = { weight: 400, size: 12 };
export const haloWidth = 4;
/** From the middle of a line of letters down to its baseline, as a share of their size. */
export const toBaseline = 0.35;

/** How wide words are. */
export type WidthOf = (text: string, weight?: number, size?: number) => number;

export function widthOn(context: CanvasRenderingContext2D, family: string): WidthOf {
  return (text, weight = usual.weight, size = usual.size) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}

export function drawShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[], family: string): void {
  for (const shape of shapes) {
    context.save();
    context.lineJoin = "round";
    if ("path" in shape) drawPath(context, shape);
    else drawText(context, shape, family);
    context.restore();
  }
}

function drawPath(
  context: CanvasRenderingContext2D,
  { path, fill, stroke, width = 1, dash, opacity, at }: PathShape,
): void {
  const outline = new Path2D(path);
  context.globalAlpha = opacity ?? 1;
  if (at) {
    context.translate(at.left, at.top);
    context.scale(at.scale, at.scale);
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = width / (at?.scale ?? 1);
    if (dash) {
      context.lineCap = "round";
      context.setLineDash([...dash]);
    }
  }
  if (fill) {
    context.fillStyle = fill;
    context.fill(outline);
  }
  if (stroke) context.stroke(outline);
}

function drawText(
  context: CanvasRenderingContext2D,
  { text, left, top, color, anchor, weight = usual.weight, size = usual.size, halo }: TextShape,
  family: string,
): void {
  context.font = `${weight} ${size}px ${family}`;
  context.textAlign = anchor === "middle" ? "center" : (anchor ?? "left");
  const baseline = top + toBaseline * size;
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = haloWidth;
    context.strokeText(text, left, baseline);
  }
  context.fillStyle = color;
  context.fillText(text, left, baseline);
}
