import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { type Section, sectionsOf } from "./sections.ts";

/** Where the site will be published, with a slash at its end, as whoever publishes it says; unknown to a reader's own build. */
const site = process.env["SITE_ADDRESS"] ?? "";

const picture = "card.png";
const locales = { en: "en_US", ko: "ko_KR" } as const;
type Language = keyof typeof locales;

/** What the link to a section is called where no script makes a button of it. */
const linkName = { en: "Link", ko: "링크" };

function languageOf(path: string): Language {
  return path.startsWith("/ko/") ? "ko" : "en";
}

/** `/ko/glossary/index.html` in a language: `glossary/`, `ko/glossary/`. */
function addressIn(language: Language, path: string): string {
  const page = path.replace(/^\/(ko\/)?/, "").replace(/index\.html$/, "");
  return (language === "ko" ? "ko/" : "") + page;
}

/** The tags of a page's head that tell its title and description, a picture, its address and that of the other language. */
function tagsOf(path: string, title: string, description: string): HtmlTagDescriptor[] {
  const language = languageOf(path);
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
  return [
    ...Object.entries(properties).map(([property, content]) => ({ tag: "meta", attrs: { property, content } })),
    { tag: "meta", attrs: { name: "twitter:card", content: "summary_large_image" } },
    ...links.map((attrs) => ({ tag: "link", attrs })),
  ].map((tag): HtmlTagDescriptor => ({ ...tag, injectTo: "head" }));
}

/** The page of a section of the lesson, for chats that are sent its address: whoever opens it is led on into the lesson. */
function sectionPage(path: string, { id, title, take }: Section): string {
  const tag = ({ tag, attrs = {} }: HtmlTagDescriptor) =>
    `    <${tag} ${Object.entries(attrs)
      .map(([name, value]) => `${name}="${value}"`)
      .join(" ")}>\n`;
  const own = `${title} – Activation Lab`;
  return `<!doctype html>
<html lang="${languageOf(path)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="${take}">
    <title>${own}</title>
    <meta http-equiv="refresh" content="0; url=../../#${id}">
${tagsOf(path, own, take).map(tag).join("")}  </head>
  <body>
    <h1><a href="../../#${id}">${title}</a></h1>
    <p>${take}</p>
  </body>
</html>
`;
}

/** Where the page of a section lies. */
function pathOf(language: Language, { id }: Section): string {
  return `${language === "ko" ? "/ko" : ""}/sections/${id}/index.html`;
}

/**
 * What search engines, and chats that show a card of a link, ask of each page, and of each section of the lesson. They want
 * whole addresses, which only a build for a known site has.
 */
export const published: Plugin = {
  name: "published",
  transformIndexHtml: {
    order: "post",
    handler(html, { path }) {
      const language = languageOf(path);
      const title = /<title>([^<]*)</.exec(html)?.[1] ?? "";
      const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? "";
      const linked = sectionsOf(html).reduce((text, { id, head }) => {
        const href = site ? `./sections/${id}/` : `#${id}`;
        return text.replace(head, head.replace("</p>", ` <a class="own" href="${href}">${linkName[language]}</a></p>`));
      }, html);
      return {
        // The page's own link to the other language is relative, and search engines take a page with such a one for faulty.
        html: site ? linked.replace(/<link rel="alternate"[^>]*>\s*/, "") : linked,
        tags: tagsOf(path, title, description),
      };
    },
  },
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const source = readFileSync(resolve(import.meta.dirname, "../page/screenshot.png"));
      this.emitFile({ type: "asset", fileName: picture, source });
      if (!site) return;
      const pages = Object.keys(bundle).filter((file) => file.endsWith("index.html"));
      for (const language of ["en", "ko"] as const) {
        const lesson = bundle[`${addressIn(language, "/")}index.html`];
        for (const section of sectionsOf(lesson?.type === "asset" ? String(lesson.source) : "")) {
          const path = pathOf(language, section);
          this.emitFile({ type: "asset", fileName: path.slice(1), source: sectionPage(path, section) });
          pages.push(path.slice(1));
        }
      }
      const urls = pages.map((page) => `  <url><loc>${site}${page.replace(/index\.html$/, "")}</loc></url>\n`).sort();
      const sitemap = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`;
      this.emitFile({ type: "asset", fileName: "sitemap.xml", source: sitemap });
    },
  },
};
