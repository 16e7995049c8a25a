/**
 * The color scheme of the background that an element stands on; undefined where the page says itself which it is, by
 * `color-scheme`, and where nothing behind the element is painted.
 */
export function schemeBehind(element: Element): "light" | "dark" | undefined {
  if (getComputedStyle(element).colorScheme !== "normal") return undefined;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const lightness = node instanceof Element ? lightnessOf(getComputedStyle(node).backgroundColor) : undefined;
    if (lightness !== undefined) return lightness < 0.5 ? "dark" : "light";
  }
  return undefined;
}

/** Also out of a shadow root. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** From 0 to 1, of a color as browsers compute it; undefined of one that is seen through. */
function lightnessOf(color: string): number | undefined {
  const [, kind = "", values = ""] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = (values.match(/[-\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (!kind || alpha < 0.5) return undefined;
  if (/^ok/.test(kind)) return first;
  if (/^l/.test(kind)) return first / 100;
  const luma = 0.299 * first + 0.587 * second + 0.114 * third;
  return kind === "color" ? luma : luma / 255;
}
