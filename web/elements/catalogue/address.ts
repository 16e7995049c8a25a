import { formatLink, parseLink } from "../base/link.ts";
import { type CatalogueAttributes, defaults } from "./settings.ts";

const nothingOpen = "catalogue";
const kept = ["sort", "only", "search", "limit"] as const;

/** What is kept in the page's address; x is not, since it moves with the pointer. */
export type CatalogueAddress = Pick<CatalogueAttributes, "open" | (typeof kept)[number]>;

/** The hash under which the page shows this state: `#gelu?sort=slope&only=bounded+smooth`; empty for the plain page. */
export function formatAddress({ open, ...state }: CatalogueAddress): string {
  const changed = kept.filter((name) => state[name] !== defaults[name]);
  if (!open && !changed.length) return "";
  return formatLink({ id: open || nothingOpen, state: new Map(changed.map((name) => [name, state[name]])) });
}

/** Reads such a hash; what it does not name has its default. */
export function readAddress(hash: string): CatalogueAddress {
  const { id, state } = parseLink(hash);
  const read = (name: (typeof kept)[number]) => state.get(name) ?? defaults[name];
  return {
    open: id === nothingOpen ? "" : id,
    sort: read("sort"),
    only: read("only"),
    search: read("search"),
    limit: read("limit"),
  };
}
