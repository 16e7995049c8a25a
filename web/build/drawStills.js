// Draws a still of every figure from the built pages and puts it into them, for readers without scripts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { preview } from "vite";

const site = resolve(import.meta.dirname, "../../dist/site");
const pages = ["", "ko/", "misconceptions/", "ko/misconceptions/"];
const opening = /<(gradient-demo|activation-\w+)\b[^>]*\bid="([\w-]+)"[^>]*>/g;
/** How wide the window is for each of the two stills of a figure, in CSS pixels. */
const windows = { wide: 960, narrow: 360 };
/** From this width of the window on the wide one is shown; paper is wider. */
const wideFrom = "40rem";
const debian = "/usr/bin/chromium-headless-shell";

/** The stills of a page's figures by their ids, in a window so wide; of a figure that has no picture there is none. */
async function stillsOf(page, width) {
  await page.setViewportSize({ width, height: 800 });
  const stills = await page.evaluate(async (tags) => {
    const frame = () => new Promise(requestAnimationFrame);
    const drawn = [];
    for (const figure of document.querySelectorAll(tags)) {
      figure.scrollIntoView();
      await customElements.whenDefined(figure.localName);
      while (!figure.ready || figure.shadowRoot.querySelector("progress")) await frame();
      // Another width of the window is seen after a frame, and some figures are drawn part by part: until nothing more comes.
      for (let still, before; !still || still.svg !== before; ) {
        before = still?.svg;
        for (let i = 0; i < 3; i++) await frame();
        await figure.updateComplete;
        still = await figure.still().catch(() => undefined);
        if (!still) break;
        if (still.svg === before) drawn.push([figure.id, { ...still, png: undefined }]);
      }
    }
    return drawn;
  }, "main :is(gradient-demo, activation-curve, activation-bars, activation-card, activation-cost)[id]");
  return new Map(stills);
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Writes a page's stills beside it and shows them in its figures. */
async function illustrate(browser, origin, path) {
  const page = await browser.newPage({ reducedMotion: "reduce", colorScheme: "light" });
  await page.goto(origin + path);
  const wide = await stillsOf(page, windows.wide);
  const narrow = await stillsOf(page, windows.narrow);
  await page.close();
  const folder = join(site, path, "stills");
  mkdirSync(folder, { recursive: true });
  const save = (file, { svg, width, height }, where) => {
    writeFileSync(join(folder, file), svg);
    return `${where}="./stills/${file}" width="${width}" height="${height}"`;
  };
  const file = join(site, path, "index.html");
  const html = readFileSync(file, "utf8").replace(opening, (tag, _name, id) => {
    const [large, small] = [wide.get(id), narrow.get(id)];
    if (!large || !small) return tag;
    const isOne = large.svg === small.svg;
    const source = `<source media="(min-width: ${wideFrom})" ${save(`${id}.svg`, large, "srcset")} />`;
    const image = `<img loading="lazy" alt="${escaped(large.sentence)}" ${save(isOne ? `${id}.svg` : `${id}-narrow.svg`, small, "src")} />`;
    return `${tag}<picture class="still">${isOne ? "" : source}${image}</picture>`;
  });
  writeFileSync(file, html);
  return wide.size;
}

const server = await preview({
  configFile: join(dirname(import.meta.filename), "vite.config.ts"),
  preview: { port: 0 },
  logLevel: "warn",
});
const browser = await chromium.launch({
  ...(existsSync(debian) ? { executablePath: debian } : {}),
  args: ["--no-sandbox"],
});
const { port } = server.httpServer.address();
const counts = await Promise.all(pages.map((path) => illustrate(browser, `http://127.0.0.1:${port}/`, path)));
console.log(`Drew ${counts.reduce((sum, count) => sum + count)} figures for readers without scripts`);
await browser.close();
await server.close();
