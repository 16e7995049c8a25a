import type { BrowserContext, Page } from "@playwright/test";
import { axeViolations, expect, test } from "./lab.ts";
import { Figure } from "./pages/figure.ts";
import { drawn, openFigures } from "./pages/page.ts";
import { type Place, PostDialog } from "./pages/postDialog.ts";
import { hardlyMoved, watchShifts } from "./pages/shifts.ts";
import { openPost, serveSite, site } from "./post.ts";

/** One figure of each kind in a state that is not its default. */
const states = {
  demo: {
    tag: "gradient-demo",
    set: { name: "vanishing_gradient", functions: "sigmoid relu", depth: "30", seed: "7" },
  },
  curve: { tag: "activation-curve", set: { functions: "elu(alpha=2) tanh", x: "-1.5", landmarks: "", explore: "" } },
  bars: { tag: "activation-bars", set: { functions: "softmax(temperature=2)", inputs: "1 2 3" } },
  card: { tag: "activation-card", set: { functions: "gelu", sigma: "2" } },
  cost: { tag: "activation-cost", set: { functions: "relu elu", show: "layer" } },
};

function html({ tag, set }: { tag: string; set: Record<string, string> }): string {
  const attributes = Object.entries(set).map(([name, text]) => `${name}="${text.replaceAll('"', "&quot;")}"`);
  return `<${tag} id="figure" ${attributes.join(" ")}></${tag}>`;
}

/** Opens the published site with a figure in the place of the lesson, and its dialogue. */
async function openDialog(page: Page, figure: string): Promise<PostDialog> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await serveSite(page);
  await openFigures(page, figure, site);
  const dialog = new PostDialog(page.locator("main > *"));
  await dialog.open();
  return dialog;
}

/** Pastes into a bare page on another origin whose files come late, in a window so wide. */
async function paste(context: BrowserContext, snippet: string, width: number): Promise<{ post: Page; figure: Figure }> {
  const post = await context.newPage();
  await post.setViewportSize({ width, height: 800 });
  await watchShifts(post);
  await openPost(
    post,
    `<meta name="viewport" content="width=device-width">\n<p>Before.</p>\n${snippet}\n<p>After.</p>`,
    undefined,
    250,
  );
  const isFramed = snippet.includes("<iframe");
  const figure = new Figure(
    isFramed ? post.frameLocator(".activation-lab iframe").locator("main > *") : post.locator(".activation-lab > *"),
  );
  await expect(drawn(figure.root)).toBeVisible();
  return { post, figure };
}

for (const [kind, state] of Object.entries(states))
  test(`${kind}: its tag and its frame are copied once, pasted anywhere, and are right at once`, async ({
    page,
    context,
  }) => {
    const dialog = await openDialog(page, html(state));
    for (const place of ["tag", "frame"] as const satisfies Place[]) {
      await dialog.choose(place);
      const snippet = await dialog.copy();
      for (const width of [1280, 360])
        await test.step(`${place}, ${width} px`, async () => {
          const { post, figure } = await paste(context, snippet, width);
          await figure.holds(state.set);
          await expect(figure.problems).toHaveCount(0);
          if (place === "frame") {
            const height = () => post.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);
            await expect.poll(height).toBe(Math.ceil(await figure.height()));
          }
          await figure.rendered();
          await hardlyMoved(post);
          expect(await post.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
          await post.close();
        });
    }
  });

test("a frame is sized in a sandbox too, and by nobody but itself with a sensible height", async ({
  page,
  context,
}) => {
  const dialog = await openDialog(page, html(states.bars));
  await dialog.choose("frame");
  const snippet = (await dialog.copy()).replace("<iframe", '<iframe sandbox="allow-scripts"');
  const { post, figure } = await paste(context, `<iframe id="other" srcdoc="other"></iframe>${snippet}`, 1280);
  const frame = post.locator(".activation-lab iframe");
  const height = () => frame.evaluate((element) => element.getBoundingClientRect().height);
  const own = Math.ceil(await figure.height());
  await expect.poll(height).toBe(own);
  const message = { type: "activation-lab-size", height: 333 };
  const [other, inner] = post.frames().slice(1);
  await post.evaluate((data) => postMessage(data, "*"), message);
  await other?.evaluate((data) => parent.postMessage(data, "*"), message);
  for (const data of [null, "activation-lab-size", 333, { type: "size", height: 333 }, { type: message.type }])
    await inner?.evaluate((data) => parent.postMessage(data, "*"), data);
  for (const height of [Number.NaN, Number.POSITIVE_INFINITY, -5, 0, 1e9, "333", "1e3;", null, [333]])
    await inner?.evaluate((height) => parent.postMessage({ type: "activation-lab-size", height }, "*"), height);
  await inner?.evaluate(() => parent.postMessage({ type: "activation-lab-size", height: 444 }, "*"));
  await expect.poll(height).toBe(444); // all before has come, and changed nothing
  expect(await frame.getAttribute("style")).toBe("border: 0px; height: 444px;");
});

