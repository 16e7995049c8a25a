import type { Locator, Page } from "@playwright/test";
import { expect, phone, test } from "./lab.ts";
import { type Demo, demoOf } from "./pages/demo.ts";
import { openFolds } from "./pages/lesson.ts";
import { drawn } from "./pages/page.ts";
import { openPost, tag } from "./post.ts";

test.use(phone);

/** The first link in a page's text whose hash is like this, and its figure. */
async function linkLike(page: Page, wanted: RegExp): Promise<{ link: Locator; demo: Demo; hash: string }> {
  const links = page.locator('main a[href^="#"]');
  const all = await links.evaluateAll((each) => each.map((link) => link.getAttribute("href") ?? ""));
  const hash = all.find((each) => wanted.test(each)) ?? `no link like ${wanted}`;
  return { link: page.locator(`main a[href="${hash}"]`).first(), demo: demoOf(page, hash.match(/^#(\w+)/)?.[1]), hash };
}

/** Records the steps that a figure comes to from now on. */
async function stepsOf(demo: Demo): Promise<() => Promise<(string | null)[]>> {
  const steps = await demo.root.evaluateHandle((element) => {
    const seen: (string | null)[] = [];
    new MutationObserver(() => seen.push(element.getAttribute("step"))).observe(element, { attributeFilter: ["step"] });
    return seen;
  });
  return () => steps.evaluate((seen) => [...seen]);
}

/** Presses a link, and waits until its figure has begun to play, in sight. */
async function pressAndSee(link: Locator, demo: Demo): Promise<void> {
  const steps = await stepsOf(demo);
  await link.click();
  await expect.poll(steps).toContain("0");
  await isSeen(demo);
}

async function isSeen(demo: Demo): Promise<void> {
  await expect(demo.picture.first()).toBeInViewport({ ratio: 0.9 });
}

/** Where something begins in the window, in CSS pixels. */
function topOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().top);
}

/** One link to each of the demos whose runs have steps. */
const playing = [
  /^#perceptron\?mode=by_rule/,
  /^#fitting\?functions/,
  /^#ball\?functions=identity/,
  /^#stuck\?loss/,
  /^#dying\?/,
  /^#boundary\?/,
  /^#zigzag\?mean/,
  /^#softmax\?/,
];

for (const path of ["/", "/ko/"])
  test(`${path}: a link in the text plays what it leads to, in sight, also where the figure has played, and pressed again`, async ({
    page,
  }) => {
    await page.goto(path);
    await openFolds(page);
    for (const hash of playing)
      await test.step(String(hash), async () => {
        const { link, demo } = await linkLike(page, hash);
        await demo.scrollIntoView();
        await expect(drawn(demo.root)).toBeAttached();
        await pressAndSee(link, demo);
        const address = page.url();
        await link.scrollIntoViewIfNeeded();
        await pressAndSee(link, demo);
        expect(page.url()).toBe(address);
      });
  });

test("a link to a step stands still there; so does any where motion is unwanted", async ({ page }) => {
  await page.goto("/");
  const { link, demo, hash } = await linkLike(page, /^#faster\?.*step=/);
  await demo.scrollIntoView();
  await demo.drawn();
  await link.click();
  await demo.holds({ step: hash.match(/step=(\d+)/)?.[1] ?? "" });
  await isSeen(demo);
  await expect(demo.transport("play")).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  const other = (await linkLike(page, /^#faster\?functions/)).link;
  const steps = await stepsOf(demo);
  await other.click();
  await demo.holds({ functions: /softsign/, step: null });
  await isSeen(demo);
  for (let frame = 0; frame < 5; frame++) await demo.rendered();
  expect(await steps()).toEqual([null]);
});

/** A link whose figure stands in a section far above it. */
function farLink(page: Page): { link: Locator; demo: Demo } {
  const link = page.locator('section:has(> #which) a[href^="#dying?"]').first();
  return { link, demo: demoOf(page, "dying") };
}

test("back leads to where the link stands, also after another figure was touched, and all figures are as they were", async ({
  page,
}) => {
  await page.goto("/");
  const touched = demoOf(page, "perceptron");
  await touched.drawn();
  await touched.slider("Threshold").first().press("ArrowRight");
  await expect(page).toHaveURL(/#perceptron\?/);
  const made = await touched.link();
  const { link, demo } = farLink(page);
  for (const going of ["once", "once more"])
    await test.step(going, async () => {
      await link.scrollIntoViewIfNeeded();
      const place = await topOf(link);
      await pressAndSee(link, demo);
      await expect(demo.transport("play")).toBeVisible(); // it has played, which is no step of the reader's to go back
      // Meanwhile a figure gets its height that was not drawn when the link was pressed.
      await page.locator("#bars").evaluate((above) => {
        above.style.marginBottom = `${Number.parseFloat(getComputedStyle(above).marginBottom) + 200}px`;
      });
      await page.goBack();
      await expect(page).toHaveURL(/#perceptron\?/);
      await expect.poll(async () => Math.abs((await topOf(link)) - place)).toBeLessThan(100);
      await expect(link).toBeInViewport();
      expect(await touched.link()).toBe(made);
      expect(await demo.link()).toBe("#dying");
    });
});

test("a page that is loaded again stays where its reader is, whatever its address leads to; the link still leads there", async ({
  page,
}) => {
  await page.goto("/");
  const { link, demo } = farLink(page);
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await isSeen(demo);
  for (const id of ["which", "softmax"]) {
    await page.locator(`#${id}`).evaluate((element) => element.scrollIntoView());
    await page.reload();
    if (id === "softmax") await demoOf(page, id).drawn();
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  await link.scrollIntoViewIfNeeded();
  await pressAndSee(link, demo);
});

test("in a post a link brings its figure and plays it, pressed again too, and back leads to the link", async ({
  page,
}) => {
  const room = "<p>&nbsp;</p>".repeat(120);
  await openPost(
    page,
    `<meta name="viewport" content="width=device-width" /><h1>Post</h1>
     <gradient-demo id="near" name="saturated_neuron"></gradient-demo>${room}
     <p><a class="near" href="#near?weight=3">Start at 3</a> <a class="far" href="#far?mean=0">Centred</a></p>${room}
     <gradient-demo id="far" name="zigzag"></gradient-demo>${tag}`,
  );
  const [near, far] = [demoOf(page, "near"), demoOf(page, "far")];
  await near.drawn();
  await expect.poll(() => near.number("step")).toBeGreaterThan(0); // it plays as it comes into sight
  for (const [name, demo, settings] of [
    ["near", near, { weight: "3" }],
    ["far", far, { mean: "0" }],
  ] as const)
    await test.step(name, async () => {
      const link = page.locator(`a.${name}`);
      await link.scrollIntoViewIfNeeded();
      const place = await topOf(link);
      await pressAndSee(link, demo);
      await demo.holds(settings);
      await link.scrollIntoViewIfNeeded();
      await pressAndSee(link, demo);
      await demo.holds(settings);
      await page.goBack();
      await expect.poll(async () => Math.abs((await topOf(link)) - place)).toBeLessThan(640);
    });
});
