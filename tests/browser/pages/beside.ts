import type { Locator, Page } from "@playwright/test";

/** What a page holds, read without running it; addresses are resolved. */
export interface Content {
  headings: string[];
  /** Ids of all that can be linked to, with the demo where it is one. */
  places: Record<string, string>;
  /** Ids of the glossary's entries. */
  entries: string[];
  /** Where links lead, but for the header and the footer; where terms lead. */
  links: string[];
  terms: string[];
}

export function readPages(page: Page, paths: readonly string[]): Promise<Record<string, Content>> {
  return page.evaluate(async (paths) => {
    const read = async (path: string) => {
      const text = await (await fetch(path)).text();
      const content = new DOMParser().parseFromString(text, "text/html");
      const all = <Result>(selector: string, what: (element: Element) => Result) =>
        [...content.querySelectorAll(selector)].map(what);
      const leads = (link: Element) =>
        decodeURI(
          new URL(link.getAttribute("href") ?? "", new URL(path, location.href)).href.replace(location.origin, ""),
        );
      return [
        path,
        {
          headings: all("h2[id]", ({ id }) => id),
          places: Object.fromEntries(all("[id]", (element) => [element.id, element.getAttribute("name") ?? ""])),
          entries: all("dt[id]", ({ id }) => id),
          links: all("main a:not(.term)", leads),
          terms: all("a.term", leads),
        },
      ] as const;
    };
    return Object.fromEntries(await Promise.all(paths.map(read)));
  }, paths);
}

/** A term of the prose, by the entry of the glossary to which it leads. */
export function termOf(page: Page, entry: string): Locator {
  return page.locator(`a.term[href$="#${entry}"]`).first();
}

/** What stands beside a term while it is asked for. */
export function definition(page: Page): Locator {
  return page.getByRole("tooltip");
}

/** An entry's definition, as the glossary has it. */
export function entryText(page: Page, entry: string): Locator {
  return page.locator(`dt#${entry} + dd > p:first-child`);
}
