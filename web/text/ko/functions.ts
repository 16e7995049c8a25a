import { elementary } from "./functions/elementary.ts";
import { gated } from "./functions/gated.ts";
import { periodic } from "./functions/periodic.ts";
import { rectifier } from "./functions/rectifier.ts";
import { saturating } from "./functions/saturating.ts";
import { shrinkage } from "./functions/shrinkage.ts";
import { smoothRectifier } from "./functions/smooth_rectifier.ts";
import { vector } from "./functions/vector.ts";

export const functions = {
  ...elementary,
  ...saturating,
  ...rectifier,
  ...smoothRectifier,
  ...gated,
  ...shrinkage,
  ...periodic,
  ...vector,
};
