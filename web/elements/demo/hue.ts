import type { DirectiveResult } from "lit/directive.js";
import { setStyle } from "../../controls/setStyle.ts";
import type { Track } from "./view.ts";

/** Gives an element a function's hue as `--hue`, by the style sheet's choice of light or dark paper. */
export function hue(light: string | undefined, dark: string | undefined): DirectiveResult {
  return setStyle({ "--on-light": light ?? "currentColor", "--on-dark": dark ?? "currentColor" });
}

export function hueOf({ light, dark }: Pick<Track, "light" | "dark">): DirectiveResult {
  return hue(light.color, dark.color);
}
