import { type Place, placeNow } from "./place.ts";

/** For each figure that was changed, the hash of a link to it. */
export type Links = Record<string, string>;

/** What the page leaves for the same page in the other language. */
interface Handover {
  /** The address of that page. */
  to: string;
  links: Links;
  theme: string | undefined;
  place: Place | undefined;
}

const key = "handover";
const switches = document.querySelectorAll<HTMLAnchorElement>("a[hreflang]");

/** The same page in the other language takes over the state of all figures, and the reader's place. */
export function startLanguageSwitch(linksNow: () => Links): void {
  for (const link of switches)
    link.addEventListener("click", () => {
      const handover: Handover = {
        to: link.href,
        links: linksNow(),
        theme: document.documentElement.dataset["theme"],
        place: placeNow(),
      };
      try {
        sessionStorage.setItem(key, JSON.stringify(handover));
      } catch {
        // Where nothing can be stored, the address brings the state of the last figure.
      }
    });
}

/** The switch's address has the hash of this page's, as long as nobody clicks, for a new tab or whoever copies it. */
export function aimLanguageSwitch(hash: string): void {
  for (const link of switches) link.hash = hash;
}

/** What the page that the reader comes from has left, once. */
export function takeHandover(): Handover | undefined {
  try {
    const handover: Handover | null = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
    if (handover?.to === location.href) return handover;
  } catch {
    // Nothing was stored.
  }
  return undefined;
}
