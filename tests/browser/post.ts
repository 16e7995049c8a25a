import { basename, resolve } from "node:path";
import type { Page } from "@playwright/test";

export const embedFolder = resolve(import.meta.dirname, "../../dist/embed");
/** Where the script lies: another origin than the post's, and not its top. */
const origin = "https://lab.test";
export const tag = `<script type="module" src="${origin}/some/where/activation-lab.js"></script>`;
/** The narrowest policy of a host page with which the tag works. */
export const strictPolicy = `default-src 'self'; script-src ${origin} 'wasm-unsafe-eval'; style-src 'self'; connect-src ${origin}`;

/** Opens a post on one origin whose script comes from another; gives the addresses that are asked of the latter. */
export async function openPost(page: Page, html: string, policy?: string): Promise<string[]> {
  const requests: string[] = [];
  await page.route(`${origin}/some/where/*`, (route) => {
    requests.push(route.request().url());
    const file = basename(new URL(route.request().url()).pathname);
    return route.fulfill({
      path: resolve(embedFolder, file),
      contentType: file.endsWith(".wasm") ? "application/wasm" : "text/javascript",
      headers: { "access-control-allow-origin": "*" },
    });
  });
  await page.route("https://blog.test/**", (route) => {
    const icon = route.request().url().endsWith(".svg");
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
