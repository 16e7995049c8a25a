import { type CatalogueAttributes, defaults } from "./settings.ts";

const nothingOpen = "catalogue";
const kept = ["sort", "only", "search", "limit"] as const;

/** What is kept in the page's address; x is not, since it moves with the pointer. */
export type CatalogueAddress = Pick<CatalogueAttributes, "open" | (typeof kept)[number]>;

/** The hash under which the page shows this state: `#gelu?sort=slope&only=bounded+smooth`. */
export function formatAddress({ open, ...state }: CatalogueAddress): string {
  const changed = kept.filter((name) => state[name] !== defaults[name]).map((name) => [name, state[name]]);
  const query = changed.length ? `?${new URLSearchParams(changed)}` : "";
  return open || query ? `#${open || nothingOpen}${query}` : "";
}

/** Reads such a hash; what it does not name has its default, what is not known is left out. */
export function readAddress(hash: string): CatalogueAddress {
  const [id = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const given = new URLSearchParams(query);
  const state = Object.fromEntries(kept.map((name) => [name, given.get(name) ?? defaults[name]]));
  return { ...state, open: id === nothingOpen ? "" : decode(id) } as CatalogueAddress;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
