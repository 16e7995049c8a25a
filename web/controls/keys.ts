/** A way to go: so many steps to the right and up, or to one of the ends. */
type Move = readonly [right: number, up: number] | "first" | "last";

/** Which key asks for which move. A page is ten steps. */
const moves: Record<string, Move> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 10],
  PageDown: [0, -10],
  Home: "first",
  End: "last",
};

/** Which key moves or zooms the range of x. */
export const rangeKeys = {
  "<": "left",
  ",": "left",
  ">": "right",
  ".": "right",
  "-": "zoomOut",
  _: "zoomOut",
  "+": "zoomIn",
  "=": "zoomIn",
  0: "reset",
} as const;

export type RangeMove = (typeof rangeKeys)[keyof typeof rangeKeys];

/** The move of the range that a key asks for, unless it is typed into a box. */
export function rangeMove(event: KeyboardEvent): RangeMove | undefined {
  const [target] = event.composedPath();
  const isTyped = target instanceof Element && target.matches("input:not([type=range])");
  return isTyped || isModified(event) ? undefined : rangeKeys[event.key as keyof typeof rangeKeys];
}

/** How far a key goes along a line: whole steps, up and right being the same; or to an end. */
export function stepsOfKey(event: KeyboardEvent): number | "first" | "last" | undefined {
  const move = moveOf(event);
  return typeof move === "object" ? move[0] + move[1] : move;
}

/** Whether a key goes up or down. */
export function isUpright(event: KeyboardEvent): boolean {
  const move = moveOf(event);
  return typeof move === "object" && move[1] !== 0;
}

/** The place in a row of `count` that a key leads to: down and right is the next one, and after the last comes the first. */
export function placeInRow(event: KeyboardEvent, at: number, count: number): number | undefined {
  const move = moveOf(event);
  if (move === "first") return 0;
  if (move === "last") return count - 1;
  if (!move || Math.abs(move[1]) > 1) return undefined;
  return (at + move[0] - move[1] + count) % count;
}

/** The place in a table that an arrow key leads to, if there is one. */
export function placeInTable(
  event: KeyboardEvent,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
): [row: number, column: number] | undefined {
  const move = moveOf(event);
  if (typeof move !== "object" || Math.abs(move[1]) > 1) return undefined;
  const [nextRow, nextColumn] = [row - move[1], column + move[0]];
  const isThere = nextRow >= 0 && nextRow < rows && nextColumn >= 0 && nextColumn < columns;
  return isThere ? [nextRow, nextColumn] : undefined;
}

function moveOf(event: KeyboardEvent): Move | undefined {
  return isModified(event) ? undefined : moves[event.key];
}

/** With these the keys are the browser's or the system's. */
function isModified({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/**
 * Keeps keys that a control uses from the page around the figure, which may act on them too: an arrow key would turn the
 * slides of a talk. To be called at the root of an element, after its own listeners.
 */
export function keepUsedKeys(root: HTMLElement | DocumentFragment): void {
  const used = new Set<string>();
  const onKey = (type: string, listen: (event: KeyboardEvent) => void) =>
    root.addEventListener(type, (event) => listen(event as KeyboardEvent));
  onKey("keydown", (event) => {
    const [target] = event.composedPath();
    const isUsed = event.defaultPrevented || (target instanceof Element && browserUses(target, event));
    if (isUsed) used.add(event.code);
    else used.delete(event.code);
    if (isUsed) event.stopPropagation();
  });
  for (const type of ["keypress", "keyup"]) onKey(type, (event) => used.has(event.code) && event.stopPropagation());
}

/** Whether the browser itself does something with a key on a control. */
function browserUses(control: Element, event: KeyboardEvent): boolean {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || key === "Tab" || key === "Escape") return false;
  if (control.matches("[role=slider]")) return key in moves; // also one that leads nowhere from where it is
  if (control.matches("button, summary, a[href]")) return key === "Enter" || key === " ";
  if (control.matches("input[type=checkbox]")) return key === " ";
  return control.matches("input, select, textarea");
}
