import type { Curves } from "./curves.ts";
import type { Demos } from "./demos.ts";

const started: { demos?: Promise<Demos>; curves?: Promise<Curves> } = {};

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

/** What demos ask for, if one has asked. */
export function startedDemos(): Promise<Demos> | undefined {
  return started.demos;
}
