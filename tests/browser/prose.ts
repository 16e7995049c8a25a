import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const site = resolve(import.meta.dirname, "../../dist/site");

/** A stretch of a built page's text between two tags. */
export interface Stretch {
  text: string;
  /** The id of the last heading or entry above it in its section, "" above all of them. */
  place: string;
  /** The tags that it stands in as they are written, the innermost last. */
  within: string[];
}

/** The addresses of all pages. */
export function pathsOfPages(): string[] {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" });
  return files.filter((name) => name.endsWith("index.html")).map((name) => `/${name.replace(/index\.html$/, "")}`);
}

const neverClosed = /^<(area|br|hr|img|input|link|meta|wbr|!)/i;

/** All that a page says which the build made, but for scripts and pictures. */
export function readPage(path: string): Stretch[] {
  const html = readFileSync(resolve(site, `.${path}`, "index.html"), "utf8");
  const stretches: Stretch[] = [];
  const within: string[] = [];
  let place = "";
  for (const [token] of html.replace(/<(script|style|svg)\b.*?<\/\1>|<!--.*?-->/gs, "").matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith("<")) stretches.push({ text: decoded(token), place, within: [...within] });
    else if (token.startsWith("</")) within.pop();
    else {
      const [, text] = / (?:aria-label|alt|content)="([^"]*)"/.exec(token) ?? [];
      if (text) stretches.push({ text: decoded(text), place, within: [...within, token] });
      if (token === "<section>") place = "";
      place = /^<(?:h2|h3|dt)\b[^>]* id="([^"]+)"/.exec(token)?.[1] ?? place;
      if (!neverClosed.test(token) && !token.endsWith("/>")) within.push(token);
    }
  }
  return stretches;
}

/** Whether a stretch stands in a tag that is written so. */
export function isWithin({ within }: Stretch, tag: RegExp): boolean {
  return within.some((open) => tag.test(open));
}

function decoded(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", shy: "\u00ad" };
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}
