import { chooseLanguage, type Language } from "../../text/text.ts";

/** The language of an element: its own, else that of the page around it, else the browser's. */
export function languageOf(element: HTMLElement): Language {
  return chooseLanguage([element.lang, languageAround(element), navigator.language]);
}

/** The `lang` of the nearest ancestor that has one, across shadow roots. */
function languageAround(element: Element): string | null {
  for (
    let node: Node | null = element.parentNode;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  )
    if (node instanceof Element && node.hasAttribute("lang")) return node.getAttribute("lang");
  return null;
}
