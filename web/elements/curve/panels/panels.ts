import type { CSSResult, TemplateResult } from "lit";
import type { PanelName } from "../../../text/curve.ts";
import type { PanelContext } from "./context.ts";

/** A folded part's module: loaded when the part is opened for the first time. */
export interface PanelModule {
  panel(context: PanelContext): TemplateResult;
  style?: CSSResult;
}

/** Every part that is folded. Its name is in the dictionary. */
export const panels = {
  adjust: () => import("./adjust.ts"),
  formula: () => import("./formula.ts"),
  properties: () => import("./properties.ts"),
  views: () => import("./views.ts"),
  numbers: () => import("./numbers.ts"),
  export: () => import("./export.ts"),
} satisfies Record<PanelName, () => Promise<PanelModule>>;
