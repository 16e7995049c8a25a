import { resolve } from "node:path";
import { drawn, test } from "./lab.ts";

test("take the README's picture", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto("/");
  const figure = page.locator("#three");
  await drawn(figure);
  await figure.screenshot({ path: resolve(import.meta.dirname, "../../web/page/screenshot.png") });
});
