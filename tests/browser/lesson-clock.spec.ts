import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";

const site = resolve(import.meta.dirname, "../../dist/site");

/** What is read in a minute: words of English; letters of Korean, whose words have particles and endings on them. */
const readInMinute = { "/": 200, "/ko/": 500 };
/** What else takes a reader time, in seconds. */
const takes: [what: RegExp, seconds: number][] = [
  [/<(gradient-demo|activation-(curve|bars|cost))\b/g, 25], // to look at it, and to drag or to play
  [/<div class="be-the-layer"/g, 30],
  [/<math display="block"/g, 5],
  [/<fieldset class="guess"/g, 8],
  [/<fieldset class="sure"/g, 3],
  [/<a\b(?![^>]*class="term")/g, 5], // to follow it, and to look
];

/** The minutes that each numbered section takes to be read and done, beside those that stand over it. */
function sectionsOf(
  path: keyof typeof readInMinute,
): { title: string; isStarred: boolean; said: number; minutes: number }[] {
  const html = readFileSync(resolve(site, `.${path}`, "index.html"), "utf8");
  const sections = html.matchAll(/<section>\s*<p class="kicker">(\d.*?)<\/p>\s*<h2 id="(\w+)">(.*?)<\/section>/gs);
  return [...sections].map(([, kicker = "", title = "", whole = ""]) => {
    // What is folded or looked up is outside the clock, and so are the figures' own stills and the way past other sections.
    const body = whole
      .replace(/<details class="more">.*?<\/details>|<p class="(next|factor|presses)">.*?<\/p>/gs, "")
      .replace(/<table class="decide">.*?<\/table>/gs, (table) => table.replace(/<a\b/g, "<span"))
      .replace(/(<(gradient-demo|activation-\w+)\b[^>]*>).*?<\/\2>/gs, "$1");
    const seconds = takes
      .map(([what, each]) => each * (body.match(what)?.length ?? 0))
      .reduce((sum, each) => sum + each);
    const text = body.replace(/<math.*?<\/math>|<[^>]*>/gs, " ");
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const length = path === "/" ? words.length : words.join("").length;
    const [, said] = /(\d+) ?(?:min|분)/.exec(kicker) ?? [];
    return {
      title,
      isStarred: kicker.includes("★"),
      said: Number(said),
      minutes: seconds / 60 + length / readInMinute[path],
    };
  });
}

for (const path of ["/", "/ko/"] as const)
  test(`${path}: a section takes the time that stands over it; those with a star are read and done in fifteen minutes`, () => {
    const sections = sectionsOf(path);
    expect(sections.length).toBeGreaterThan(10);
    expect(sections.filter(({ said, minutes }) => Math.abs(said - minutes) > 0.6)).toEqual([]);
    const starred = sections.filter(({ isStarred }) => isStarred);
    expect(starred.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(15);
  });
