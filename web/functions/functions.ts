import type { ActivationId, VectorId } from "../core/catalogue.ts";
import { elementary } from "./elementary.ts";
import type { ActivationEntry, VectorEntry } from "./entry.ts";
import { gated } from "./gated.ts";
import { periodic } from "./periodic.ts";
import { rectifier } from "./rectifier.ts";
import { saturating } from "./saturating.ts";
import { shrinkage } from "./shrinkage.ts";
import { smoothRectifier } from "./smooth_rectifier.ts";
import { vector } from "./vector.ts";

/** What is told of each activation. */
export const activations: Record<ActivationId, ActivationEntry> = {
  ...elementary,
  ...saturating,
  ...rectifier,
  ...smoothRectifier,
  ...gated,
  ...shrinkage,
  ...periodic,
};

/** What is told of each function. */
export const functions: Record<ActivationId, ActivationEntry> & Record<VectorId, VectorEntry> = {
  ...activations,
  ...vector,
};
