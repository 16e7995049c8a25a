// For `import type {} from "activation-lab/react"`: the tags in TSX, with React 18 and newer.

import type { ElementAttributes, ElementEvents } from "activation-lab";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

/** React 19 listens to custom events. */
type Listeners<Name extends keyof ElementAttributes> = {
  [Event in keyof ElementEvents as `on${Event}`]?: (event: ElementEvents<Name>[Event]) => void;
};

type Tags = {
  [Name in keyof ElementAttributes]: DetailedHTMLProps<
    Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof ElementAttributes[Name]>,
    HTMLElementTagNameMap[Name]
  > &
    ElementAttributes[Name] &
    Listeners<Name>;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
