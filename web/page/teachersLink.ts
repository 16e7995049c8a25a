import { elementNames } from "../elements/base/elementLoaders.ts";

/** What a teacher's link may ask of the pages, spelled as in its address: `?hold&plain&one-language`. */
export const wishes = ["hold", "plain", "one-language"] as const;
export type Wish = (typeof wishes)[number];

/** Whether the page was opened by a link that asks for it. */
export function isAsked(wish: Wish): boolean {
  return new URLSearchParams(location.search).has(wish);
}

/** The part of an address that asks for these. */
export function queryFor(asked: readonly Wish[]): string {
  return asked.length ? `?${asked.join("&")}` : "";
}

/** Does what the teacher's link asks for, here and on every page that a link leads to; figures are not defined yet. */
export function startTeachersLink(): void {
  const asked = wishes.filter(isAsked);
  if (!asked.length) return;
  if (isAsked("plain"))
    for (const figure of document.querySelectorAll(elementNames.join())) figure.setAttribute("plain", "");
  if (isAsked("one-language"))
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) link.hidden = true;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]:not([href^='#'])"))
    if (link.origin === location.origin) link.search = queryFor(asked);
}
