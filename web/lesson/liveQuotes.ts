import { loadCore } from "../core/loadCore.ts";
import { whenNear } from "../elements/base/visibility.ts";
import { whenIdle } from "../elements/base/whenIdle.ts";
import type { Language } from "../text/dictionaries.ts";
import { quotes } from "./quotes.ts";

/** So long, in ms, a figure has to rest before what is quoted of it is computed anew. */
const rest = 150;

/** Numbers in the prose follow the figures that they are quoted from, once the reader comes near. */
export async function startQuotes(language: Language): Promise<void> {
  const core = await loadCore();
  const places = [...document.querySelectorAll<HTMLElement>("[data-quote][data-of]")];
  for (const id of new Set(places.map(({ dataset }) => dataset["of"] ?? ""))) {
    const figure = document.getElementById(id);
    if (!figure) continue;
    const quoting = places.filter(({ dataset }) => dataset["of"] === id);
    let filling = 0;
    // One at a time, for each may be a whole run; given up when the figure has moved on.
    const fill = async () => {
      const own = ++filling;
      const state = Object.fromEntries([...figure.attributes].map(({ name, value }) => [name, value]));
      for (const place of quoting) {
        await whenIdle(rest);
        if (own !== filling) return;
        const text = quoted(() => quotes[place.dataset["quote"] ?? ""]?.({ core, state, language }));
        if (text !== place.textContent) place.textContent = text;
      }
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // A figure's attributes mirror all that it is set to.
    new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(fill, rest);
    }).observe(figure, { attributes: true });
    for (const place of quoting) whenNear(place, fill);
  }
}

/** Nothing can be quoted of what the core refuses; the figure says why. */
function quoted(compute: () => string | undefined): string {
  try {
    return compute() ?? "–";
  } catch {
    return "–";
  }
}
