import type { CSSResult, CSSResultOrNative } from "lit";

/** What each shadow root is styled with. */
const adopted = new WeakMap<ShadowRoot, readonly CSSResult[]>();
/** The style sheets of other documents than the script's own, in which its sheets don't serve. */
const elsewhere = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Styles a shadow root with these sheets and no others. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  adopted.set(root, styles as readonly CSSResult[]);
  adoptAgain(root);
}

/** Adds a sheet to those of a shadow root, unless it has it. */
export function addStyle(root: ShadowRoot, style: CSSResult): void {
  const before = adopted.get(root) ?? [];
  if (!before.includes(style)) adoptStyles(root, [...before, style]);
}

/** Styles a shadow root as it was: the browser takes all sheets away when it moves an element into another document. */
export function adoptAgain(root: ShadowRoot): void {
  root.adoptedStyleSheets = (adopted.get(root) ?? []).map((style) => sheetIn(root.ownerDocument, style));
}

function sheetIn(owner: Document, style: CSSResult): CSSStyleSheet {
  if (owner === document) return style.styleSheet as CSSStyleSheet;
  const sheets = elsewhere.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  elsewhere.set(owner, sheets);
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new (owner.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheet;
}
