// What the elements are given and tell, as types. They are taken from the elements' schemas.

import type { demoCatalogue } from "../core/demos.generated.ts";
import type { FunctionInput } from "../core/functionSpec.ts";
import type { Problem } from "../core/problem.ts";
import type {
  ChoiceSetting,
  ChoicesSetting,
  FlagSetting,
  NumberSetting,
  Setting,
  SettingValue,
  SpecsSetting,
  TextSetting,
  ValueOf,
} from "../core/settings.ts";
import type { ActivationBars } from "../elements/bars/activationBars.ts";
import type { barsSchema } from "../elements/bars/settings.ts";
import type { ElementSchema } from "../elements/base/elementState.ts";
import type { sharedSchema } from "../elements/base/settingsElement.ts";
import type { ActivationCard } from "../elements/card/activationCard.ts";
import type { cardSchema } from "../elements/card/settings.ts";
import type { ActivationCost } from "../elements/cost/activationCost.ts";
import type { costSchema } from "../elements/cost/settings.ts";
import type { ActivationCurve } from "../elements/curve/activationCurve.ts";
import type { curveSchema } from "../elements/curve/settings.ts";
import type { GradientDemo } from "../elements/demo/gradientDemo.ts";
import type { DemoSchema } from "../elements/demo/settings.ts";

/** A setting is given as its value, or as the text that spells it. */
type Given<Kind extends Setting> = Kind extends FlagSetting
  ? boolean | "" | "true" | "false"
  : Kind extends NumberSetting
    ? number | `${number}`
    : Kind extends ChoiceSetting
      ? Kind["choices"][number]
      : Kind extends ChoicesSetting
        ? string | readonly Kind["choices"][number][]
        : Kind extends SpecsSetting
          ? string | readonly FunctionInput[]
          : Kind extends TextSetting
            ? string
            : string | readonly number[];

type GivenTo<Schema extends ElementSchema> = { -readonly [Name in keyof Schema]?: Given<Schema[Name]> | undefined };

/** What every element can be given. */
type SharedAttributes = { id?: string | undefined } & GivenTo<typeof sharedSchema>;

type Demo = (typeof demoCatalogue)[number];
type DemoSettingId = (Demo["settings"] | Demo["picks"])[number]["id"];

export type ActivationCurveAttributes = SharedAttributes & GivenTo<typeof curveSchema>;
export type ActivationBarsAttributes = SharedAttributes & GivenTo<typeof barsSchema>;
export type ActivationCardAttributes = SharedAttributes & GivenTo<typeof cardSchema>;
export type ActivationCostAttributes = SharedAttributes & GivenTo<typeof costSchema>;
/** With the settings of whichever demo: `listDemos` of the core tells their bounds. */
export type GradientDemoAttributes = SharedAttributes &
  Omit<GivenTo<DemoSchema>, "name"> & { name?: Demo["id"] | undefined } & {
    [Id in Exclude<DemoSettingId, keyof DemoSchema>]?: SettingValue | undefined;
  };

/** What each element can be given, by its name. */
export interface ElementAttributes {
  "activation-curve": ActivationCurveAttributes;
  "gradient-demo": GradientDemoAttributes;
  "activation-bars": ActivationBarsAttributes;
  "activation-card": ActivationCardAttributes;
  "activation-cost": ActivationCostAttributes;
}

/** The settings that a link carries; functions as the text of their specs. */
type StateTold<Schema extends ElementSchema> = {
  [Name in keyof Schema as Schema[Name] extends { linked: false } ? never : Name]: Schema[Name] extends SpecsSetting
    ? string
    : ValueOf<Schema[Name]>;
};

/** What `lab-change` tells of each element, by its name: the state that its reader made. */
export interface ElementChanges {
  "activation-curve": StateTold<typeof curveSchema>;
  "gradient-demo": { functions: string; settings: Record<string, SettingValue>; seed: number; step: number };
  "activation-bars": StateTold<typeof barsSchema>;
  "activation-card": StateTold<typeof cardSchema>;
  "activation-cost": StateTold<typeof costSchema>;
}

/** What `lab-error` tells: what could not be used, or why nothing can be computed. */
export interface LabErrorDetail {
  messages: string[];
  problems: Problem[];
}

/** The events of an element. They bubble, and cross shadow roots. */
export interface ElementEvents<Name extends keyof ElementChanges = keyof ElementChanges> {
  /** Something is drawn. */
  "lab-ready": CustomEvent<Record<never, never>>;
  /** The reader changed the state. */
  "lab-change": CustomEvent<ElementChanges[Name]>;
  "lab-error": CustomEvent<LabErrorDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    "activation-curve": ActivationCurve;
    "gradient-demo": GradientDemo;
    "activation-bars": ActivationBars;
    "activation-card": ActivationCard;
    "activation-cost": ActivationCost;
  }
  interface HTMLElementEventMap extends ElementEvents {}
}
