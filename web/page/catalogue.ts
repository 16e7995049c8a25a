import { define } from "../elements/base/define.ts";
import { elementNames, loadElement } from "../elements/base/elementLoaders.ts";
import { ActivationCatalogue } from "../elements/catalogue/activationCatalogue.ts";
import { formatAddress, readAddress } from "../elements/catalogue/address.ts";
import { startThemeSwitch } from "./themeSwitch.ts";

startThemeSwitch();
define();
for (const name of elementNames) loadElement(name); // a card holds one of each

const catalogue = document.querySelector("activation-catalogue") as ActivationCatalogue;
const readState = () => Object.assign(catalogue, readAddress(location.hash));

let waiting: ReturnType<typeof setTimeout> | undefined;

/** An opened or closed card is a step in the history; the rest is written into the step where the reader is. */
function writeState(): void {
  const { state } = catalogue;
  const address = formatAddress(state) || location.pathname + location.search;
  clearTimeout(waiting);
  if (state.open !== readAddress(location.hash).open) history.pushState(null, "", address);
  // Browsers refuse an address that changes many times a second.
  else waiting = setTimeout(() => history.replaceState(null, "", address), 250);
}

customElements.define("activation-catalogue", ActivationCatalogue);
readState();
catalogue.addEventListener("lab-change", writeState);
addEventListener("popstate", () => {
  clearTimeout(waiting);
  readState();
});
