/** A section of the lesson, as its page is told of it; texts are HTML without tags and quotes. */
export interface Section {
  id: string;
  title: string;
  /** The one line to take away. */
  take: string;
  /** What stands over its heading, and the heading's tag. */
  head: string;
}

/** The numbered sections of a page of the lesson; none of other pages. */
export function sectionsOf(html: string): Section[] {
  const parts = html.matchAll(
    /(<p class="kicker">\d.*?<\/p>\s*<h2 id="(\w+)">)(.*?)<\/h2>.*?<p class="take">(.*?)<\/p>/gs,
  );
  return [...parts].map(([, head = "", id = "", title = "", take = ""]) => ({
    id,
    title: plain(title),
    take: plain(take),
    head,
  }));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll('"', "&quot;")
    .replace(/\s+/g, " ")
    .trim();
}
