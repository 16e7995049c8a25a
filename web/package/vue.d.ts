// For `import type {} from "activation-lab/vue"`: the tags in templates of Vue 3.

import type { ElementAttributes, ElementEvents } from "activation-lab";

type Listeners<Name extends keyof ElementAttributes> = {
  onLabReady?: (event: ElementEvents<Name>["lab-ready"]) => void;
  onLabChange?: (event: ElementEvents<Name>["lab-change"]) => void;
  onLabError?: (event: ElementEvents<Name>["lab-error"]) => void;
};

type Tags = {
  [Name in keyof ElementAttributes]: new () => { $props: ElementAttributes[Name] & Listeners<Name> };
};

declare module "vue" {
  interface GlobalComponents extends Tags {}
}
