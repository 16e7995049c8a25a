import { positive, sigmaDomain } from "../../core/domains.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import type { StateOf } from "../../core/settings.ts";
import type { Shown } from "../../plot/lines.ts";
import type { ElementSchema } from "../base/elementState.ts";
import { foldsSetting } from "../base/folds.ts";

/** The parts of a curve figure that are folded, in the order of their buttons. */
export const panelNames = ["adjust", "formula", "properties", "views", "numbers", "export"] as const;

/** |f′| under this counts as a low gradient. */
export const limitSetting = { kind: "number", default: 0.01, least: positive.least, excludesLeast: true } as const;

/** What a curve figure can be set to. */
export const curveSchema = {
  functions: { kind: "specs", takes: "number", default: "sigmoid" },
  derivatives: { kind: "whole", default: 1, least: 0, greatest: 2 },
  hideValue: { kind: "flag", default: false },
  x: { kind: "number", default: 1 },
  range: { kind: "range", default: [-6, 6] },
  limit: limitSetting,
  depth: { kind: "whole", default: 1, least: 1, greatest: 10 },
  difference: { kind: "flag", default: false },
  panels: foldsSetting(panelNames),
  landmarks: { kind: "flag", default: false },
  sigma: { kind: "number", default: undefined, least: sigmaDomain.least, greatest: sigmaDomain.greatest },
  explore: { kind: "flag", default: false, linked: false, given: true },
} as const satisfies ElementSchema;

export type CurveState = Readonly<StateOf<typeof curveSchema>>;
/** New values of what the reader can change. */
export type CurveChange = Partial<CurveState>;

/** What a curve figure is set to, and which lines that makes it draw. */
export interface CurveSettings extends CurveState, Shown {
  /** The functions. */
  specs: readonly FunctionSpec[];
}

export function settingsOf(state: CurveState): CurveSettings {
  const { functions: specs, derivatives, hideValue } = state;
  return {
    ...state,
    specs,
    showValue: !hideValue || derivatives === 0,
    showDerivative: derivatives >= 1,
    showSecondDerivative: derivatives === 2,
  };
}
