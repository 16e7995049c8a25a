import type { CDPSession, Locator, Page } from "@playwright/test";

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In µs. */
  ts: number;
  /** In µs. */
  dur?: number;
  /** In µs: what the thread itself ran, however busy the machine is otherwise. */
  tdur?: number;
  args: { name?: string; data?: { type?: string } };
}

/** What is dragged, if not the thumb of a slider; and what a move is told by, if not by `input`: an event, or a frame. */
export interface Dragged {
  from?: Locator;
  event?: string;
}

const count = 61;

/**
 * What each move costs the main thread while something is dragged to and fro across a slider or a plot, in ms of its own
 * time: every task (script, style, layout, paint) from the one that brings the event to the next such one, as the
 * browser's trace tells it.
 */
export async function traceDrag(
  page: Page,
  across: Locator,
  { from = across, event = "input" }: Dragged = {},
): Promise<number[]> {
  await across.scrollIntoViewIfNeeded();
  const [box, pressed] = [await across.boundingBox(), await from.boundingBox()];
  if (!box || !pressed) throw new Error("what is to be dragged is not on the page");
  const y = pressed.y + pressed.height / 2;
  const session = await page.context().newCDPSession(page);
  let turn = 0;
  const move = async () => {
    const x = box.x + box.width * (0.2 + ((turn++ * 0.05) % 0.6));
    // Playwright's own would run scripts in the page at every move.
    await session.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y, button: "left", buttons: 1 });
    await page.waitForTimeout(60);
  };
  await page.mouse.move(from === across ? box.x + box.width * 0.2 : pressed.x + pressed.width / 2, y);
  await page.mouse.down();
  for (let i = 0; i < 20; i++) await move();
  const events = await trace(page, async () => {
    for (let i = 0; i < count; i++) await move();
  });
  await page.mouse.up();
  const isMark = ({ name, args }: TraceEvent) =>
    event === "frame" ? name === "Commit" : name === "EventDispatch" && args.data?.type === event;
  const marks = events.filter(isMark);
  if (marks.length < count / 2) throw new Error(`${count} moves gave ${marks.length} of ${event}`);
  return costsBetween(marks, events);
}

/** What each frame costs it, for so many ms. */
export async function traceFrames(page: Page, duration: number): Promise<number[]> {
  const events = await trace(page, () => page.waitForTimeout(duration));
  const frames = events.filter(({ name }) => name === "Commit");
  if (frames.length < 2) throw new Error("nothing moves on this page");
  return costsBetween(frames, events);
}

/** The longest task of its own while something happens in the page, in ms. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const events = await trace(page, work);
  const shown = events.filter(({ name }) => name === "Commit").at(-1);
  if (!shown) throw new Error("nothing was shown");
  return Math.max(...tasksOf(shown, events).map(({ tdur = 0 }) => tdur / 1000));
}

async function trace(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] },
  });
  await work();
  await stop(session);
  await session.detach();
  return events;
}

/** The main thread's time, in ms, from each of its marks to the next. */
function costsBetween(marks: TraceEvent[], events: TraceEvent[]): number[] {
  const tasks = tasksOf(marks[0] as TraceEvent, events);
  const starts = marks.map(({ ts }) => ts).sort((a, b) => a - b);
  return starts.slice(0, -1).map((start, i) => {
    const inside = tasks.filter(({ ts, dur = 0 }) => ts + dur > start && ts + dur <= (starts[i + 1] as number));
    return inside.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}

/** All tasks of the thread on which something was noticed. */
function tasksOf({ pid, tid }: TraceEvent, events: TraceEvent[]): TraceEvent[] {
  return events.filter((event) => event.name === "RunTask" && event.tdur && event.pid === pid && event.tid === tid);
}

function stop(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    session.once("Tracing.tracingComplete", () => resolve());
    session.send("Tracing.end").catch(reject);
  });
}
