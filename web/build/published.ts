import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";

/** Where the site will be published, with a slash at its end, as whoever publishes it says; unknown to a reader's own build. */
const site = process.env["SITE_ADDRESS"] ?? "";

const picture = "card.png";
const locales = { en: "en_US", ko: "ko_KR" } as const;
type Language = keyof typeof locales;

/** `/ko/glossary/index.html` in a language: `glossary/`, `ko/glossary/`. */
function addressIn(language: Language, path: string): string {
  const page = path.replace(/^\/(ko\/)?/, "").replace(/index\.html$/, "");
  return (language === "ko" ? "ko/" : "") + page;
}

/**
 * What search engines, and chats that show a card of a link, ask of each page: its title and description, a picture, its
 * address and that of the other language. They want whole addresses, which only a build for a known site has.
 */
export const published: Plugin = {
  name: "published",
  transformIndexHtml: {
    order: "post",
    handler(html, { path }) {
      const language: Language = path.startsWith("/ko/") ? "ko" : "en";
      const title = /<title>([^<]*)</.exec(html)?.[1] ?? "";
      const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? "";
      const here = site || "../".repeat(path.split("/").length - 2) || "./";
      const properties: Record<string, string> = {
        "og:type": "article",
        "og:site_name": "Activation Lab",
        "og:title": title,
        "og:description": description,
        "og:locale": locales[language],
        "og:image": here + picture,
        ...(site ? { "og:url": site + addressIn(language, path) } : {}),
      };
      const links = site
        ? [
            { rel: "canonical", href: site + addressIn(language, path) },
            ...[...Object.keys(locales), "x-default"].map((each) => ({
              rel: "alternate",
              hreflang: each,
              href: site + addressIn(each === "ko" ? "ko" : "en", path),
            })),
          ]
        : [];
      const tags = [
        ...Object.entries(properties).map(([property, content]) => ({ tag: "meta", attrs: { property, content } })),
        { tag: "meta", attrs: { name: "twitter:card", content: "summary_large_image" } },
        ...links.map((attrs) => ({ tag: "link", attrs })),
      ].map((tag): HtmlTagDescriptor => ({ ...tag, injectTo: "head" }));
      // The page's own link to the other language is relative, and search engines take a page with such a one for faulty.
      return { html: site ? html.replace(/<link rel="alternate"[^>]*>\s*/, "") : html, tags };
    },
  },
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const source = readFileSync(resolve(import.meta.dirname, "../page/screenshot.png"));
      this.emitFile({ type: "asset", fileName: picture, source });
      if (!site) return;
      const pages = Object.keys(bundle).filter((file) => file.endsWith("index.html"));
      const urls = pages.map((page) => `  <url><loc>${site}${page.replace(/index\.html$/, "")}</loc></url>\n`).sort();
      const sitemap = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`;
      this.emitFile({ type: "asset", fileName: "sitemap.xml", source: sitemap });
    },
  },
};
