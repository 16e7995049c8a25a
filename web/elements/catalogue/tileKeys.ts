import { isUpright, stepsOfKey } from "../../controls/keys.ts";

/** Up and down lead from a tile's link to that of the nearest tile in the next row; other keys are left to the group. */
export function keyAmongTiles(event: KeyboardEvent): void {
  const steps = stepsOfKey(event);
  const here = (event.target as Element).closest(".tile");
  if (!here || typeof steps !== "number" || !isUpright(event) || Math.abs(steps) > 1) return;
  event.preventDefault();
  const all = [...(here.closest(".groups")?.querySelectorAll(".tile") ?? [])];
  const from = here.getBoundingClientRect();
  // Up is a step forth on a slider, and back in a list.
  const beyond = all
    .map((tile) => ({ tile, box: tile.getBoundingClientRect() }))
    .filter(({ box }) => (steps < 0 ? box.top > from.top + 1 : box.top < from.top - 1));
  const row = steps < 0 ? Math.min(...beyond.map(({ box }) => box.top)) : Math.max(...beyond.map(({ box }) => box.top));
  const [nearest] = beyond
    .filter(({ box }) => Math.abs(box.top - row) <= 1)
    .sort((a, b) => Math.abs(a.box.left - from.left) - Math.abs(b.box.left - from.left));
  nearest?.tile.querySelector("a")?.focus();
}
