import { demoRows } from "../../web/core/demo.ts";
import { expect, test } from "./lab.ts";
import { Figure } from "./pages/figure.ts";
import { everyFigure, scrolled } from "./pages/page.ts";
import { type StillFile, stillOf } from "./pages/picture.ts";
import { ScaledFigure } from "./pages/scaled.ts";

test.use({ hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

/** How pages zoom and scale what stands in them; slides are scaled, and some pages by two different factors. */
const uneven = "transform: scale(1, 0.5)";
const both = "zoom: 1.25; transform: scale(0.6, 0.8)";
/** Every figure in which something is dragged or pressed, and states of some in which other things are. */
const figures = [
  ...demoRows.map(({ id }) => (id === "decision_boundary" ? `${id}?epochs=20` : `${id}?panels=inside`)),
  "function_fitting?target=drawn&steps=10",
  "decision_boundary?data=drawn&epochs=20&show=unit",
  "activation-curve?functions=elu",
  "activation-bars?functions=softmax",
];

for (const hash of figures)
  test(`${hash}: hands mean the same, and a picture is saved the same, however the page scales it`, async ({
    page,
  }) => {
    const figure = new ScaledFigure(page);
    /** What comes of dragging each handle, and of each tap in a picture that means something. */
    const handle = async () => {
      const outcomes: Record<string, string> = {};
      for (const i of await figure.handles()) {
        const { x, y, across, down } = await figure.handle(i);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 12 * across, y - 9 * down);
        await page.mouse.move(x + 31 * across, y - 23 * down);
        await page.mouse.up();
        outcomes[`handle ${i}`] = await figure.link();
        await figure.restore();
      }
      for (const i of await figure.pictures()) {
        const { x, y } = await figure.inPicture(i, [0.42, 0.4]); // not at an edge of cells
        const before = await figure.says();
        await page.touchscreen.tap(x, y);
        const after = await figure.says();
        if (after !== before) outcomes[`tap in ${i}`] = after;
        await figure.restore();
      }
      return outcomes;
    };
    const still = () => stillOf(new Figure(everyFigure(page)));
    await figure.open(hash, "");
    const [saved, outcomes] = [await still(), await handle()];
    expect(Object.keys(outcomes)).not.toEqual([]);
    await test.step(uneven, async () => {
      await figure.open(hash, uneven);
      expectSame(await still(), saved);
    });
    await test.step(both, async () => {
      await figure.open(hash, both);
      expect(await handle()).toMatchObject(outcomes);
    });
    await test.step("the wheel scrolls the page", async () => {
      const { x, y } = await figure.inPicture(0, [0.5, 0.5]);
      const [top, link] = [await scrolled(page), await figure.link()];
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 100);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(top);
      expect(await figure.link()).toBe(link);
    });
  });

/** The same shapes in the same places, to a pixel. */
function expectSame(now: StillFile, before: StillFile): void {
  const number = /-?\d+(\.\d+)?/g;
  const numbersOf = ({ svg }: StillFile) => (svg.match(number) ?? []).map(Number);
  const shapesOf = ({ svg }: StillFile) => svg.replaceAll(number, "0");
  expect(shapesOf(now)).toBe(shapesOf(before));
  const all = numbersOf(before);
  const apart = numbersOf(now).map((each, i) => Math.abs(each - (all[i] ?? Number.NaN)));
  expect(Math.max(...apart)).toBeLessThanOrEqual(1);
}
