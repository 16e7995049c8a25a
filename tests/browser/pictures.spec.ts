import { resolve } from "node:path";
import { axeViolations, expect, phone, test } from "./lab.ts";
import { eachFigure, FormFigure, figureOf, figures } from "./pages/form.ts";
import { openFigures, overflow, requestsOf, strictPolicy, underPolicy } from "./pages/page.ts";
import { choosePicture, saveButton, savedPicture, saysOfSaving, stillOf } from "./pages/picture.ts";

test.use({ reducedMotion: "reduce" } as object);

const purify = resolve(import.meta.dirname, "../../node_modules/dompurify/dist/purify.min.js");
// What takes a time to measure has no picture before.
const { cost: _, ...kinds } = figures;
const pictured = {
  ...kinds,
  race: `<gradient-demo id="figure" name="decision_boundary" functions="sigmoid tanh relu" data="corners"></gradient-demo>`,
  stopped: `<gradient-demo id="figure" name="dying_relu" functions="elu" learning_rate="0.4" step="200"></gradient-demo>`,
  several: `<activation-card id="figure" functions="gelu softmax step"></activation-card>`,
};
const plain = [
  "circle",
  "clipPath",
  "desc",
  "ellipse",
  "g",
  "line",
  "path",
  "polygon",
  "polyline",
  "rect",
  "svg",
  "text",
  "title",
  "tspan",
];

for (const [path, colorScheme] of [
  ["/", "light"],
  ["/ko/", "dark"],
] as const)
  test(`${path}: the still of every figure stands alone and comes through a sanitiser whole`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript({ path: purify });
    await eachFigure(page, path, pictured, async (figure) => {
      const still = await stillOf(figure);
      const { fault, tags, foreign, lost, told, references } = await page.evaluate((svg) => {
        const written = new DOMParser().parseFromString(svg, "image/svg+xml");
        const elements = [...written.querySelectorAll("*")];
        const { DOMPurify } = window as unknown as { DOMPurify: { sanitize(text: string): string } };
        const clean = document.createElement("div");
        clean.innerHTML = DOMPurify.sanitize(svg);
        const left = [...clean.querySelectorAll("*")];
        const spelled = (element: Element) =>
          [element.localName, ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort()].join(" ");
        const attributes = elements.flatMap((element) => [...element.attributes]);
        return {
          fault: written.querySelector("parsererror")?.textContent,
          tags: [...new Set(elements.map(({ localName }) => localName))],
          foreign: attributes
            .filter(
              ({ name, value }) =>
                /^(on|style|class|href)|:href/.test(name) ||
                /var\(|https?:(?!\/\/www\.w3\.org)|light-dark|NaN|undefined/.test(value),
            )
            .map(({ name, value }) => `${name}=${value}`),
          lost: elements.map(spelled).filter((each, i) => !left[i] || spelled(left[i]) !== each),
          told: ["title", "desc"].map((tag) => written.querySelector(tag)?.textContent),
          references: attributes
            .flatMap(({ value }) => /^url\((.*)\)$/.exec(value)?.[1] ?? [])
            .filter((id) => !written.querySelector(id)),
        };
      }, still.svg);
      expect(fault).toBeUndefined();
      expect(tags.filter((tag) => !plain.includes(tag))).toEqual([]);
      expect(foreign).toEqual([]);
      expect(references).toEqual([]);
      expect(lost).toEqual([]);
      expect(told[0]).toBe(still.name);
      expect(told[1]).toContain(still.sentence.replace(/\.$/, ""));
      expect(still.name).not.toBe("");
      expect(still.sentence).not.toBe("");
    });
  });

for (const [width, colorScheme] of [
  [1280, "light"],
  [400, "dark"],
] as const)
  test(`at ${width} px, ${colorScheme}, the still of every figure is what is seen`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 1600 });
    await page.emulateMedia({ colorScheme });
    const sheet = await context.newPage();
    const { curve: _, ...kinds } = pictured;
    await eachFigure(page, "/", kinds, async (figure) => {
      const still = await stillOf(figure);
      const picture = figure.root.locator(".picture");
      await picture.evaluate((element) => {
        // What is pressed is left out of a still.
        for (const button of element.querySelectorAll<HTMLElement>("button:not([aria-pressed])"))
          button.style.visibility = "hidden";
      });
      const box = (await picture.boundingBox()) as { x: number; y: number; width: number; height: number };
      const live = await page.screenshot({ clip: box });
      await sheet.setViewportSize({ width: Math.ceil(still.width), height: Math.ceil(still.height) });
      await sheet.setContent(
        `<body style="margin:0"><img src="data:image/svg+xml;base64,${Buffer.from(still.svg).toString("base64")}">`,
      );
      const [left = 0, top = 0] = (/viewBox="(\S+) (\S+)/.exec(still.svg)?.slice(1) ?? []).map(Number);
      const drawn = await sheet.screenshot({ clip: { x: -left, y: -top, width: box.width, height: box.height } });
      const differing = await sheet.evaluate(
        async (pictures) => {
          const [a, b] = await Promise.all(
            pictures.map(async (base64) => {
              const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
              const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
              context?.drawImage(bitmap, 0, 0);
              return context?.getImageData(0, 0, bitmap.width, bitmap.height).data as Uint8ClampedArray;
            }),
          );
          const count = (a?.length ?? 0) / 4;
          let far = 0;
          for (let i = 0; i < count; i++)
            if ([0, 1, 2].some((part) => Math.abs((a?.[4 * i + part] ?? 0) - (b?.[4 * i + part] ?? 0)) > 64)) far++;
          return far / count;
        },
        [live, drawn].map((each) => each.toString("base64")),
      );
      expect(differing).toBeLessThan(0.01);
    });
  });

