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

/** Where the window begins: so many CSS pixels below the top of an element. */
interface Place {
  id: string;
  below: number;
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

/** Brings the reader to a place, and again once the figure there has its height. */
export function goTo({ id, below }: Place): void {
  const element = document.getElementById(id);
  const go = () => element && scrollBy(0, element.getBoundingClientRect().top + below);
  go();
  element?.addEventListener("lab-ready", go, { once: true });
}

function placeNow(): Place | undefined {
  const tops = [...document.querySelectorAll("main [id]")].map(
    (element) => [element.id, element.getBoundingClientRect().top] as const,
  );
  const passed = tops.findLast(([, top]) => top < 1);
  return passed && { id: passed[0], below: -passed[1] };
}
