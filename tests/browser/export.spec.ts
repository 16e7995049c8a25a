import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { loadCore } from "activation-lab/core";
import { axeViolations, expect, test } from "./lab.ts";
import { type Curve, openCurve } from "./pages/curve.ts";
import { codeShown, saysOfTaking } from "./pages/export.ts";
import { overflow } from "./pages/page.ts";
import { savedPicture, stillOf } from "./pages/picture.ts";

const figureOf = async (page: Page, attributes: string, path = "/") => {
  const figure = await openCurve(page, `panels="export" ${attributes}`, path);
  await expect(codeShown(figure)).toBeVisible();
  return figure;
};

/** Presses a button of the panel and reads the file that it gives. */
async function taken(page: Page, figure: Curve, name: string | RegExp): Promise<{ name: string; content: Buffer }> {
  const waiting = page.waitForEvent("download");
  await figure.button(name).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test("PNG: the picture at the size that was asked for, in the curves’ colours", async ({ page }) => {
  const figure = await figureOf(page, 'functions="sigmoid tanh" theme="light"');
  const once = await savedPicture(figure, "png");
  const twice = await savedPicture(figure, "twice");
  expect([once.name, twice.name]).toEqual(["sigmoid-tanh.png", "sigmoid-tanh@2x.png"]);
  const sizes: number[][] = [];
  for (const { content } of [once, twice]) {
    const { width, height, colors } = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const data = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? []);
      const counts = new Map<number, number>();
      for (const pixel of data) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      const hex = (pixel: number) =>
        [pixel, pixel >> 8, pixel >> 16].map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
      return {
        width: bitmap.width,
        height: bitmap.height,
        colors: Object.fromEntries([...counts].map(([pixel, count]) => [hex(pixel), count])),
      };
    }, content.toString("base64"));
    sizes.push([width, height]);
    expect(colors["0069a8"]).toBeGreaterThan(500); // sigmoid
    expect(colors["c75300"]).toBeGreaterThan(500); // tanh
    expect(colors["ffffff"]).toBeGreaterThan((width * height) / 3);
  }
  const [width = 0, height = 0] = sizes[0] ?? [];
  expect(width).toBe(960);
  expect(height).toBeGreaterThan(520);
  expect(sizes[1]).toEqual([2 * width, 2 * height]);
});

test("SVG: valid, named, and each line is the core’s", async ({ page }) => {
  const figure = await figureOf(page, 'functions="gelu softsign" derivatives="2"');
  const { name, content } = await savedPicture(figure, "svg");
  expect(name).toBe("gelu-softsign.svg");
  const { problem, title, description, paths } = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      problem: svg.querySelector("parsererror")?.textContent,
      title: svg.querySelector("title")?.textContent,
      description: svg.querySelector("desc")?.textContent,
      paths: [...svg.querySelectorAll("path[stroke]")].map((path) => ({
        points: path.getAttribute("d") ?? "",
        color: path.getAttribute("stroke"),
        dash: path.getAttribute("stroke-dasharray"),
      })),
    };
  }, content.toString());
  expect(problem).toBeUndefined();
  expect(title).toBe("GELU, Softsign");
  expect(description).toContain("GELU: f(1) = 0.8413, f′(1) = 1.083, f″(1) = 0.242");
  const core = await loadCore();
  const lines = paths.filter(({ points }) => points.split("L").length > 300);
  const want = ["softsign", "gelu"].flatMap((id) =>
    (["secondDerivative", "derivative", "value"] as const).map((column) => ({ id, column })),
  );
  expect(lines.length).toBe(want.length);
  // softsign″ jumps at 0, which tears its line in two.
  expect(lines.map(({ points }) => points.split("M").length - 1).toSorted()).toEqual([1, 1, 1, 1, 1, 2]);
  expect(new Set(lines.map(({ color }) => color)).size).toBe(2);
  expect(new Set(lines.map(({ dash }) => dash)).size).toBe(3);
  const gelu = lines.find(({ color, dash }) => color === "#5a4fcf" && dash === null);
  const points = [...(gelu?.points ?? "").matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const xs = Float64Array.from({ length: 481 }, (_, i) => -6 + (12 * i) / 480);
  expect(points).toHaveLength(xs.length);
  const { value } = core.evaluate("gelu", xs);
  // Two points give the scale of an axis; all the others must lie on it.
  const scale = (at: (i: number) => number, axis: 0 | 1) => (i: number) => {
    const [first, last] = [points[0]?.[axis] as number, points[480]?.[axis] as number];
    return first + ((at(i) - at(0)) / (at(480) - at(0))) * (last - first);
  };
  const across = scale((i) => xs[i] as number, 0);
  const up = scale((i) => value[i] as number, 1);
  for (const [i, [x, y]] of points.entries()) {
    expect(x).toBeCloseTo(across(i), 2);
    expect(y).toBeCloseTo(up(i), 2);
  }
});

