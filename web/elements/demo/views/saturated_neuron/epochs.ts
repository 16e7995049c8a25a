import { nothing, type SVGTemplateResult, svg } from "lit";
import { guard } from "lit/directives/guard.js";
import { cursor } from "../../../../plot/cursor.ts";
import { type Frame, pixelIn, toLeft, toTop, xAt } from "../../../../plot/frame.ts";
import { line, linePath } from "../../../../plot/line.ts";
import { pinned } from "../../../../plot/pinnedPoint.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { epochOf, history, lastStep, readTracks } from "./series.ts";

/**
 * Series over the epochs, strong as far as the cursor and faint beyond, with the functions' markers at the cursor and at
 * the epoch that is pointed at. `clip` is the id of a clip path of its own.
 */
export function epochLines(
  context: DemoContext,
  frame: Frame,
  ids: readonly string[],
  clip: string,
): SVGTemplateResult {
  const { tracks } = context;
  const { left, top, width, height } = frame;
  const read = readTracks(context);
  const now = toLeft(frame, epochOf(tracks));
  const lines = guard(
    [...tracks.flatMap(({ result, light }) => [result, light.color]), left, width, ...frame.yRange, lastStep(context)],
    () => ids.flatMap((id) => tracks.map((track) => seriesLine(track, id, frame))),
  );
  return svg`<clipPath id=${clip}><rect x=${left} y=${top - 2} width=${width} height=${height + 4} /></clipPath>
    <clipPath id="${clip}-past"><rect x=${left} y=${top - 2} width=${Math.max(0, now - left)} height=${height + 4} /></clipPath>
    <g class="future" clip-path="url(#${clip})">${lines}</g>
    <g clip-path="url(#${clip}-past)">${lines}</g>
    ${read === tracks ? nothing : moment(read, ids, frame, true)}
    ${moment(tracks, ids, frame, false)}`;
}

function seriesLine(track: Track, id: string, frame: Frame): SVGTemplateResult {
  const values = history(track, id);
  const path = linePath(
    (step) => toLeft(frame, step),
    (step) => toTop(frame, values[step] as number),
    values.length,
  );
  return svg`<g class=${id} ${hueOf(track)}>${line(path)}</g>`;
}

function moment(tracks: readonly Track[], ids: readonly string[], frame: Frame, isPointed: boolean): SVGTemplateResult {
  const points = ids.flatMap((id) =>
    tracks.map((track) => {
      const { x, y } = pinned(frame, track.step, at(track, id));
      return { x, y, marker: track.light.marker, hue: hueOf(track) };
    }),
  );
  const { top, height } = frame;
  return cursor(toLeft(frame, epochOf(tracks)), [{ top, bottom: top + height }], points, isPointed);
}

/** Reads the epoch under the pointer, in a picture of which a plot over the epochs is a part. */
export function pointsAtEpochs(context: DemoContext, frame: Frame, [width, height]: readonly [number, number]) {
  return {
    point(event: PointerEvent): void {
      const picture = event.currentTarget as SVGElement;
      const { x } = pixelIn(picture.ownerSVGElement ?? picture, width, height, { x: event.clientX, y: event.clientY });
      const step = Math.round(xAt(frame, x));
      context.point(step >= 0 && step <= lastStep(context) ? step : undefined);
    },
    leave(event: PointerEvent): void {
      if (event.pointerType === "mouse") context.point(undefined);
    },
  };
}
