import { elementNames } from "../elements/base/elementLoaders.ts";

/**
 * The figure that a piece of prose is about: the one whose id `data-of` names, on it or around it, else the first of its
 * section.
 */
export function figureOf(place: Element): Element | undefined {
  const named = place.closest<HTMLElement>("[data-of]")?.dataset["of"];
  const around = place.closest("section") ?? place.closest("main");
  return (
    (named === undefined ? around?.querySelector(elementNames.join()) : document.getElementById(named)) ?? undefined
  );
}
