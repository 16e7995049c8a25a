import type { Page } from "@playwright/test";
import { drawn, expect, test } from "./lab.ts";

const three = (page: Page) => page.locator("#three");

async function moveTo(page: Page, x: string): Promise<void> {
  const typed = three(page).getByRole("spinbutton", { name: "Value of x" });
  await typed.fill(x);
  await typed.press("Enter");
}

test("a link draws what it says", async ({ page }) => {
  await page.goto(
    "/#three?functions=leaky_relu(slope=0.2)+elu(alpha=2)&x=-1.5&range=-3+2&derivatives=0&panels=numbers",
  );
  await drawn(three(page));
  await expect(three(page)).toHaveAttribute("functions", "leaky_relu(slope=0.2) elu(alpha=2)");
  await expect(three(page).locator(".name strong")).toHaveText(["Leaky ReLU (0.2)", "ELU (2)"]);
  await expect(three(page).locator("dd").first()).toHaveText("−0.3");
  await expect(three(page).locator("tbody tr").first()).toContainText("−3");
  await expect(three(page).locator(".problems")).toHaveCount(0);
});

test("a link to a figure further down brings it into view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto("/#explore?functions=mish");
  await expect(page.locator("#explore")).toBeInViewport();
  await expect(page.locator("#explore .name strong")).toHaveText("Mish");
});

test("a link finds a figure whose code loads when it is near, and a reload keeps its state", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto("/#bars?functions=log_softmax&inputs=3+-3");
  const bars = page.locator("#bars");
  await expect(bars.locator(".outputs .symbol").first()).toHaveText("log p₁");
  await expect(bars).toBeInViewport();
  await expect(bars).toHaveAttribute("inputs", "3 -3");
  await drawn(three(page));
  await moveTo(page, "2");
  await expect(page).toHaveURL(/#three/);
  await page.reload();
  await expect(three(page)).toHaveAttribute("x", "2");
  await bars.scrollIntoViewIfNeeded();
  await expect(bars).toHaveAttribute("inputs", "3 -3");
});

test("what a link asks for in vain is named, the rest drawn", async ({ page }) => {
  await page.goto("/#three?functions=gelu&wobble=3&x=abc&hide-value=maybe&panels=soup");
  await drawn(three(page));
  await expect(three(page).locator(".problems li")).toHaveText([
    /panels must be one of .*, not "soup"/,
    /x must be a finite number, not "abc"/,
    /The link’s "wobble" is ignored: this figure has no such setting\. Known: .*functions/,
    /hide-value must be one of true, false, not "maybe"/,
  ]);
  await moveTo(page, "2");
  await expect(three(page).locator(".problems li")).toHaveText([/soup/]);
});

for (const hash of [
  "three?functions=elu%28alpha=2%29+tanh&x=-1",
  "three?functions=elu%2528alpha=2%2529+tanh&x=-1",
  "three%253Ffunctions=elu%252528alpha=2%252529+tanh&x=-1",
  "three%3Ffunctions%3Delu%28alpha%3D2%29%2Btanh%26x%3D-1",
  "three%253Ffunctions%253Delu%252528alpha%25253D2%252529%252Btanh%2526x%253D-1",
])
  test(`a link that was encoded on its way draws the same: #${hash}`, async ({ page }) => {
    await page.goto(`/#${hash}`);
    await drawn(three(page));
    await expect(three(page).locator(".name strong")).toHaveText(["ELU (2)", "tanh"]);
    await expect(three(page).locator(".problems")).toHaveCount(0);
  });

test("a plus in a value stays one where the whole link was encoded", async ({ page }) => {
  await page.goto("/#three%3Fx%3D1e%252B2");
  await expect(three(page)).toHaveAttribute("x", "1e+2");
});

for (const hash of ["three?functions=%E0%A4%A", "three?=&&x", "three%3Fx=2", "three?functions=sigmoid("])
  test(`a broken link draws what it can: #${hash}`, async ({ page }) => {
    await page.goto(`/#${hash}`);
    await drawn(three(page));
  });

test("a link to a figure that is not there says so, in both languages", async ({ page }) => {
  await page.goto("/#nowhere?x=2");
  await expect(page.getByText("The link leads to “nowhere”, which is not on this page.")).toBeVisible();
  await page.goto("/ko/#nowhere");
  await expect(page.getByText("‘nowhere’은(는) 이 페이지에 없어요.")).toBeVisible();
});

test("back, forward and reload keep the state", async ({ page }) => {
  await page.goto("/");
  await drawn(three(page));
  await moveTo(page, "2");
  await expect(page).toHaveURL(/#three\?.*x=2/);
  await page.waitForTimeout(1100);
  await moveTo(page, "3");
  await expect(page).toHaveURL(/x=3/);
  await page.goBack();
  await expect(three(page)).toHaveAttribute("x", "2");
  await page.goBack();
  await expect(three(page)).toHaveAttribute("x", "1.5");
  await page.goForward();
  await page.goForward();
  await expect(three(page)).toHaveAttribute("x", "3");
  await page.reload();
  await expect(three(page)).toHaveAttribute("x", "3");
});

test("a link to a figure with an endless name is quoted in part, and the page stays as it is", async ({ page }) => {
  await page.goto(`/#${"a".repeat(50000)}`);
  await expect(page.getByText(`“${"a".repeat(80)}…”`)).toBeVisible();
  await drawn(three(page));
});

test("a reload keeps the state of every figure", async ({ page }) => {
  await page.goto("/");
  await drawn(three(page));
  await moveTo(page, "2");
  await page.locator("#explore").scrollIntoViewIfNeeded();
  await page.locator("#explore").getByRole("button", { name: "Remove GELU" }).click();
  await expect(page).toHaveURL(/#explore\?functions=silu\+leaky_relu\(slope=0\.1\)/);
  await page.reload();
  await expect(three(page)).toHaveAttribute("x", "2");
  await expect(page.locator("#explore")).toHaveAttribute("functions", "silu leaky_relu(slope=0.1)");
});

test("dragging does not flood the history", async ({ page }) => {
  await page.goto("/");
  await drawn(three(page));
  const before = await page.evaluate(() => history.length);
  await three(page).locator("input.point").focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/x=/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test("a clicked link leaves the other figures alone, and back undoes it", async ({ page }) => {
  await page.goto("/");
  await drawn(three(page));
  await moveTo(page, "2");
  await expect(page).toHaveURL(/x=2/);
  await page.evaluate(() => {
    location.hash = "#explore?functions=relu6";
  });
  await expect(page.locator("#explore")).toHaveAttribute("functions", "relu6");
  await expect(three(page)).toHaveAttribute("x", "2");
  await page.goBack();
  await expect(page.locator("#explore")).toHaveAttribute("functions", /gelu/);
  await expect(three(page)).toHaveAttribute("x", "2");
});

test("copy link: the address shows the same picture", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await drawn(three(page));
  await page.getByText("Dark").click();
  await moveTo(page, "-2");
  await three(page).getByRole("button", { name: "Copy link" }).click();
  await expect(three(page).getByRole("status").getByText("Copied")).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`${baseURL}/#three?functions=sigmoid+tanh+relu&x=-2&theme=dark`);
  await page.evaluate(() => localStorage.clear());
  await page.goto("/ko/");
  await page.goto(address);
  await drawn(three(page));
  await expect(three(page)).toHaveAttribute("x", "-2");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("where the clipboard is denied, the address is shown", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto("/");
  await drawn(three(page));
  await three(page).getByRole("button", { name: "Copy link" }).click();
  await expect(three(page).getByRole("textbox", { name: "Copy this address by hand" })).toHaveValue(/#three\?/);
});
