import { afterFrame } from "./afterFrame.ts";

/** So far down the window, as a part of its height, a figure may begin; the rest of the window is its own. */
const lowest = 0.3;
/** What is left free over a heading, in CSS pixels. */
const over = 12;
/** The margin that each element had before it was brought, until it has it again: it may be brought twice meanwhile. */
const ownMargins = new WeakMap<HTMLElement, string>();

/** Scrolls to an element unless it is seen; the heading over it comes with it where that is near. */
export function bringIntoView(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const heading = headingOver(element);
  const between = heading ? top - heading.getBoundingClientRect().top : 0;
  const margin = over + (between <= lowest * innerHeight ? between : 0);
  // The browser stops there too: to an address without a state it goes by itself, until the page is loaded.
  const { style } = element;
  const own = ownMargins.get(element) ?? style.scrollMarginTop;
  ownMargins.set(element, own);
  style.scrollMarginTop = `${margin}px`;
  if (top < margin || (top > lowest * innerHeight && bottom > innerHeight)) element.scrollIntoView();
  pageLoaded().then(() => {
    style.scrollMarginTop = own;
    ownMargins.delete(element);
    if (!element.getAttribute("style")) element.removeAttribute("style"); // asked for, so that Chromium writes it down first
  });
}

/** Resolves once the page is loaded, and what the browser does of itself then is done. */
async function pageLoaded(): Promise<void> {
  if (document.readyState !== "complete")
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  await afterFrame();
  await afterFrame();
}

/** The last heading before an element. */
function headingOver(element: Element): Element | undefined {
  return [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].findLast(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