test("CSV: every drawn point, bit for bit the core’s", async ({ page }) => {
  const figure = await figureOf(page, 'functions="threshold(threshold=1.5,value=-1) relu step" derivatives="2"');
  const { name, content } = await taken(page, figure, /\.csv$/);
  expect(name).toBe("threshold-relu-step.csv");
  const [head, ...rows] = content.toString("utf8").trimEnd().split("\n");
  expect(head).toBe(
    `x,"threshold(threshold=1.5,value=-1) f","threshold(threshold=1.5,value=-1) f'","threshold(threshold=1.5,value=-1) f''",relu f,relu f',relu f'',step f,step f',step f''`,
  );
  const cells = rows.map((row) => row.split(",").map(Number));
  const xs = Float64Array.from(cells, ([x]) => x as number);
  expect(xs).toEqual(xs.toSorted());
  for (const x of [-6, -5e-324, 0, 5e-324, 1.5, 6]) expect(xs).toContain(x);
  const core = await loadCore();
  const want = ["threshold(threshold=1.5,value=-1)", "relu", "step"].flatMap((spec) => {
    const { value, derivative, secondDerivative } = core.evaluate(spec, xs);
    return [value, derivative, secondDerivative];
  });
  expect(cells.map(([, ...numbers]) => numbers)).toEqual(Array.from(xs, (_, i) => want.map((line) => line[i])));
});

test("compositions and differences are taken away as they are drawn; the code says what it computes", async ({
  page,
}) => {
  const figure = await figureOf(page, 'functions="sine tanh" depth="2" difference');
  const { content } = await taken(page, figure, /\.csv$/);
  const [head, ...rows] = content.toString().trimEnd().split("\n");
  expect(head).toBe("x,sine - tanh depth=2 (F - G),sine - tanh depth=2 (F' - G')");
  const cells = rows.map((row) => row.split(",").map(Number));
  expect(cells.length).toBeGreaterThan(480);
  for (const [x = 0, value = 0, slope = 0] of cells) {
    expect(value).toBeCloseTo(Math.sin(Math.sin(x)) - Math.tanh(Math.tanh(x)), 12);
    const tanhSlope = (at: number) => 1 - Math.tanh(at) ** 2;
    expect(slope).toBeCloseTo(Math.cos(Math.sin(x)) * Math.cos(x) - tanhSlope(Math.tanh(x)) * tanhSlope(x), 12);
  }
  await expect(figure.openPanel("export")).toContainText("not their compositions or their difference");
  const svg = await savedPicture(figure, "svg");
  expect(svg.content.toString()).toContain("(F − G)(1) = ");
  // Every point stands in the drawing, also where several fall into a pixel.
  const longest = Math.max(
    ...[...svg.content.toString().matchAll(/ d="([^"]*)"/g)].map(([, d = ""]) => d.split("L").length),
  );
  expect(longest).toBe(cells.length);
});

test("code: one language at a time, copied, downloaded, and remembered; selected where copying is denied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const figure = await figureOf(page, 'functions="leaky_relu(slope=0.2)"');
  const language = figure.root.getByRole("radio", { name: "C++20" });
  await expect(codeShown(figure)).toHaveCount(1);
  await language.check();
  const code = await codeShown(figure).textContent();
  expect(code).toContain("activation::leaky_relu_derivative(x, 0.2)");
  await figure.button("Copy code").click();
  await expect(saysOfTaking(figure)).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  const file = await taken(page, figure, "Download leaky_relu.cpp");
  expect(file.content.toString()).toBe(code);
  await figure.panel("export").click();
  await expect(codeShown(figure)).toHaveCount(0);
  await figure.panel("export").click();
  await expect(language).toBeChecked();
  await figure.moveTo(2);
  await figure.holds({ x: "2" });
  await expect(language).toBeChecked();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await figure.button("Copy code").click();
  await expect(saysOfTaking(figure)).toContainText("Ctrl+C");
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(code?.trim());
});

