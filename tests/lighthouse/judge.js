// Serves the site that was built for SITE_ADDRESS there, packed as a public server packs it, lets Lighthouse judge every
// page (or those that are named) as on a phone, and prints its marks of 100, with what cost some below. Fails where one
// is under the least.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const least = 95;
const debians = "/usr/bin/chromium-headless-shell";
const site = resolve(import.meta.dirname, "../../build/lighthouse");
const address = new URL(process.env.SITE_ADDRESS);
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

const server = createServer((request, response) => {
  const path = resolve(site, `.${new URL(request.url, "http://site").pathname.replace(/\/$/, "/index.html")}`);
  const type = types[extname(path)];
  if (!path.startsWith(site) || !type || !existsSync(path)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": type, "content-encoding": "gzip", "cache-control": "max-age=31536000" });
  response.end(gzipSync(readFileSync(path)));
});
await new Promise((listening) => server.listen(address.port, address.hostname, listening));

const browser = await launch({
  chromePath: existsSync(debians) ? debians : chromium.executablePath(),
  chromeFlags: ["--headless", "--no-sandbox"],
});
const pages = readdirSync(site, { recursive: true })
  .filter((name) => name.endsWith("index.html"))
  .map((name) => `/${name.replace(/index\.html$/, "")}`)
  .filter((path) => !path.includes("/sections/")) // who opens one is led into the lesson, which is judged
  .filter((path) => process.argv.length < 3 || process.argv.includes(path))
  .sort();
let missed = false;
for (const path of pages) {
  const { lhr } = await lighthouse(new URL(path, address).href, {
    port: browser.port,
    logLevel: "error",
    onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
  });
  const categories = Object.values(lhr.categories);
  const marks = categories.map(({ title, score }) => `${title} ${Math.round(100 * score)}`);
  console.log(`${path.padEnd(22)} ${marks.join("   ")}`);
  for (const { score, auditRefs } of categories) {
    if (score < least / 100) missed = true;
    for (const { id, weight } of auditRefs) {
      const { title, score: mark, displayValue = "" } = lhr.audits[id];
      if (weight && mark !== null && mark < 0.9) console.log(`  ${title} ${displayValue}`);
    }
  }
}
browser.kill();
server.close();
if (missed) {
  console.error(`A mark is under ${least}.`);
  process.exit(1);
}
