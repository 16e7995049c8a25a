import { shortened } from "../core/problem.ts";
import { nextTask } from "../elements/base/afterFrame.ts";
import { bringIntoView } from "../elements/base/bringIntoView.ts";
import { LabElement } from "../elements/base/labElement.ts";
import { formatLink, parseLink } from "../elements/base/link.ts";
import { themes } from "../elements/base/settingsElement.ts";
import { chooseLanguage, texts } from "../text/text.ts";
import { aimLanguageSwitch, type Links, startLanguageSwitch, takeHandover } from "./languageSwitch.ts";
import { goTo, placeOf, returnTo } from "./place.ts";
import { showTheme } from "./themeSwitch.ts";

/** After so long without a change, in ms, the next move of a drag makes a new entry. */
const pause = 1000;
/** Browsers refuse more than a few changes of the address a second. */
const interval = 300;

/**
 * Keeps the figures' state in the address: back, forward, reload, the other language and whoever is sent the address find
 * it again. An entry of the browser's history holds the links to all figures that were changed.
 */
export function startHistory(): void {
  let links: Links = {};
  let lastChange = Number.NEGATIVE_INFINITY;
  /** The link of the newest change, until the address has it. */
  let late: string | undefined;

  /** Takes over the entry that is shown now: one made here, or one from an address that was opened, typed or clicked. */
  const restore = () => {
    late = undefined;
    const hash = takeTheme(location.hash);
    const { id } = parseLink(hash);
    const handover = takeHandover();
    if (handover?.theme) showTheme(handover.theme);
    const isOld = history.state?.links !== undefined;
    links = history.state?.links ?? handover?.links ?? (id ? { ...links, [id]: hash } : {});
    if (Object.keys(links).length || hash !== location.hash)
      history.replaceState({ links }, "", hash || location.pathname + location.search);
    aimLanguageSwitch(hash);
    for (const element of document.querySelectorAll("[id]")) {
      const follow = () => element instanceof LabElement && element.follow(links[element.id] ?? "");
      if (element.localName.includes("-")) customElements.whenDefined(element.localName).then(follow);
    }
    const target = document.getElementById(id);
    if (handover?.place) goTo(handover.place);
    else if (!isOld && target?.localName.includes("-")) bringIntoView(target); // the browser knows the places of old ones
    showMissing(id);
  };

  const write = () => {
    if (late) history.replaceState({ links }, "", late);
    late = undefined;
  };

  document.addEventListener("lab-change", ({ target, timeStamp }) => {
    if (!(target instanceof LabElement) || !target.link || target.link === links[target.id]) return;
    const isNew = !target.lastChangeMoved || timeStamp - lastChange > pause;
    if (isNew) write();
    lastChange = timeStamp;
    links = { ...links, [target.id]: target.link };
    const address = parseLink(target.link).state.size ? target.link : location.pathname + location.search;
    if (isNew) history.pushState({ links }, "", address);
    if (!late) setTimeout(write, interval);
    late = address;
    aimLanguageSwitch(parseLink(target.link).state.size ? target.link : "");
  });
  addEventListener("pagehide", write);
  startLanguageSwitch(() => links);
  addEventListener("popstate", ({ state }) => {
    restore();
    // The browser goes back to a height, where something else stands once figures above have got theirs.
    if (state?.pressed) nextTask().then(() => returnTo(state.pressed));
  });
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || link.hash === location.hash) return;
    write();
    history.replaceState({ links, pressed: placeOf(link) }, ""); // from here the link leads away
  });
  restore();
}

/** A link's theme is that of the whole page. */
function takeTheme(hash: string): string {
  const { id, state } = parseLink(hash);
  const theme = themes.find((known) => known === state.get("theme"));
  if (!theme) return hash;
  showTheme(theme);
  state.delete("theme");
  return formatLink({ id, state });
}

/** Says so if a link's figure is not on this page. */
async function showMissing(id: string): Promise<void> {
  const language = chooseLanguage([document.documentElement.lang]);
  await texts.load(language);
  document.querySelector(".missing")?.remove();
  if (!id || document.getElementById(id)) return;
  const notice = document.createElement("p");
  notice.className = "missing";
  notice.setAttribute("role", "status");
  notice.textContent = texts[language].link.missing(shortened(id));
  document.querySelector("main")?.prepend(notice);
}
