import type { Locator, Page } from "@playwright/test";
import { drawn, expect, openFigure, test } from "./lab.ts";

/** Records the keys that reach the page around the figures, as the script of a slide show would hear them. */
async function hearKeys(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    document.addEventListener("keydown", ({ key }) => heard.push(key));
    Object.assign(window, { takeKeys: () => heard.splice(0) });
  });
  return () => page.evaluate(() => (window as unknown as { takeKeys(): string[] }).takeKeys());
}

/** Presses keys on a control, and gives those that the page hears. */
async function heardOf(page: Page, heard: () => Promise<string[]>, control: Locator, keys: string[]) {
  await control.focus();
  for (const key of keys) await page.keyboard.press(key);
  return heard();
}

test("a key that a control uses is not heard by the page around it", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="elu" x="1" explore></activation-curve>`);
  await drawn(figure);
  const heard = await hearKeys(page);
  const slider = figure.getByRole("slider", { name: "The point x" });
  expect(await heardOf(page, heard, slider, ["ArrowRight", "ArrowLeft", "PageUp", "Home", "+"])).toEqual([]);
  await expect(figure).not.toHaveAttribute("x", "1");
  const limit = figure.getByRole("slider", { name: "Low gradient" });
  expect(await heardOf(page, heard, limit, ["ArrowRight", "End"])).toEqual([]);
  const box = figure.getByRole("spinbutton", { name: "Value of x" });
  expect(await heardOf(page, heard, box, ["2", ".", "5", " ", "ArrowLeft", "Enter"])).toEqual([]);
  const toggle = figure.getByRole("button", { name: "Show: its derivative f′" });
  expect(await heardOf(page, heard, toggle, [" ", "Enter"])).toEqual([]);
  await figure.getByRole("button", { name: /more$/ }).click();
  expect(await heardOf(page, heard, figure.getByRole("searchbox"), ["s", " ", "ArrowDown"])).toEqual([]);
});

test("a key that drags a demo's handle or opens a part of it is not heard by the page around it", async ({ page }) => {
  await openFigure(page, `<gradient-demo name="zigzag"></gradient-demo>`);
  const demo = page.locator("gradient-demo");
  const handle = demo.getByRole("slider", { name: "Start", exact: true });
  await handle.scrollIntoViewIfNeeded();
  await expect(demo.locator("summary").first()).toBeVisible();
  const heard = await hearKeys(page);
  expect(await heardOf(page, heard, handle, ["ArrowRight", "ArrowUp", "PageDown", "Home"])).toEqual([]);
  await expect(demo).toHaveAttribute("start_x", "-4");
  expect(await heardOf(page, heard, demo.locator("summary").first(), ["Enter", " "])).toEqual([]);
  expect(await heardOf(page, heard, demo.getByRole("combobox").first(), ["ArrowDown"])).toEqual([]);
});

test("keys that no control uses are heard", async ({ page }) => {
  const figure = await openFigure(page, `<activation-curve functions="elu" x="1"></activation-curve>`);
  await drawn(figure);
  const heard = await hearKeys(page);
  const slider = figure.getByRole("slider", { name: "The point x" });
  expect(await heardOf(page, heard, slider, ["Escape", "Tab"])).toEqual(["Escape", "Tab"]);
  const box = figure.getByRole("spinbutton", { name: "Value of x" });
  expect(await heardOf(page, heard, box, ["Control+b", "Escape"])).toEqual(["Control", "b", "Escape"]);
  const toggle = figure.getByRole("button", { name: "Show: its derivative f′" });
  expect(await heardOf(page, heard, toggle, ["ArrowRight", "s"])).toEqual(["ArrowRight", "s"]);
});
