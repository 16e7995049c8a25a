import type { Page } from "@playwright/test";
import { expect, test } from "./lab.ts";
import { curveOf, openCurve } from "./pages/curve.ts";
import { Figure } from "./pages/figure.ts";
import { figures } from "./pages/form.ts";
import { allStarted, drawn, everyFigure, openFigures, showFigures } from "./pages/page.ts";
import { openPost, tag } from "./post.ts";

/** How a figure looks: what its style sheets give it and its parts. */
function look(figure: Figure) {
  return figure.root.evaluate(({ shadowRoot }) => {
    const [frame, button] = [".figure", "button:not(.past)"].map((part) =>
      getComputedStyle(shadowRoot?.querySelector(part) as Element),
    );
    return [frame?.backgroundColor, frame?.borderRadius, frame?.fontFamily, button?.display, button?.cursor];
  });
}

/** Puts a figure into a frame of the page, and gives it there. */
async function intoFrame(page: Page, figure: Figure): Promise<Figure> {
  const tag = await figure.root.evaluate((element) => {
    const frame = document.createElement("iframe");
    frame.width = "900";
    frame.height = "900";
    document.body.append(frame);
    frame.contentDocument?.body.append(element);
    frame.scrollIntoView();
    return element.localName;
  });
  return new Figure(page.frameLocator("iframe").locator(tag));
}

test("every figure is styled and drawn in the document of a frame, and back in its own", async ({ page }) => {
  await openFigures(page, "");
  for (const [name, html] of Object.entries(figures))
    await test.step(name, async () => {
      await showFigures(page, `${html}<p></p>`);
      await allStarted(page);
      const figure = new Figure(everyFigure(page));
      const before = await look(figure);
      await figure.root.evaluate((element) => (element as HTMLElement & { light(term: string): void }).light("f"));
      const framed = await intoFrame(page, figure);
      await framed.root.evaluate((element) => (element as HTMLElement & { light(term: string): void }).light("f"));
      await framed.set({ lang: "ko" });
      await expect(framed.root).toContainText(/[가-힣]/);
      await framed.rendered();
      expect(await look(framed)).toEqual(before);
      await page.evaluate(() => {
        const frame = document.querySelector("iframe");
        document.querySelector("p")?.replaceWith(frame?.contentDocument?.body.firstElementChild as Node);
        frame?.remove();
      });
      await figure.rendered();
      expect(await look(figure)).toEqual(before);
    });
});

test("a curve that was never drawn is drawn in a window of the page, and its slider moves it", async ({ page }) => {
  await openCurve(page, 'functions="relu"');
  const opening = page.waitForEvent("popup");
  await page.evaluate(() => {
    const made = Object.assign(document.createElement("activation-curve"), { functions: "elu", x: 2 });
    window.open("about:blank")?.document.body.append(made);
  });
  const figure = curveOf(await opening);
  await figure.drawn();
  await figure.moveTo(-1);
  await expect(figure.values().first()).toHaveText("−0.6321");
  expect(await look(figure)).toEqual(await look(curveOf(page)));
});

test("a tag that a frame's document made is drawn in the page", async ({ page }) => {
  await openPost(page, `<iframe></iframe><p></p>${tag}`);
  await page.evaluate(() => {
    const made = document.querySelector("iframe")?.contentDocument?.createElement("activation-curve");
    made?.setAttribute("functions", "elu");
    document.querySelector("p")?.replaceWith(made as Node);
  });
  await curveOf(page).drawn();
  await expect(curveOf(page).names).toHaveText("ELU");
});

/** How a script puts a tag into a shadow root. */
const shadows = {
  "in a host that it adds": () => {
    const host = document.createElement("div");
    document.body.append(host);
    host.attachShadow({ mode: "open" }).innerHTML = "<activation-curve></activation-curve>";
  },
  "in a host that was there": () => {
    const root = document.querySelector("main")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = "<p>A post</p><activation-curve></activation-curve>";
  },
  "in a host within another's": () => {
    const [outer, inner] = [document.createElement("div"), document.createElement("div")];
    document.body.append(outer);
    const root = outer.attachShadow({ mode: "open" });
    root.append(inner);
    inner.attachShadow({ mode: "open" }).append(document.createElement("activation-curve"));
  },
  "in a root that has been there for long": () => {
    const host = document.createElement("div");
    document.body.append(host);
    const root = host.attachShadow({ mode: "open" });
    setTimeout(() => root.append(document.createElement("activation-curve")), 200);
  },
  "of a component whose code comes late": () => {
    document.body.append(document.createElement("blog-post"));
    class BlogPost extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: "open" });
        root.innerHTML = "<p>A post</p><activation-curve></activation-curve>";
      }
    }
    setTimeout(() => customElements.define("blog-post", BlogPost), 200);
  },
};

for (const [where, put] of Object.entries(shadows))
  test(`a tag is found where a script puts it, ${where}`, async ({ page }) => {
    await openPost(page, `<main></main>${tag}`);
    await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300)); // the script has looked by now
    });
    await page.evaluate(put);
    await expect(drawn(everyFigure(page))).toBeVisible();
  });
