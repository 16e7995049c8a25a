import type { Curve } from "./curveView.ts";

type Paint = (context: CanvasRenderingContext2D, curves: readonly Curve[]) => void;

/** Draws curves, the first on top; those that stand while one of them moves, or the point x, as pictures made once. */
export class Standing {
  readonly #paint: Paint;
  #before: readonly Curve[] = [];
  /** The place in the list of the curve that is in no picture; -1 if all are. */
  #moving = -1;
  /** The curves under the moving one, and those over it. */
  #pictures: { under: HTMLCanvasElement; over: HTMLCanvasElement } | undefined;

  constructor(paint: Paint) {
    this.#paint = paint;
  }

  /** Draws every curve anew. */
  draw(context: CanvasRenderingContext2D, curves: readonly Curve[]): void {
    this.#pictures = undefined;
    this.#before = curves;
    this.#paint(context, curves);
  }

  /** Draws after a move between the same axes. */
  move(context: CanvasRenderingContext2D, curves: readonly Curve[]): void {
    const changed = curves.flatMap((curve, i) => (isSame(curve, this.#before[i]) ? [] : [i]));
    if (changed.length > 1 || curves.length !== this.#before.length) {
      this.draw(context, curves);
      return;
    }
    const moving = changed[0] ?? (this.#pictures ? this.#moving : -1);
    if (!this.#pictures || moving !== this.#moving)
      this.#pictures = {
        under: this.#picture(context, curves.slice(moving + 1)),
        over: this.#picture(context, curves.slice(0, Math.max(moving, 0))),
      };
    this.#moving = moving;
    this.#before = curves;
    show(context, this.#pictures.under);
    if (moving >= 0) this.#paint(context, curves.slice(moving, moving + 1));
    if (moving > 0) show(context, this.#pictures.over);
  }

  #picture(like: CanvasRenderingContext2D, curves: readonly Curve[]): HTMLCanvasElement {
    const canvas = document.createElement("canvas");
    if (!curves.length) return canvas;
    canvas.width = like.canvas.width;
    canvas.height = like.canvas.height;
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    context.setTransform(like.getTransform());
    this.#paint(context, curves);
    return canvas;
  }
}

function isSame(curve: Curve, before: Curve | undefined): boolean {
  return curve.samples === before?.samples && curve.style.color === before.style.color;
}

function show(context: CanvasRenderingContext2D, picture: HTMLCanvasElement): void {
  context.save();
  context.resetTransform();
  context.drawImage(picture, 0, 0);
  context.restore();
}
