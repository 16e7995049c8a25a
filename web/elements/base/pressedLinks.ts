import { nextTask } from "./afterFrame.ts";
import { bringIntoView } from "./bringIntoView.ts";
import { elementNames } from "./elementLoaders.ts";
import type { LabElement } from "./labElement.ts";
import { parseLink } from "./link.ts";

/**
 * A link to a figure that is pressed brings it into view and shows its state anew, also where the address has that state
 * already. Back and forward do not come here: where the reader was, the browser knows.
 */
export function followPressedLinks(): void {
  addEventListener("click", (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || !isOpenedHere(link, event)) return;
    const { hash } = link;
    const figure = (link.getRootNode() as Document | ShadowRoot).getElementById(parseLink(hash).id);
    if (!figure?.matches(elementNames.join())) return;
    const arrive = async () => {
      if ("followPressed" in figure) await (figure as LabElement).followPressed(hash);
      else bringIntoView(figure); // its code comes when it is near
    };
    const isLedAway = withoutHash(link.href) !== withoutHash(location.href);
    if (isLedAway) event.preventDefault();
    if (hash !== location.hash) addEventListener("hashchange", arrive, { once: true });
    else nextTask().then(arrive); // of an address that stays the browser tells too, by `popstate`, and first
    if (isLedAway) location.hash = hash;
  });
}

/**
 * Whether a pressed link leads to a place within this page, and is not taken to another tab or by a script. A mere hash
 * does, though in a page that has a `<base>` the browser takes it for one of that address.
 */
function isOpenedHere(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const target = link.target || link.ownerDocument.querySelector<HTMLBaseElement>("base[target]")?.target;
  const isTaken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || target;
  const isMereHash = link.getAttribute("href")?.startsWith("#");
  return !isTaken && (isMereHash === true || withoutHash(link.href) === withoutHash(location.href));
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, "");
}
