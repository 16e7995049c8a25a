/**
 * The location whose address a reader can pass on: of the page, or of the page around a frame that has no address of its own,
 * as one written by `srcdoc`. Undefined where there is none, or the page around may not be read.
 */
export function sharedLocation(): Location | undefined {
  try {
    let shown: Window = window;
    while (shown.location.protocol === "about:" && shown.parent !== shown) shown = shown.parent;
    return /^(https?|file):$/.test(shown.location.protocol) ? shown.location : undefined;
  } catch {
    return undefined; // a page of another origin
  }
}
