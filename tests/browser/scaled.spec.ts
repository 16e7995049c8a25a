import { expect, test } from "./lab.ts";
import { boxOf, drag, middleOf } from "./pages/figure.ts";
import { openZigzag } from "./pages/zigzag.ts";

for (const [name, style, across, down] of [
  ["as it is", "", 1, 1],
  ["with a zoom of 1.5", "zoom: 1.5;", 1.5, 1.5],
  ["scaled unevenly", "transform: scale(0.6, 1.2); transform-origin: 0 0;", 0.6, 1.2],
] as const)
  test(`a handle stays under the pointer, and pointing reads the same step, in a page ${name}`, async ({ page }) => {
    const demo = await openZigzag(page, 'step="200" panels="inside"');
    await page.addStyleTag({ content: `gradient-demo { width: 600px; ${style} }` });
    await demo.rendered();
    await demo.start.scrollIntoViewIfNeeded();
    const plane = await boxOf(demo.plane);
    await page.mouse.move(plane.x + plane.width * 0.4, plane.y + plane.height * 0.45);
    await expect(demo.lossName).toHaveText("Loss at step 43");
    const { x, y } = await middleOf(demo.start);
    const to = { x: x + 60 * across, y: y - 30 * down };
    await drag(page, { x, y }, { x: x + 20 * across, y: y - 20 * down }, to);
    await demo.holds({ start_x: "0.8", start_y: "2.9" });
  });
