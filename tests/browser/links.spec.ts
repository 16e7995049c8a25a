import type { Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { barsOf } from "./pages/bars.ts";
import { curveOf, openLesson } from "./pages/curve.ts";
import { followLink, themeSwitch } from "./pages/page.ts";

const three = (page: Page) => curveOf(page, "three");
const explore = (page: Page) => curveOf(page, "explore");

/** Opens the lesson by a link to its first figure of curves. */
async function openLink(page: Page, link: string) {
  await page.goto("about:blank");
  await page.goto(`/#${link}`);
  await three(page).drawn();
  return three(page);
}

test("a link draws what it says, also where it was encoded on its way", async ({ page }) => {
  const plain = "functions=leaky_relu(slope=0.2)+elu(alpha=2)&x=-1.5&range=-3+2&derivatives=0&panels=numbers";
  const figure = await openLink(page, `three?${plain}`);
  await figure.holds({ functions: "leaky_relu(slope=0.2) elu(alpha=2)" });
  await expect(figure.names).toHaveText(["Leaky ReLU (0.2)", "ELU (2)"]);
  await expect(figure.values().first()).toHaveText("−0.3");
  await expect(figure.rows.first()).toContainText("−3");
  await expect(figure.problems).toHaveCount(0);
  for (const encoded of [
    "three?functions=elu%28alpha=2%29+tanh&x=-1",
    "three?functions=elu%2528alpha=2%2529+tanh&x=-1",
    "three%253Ffunctions=elu%252528alpha=2%252529+tanh&x=-1",
    "three%3Ffunctions%3Delu%28alpha%3D2%29%2Btanh%26x%3D-1",
    "three%253Ffunctions%253Delu%252528alpha%25253D2%252529%252Btanh%2526x%253D-1",
  ])
    await test.step(encoded, async () => {
      await followLink(page, "#three?x=0");
      await expect(figure.names).toHaveText(["Sigmoid", "tanh", "ReLU"]);
      await followLink(page, `#${encoded}`);
      await expect(figure.names).toHaveText(["ELU (2)", "tanh"]);
      await figure.holds({ x: "-1" });
      await expect(figure.problems).toHaveCount(0);
    });
  await test.step("a plus in a value stays one where the whole link was encoded", async () => {
    await followLink(page, "#three%3Fx%3D1e%252B2");
    await figure.holds({ x: "100" });
  });
});

/** A link as it was made. */
const made = "three?functions=elu+softplus(beta=2)";
/** The same as chats and mails make it: cut, lengthened, or with what nobody sees in it. */
const mangled = [
  "three?functions=elu+softplus(beta=2",
  `${made}.`,
  `${made}),`,
  `${made})**`,
  `${made}%29`,
  `${made}&`,
  `${made}%20`,
  `${made}/`,
  `${made}”`,
  `${made}’」`,
  `${made}%22%3E`,
  `${made}&utm_source=chat&utm_medium=social&fbclid=IwAR0x_1&gclid=a`,
  `${made}?utm_source=chat`,
  `${made}&amp;utm_source=chat`,
  "three?functions=elu%20softplus(beta=2)",
  "three?functions=elu+soft%E2%80%8Bplus(be%C2%ADta=2)%EF%BB%BF",
  "\u200bthree?func\u00adtions=elu+softplus(beta=2\ufeff)",
];

test("a link that a chat has cut or lengthened draws what it did, and nothing is said of what the chat added", async ({
  page,
}) => {
  const figure = await openLink(page, made);
  for (const link of mangled)
    await test.step(link, async () => {
      await followLink(page, "#three?x=0");
      await expect(figure.names).toHaveText(["Sigmoid", "tanh", "ReLU"]);
      await followLink(page, `#${link}`);
      await figure.holds({ functions: "elu softplus(beta=2)" });
      await expect(figure.problems).toHaveCount(0);
    });
  await followLink(page, "#three?functions=elu&amp;x=-1).");
  await figure.holds({ functions: "elu", x: "-1" });
  for (const [link, id] of [
    ["#explore).", "explore"],
    ["#%E2%80%8Bexplore", "explore"],
  ] as const)
    await test.step(link, async () => {
      await page.goto("about:blank");
      await page.goto(`/${link}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
      await expect(page.locator(".missing")).toHaveCount(0);
    });
});

test("a link that was encoded on its way also opens the page", async ({ page }) => {
  const figure = await openLink(page, "three%3Ffunctions%3Delu%28alpha%3D2%29%2Btanh%26x%3D-1");
  await expect(figure.names).toHaveText(["ELU (2)", "tanh"]);
});

test("a link to a figure further down brings it into view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto("/#explore?functions=mish");
  await expect(explore(page).root).toBeInViewport();
  await expect(explore(page).names).toHaveText("Mish");
});

test("a link finds a figure whose code loads when it is near, and a reload keeps its state", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto("/#bars?functions=log_softmax&inputs=3+-3");
  const bars = barsOf(page);
  await expect(bars.outputNames.first()).toHaveText("log p₁");
  await expect(bars.root).toBeInViewport();
  await bars.holds({ inputs: "3 -3" });
  await three(page).drawn();
  await three(page).moveTo(2);
  await expect(page).toHaveURL(/#three/);
  await page.reload();
  await three(page).holds({ x: "2" });
  await bars.scrollIntoView();
  await bars.holds({ inputs: "3 -3" });
});

test("what a link asks for in vain is named, the rest drawn; a broken one draws what it can", async ({ page }) => {
  const figure = await openLink(page, "three?functions=gelu&wobble=3&x=abc&hide-value=maybe&panels=soup");
  await expect(figure.problems).toHaveText([
    /hide-value must be one of true, false, not "maybe"/,
    /x must be a finite number, not "abc"/,
    /panels must be one of .*, not "soup"/,
    /The link’s "wobble" is ignored: this figure has no such setting\. Known: .*functions/,
  ]);
  await figure.moveTo(2);
  await expect(figure.problems).toHaveCount(0);
  for (const hash of ["three?functions=%E0%A4%A", "three?=&&x", "three%3Fx=2", "three?functions=sigmoid("])
    await openLink(page, hash);
});

test("a link to a figure that is not there says so, in both languages, an endless name in part", async ({ page }) => {
  await page.goto("/#nowhere?x=2");
  await expect(page.getByText("The link leads to “nowhere”, which is not on this page.")).toBeVisible();
  await followLink(page, `#${"a".repeat(50000)}`);
  await expect(page.getByText(`“${"a".repeat(80)}…”`)).toBeVisible();
  await three(page).drawn();
  await page.goto("/ko/#nowhere");
  await expect(page.getByText("링크가 가리키는 ‘nowhere’ 항목이 이 페이지에 없어요.")).toBeVisible();
});

test("back, forward and reload keep the state", async ({ page }) => {
  const figure = await openLesson(page);
  await figure.moveTo(2);
  await expect(page).toHaveURL(/#three\?.*x=2/);
  await page.waitForTimeout(1100); // a change that comes sooner than a second after another is one with it
  await figure.moveTo(3);
  await expect(page).toHaveURL(/x=3/);
  await page.goBack();
  await figure.holds({ x: "2" });
  await page.goBack();
  await figure.holds({ x: "1.5" });
  await page.goForward();
  await figure.holds({ x: "2" });
  await page.goForward();
  await figure.holds({ x: "3" });
  await page.reload();
  await figure.holds({ x: "3" });
});

test("a reload keeps the state of every figure", async ({ page }) => {
  const figure = await openLesson(page);
  await figure.moveTo(2);
  await explore(page).scrollIntoView();
  await explore(page).adjust();
  await explore(page).button("Remove GELU").click();
  await expect(page).toHaveURL(/#explore\?functions=silu\+leaky_relu\(slope=0\.2\)/);
  await page.reload();
  await figure.holds({ x: "2" });
  await explore(page).holds({ functions: "silu leaky_relu(slope=0.2)" });
});

test("dragging does not flood the history", async ({ page }) => {
  const figure = await openLesson(page);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await figure.point.evaluate((slider: HTMLInputElement) => {
    for (let i = 0; i < 20; i++) {
      slider.value = String(2 + i / 10);
      slider.dispatchEvent(new Event("input"));
    }
  });
  await expect(page).toHaveURL(/x=3\.9/);
  expect(await entries()).toBe(before + 1);
});

test("a clicked link leaves the other figures alone, and back undoes it", async ({ page }) => {
  const figure = await openLesson(page);
  await figure.moveTo(2);
  await expect(page).toHaveURL(/x=2/);
  await followLink(page, "#explore?functions=relu6");
  await explore(page).holds({ functions: "relu6" });
  await figure.holds({ x: "2" });
  await page.goBack();
  await explore(page).holds({ functions: /gelu/ });
  await figure.holds({ x: "2" });
});

test("copy link: the address shows the same picture; where the clipboard is denied, it is shown", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const figure = await openLesson(page);
  await themeSwitch(page).selectOption("Dark");
  await figure.moveTo(-2);
  await figure.copyLink.click();
  await expect(figure.root.getByRole("status").getByText("Copied")).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`${baseURL}/#three?functions=sigmoid+tanh+relu&x=-2&theme=dark`);
  await page.evaluate(() => {
    localStorage.clear();
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await figure.copyLink.click();
  const byHand = figure.root.getByRole("textbox", { name: "Copy this address by hand" });
  await expect(byHand).toHaveValue(address);
  await page.goto("/ko/");
  await page.goto(address);
  await figure.drawn();
  await figure.holds({ x: "-2" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
