import { resolve } from "node:path";
import type { Page } from "@playwright/test";

export const embedFolder = resolve(import.meta.dirname, "../../dist/embed");
const siteFolder = resolve(import.meta.dirname, "../../dist/site");
/** Where the script lies: another origin than the post's, and not its top. */
const origin = "https://lab.test";
export const site = `${origin}/some/where/`;
export const tag = `<script type="module" src="${site}embed/activation-lab.js"></script>`;
const types: Record<string, string> = {
  js: "text/javascript",
  wasm: "application/wasm",
  html: "text/html",
  svg: "image/svg+xml",
  css: "text/css",
};
/** The narrowest policy of a host page with which the tag works. */
export const strictPolicy = `default-src 'self'; script-src ${origin} 'wasm-unsafe-eval'; style-src 'self'; connect-src ${origin}`;

/** Serves the site as it is published, to every origin; each request is told, and waited for, first. */
export async function serveSite(page: Page, asked: (url: string) => unknown = () => {}): Promise<void> {
  await page.route(`${site}**`, async (route) => {
    const url = route.request().url();
    await asked(url);
    const file = new URL(url).pathname.replace(new URL(site).pathname, "") || "index.html";
    return route.fulfill({
      path: resolve(siteFolder, file),
      contentType: types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      headers: { "access-control-allow-origin": "*" },
    });
  });
}

/**
 * Opens a post on one origin whose script comes from another, each file of it so many ms late; gives the addresses that are
 * asked of the latter.
 */
export async function openPost(page: Page, html: string, policy?: string, late = 0): Promise<string[]> {
  const requests: string[] = [];
  await serveSite(page, async (url) => {
    requests.push(url);
    if (late) await new Promise((resolve) => setTimeout(resolve, late));
  });
  await page.route("https://blog.test/**", (route) => {
    const icon = route.request().url().endsWith(".svg");
    if (route.request().url().endsWith(".png"))
      return route.fulfill({ path: resolve(siteFolder, "card.png"), contentType: "image/png" });
    return route.fulfill({
      contentType: icon ? "image/svg+xml" : "text/html",
      headers: policy ? { "content-security-policy": policy } : {},
      body: icon
        ? '<svg xmlns="http://www.w3.org/2000/svg"/>'
        : `<!doctype html><link rel="icon" href="icon.svg">${html}`,
    });
  });
  await page.goto("https://blog.test/");
  return requests;
}
