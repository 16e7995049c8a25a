import { expect, test } from "./lab.ts";
import { curveOf } from "./pages/curve.ts";
import { Figure } from "./pages/figure.ts";
import { figures } from "./pages/form.ts";
import { allStarted, everyFigure } from "./pages/page.ts";
import { openPost, tag } from "./post.ts";

/** The paper of a figure. */
function paper(figure: Figure): Promise<string> {
  return figure.root.evaluate(
    ({ shadowRoot }) => getComputedStyle(shadowRoot?.querySelector(".figure") as Element).backgroundColor,
  );
}

const light = "rgb(255, 255, 255)";
const dark = "rgb(22, 28, 36)";
const curve = "<activation-curve></activation-curve>";

/** Pages with a dark mode of their own that say nothing of `color-scheme`, and how each is switched on. */
const hosts: Record<string, { html: string; toggle(): void }> = {
  "an attribute of html": {
    html: `<style>[data-theme=dark] body { background: #181a1b }</style>${curve}`,
    toggle: () => document.documentElement.setAttribute("data-theme", "dark"),
  },
  "a class of html": {
    html: `<style>.dark { background: rgb(0 0 0 / 90%) }</style>${curve}`,
    toggle: () => document.documentElement.classList.add("dark"),
  },
  "a class of the body, with variables and a transition": {
    html: `<style>body { --paper: oklch(98% 0 0); background: var(--paper); transition: background-color 0.2s }
      .night { --paper: oklch(20% 0.02 250) }</style><article>${curve}</article>`,
    toggle: () => document.body.classList.add("night"),
  },
  "a style of the body, in another color space": {
    html: `<div>${curve}</div>`,
    toggle: () => document.body.style.setProperty("background", "color(display-p3 0.1 0.1 0.15)"),
  },
  "a class of html, seen through": {
    html: `<style>.dark { background: lab(10 0 0) }</style><div style="background: rgb(255 255 255 / 10%)">${curve}</div>`,
    toggle: () => document.documentElement.classList.add("dark"),
  },
  "the hook: color-scheme": {
    html: `<style>[data-mode=dark] { color-scheme: dark }</style><div style="background: white">${curve}</div>`,
    toggle: () => document.documentElement.setAttribute("data-mode", "dark"),
  },
};

for (const [name, { html, toggle }] of Object.entries(hosts))
  test(`a figure follows a host that turns dark by ${name}`, async ({ page }) => {
    await openPost(page, html + tag);
    const figure = curveOf(page);
    await figure.drawn();
    expect(await paper(figure)).toBe(light);
    const color = () => figure.marker.getAttribute("fill");
    const before = await color();
    await page.evaluate(toggle);
    await expect.poll(() => paper(figure)).toBe(dark);
    await expect.poll(color).not.toBe(before);
    await figure.set({ theme: "light" });
    expect(await paper(figure)).toBe(light);
  });

/** What stands behind a figure, and the paper that it then has. */
const places: [what: string, html: string, paper: string][] = [
  ["a dark page", `<body style="background: #222">${curve}`, dark],
  [
    "a light card on a dark page",
    `<body style="background: #222"><div style="background: #fafafa">${curve}</div>`,
    light,
  ],
  ["a dark card in a reader's dark browser", `<div style="background: #123">${curve}</div>`, dark],
  ["a white page in a reader's dark browser", `<body style="background: white">${curve}`, light],
  ["a page that says it is light", `<html style="color-scheme: light; background: black">${curve}`, light],
  ["a page that is as its reader likes", `<html style="color-scheme: light dark; background: white">${curve}`, dark],
  ["a dark page, with a theme", `<body style="background: #222">${curve.replace(">", ' theme="light">')}`, light],
];

for (const [what, html, expected] of places)
  test(`on ${what} a figure fits from its first frame on`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openPost(page, html + tag);
    await expect(curveOf(page).root.locator(".figure")).toBeAttached();
    await page.evaluate(() => new Promise(requestAnimationFrame)); // its first
    expect(await paper(curveOf(page))).toBe(expected);
    await curveOf(page).drawn();
    expect(await paper(curveOf(page))).toBe(expected);
  });

test("every figure follows the page's background", async ({ page }) => {
  await openPost(page, Object.values(figures).join("") + tag);
  await allStarted(page);
  await page.evaluate(() => document.body.style.setProperty("background", "#101418"));
  for (const figure of await everyFigure(page).all()) await expect.poll(() => paper(new Figure(figure))).toBe(dark);
});