for (const path of ["/", "/ko/"])
  test(`${path}: a figure gives its picture as PNG, twice as large, and as SVG, and says so`, async ({ page }) => {
    await openFigures(page, figures.zigzag, path);
    const figure = figureOf(page);
    await figure.drawn();
    const before = await figure.height();
    await expect(saveButton(figure)).toHaveAttribute("aria-expanded", "false");
    const { svg, width, height } = await stillOf(figure);
    const files = { png: "zigzag.png", twice: "zigzag@2x.png", svg: "zigzag.svg" } as const;
    for (const [kind, file] of Object.entries(files) as ["png" | "twice" | "svg", string][]) {
      const { name, content } = await savedPicture(figure, kind);
      expect(name).toBe(file);
      await expect(saysOfSaving(figure)).toContainText(file);
      if (kind === "svg") expect(content.toString()).toBe(svg);
      // The width and height of a PNG stand behind its first 16 bytes.
      else
        expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual(
          [width, height].map((each) => each * (kind === "png" ? 1 : 2)),
        );
    }
    await saveButton(figure).click();
    await expect(saveButton(figure)).toHaveAttribute("aria-expanded", "false");
    expect(await figure.height()).toBeGreaterThanOrEqual(before);
  });

test("the kinds of picture are reached by the arrow keys of the row that they stand in", async ({ page }) => {
  await openFigures(page, figures.bars);
  const figure = figureOf(page);
  await figure.drawn();
  await saveButton(figure).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await expect(saveButton(figure)).toBeFocused();
  await page.keyboard.press("Enter");
  const kinds = figure.root.locator(".save-kinds button");
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press("ArrowRight");
    await expect(kinds.nth(i)).toBeFocused();
  }
  expect(await axeViolations(page, "#figure")).toEqual([]);
});

test("opened on a phone, the choice fits the figure, and a finger meets each of it", async ({ browser }) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  for (const path of ["/", "/ko/"]) {
    await openFigures(page, figures.decision_boundary, path);
    const figure = figureOf(page);
    await figure.drawn();
    await saveButton(figure).click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await figure.smallTargets(44)).toEqual([]);
  }
  await context.close();
});

test("what takes a time to measure has a picture once it is measured", async ({ page }) => {
  await openFigures(page, `<activation-cost id="figure" functions="relu"></activation-cost>`);
  const figure = figureOf(page);
  await figure.drawn();
  await expect(saveButton(figure)).toHaveCount(0);
  await figure.root.locator(".play .primary").click();
  await expect(saveButton(figure)).toBeVisible();
  expect((await stillOf(figure)).svg).toContain("ReLU");
});

test.describe("where a policy lets no picture be loaded from the page itself", () => {
  test.use({ quiet: false }); // the browser reports what it blocked

  test("SVG is saved all the same, PNG of a chart too, and else it is said why not", async ({ page }) => {
    await underPolicy(page, strictPolicy);
    await openFigures(page, `${figures.zigzag}<activation-curve id="curve"></activation-curve>`);
    const figure = figureOf(page);
    await figure.drawn();
    await choosePicture(figure, "png");
    await expect(saysOfSaving(figure)).toContainText("security policy");
    expect((await savedPicture(figure, "svg")).name).toBe("zigzag.svg");
    const curve = new FormFigure(page.locator("#curve"));
    await curve.drawn();
    expect((await savedPicture(curve, "png")).name).toBe("sigmoid.png");
  });
});

test("the code of pictures is loaded once one is asked for", async ({ page }) => {
  await openFigures(page, figures.zigzag);
  const figure = figureOf(page);
  await figure.drawn();
  const requests = requestsOf(page);
  const ofPictures = () => requests.filter((address) => /\/still\w*-/.test(address));
  await saveButton(figure).click();
  expect(ofPictures()).toEqual([]);
  await savedPicture(figure, "svg");
  expect(ofPictures()).not.toEqual([]);
});
