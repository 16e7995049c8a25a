import type { Locator } from "@playwright/test";
import { drawn, expect, openFigure, test } from "./lab.ts";

/** The lengths, in CSS pixels, of the stretches of ink along the row of the plot that holds most of a curve's colour. */
async function stretches(figure: Locator): Promise<number[]> {
  const fill = (await figure.locator("svg.marker").first().getAttribute("fill")) ?? "";
  const color = [1, 3, 5].map((start) => Number.parseInt(fill.slice(start, start + 2), 16));
  return figure.locator("canvas").evaluate((canvas: HTMLCanvasElement, wanted) => {
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [120, canvas.clientHeight - 70];
    const context = copy.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
    const scale = canvas.width / canvas.clientWidth;
    context.scale(1 / scale, 1 / scale);
    context.drawImage(canvas, -60 * scale, -30 * scale);
    const { data, width, height } = context.getImageData(0, 0, copy.width, copy.height);
    const inked = (at: number) =>
      wanted.every((channel, i) => Math.abs((data[at + i] ?? 0) - channel) < 90) && (data[at + 3] ?? 0) > 100;
    const rows = Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_, x) => (inked(4 * (y * width + x)) ? "#" : " ")).join(""),
    );
    const ink = (row: string) => row.replaceAll(" ", "").length;
    const fullest = rows.reduce((best, row) => (ink(row) > ink(best) ? row : best));
    return (fullest.match(/#+/g) ?? []).map((run) => run.length);
  }, color);
}

test("f″ is drawn dotted, f′ dashed, f solid", async ({ page }) => {
  // Each has one line that is level: f″ of x², f′ of x, f of the step above 0.
  const cases = [
    ['functions="squared_relu" derivatives="2" hide-value', { runs: 20, longest: 4 }],
    ['functions="identity" hide-value', { runs: 8, longest: 11 }],
    ['functions="step" derivatives="0"', { runs: 1, longest: 120 }],
  ] as const;
  await openFigure(
    page,
    cases.map(([attributes]) => `<activation-curve ${attributes} range="1 3" x="0"></activation-curve>`).join(""),
  );
  for (const [index, [, line]] of cases.entries()) {
    const figure = page.locator("activation-curve").nth(index);
    await drawn(figure);
    const runs = await stretches(figure);
    expect(runs.length).toBeGreaterThanOrEqual(line.runs);
    expect(Math.max(...runs)).toBeLessThanOrEqual(line.longest);
    expect(Math.max(...runs)).toBeGreaterThan(line.longest / 5);
  }
});

test("f″ is asked for, read, tabled and told; without f′ there is no f″", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="sigmoid elu" x="1"></activation-curve>`);
  await drawn(figure);
  const toggle = (name: RegExp) => figure.getByRole("button", { name });
  await toggle(/second derivative/).click();
  await expect(figure).toHaveAttribute("derivatives", "2");
  await expect(figure.locator(".reading").first().locator("dt")).toHaveText(["f(x)", "f′(x)", "f″(x)"]);
  await expect(figure.locator(".reading").first().locator("dd")).toHaveText(["0.7311", "0.1966", "−0.09086"]);
  await expect(figure.locator("canvas")).toHaveAccessibleName(/second derivatives \(dotted\)/);
  await expect(figure.locator("input.point")).toHaveAttribute(
    "aria-valuetext",
    /Sigmoid 0\.7311, slope 0\.1966, f″ −0\.09086/,
  );
  await figure.getByRole("button", { name: "Numbers" }).click();
  await expect(figure.locator("thead tr").nth(1).locator("th")).toHaveText(["f", "f′", "f″", "f", "f′", "f″"]);
  await expect(figure.locator("tr.here td")).toHaveText(["0.7311", "0.1966", "−0.09086", "1", "1", "0"]);
  await figure.evaluate((element) => element.setAttribute("x", "0"));
  await expect(figure.locator(".reading").nth(1).locator("dd").nth(2)).toHaveText("0 f″ jumps here; by convention");
  await toggle(/the function f/).click();
  await expect(figure.locator(".reading").first().locator("dt")).toHaveText(["f′(x)", "f″(x)"]);
  await expect(figure).toHaveAttribute("derivatives", "2");
  await toggle(/its derivative/).click();
  await expect(figure).toHaveAttribute("derivatives", "0");
  await expect(figure.locator(".reading").first().locator("dt")).toHaveText(["f(x)"]);
});
