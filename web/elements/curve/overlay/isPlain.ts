import type { PanelContext } from "../panels/panels.ts";

/** Whether functions themselves are drawn: landmarks and outputs are not known of compositions and differences. */
export function isPlain({ curves, drawn, settings }: PanelContext): boolean {
  return drawn === curves && settings.depth === 1;
}
