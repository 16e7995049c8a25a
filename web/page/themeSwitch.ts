import { themes } from "../elements/labElement.ts";

type Choice = (typeof themes)[number];

/** Lets the reader choose the page's theme, and remembers it where the browser allows. */
export function startThemeSwitch(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');
  const show = (choice: Choice) => {
    document.documentElement.dataset["theme"] = choice;
    for (const input of inputs) input.checked = input.value === choice;
  };
  show(remembered());
  for (const input of inputs)
    input.addEventListener("change", () => {
      const choice = themes.find((known) => known === input.value) ?? "auto";
      show(choice);
      try {
        localStorage.setItem("theme", choice);
      } catch {
        // A browser that keeps nothing still shows the theme now.
      }
    });
}

function remembered(): Choice {
  try {
    const stored = localStorage.getItem("theme");
    return themes.find((known) => known === stored) ?? "auto";
  } catch {
    return "auto";
  }
}
