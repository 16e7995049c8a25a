import { type SVGTemplateResult, svg } from "lit";
import { axesOf } from "../../../../plot/axes.ts";
import { type Frame, toLeft, toTop } from "../../../../plot/frame.ts";
import { knob, knobName } from "../../../../plot/handle.ts";
import { linePath } from "../../../../plot/line.ts";
import { handle } from "../../handle.ts";
import type { DemoContext, Track } from "../../view.ts";
import { modeOf } from "./outputs.ts";

/** The ring that turns the line is so far from the one that moves it, as a share of the plot's shorter side. */
const armShare = 0.36;

/** The line a·x + b that every layer takes stands in the first plot of a chain. */
export function isLineShown(context: DemoContext, track: Track): boolean {
  return modeOf(context) === "chain" && track === context.tracks[0];
}

/** The line that is put into itself. A ring at x = 0 moves it up and down, another one turns it. */
export function composedLine(context: DemoContext, frame: Frame): SVGTemplateResult {
  const { run, words } = context;
  const [a, b] = [Number(run.settings.a), Number(run.settings.b)];
  const { x, y } = axesOf(frame, 5, 5);
  const [across, up] = [frame.width / 8, frame.height / (frame.yRange[1] - frame.yRange[0])];
  // On that side the line goes back towards the middle of the plot.
  const side = context.steady("side of the ring", a * b > 0 ? -1 : 1);
  const pivot = { x: toLeft(frame, 0), y: toTop(frame, b) };
  const arm = (armShare * Math.min(frame.width, frame.height)) / Math.hypot(across, a * up);
  const name = (id: string) => words.settings[id]?.name ?? id;
  const turn = {
    name: name("a"),
    across: "a",
    x: pivot.x + side * arm * across,
    y: pivot.y - side * arm * a * up,
    perPixel: (left: number, top: number) =>
      (pivot.y - top) / up / (side * Math.max((side * (left - pivot.x)) / across, 0.01)),
    isStop: false,
  };
  const move = {
    name: name("b"),
    across: "b",
    ...pivot,
    perPixel: (_: number, top: number) => b + (pivot.y - top) / up,
  };
  const path = linePath(
    (i) => x(i ? 4 : -4),
    (i) => y(a * (i ? 4 : -4) + b),
    2,
  );
  return svg`<svg class="window" x=${frame.left} y=${frame.top} width=${frame.width} height=${frame.height} viewBox="${frame.left} ${frame.top} ${frame.width} ${frame.height}" aria-hidden="true">
      <path class="composed" data-term="layer" d=${path} />
    </svg>
    ${handle(context, move, svg`${knob()}${knobName("b", { under: b >= 0 })}`)}
    ${handle(context, turn, svg`${knob()}${knobName("a", { under: a < 0 })}`)}`;
}
