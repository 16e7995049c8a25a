import { type CatalogueAttributes, defaults } from "./settings.ts";

const nothingOpen = "catalogue";

/** The hash under which the page shows this state: `#gelu?sort=slope&only=bounded+smooth`. */
export function formatAddress({ open, ...state }: CatalogueAttributes): string {
  const changed = Object.entries(state).filter(([name, value]) => value !== defaults[name as keyof typeof state]);
  const query = changed.length ? `?${new URLSearchParams(changed)}` : "";
  return open || query ? `#${open || nothingOpen}${query}` : "";
}

/** Reads such a hash; what it does not name has its default, what is not known is left out. */
export function readAddress(hash: string): CatalogueAttributes {
  const [id = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const given = new URLSearchParams(query);
  const state = { ...defaults, open: id === nothingOpen ? "" : decode(id) };
  for (const name of ["sort", "only", "search", "x", "limit"] as const) state[name] = given.get(name) ?? state[name];
  return state;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
