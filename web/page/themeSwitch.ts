import { LabElement } from "../elements/base/labElement.ts";
import { themes } from "../elements/base/settingsElement.ts";
import { keep, readKept } from "./kept.ts";

type Choice = (typeof themes)[number];

const themeSwitch = document.querySelector<HTMLSelectElement>('select[name="theme"]');

/** Lets the reader choose the page's theme, and remembers it where the browser allows. */
export function startThemeSwitch(): void {
  showTheme(readKept("theme"));
  themeSwitch?.addEventListener("change", () => {
    showTheme(themeSwitch.value);
    for (const figure of document.querySelectorAll("[theme]")) if (figure instanceof LabElement) figure.theme = "auto";
    keep("theme", themeSwitch.value);
  });
}

/** Shows the page in a theme; one that is not known counts as `auto`. */
export function showTheme(name: string | null): void {
  const choice: Choice = themes.find((known) => known === name) ?? "auto";
  document.documentElement.dataset["theme"] = choice;
  if (themeSwitch) themeSwitch.value = choice;
}