for (const [path, theme] of [
  ["/", "dark"],
  ["/ko/", "light"],
] as const)
  test(`the panel at ${path} in ${theme}: no overflow at 320 px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const figure = await figureOf(
      page,
      `functions="gelu hard_tanh(min=-2,max=0.5)" derivatives="2" theme="${theme}"`,
      path,
    );
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const { cut, same } = await codeShown(figure).evaluate((pre) => {
      getSelection()?.selectAllChildren(pre);
      const same = getSelection()?.toString().trim() === pre.textContent?.trim();
      getSelection()?.removeAllRanges();
      return { cut: pre.scrollWidth - pre.clientWidth, same };
    });
    expect(cut, "lines of code are wrapped").toBeLessThanOrEqual(0);
    expect(same, "and are copied as they are").toBe(true);
    expect(await axeViolations(page, "activation-curve")).toEqual([]);
  });

test("random inputs and landmarks are in the picture as on the page, landmarks explained by their number", async ({
  page,
}) => {
  const figure = await figureOf(page, 'functions="relu" sigma="1" landmarks');
  await expect(figure.plot.landmarks.first()).toBeVisible();
  const onPage = await figure.plot.landmarkNames();
  const { content } = await savedPicture(figure, "svg");
  const texts = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, "image/svg+xml");
    return [...svg.querySelectorAll("text")].map((each) => each.textContent ?? "");
  }, content.toString());
  for (const words of ["inputs x, σ = 1", "mean 0.399", "50% exactly 0"])
    expect(
      texts.some((text) => text === words),
      words,
    ).toBe(true);
  expect(texts.filter((text) => text.startsWith("ReLU: ")).join("; ")).toBe(onPage.join("; "));
});

test("on a phone a picture is as wide as its figure: letters that can be read, and none beyond its edge or over others", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of ["/", "/ko/"]) {
    await page.goto("about:blank");
    const functions = "sigmoid hard_tanh(min=-1.25,max=1.75) elu(alpha=0.125)";
    const figure = await figureOf(page, `functions="${functions}" derivatives="2" x="-0.123456" landmarks`, path);
    const still = await stillOf(figure);
    expect(still.width).toBeLessThanOrEqual(360);
    const texts = await page.evaluate((svg) => {
      document.body.innerHTML = svg;
      return Array.from(document.querySelectorAll("text"), (each) => {
        const { x, y, width, height } = each.getBBox();
        const size = Number.parseFloat(getComputedStyle(each).fontSize);
        return { words: each.textContent, x, y, right: x + width, bottom: y + height, size };
      });
    }, still.svg);
    expect(texts.filter(({ x, right, bottom }) => x < 0 || right > still.width || bottom > still.height)).toEqual([]);
    expect(texts.filter(({ size }) => size < 11)).toEqual([]);
    const below = texts.filter(({ y }) => y > 280);
    expect(below.length).toBeGreaterThan(12);
    for (const [i, a] of below.entries())
      for (const b of below.slice(i + 1))
        expect(
          a.x < b.right && b.x < a.right && a.y + 4 < b.bottom - 4 && b.y + 4 < a.bottom - 4,
          `${a.words}, ${b.words}`,
        ).toBe(false);
  }
});

test("what a picture says of landmarks stays within its width", async ({ page }) => {
  const functions = "threshold(threshold=-0.00001234,value=-12345678)";
  const figure = await figureOf(page, `functions="${functions}" range="-0.5 0.5" landmarks`);
  await expect(figure.plot.landmarks.first()).toBeVisible();
  const { content } = await savedPicture(figure, "svg");
  const texts = await page.evaluate((text) => {
    document.body.innerHTML = text.slice(text.indexOf("<svg"));
    return Array.from(document.querySelectorAll("text"), (each) => ({
      words: each.textContent ?? "",
      right: each.getBBox().x + each.getBBox().width,
    }));
  }, content.toString());
  expect(texts.filter(({ right }) => right > 960)).toEqual([]);
  const last = texts.findIndex(({ words }) => words.endsWith("by convention"));
  expect(texts[last]?.words).not.toContain("jump: ");
  expect(texts[last - 1]?.words).toContain("jump: ");
});

test("the name at the end of a steep curve stands beside it", async ({ page }) => {
  const names = ["Identity", "ReLU", "ELU", "Softplus"];
  const figure = await figureOf(page, 'functions="identity relu elu softplus"');
  const { content } = await savedPicture(figure, "svg");
  const covered = await page.evaluate(
    ({ text, names }) => {
      document.body.innerHTML = text.slice(text.indexOf("<svg"));
      const lines = [...document.querySelectorAll<SVGPathElement>("path[stroke]:not([stroke-dasharray])")];
      return names.map((name) => {
        const written = [...document.querySelectorAll("text")].filter(({ textContent }) => textContent === name);
        const ofColor = (color: string | null) => lines.filter((path) => path.getAttribute("stroke") === color);
        const label = written.find((text) => ofColor(text.getAttribute("fill")).length) as SVGTextElement;
        const { x, y, width, height } = label.getBBox();
        const own = ofColor(label.getAttribute("fill"));
        const line = own.toSorted((a, b) => b.getTotalLength() - a.getTotalLength())[0] as SVGPathElement;
        const step = line.getTotalLength() / 2000;
        const points = Array.from({ length: 2001 }, (_, i) => line.getPointAtLength(i * step));
        return points.some((at) => at.x > x && at.x < x + width && at.y > y && at.y < y + height);
      });
    },
    { text: content.toString(), names },
  );
  expect(covered).toEqual(names.map(() => false));
});
