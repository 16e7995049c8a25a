import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "@playwright/test";

const root = resolve(import.meta.dirname, "../..");

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .sort();
}

function contentOf(html: string, property: string): string {
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? "";
}

test("a chat that is sent a link shows the page's own title, words and a picture", () => {
  const site = resolve(root, "dist/site");
  const known = process.env["SITE_ADDRESS"] ?? "";
  const pages = pagesIn(site).map((page) => [page, readFileSync(resolve(site, page), "utf8")] as const);
  expect(pages.length).toBeGreaterThanOrEqual(6);
  for (const property of ["og:title", "og:description"])
    expect(new Set(pages.map(([, html]) => contentOf(html, property))).size, property).toBe(pages.length);
  for (const [page, html] of pages) {
    const image = contentOf(html, "og:image");
    const file = known ? resolve(site, image.replace(known, "")) : resolve(site, dirname(page), image);
    expect(existsSync(file), page).toBe(true);
    expect(html.includes('rel="canonical"'), page).toBe(known !== "");
  }
});

test("a page's style sheets come before its scripts, and these are few files", () => {
  const site = resolve(root, "dist/site");
  const pages = pagesIn(site).filter((page) => !page.includes("sections/")); // those lead into the lesson
  for (const page of pages) {
    const html = readFileSync(resolve(site, page), "utf8");
    const scripts = [...html.matchAll(/<script type="module"|<link rel="modulepreload"/g)];
    const sheets = [...html.matchAll(/<link rel="stylesheet"/g)];
    expect(sheets.length, page).toBeGreaterThan(0);
    expect(sheets.at(-1)?.index, page).toBeLessThan(scripts[0]?.index ?? 0);
    expect(scripts.length, page).toBeLessThanOrEqual(10); // browsers fetch six at a time of a server without HTTP/2
  }
});

test("a build for a known site names every page's address, and that of the other language", () => {
  const address = "https://example.org/lab/";
  const out = test.info().outputPath("site");
  const args = ["vite", "build", "-c", "web/build/vite.config.ts", "--outDir", out, "--logLevel", "error"];
  execFileSync("npx", args, { cwd: root, env: { ...process.env, SITE_ADDRESS: address } });
  const pages = pagesIn(out);
  const addresses = pages.map((page) => address + page.replace(/index\.html$/, ""));
  const sitemap = readFileSync(resolve(out, "sitemap.xml"), "utf8");
  expect([...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, each]) => each).sort()).toEqual(addresses.sort());
  for (const page of pages) {
    const html = readFileSync(resolve(out, page), "utf8");
    const own = address + page.replace(/index\.html$/, "");
    expect(html).toContain(`<link rel="canonical" href="${own}">`);
    expect(contentOf(html, "og:url")).toBe(own);
    expect(contentOf(html, "og:image")).toBe(`${address}card.png`);
    const others = [...html.matchAll(/<link rel="alternate" (?:vite-ignore )?hreflang="[\w-]+" href="([^"]*)"/g)];
    expect(others).toHaveLength(3);
    for (const [, other = ""] of others) expect(addresses).toContain(other);
  }
  for (const lesson of ["index.html", "ko/index.html"]) {
    const html = readFileSync(resolve(out, lesson), "utf8");
    const links = [...html.matchAll(/class="own" href="\.\/(sections\/(\w+)\/)"/g)];
    expect(links).toHaveLength([...html.matchAll(/class="kicker">\d/g)].length);
    for (const [, link = "", id] of links) {
      const section = readFileSync(resolve(out, dirname(lesson), link, "index.html"), "utf8");
      expect(section).toContain(`<meta http-equiv="refresh" content="0; url=../../#${id}">`);
      expect(section).toContain(`<h1><a href="../../#${id}">`);
      expect(html).toContain(`<h2 id="${id}">`);
    }
  }
  for (const property of ["og:title", "og:description"])
    expect(new Set(pages.map((page) => contentOf(readFileSync(resolve(out, page), "utf8"), property))).size).toBe(
      pages.length,
    );
});
