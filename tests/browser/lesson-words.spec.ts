import { expect, test } from "@playwright/test";
import { isWithin, readPage, type Stretch } from "./prose.ts";

/** So many words a ★ section takes at most to say what it says; Korean has about three for four of English. */
const most = { "/": 130, "/ko/": 100 };

/** What is not prose, or folded. */
const elsewhere =
  /^<(gradient-demo|activation-curve|details|fieldset|math|button)\b|class="(kicker|factor|said|presses)"/;

/** The prose of each section: its paragraphs, without what is folded, guessed or pressed. */
function sectionsOf(path: keyof typeof most): { title: string; isStarred: boolean; words: string[] }[] {
  const sections: { kicker: string; title: string; text: string }[] = [];
  for (const stretch of readPage(path)) {
    const { text, within } = stretch;
    if (!within.includes("<section>")) continue;
    if (isWithin(stretch, /class="kicker"/) && !isWithin(stretch, /^<a\b/))
      sections.push({ kicker: text, title: "", text: "" });
    const section = sections.at(-1);
    if (!section) continue;
    if (isWithin(stretch, /^<h2\b/)) section.title += text;
    if (isProse(stretch)) section.text += text;
  }
  return sections.map(({ kicker, title, text }) => ({
    title,
    isStarred: kicker.includes("★"),
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)),
  }));
}

function isProse(stretch: Stretch): boolean {
  return isWithin(stretch, /^<p\b/) && !isWithin(stretch, elsewhere);
}

for (const path of ["/", "/ko/"] as const)
  test(`${path}: what a ★ section says outside its folds keeps to its budget of words`, () => {
    const starred = sectionsOf(path).filter(({ isStarred }) => isStarred);
    expect(starred).toHaveLength(8);
    for (const { title, words } of starred) {
      expect(words.length, title).toBeGreaterThan(20);
      expect(words.length, `${title}: ${words.join(" ")}`).toBeLessThanOrEqual(most[path]);
    }
  });
