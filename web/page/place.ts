/** Where the window begins: so many CSS pixels below the top of an element. */
export interface Place {
  id: string;
  below: number;
}

/** Brings the reader to a place, and again once the figure there has its height. */
export function goTo({ id, below }: Place): void {
  const element = document.getElementById(id);
  const go = () => element && scrollBy(0, element.getBoundingClientRect().top + below);
  go();
  element?.addEventListener("lab-ready", go, { once: true });
}

/** Where the reader is; undefined above all that has a name. */
export function placeNow(): Place | undefined {
  const tops = [...document.querySelectorAll("main [id]")].map(
    (element) => [element.id, element.getBoundingClientRect().top] as const,
  );
  const passed = tops.findLast(([, top]) => top < 1);
  return passed && { id: passed[0], below: -passed[1] };
}

/** Where a link stands in the window: which of the page's it is, and so many CSS pixels below the window's top. */
export interface LinkPlace {
  nth: number;
  top: number;
}

export function placeOf(link: HTMLAnchorElement): LinkPlace {
  return { nth: [...document.links].indexOf(link), top: link.getBoundingClientRect().top };
}

/** Brings a link back to where it stood in the window, whatever has grown above it meanwhile. */
export function returnTo({ nth, top }: LinkPlace): void {
  const link = document.links[nth];
  if (link) scrollBy(0, link.getBoundingClientRect().top - top);
}
