import { expect, phone, test } from "./lab.ts";
import { eachFigure, type FormFigure, figureOf, figures } from "./pages/form.ts";
import { openFigures, showFigures } from "./pages/page.ts";

test.use({ reducedMotion: "reduce" } as object);

/** How far from the top of the figure stands what is under its picture, and its end. */
async function places(figure: FormFigure): Promise<Record<string, number>> {
  await figure.rendered();
  const { picture, ...below } = await figure.parts();
  const known = Object.entries(below).flatMap(([name, place]) => (place ? [[name, place.y - picture.y]] : []));
  return { ...Object.fromEntries(known), end: await figure.height() };
}

function expectStill(now: Record<string, number>, before: Record<string, number>, pressed: string): void {
  for (const [name, place] of Object.entries(before).filter(([name]) => name in now))
    expect(Math.abs((now[name] ?? 0) - place), `${pressed}: ${name} ${now[name]} after ${place}`).toBeLessThanOrEqual(
      2,
    );
}

// On a phone a curve's numbers stand under its presets, in a row for each function.
const { card: _, ...withPresets } = figures;
const { curve: __, ...onPhone } = withPresets;

for (const [options, kinds] of [
  [{ viewport: { width: 1280, height: 720 } }, withPresets],
  [phone, onPhone],
] as const)
  test.describe(`at ${options.viewport.width} × ${options.viewport.height}`, () => {
    test.use(options);

    for (const path of ["/", "/ko/"])
      test(`${path}: no preset of any figure moves what stands under the picture, or after the figure`, async ({
        page,
      }) => {
        await eachFigure(page, path, kinds, async (figure) => {
          const before = await places(figure);
          expect(await figure.presets.count()).toBeGreaterThan(3);
          for (const preset of await figure.presets.all()) {
            await preset.click();
            expectStill(await places(figure), before, await preset.innerText());
          }
        });
      });
  });

test("neither more functions nor another scale nor skip connections move what stands under the net", async ({
  page,
}) => {
  await openFigures(page, "");
  const figure = figureOf(page);
  for (const [width, height] of [
    [1280, 720],
    [800, 720],
    [360, 640],
  ] as const)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await showFigures(page, figures.vanishing_gradient);
      await figure.drawn();
      const before = await places(figure);
      for (const functions of ["relu", "sigmoid tanh", "sigmoid tanh relu", "sigmoid tanh relu leaky_relu(slope=0.25)"])
        for (const show of ["left", "gradient", "weight_gradient", "factors"])
          for (const skip of [null, ""]) {
            await figure.set({ functions, show, skip });
            expectStill(await places(figure), before, `${functions}, ${show}, skip ${skip}`);
          }
    });
});
