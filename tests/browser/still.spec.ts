import { expect, phone, test } from "./lab.ts";
import { type FormFigure, figureOf, figures } from "./pages/form.ts";
import { openFigures } from "./pages/page.ts";

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
for (const options of [{ viewport: { width: 1280, height: 720 } }, phone])
  for (const [name, html] of Object.entries(figures).filter(
    ([name]) => name !== "card" && (name !== "curve" || options !== phone),
  ))
    test(`${name} at ${options.viewport.width} × ${options.viewport.height}: no preset moves what stands under the picture, or after the figure`, async ({
      browser,
    }) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      for (const path of ["/", "/ko/"])
        await test.step(path, async () => {
          await openFigures(page, html, path);
          const figure = figureOf(page);
          await figure.drawn();
          const before = await places(figure);
          expect(await figure.presets.count()).toBeGreaterThan(3);
          for (const preset of await figure.presets.all()) {
            await preset.click();
            expectStill(await places(figure), before, await preset.innerText());
          }
        });
      await context.close();
    });

test("neither more functions nor another scale nor skip connections move what stands under the net", async ({
  page,
}) => {
  for (const [width, height] of [
    [1280, 720],
    [800, 720],
    [360, 640],
  ] as const)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await page.goto("about:blank");
      await openFigures(page, figures.vanishing_gradient);
      const figure = figureOf(page);
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
