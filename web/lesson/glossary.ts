import { placeBeside } from "./placeBeside.ts";

/** So long, in ms, a mouse rests on a term until its definition shows, and may be away from it until that goes. */
const pause = 150;

/**
 * Shows the definition of a term beside it while a mouse or the focus is on it, or after a tap. A term is a link of the
 * class `term` to an entry of the glossary, from which the definition is taken. A second tap and Enter follow the link;
 * where the glossary can't be had, it is a link as any other.
 */
export function startGlossary(): void {
  const definitions = new Map<string, string>();
  const box = document.createElement("div");
  box.id = "definition";
  box.className = "definition";
  box.setAttribute("role", "tooltip");
  let shown: HTMLAnchorElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** How the last press began: what was shown then decides whether a tap is the first. */
  let press: { isTouch: boolean; shown: HTMLAnchorElement | undefined } | undefined;

  const hide = () => {
    clearTimeout(waiting);
    shown?.removeAttribute("aria-describedby");
    shown = undefined;
    box.remove();
  };
  const show = (term: HTMLAnchorElement) => {
    const definition = definitions.get(term.href);
    if (!definition) return;
    hide();
    shown = term;
    box.textContent = definition;
    (term.closest("main") ?? document.body).append(box);
    placeBeside(box, term);
    term.setAttribute("aria-describedby", box.id);
  };
  const soon = (act: () => void) => {
    clearTimeout(waiting);
    waiting = setTimeout(act, pause);
  };

  const pages = new Set([...document.querySelectorAll<HTMLAnchorElement>("a.term")].map(pageOf));
  for (const page of pages)
    readDefinitions(page, definitions, () => {
      const asked = document.querySelector<HTMLAnchorElement>("a.term:is(:focus, :hover)");
      if (asked) show(asked);
    });

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const term = termAround(target);
    if (term === shown || isWithin(box, target)) clearTimeout(waiting);
    else if (term) soon(() => show(term));
    else if (shown !== document.activeElement) soon(hide);
  });
  document.addEventListener("focusin", ({ target }) => {
    const term = termAround(target);
    if (term) show(term);
    else hide();
  });
  document.addEventListener("pointerdown", ({ target, pointerType }) => {
    press = { isTouch: pointerType === "touch", shown };
    if (!termAround(target) && !isWithin(box, target)) hide();
  });
  document.addEventListener("click", (event) => {
    const term = termAround(event.target);
    // A mouse may mark the words of the definition; a finger has no other way to what is under them.
    if (press?.isTouch && isWithin(box, event.target)) hide();
    if (!term) return;
    const isFirstTap = press?.isTouch && press.shown !== term && definitions.has(term.href);
    press = undefined; // Enter presses nothing
    if (!isFirstTap) return hide();
    event.preventDefault();
    show(term);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  addEventListener("resize", () => shown && placeBeside(box, shown));
}

function termAround(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>("a.term")) || undefined;
}

function isWithin(box: Element, target: EventTarget | null): boolean {
  return target instanceof Node && box.contains(target);
}

function pageOf({ href }: HTMLAnchorElement): string {
  return href.replace(/#.*/, "");
}

/**
 * Reads the definitions of a page of the glossary, by the addresses that lead to them. A request for a document parses
 * it where a policy of trusted types forbids a string to be parsed.
 */
function readDefinitions(page: string, definitions: Map<string, string>, then: () => void): void {
  const request = new XMLHttpRequest();
  request.responseType = "document";
  request.addEventListener("load", () => {
    for (const entry of request.responseXML?.querySelectorAll("dt[id]") ?? []) {
      const text = entry.nextElementSibling?.querySelector("p")?.textContent;
      if (text) definitions.set(`${page}#${entry.id}`, text.replace(/\s+/g, " ").trim());
    }
    then();
  });
  request.open("GET", page);
  request.send();
}
