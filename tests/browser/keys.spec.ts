import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { openCurve } from "./pages/curve.ts";
import { openDemo } from "./pages/demo.ts";
import { figureOf, figures } from "./pages/form.ts";
import { openFigures } from "./pages/page.ts";
import { openZigzag } from "./pages/zigzag.ts";

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
  const figure = await openCurve(page, 'functions="elu" x="1" explore panels="adjust"');
  const heard = await hearKeys(page);
  expect(await heardOf(page, heard, figure.point, ["ArrowRight", "ArrowLeft", "PageUp", "Home", "+"])).toEqual([]);
  await expect.poll(() => figure.setting("x")).not.toBe("1");
  expect(await heardOf(page, heard, figure.limit, ["ArrowRight", "End"])).toEqual([]);
  expect(await heardOf(page, heard, figure.typedX, ["2", ".", "5", " ", "ArrowLeft", "Enter"])).toEqual([]);
  const toggle = figure.button("Show: its derivative f′");
  expect(await heardOf(page, heard, toggle, [" ", "Enter"])).toEqual([]);
  await figure.button(/more$/).click();
  expect(await heardOf(page, heard, figure.search, ["s", " ", "ArrowDown"])).toEqual([]);
});

test("a key that drags a demo's handle or opens a part of it is not heard by the page around it", async ({ page }) => {
  const demo = await openZigzag(page);
  const heard = await hearKeys(page);
  expect(await heardOf(page, heard, demo.start, ["ArrowRight", "ArrowUp", "PageDown", "Home"])).toEqual([]);
  await demo.holds({ start_x: "-4" });
  expect(await heardOf(page, heard, demo.partButton("adjust"), ["Enter", " "])).toEqual([]);
  await demo.open("adjust");
  expect(await heardOf(page, heard, demo.addFunction, ["ArrowDown"])).toEqual([]);
});

/** Keys that a control of each kind uses. */
const uses = {
  button: ["Enter", "Space"],
  slider: ["ArrowRight", "ArrowLeft", "PageUp", "Home", "End"],
  textbox: ["2", "Shift+?", "Space", "ArrowLeft", "Home", "Backspace", "Enter"],
  searchbox: ["s", "Shift+?", "Space", "ArrowDown"],
  combobox: ["ArrowDown", "ArrowUp"],
} as const;

for (const [name, html] of Object.entries(figures))
  test(`${name}: no key that one of its controls uses is heard around it, in whatever form`, async ({ page }) => {
    const inside = html.replace(">", ' panels="adjust">');
    await openFigures(page, inside);
    const figure = figureOf(page);
    await figure.drawn();
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ["keydown", "keypress", "keyup"])
        document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
      Object.assign(window, { takeKeys: () => heard.splice(0) });
    });
    let tried = 0;
    for (const [role, keys] of Object.entries(uses))
      for (const control of (await figure.root.getByRole(role as keyof typeof uses).all()).slice(0, 2)) {
        if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
        tried++;
        for (const key of keys) {
          await control.press(key);
          if (!(await control.isVisible())) break;
        }
        const heard = await page.evaluate<string[]>("takeKeys()");
        // What is chosen may take the list away, so that the key is let go elsewhere.
        const acted = role === "combobox" ? heard.filter((each) => !each.startsWith("keyup")) : heard;
        expect(acted, `on a ${role}`).toEqual([]);
      }
    expect(tried).toBeGreaterThan(1);
  });

test("keys that no control uses are heard", async ({ page }) => {
  const figure = await openCurve(page, 'functions="elu" x="1" panels="adjust"');
  const heard = await hearKeys(page);
  expect(await heardOf(page, heard, figure.point, ["Escape", "Tab"])).toEqual(["Escape", "Tab"]);
  expect(await heardOf(page, heard, figure.typedX, ["Control+b", "Escape"])).toEqual(["Control", "b", "Escape"]);
  const toggle = figure.button("Show: its derivative f′");
  expect(await heardOf(page, heard, toggle, ["s", "ArrowRight"])).toEqual(["s"]); // the arrow goes to the next button;
});

test("the button that plays keeps the focus while it plays, and when that ends", async ({ page }) => {
  const demo = await openDemo(page, 'name="linear_collapse" depth="2" step="0"');
  await demo.transport("play").focus();
  await page.keyboard.press("Enter");
  await expect(demo.transport("pause")).toBeFocused();
  await expect(demo.transport("play")).toBeFocused();
});
