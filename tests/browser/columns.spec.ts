import type { Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { Figure } from "./pages/figure.ts";
import { figures } from "./pages/form.ts";
import { allStarted, everyFigure, overflow } from "./pages/page.ts";
import { openPost, tag } from "./post.ts";

/** Places whose width is given, whatever stands in them; a figure takes all of it. */
const given = {
  "a grid of one column": '<div style="display: grid; grid-template-columns: 1fr">@</div>',
  "within a grid": '<div style="display: grid"><div>@</div></div>',
  "a grid of two columns": '<div style="display: grid; grid-template-columns: 1fr 1fr"><div>@</div><p>Beside</p></div>',
  "a sidebar's neighbour": '<div style="display: flex"><div style="flex: 1">@</div><nav>Beside</nav></div>',
  "a table": '<table style="width: 100%"><tr><td>@</td></tr></table>',
  "a fieldset": "<fieldset>@</fieldset>",
  "a list": "<ul><li>@</li></ul>",
  "an article in a column": '<div style="display: flex; flex-direction: column"><article>@</article></div>',
  "columns of text": '<div style="columns: 2">@</div>',
  "what opens": "<details open><summary>More</summary>@</details>",
  "a very narrow place": '<div style="width: 90px">@</div>',
};
/** Places that are as wide as what stands in them, and at most as wide as the page. */
const asWanted = {
  "a float": '<div style="float: left">@</div>',
  "a block in a line": '<div style="display: inline-block">@</div>',
  "a flex row": '<div style="display: flex">@</div>',
  "within a flex row": '<div style="display: flex"><div>@</div></div>',
  "the middle of a column": '<div style="display: flex; flex-direction: column; align-items: center">@</div>',
  "a cell of a table": "<table><tr><td>@</td></tr></table>",
  "a dialogue": '<div style="position: absolute">@</div>',
};
/** The narrowest that a place can be. */
const narrowest = '<div style="width: min-content">@<p>Extraordinary</p></div>';

/** Opens a post on a page of this width with something in each place. */
async function openIn(page: Page, width: number, places: readonly string[], html: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const filled = places.map((place) => place.replace("@", html)).join('<hr style="clear: both">');
  await openPost(page, `<meta name="viewport" content="width=device-width">${filled}${tag}`);
}

const curve = "<activation-curve></activation-curve>";

/** How wide each curve is, and the probe beside it: a block that has the width of the place. */
function widths(page: Page): Promise<{ figure: number; probe: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("activation-curve")].map((curve) => ({
      figure: curve.getBoundingClientRect().width,
      probe: curve.nextElementSibling?.getBoundingClientRect().width ?? 0,
    })),
  );
}

for (const width of [320, 390, 1280])
  test(`on a page of ${width} px a figure is as wide as its place, and never forces it`, async ({ page }) => {
    await openIn(page, width, Object.values(given), `${curve}<div></div>`);
    await allStarted(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const [i, { figure, probe }] of (await widths(page)).entries())
      expect(figure, Object.keys(given)[i]).toBeCloseTo(probe, 0);

    await openIn(page, width, Object.values(asWanted), curve);
    await allStarted(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const [i, { figure }] of (await widths(page)).entries())
      expect(figure, Object.keys(asWanted)[i]).toBeGreaterThan(Math.min(700, width - 40));

    await openIn(page, width, [narrowest, narrowest], `${curve}<div></div>`);
    await allStarted(page);
    const [first] = await widths(page);
    expect(first?.figure).toBe(first?.probe);
    expect(first?.figure).toBeLessThan(150);
  });

for (const place of ["a grid of one column", "a table", "a sidebar's neighbour"] as const)
  test(`every figure fits ${place} on a phone`, async ({ page }) => {
    await openIn(
      page,
      390,
      Object.values(figures).map((html) => given[place].replace("@", html)),
      "",
    );
    await allStarted(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const figure of await everyFigure(page).all()) expect(await new Figure(figure).beyondPlace()).toEqual([]);
  });
