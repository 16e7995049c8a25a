import { LabElement } from "../elements/base/labElement.ts";
import { figureOf } from "./figureOf.ts";
import "./terms.css";

/** A term of the prose, `<i data-term="w">w</i>`, or a number in it that sets the setting of that name. */
interface Term {
  place: HTMLElement;
  name: string;
  figure: Element | undefined;
}

/** What the reader points at: the names of a term, or of a mark, of a figure. */
interface Pointed {
  figure: Element | undefined;
  names: readonly string[];
  isMark: boolean;
}

const named = "[data-term], [data-setting]";

/** Terms of the prose and marks of the figure that it is about light each other, pointed at, in focus or tapped. */
export function startTerms(): void {
  const main = document.querySelector("main");
  if (!main) return;
  const terms = [...main.querySelectorAll<HTMLElement>(named)].map(
    (place): Term => ({ place, name: namesOf(place)[0] ?? "", figure: figureOf(place) }),
  );
  makeFocusable(terms);
  let hovered: Pointed | undefined;
  let focused: Pointed | undefined;
  let lit: LabElement | undefined;
  const show = () => {
    const { figure, names = [], isMark = false } = hovered ?? focused ?? {};
    for (const term of terms) term.place.classList.toggle("lit", term.figure === figure && names.includes(term.name));
    const next = figure instanceof LabElement && !isMark ? figure : undefined;
    if (lit !== next) lit?.light();
    next?.light(names[0]);
    lit = next;
  };
  const hover = (event: Event) => {
    hovered = pointedBy(event);
    show();
  };
  const focus = (event: Event) => {
    focused = event.type === "focusin" ? pointedBy(event) : undefined;
    show();
  };
  const listen = (place: HTMLElement | ShadowRoot) => {
    place.addEventListener("pointerover", hover);
    for (const type of ["focusin", "focusout"]) place.addEventListener(type, focus);
  };
  listen(main);
  main.addEventListener("pointerleave", hover);
  // What moves from one mark to the next within a figure is not told outside of it.
  for (const figure of new Set(terms.map((term) => term.figure)))
    if (figure) customElements.whenDefined(figure.localName).then(() => figure.shadowRoot && listen(figure.shadowRoot));
  // Not every browser moves the focus to what a finger taps.
  main.addEventListener("click", ({ target }) => {
    const tapped = target instanceof Element ? target.closest<HTMLElement>(named) : null;
    if (tapped?.matches("[tabindex]")) tapped.focus({ preventScroll: true });
  });
}

/** The innermost term or mark under an event. */
function pointedBy(event: Event): Pointed | undefined {
  if (event.type === "pointerleave") return undefined;
  const place = event.composedPath().find((each): each is Element => each instanceof Element && each.matches(named));
  if (!place) return undefined;
  const root = place.getRootNode();
  const isMark = root instanceof ShadowRoot;
  return { figure: isMark ? root.host : figureOf(place), names: namesOf(place), isMark };
}

function namesOf(place: Element): string[] {
  const names = place.getAttribute("data-term") ?? place.getAttribute("data-setting") ?? "";
  return names.split(" ").filter(Boolean);
}

/** The keyboard comes to each term of a figure once, where it stands first; a finger to all of them. */
function makeFocusable(terms: readonly Term[]): void {
  for (const [i, { place, name, figure }] of terms.entries()) {
    if (place.closest("a[href], button, summary, label, [tabindex]") || place.dataset["setting"]) continue;
    const isFirst = !terms.slice(0, i).some((before) => before.name === name && before.figure === figure);
    place.tabIndex = isFirst ? 0 : -1;
  }
}
