interface Point {
  left: number;
  top: number;
}

/** Points nearer to one another, in CSS pixels, stand on one another. */
const nearest = 1e-9;

/**
 * Draws a line through points from left to right. It has corners only where it needs them, for a canvas takes the
 * longer for a line the more corners it has (Zhao and Saalfeld, "Linear-time sleeve-fitting polyline simplification
 * algorithms", 1997).
 */
export class Pen {
  readonly #context: CanvasRenderingContext2D;
  readonly #tolerance: number;
  /** To where the line is drawn. */
  #corner: Point | undefined;
  /** The newest point since, to which it is not yet drawn. */
  #last: Point | undefined;
  /** The slopes of the lines from the corner that pass all points since closely enough. */
  #least = Number.NEGATIVE_INFINITY;
  #greatest = Number.POSITIVE_INFINITY;

  /** No point stands farther above or below the line than `tolerance`, in CSS pixels; with 0 every point is a corner. */
  constructor(context: CanvasRenderingContext2D, tolerance: number) {
    this.#context = context;
    this.#tolerance = tolerance;
  }

  /** Takes the next point, in CSS pixels. */
  point(left: number, top: number): void {
    const point = { left, top };
    if (!this.#corner) {
      this.#context.moveTo(left, top);
      this.#turn(point);
      return;
    }
    if (this.#last && !this.#passes(this.#corner, point)) {
      this.#context.lineTo(this.#last.left, this.#last.top);
      this.#turn(this.#last);
    }
    const run = runOf(this.#corner, point);
    this.#least = Math.max(this.#least, (top - this.#tolerance - this.#corner.top) / run);
    this.#greatest = Math.min(this.#greatest, (top + this.#tolerance - this.#corner.top) / run);
    this.#last = point;
  }

  /** Ends the line; the next point begins another. */
  lift(): void {
    if (this.#last) this.#context.lineTo(this.#last.left, this.#last.top);
    this.#corner = undefined;
    this.#last = undefined;
  }

  /** Whether a line from the corner to a point passes those between them closely enough. */
  #passes(corner: Point, point: Point): boolean {
    const slope = (point.top - corner.top) / runOf(corner, point);
    return this.#tolerance > 0 && slope >= this.#least && slope <= this.#greatest;
  }

  #turn(corner: Point): void {
    this.#corner = corner;
    this.#last = undefined;
    this.#least = Number.NEGATIVE_INFINITY;
    this.#greatest = Number.POSITIVE_INFINITY;
  }
}

function runOf(from: Point, to: Point): number {
  return Math.max(to.left - from.left, nearest);
}
