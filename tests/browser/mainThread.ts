import type { CDPSession, Page } from "@playwright/test";

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

/**
 * What each move costs the main thread, in ms of its own time: every task (script, style, layout, paint) from the one
 * that brings an `input` event to the next such one, as the browser's trace tells it.
 */
export async function traceMoves(page: Page, move: () => Promise<void>, count: number): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] },
  });
  for (let i = 0; i < count; i++) await move();
  await stop(session);
  await session.detach();

  const inputs = events.filter(({ name, args }) => name === "EventDispatch" && args.data?.type === "input");
  if (inputs.length < count / 2) throw new Error(`${count} moves gave ${inputs.length} input events`);
  const thread = inputs[0] as TraceEvent;
  const tasks = events.filter(
    ({ name, pid, tid, tdur }) => name === "RunTask" && tdur && pid === thread.pid && tid === thread.tid,
  );
  const starts = inputs.map(({ ts }) => ts).sort((a, b) => a - b);
  return starts.slice(0, -1).map((start, i) => {
    const inside = tasks.filter(({ ts, dur = 0 }) => ts + dur > start && ts + dur <= (starts[i + 1] as number));
    return inside.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}

function stop(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    session.once("Tracing.tracingComplete", () => resolve());
    session.send("Tracing.end").catch(reject);
  });
}
