import type { Locator } from "@playwright/test";
import type { Curve } from "./curve.ts";

/** The code that is shown in the panel "Take it away", in the language that is chosen there. */
export function codeShown(curve: Curve): Locator {
  return curve.openPanel("export").locator("pre:visible");
}

/** What becomes of copying or saving, as the panel says it. */
export function saysOfTaking(curve: Curve): Locator {
  return curve.openPanel("export").locator(".take-said");
}
