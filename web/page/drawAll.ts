import { figuresInSightDrawn } from "../elements/base/drawingQueue.ts";
import { type ElementName, elementNames, loadElement } from "../elements/base/elementLoaders.ts";
import { LabElement } from "../elements/base/labElement.ts";
import { whenIdle } from "../elements/base/whenIdle.ts";

/**
 * Draws the figures that are not in sight, one after the other while there is nothing else to do: the page can be printed
 * without having been scrolled through.
 */
export async function drawAll(): Promise<void> {
  await figuresInSightDrawn();
  for (const figure of document.querySelectorAll(elementNames.join())) {
    await whenIdle();
    await loadElement(figure.localName as ElementName, figure);
    await whenIdle();
    if (figure instanceof LabElement) await figure.start();
  }
}
