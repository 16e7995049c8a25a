import type { Core } from "./core.ts";
import type { Curves } from "./curves.ts";

const started: { whole?: Promise<Core>; curves?: Promise<Curves> } = {};

/** What was started, or is being started now; a failed start may be tried again. */
export function startOnce<Part extends keyof typeof started>(
  part: Part,
  start: () => NonNullable<(typeof started)[Part]>,
): NonNullable<(typeof started)[Part]> {
  const running = started[part] ?? start();
  started[part] = running;
  running.catch(() => {
    delete started[part];
  });
  return running;
}

/** The whole core, if someone has asked for it. */
export function wholeCore(): Promise<Core> | undefined {
  return started.whole;
}
