import { formatLink, parseLink } from "../elements/base/link.ts";
import { ActivationCatalogue } from "../elements/catalogue/activationCatalogue.ts";
import { startHistory } from "./history.ts";
import { startTags } from "./startTags.ts";
import { startTeachersLink } from "./teachersLink.ts";
import { startThemeSwitch } from "./themeSwitch.ts";

/** Links once named the open function in the place of the figure, a misspelt one too: `#gelu?sort=slope`. */
function readOldLink(): void {
  const { id, state } = parseLink(location.hash);
  if (!id || document.getElementById(id)) return;
  const link = formatLink({ id: "catalogue", state: new Map([["open", id], ...state]) });
  history.replaceState(history.state, "", link);
}

startTeachersLink();
startThemeSwitch();
startTags();
readOldLink();
addEventListener("popstate", readOldLink);
customElements.define("activation-catalogue", ActivationCatalogue);
startHistory();
