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

/** A finger goes down, travels in so many moves and lifts. */
export async function swipe(page: Page, from: Place, by: Place, moves = 20): Promise<void> {
  const touch = await fingers(page);
  const at = (part: number) => ({ x: from.x + part * by.x, y: from.y + part * by.y });
  await touch("touchStart", at(0));
  for (let move = 1; move <= moves; move++) await touch("touchMove", at(move / moves));
  await touch("touchEnd");
}
