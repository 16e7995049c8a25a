import type { Page } from "@playwright/test";

interface Place {
  x: number;
  y: number;
}

type Touch = (type: "touchStart" | "touchMove" | "touchEnd", ...places: Place[]) => Promise<unknown>;

/** Fingers as the browser itself sees them, each in its place. */
export async function fingers(page: Page): Promise<Touch> {
  const client = await page.context().newCDPSession(page);
  return (type, ...places) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: places.map(({ x, y }, id) => ({ id, x, y })) });
}

/** A finger goes down, travels and lifts. */
export async function swipe(page: Page, from: Place, by: Place): Promise<void> {
  const touch = await fingers(page);
  const at = (part: number) => ({ x: from.x + part * by.x, y: from.y + part * by.y });
  await touch("touchStart", at(0));
  for (let step = 1; step <= 20; step++) await touch("touchMove", at(step / 20));
  await touch("touchEnd");
}
