import { afterFrame } from "./afterFrame.ts";

/** What figures are busy with until they are drawn. */
const drawing = new Set<Promise<void>>();

/** Draws a figure; one that is not in sight waits for those that are, so that the reader sees something the sooner. */
export async function drawInTurn(inSight: boolean, draw: () => Promise<void>): Promise<void> {
  if (!inSight) {
    await afterFrame();
    await Promise.all(drawing);
  }
  const done = draw();
  drawing.add(done);
  await done;
  drawing.delete(done);
}
