import { afterFrame } from "./afterFrame.ts";

/** What figures are busy with until they are drawn. */
const drawing = new Set<Promise<void>>();

/** Draws a figure; one that is not in sight waits for those that are, so that the reader sees something the sooner. */
export async function drawQueued(inSight: boolean, draw: () => Promise<void>): Promise<void> {
  if (!inSight) await figuresInSightDrawn();
  const done = draw();
  drawing.add(done);
  await done;
  drawing.delete(done);
}

/** Resolves once all figures in sight are drawn. */
export async function figuresInSightDrawn(): Promise<void> {
  await afterFrame();
  await Promise.all(drawing);
}

/** Lets the others wait for a figure whose code is still on its way, but not for ever. */
export function queueWaitsFor(until: Promise<unknown>, longest = 3000): void {
  const held = Promise.race([until, new Promise((resolve) => setTimeout(resolve, longest))]).then(() => {
    drawing.delete(held);
  });
  drawing.add(held);
}