test("no value breaks out of what is copied", async ({ page, context }) => {
  const evil = `"'><script>document.title = 'broken'</script>&lt;\n--></style>{{ site }}{% raw %}{# note`;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await serveSite(page);
  await openFigures(page, '<activation-curve id="plain"></activation-curve>', site);
  await page.evaluate((evil) => {
    const figure = Object.assign(document.createElement("gradient-demo"), { id: evil });
    for (const name of ["functions", "presets", "show"]) figure.setAttribute(name, evil);
    document.querySelector("main")?.replaceChildren(figure);
  }, evil);
  const dialog = new PostDialog(page.locator("main > *"));
  await dialog.open();
  for (const place of ["tag", "frame"] as const) {
    await dialog.choose(place);
    const snippet = await dialog.copy();
    expect(snippet).not.toMatch(/\{[{%#]/); // what the templates of hosts would take for their own
    const post = await context.newPage();
    await openPost(post, `${snippet}<p>After.</p>`);
    const found = post.locator(place === "tag" ? "gradient-demo" : "iframe");
    await expect(found).toHaveCount(1);
    await expect(post.locator("p").last()).toHaveText("After.");
    expect(await found.evaluate(({ id }) => id)).toContain(evil);
    if (place === "tag") expect(await found.getAttribute("presets")).toBe(evil);
    await expect(post.locator("script")).toHaveCount(1);
    expect(await post.title()).toBe("");
    await post.close();
  }
  await dialog.choose("picture");
  const { hash } = new URL(await dialog.copy());
  expect(new URLSearchParams(hash.slice(hash.indexOf("?"))).get("presets")).toBe(evil);
});

test("two states of a figure stand in one post, each in its own room", async ({ page, context }) => {
  const dialog = await openDialog(page, html(states.curve));
  const first = await dialog.copy();
  await page.keyboard.press("Escape");
  await page.locator("#figure").evaluate((figure) => figure.setAttribute("functions", "gelu"));
  await dialog.open();
  const second = await dialog.copy();
  const post = await context.newPage();
  await openPost(post, first + second);
  const ids = await post.locator(".activation-lab > *").evaluateAll((figures) => figures.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
  await expect(drawn(post.locator("activation-curve"))).toHaveCount(2);
});

/**
 * Waits until the dialogue is closed, and the focus at its button: a closed one is hidden before the figure is told. The
 * browser's window may have lost the focus to the browser's own.
 */
async function isClosed({ button, root }: PostDialog): Promise<void> {
  await expect(root).toHaveCount(0);
  const hasFocus = () => button.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
  await expect.poll(hasFocus).toBe(true);
}

test("the dialogue keeps the focus, closes by Escape, and gives the focus back", async ({ page }) => {
  for (const path of ["/", "/ko/"])
    await test.step(path, async () => {
      await page.goto("about:blank");
      await openFigures(page, html(states.bars), path);
      const dialog = new PostDialog(page.locator("main > *"));
      await dialog.button.focus();
      await page.keyboard.press("Enter");
      await expect(dialog.box).toHaveAttribute("aria-busy", "false");
      // Behind the last stop come the browser's own, and then the first again; nothing of the page.
      const isOutside = () =>
        dialog.root.evaluate((element) => {
          const focused = (element.getRootNode() as ShadowRoot).activeElement;
          return focused ? !element.contains(focused) : document.activeElement !== document.body;
        });
      for (let stop = 0; stop < 15; stop++) {
        expect(await isOutside()).toBe(false);
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Escape");
      await isClosed(dialog);
      await page.keyboard.press("Enter");
      await dialog.close.press("Enter");
      await isClosed(dialog);
      await dialog.open();
      expect(await axeViolations(page)).toEqual([]);
    });
});

for (const [kind, state] of Object.entries(states))
  test(`${kind}: opened and closed with the mouse, the dialogue gives the focus to its button`, async ({ page }) => {
    await openFigures(page, html(state));
    const dialog = new PostDialog(page.locator("main > *"));
    const press = (element: HTMLElement | SVGElement) => {
      element.blur();
      (element as HTMLElement).click();
    };
    // By hand, and as in a browser that puts no focus on what is pressed.
    for (const open of [() => dialog.button.click(), () => dialog.button.evaluate(press)]) {
      await open();
      await expect(dialog.box).toHaveAttribute("aria-busy", "false");
      await dialog.close.click();
      await isClosed(dialog);
    }
  });

test("what stands in for a figure says what the figure says, under the name of a picture that is sharp everywhere", async ({
  page,
  context,
}) => {
  const dialog = await openDialog(page, html(states.curve));
  const file = "elu-tanh@2x.png";
  const { sentence } = await page
    .locator("#figure")
    .evaluate((figure) => (figure as HTMLElement & { still(): Promise<{ sentence: string }> }).still());
  const snippet = await dialog.copy();
  await expect(dialog.notes.filter({ hasText: file })).toHaveCount(1);
  const post = await context.newPage();
  await post.setContent(snippet.replace(/<script.*?<\/script>/, ""));
  await expect(post.getByRole("img", { name: sentence, exact: true })).toHaveAttribute("src", file);
  await dialog.choose("markdown");
  const markdown = await dialog.copy();
  expect(markdown).toContain(`](${file})](`);
  expect(markdown.replace(/\\(?=[\\`*_[\]<>&!])/g, "")).toContain(`[![${sentence}](`);
});

test("a frame whose styles were dropped is as high as its figure in a usual post's column", async ({
  page,
  context,
}) => {
  const dialog = await openDialog(page, html(states.demo));
  await dialog.choose("frame");
  const snippet = (await dialog.copy()).replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
  const { post, figure } = await paste(context, `<div style="width: 640px">${snippet}</div>`, 1280);
  const height = await post.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);
  expect(Math.abs(height - (await figure.height()))).toBeLessThanOrEqual(2);
});

test("what has no picture is called by its title, and offers none", async ({ page }) => {
  const dialog = await openDialog(page, html(states.cost));
  await expect(dialog.withStill).toHaveCount(0);
  await expect(dialog.box).toHaveValue(/>Share of a layer’s time, forward, %<\/a>/);
  await dialog.choose("frame");
  await expect(dialog.box).toHaveValue(/ title="Share of a layer’s time, forward, %"/);
});

test("language and theme are chosen, and addresses that lead nowhere else are said to", async ({ page }) => {
  const dialog = await openDialog(page, html(states.demo));
  await expect(dialog.notes.filter({ hasText: "dist/site" })).toHaveCount(0);
  await dialog.language.selectOption("ko");
  await dialog.theme.selectOption("dark");
  await expect(dialog.box).toHaveAttribute("aria-busy", "false");
  await expect(dialog.box).toHaveValue(/ seed="7" depth="30" lang="ko" theme="dark">/);
  await dialog.choose("frame");
  await expect(dialog.box).toHaveValue(
    /src="https:\/\/lab\.test\/some\/where\/embed\.html#vanishing_gradient\?[^"]*&amp;lang=ko&amp;theme=dark"/,
  );
  await dialog.choose("tag");
  await page.goto("about:blank");
  await openFigures(page, html(states.bars));
  await new PostDialog(page.locator("main > *")).open();
  await expect(dialog.notes.filter({ hasText: "dist/site" })).toHaveCount(1);
});

test("a figure in someone's post derives its addresses from where its script lies", async ({ page }) => {
  await openPost(
    page,
    `<activation-curve functions="gelu"></activation-curve><script type="module" src="${site}embed/activation-lab.js"></script>`,
  );
  const dialog = new PostDialog(page.locator("activation-curve").first());
  await dialog.open();
  await expect(dialog.box).toHaveValue(new RegExp(`src="${site}embed/activation-lab\\.js"`));
  await expect(dialog.box).toHaveValue(new RegExp(`href="${site}embed\\.html#activation-curve\\?functions=gelu"`));
});
