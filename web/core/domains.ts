import type { Domain } from "./problem.ts";

/** What sigma may be. */
export const sigmaDomain: Domain = { least: 1e-3, greatest: 1e3, includesLeast: true, includesGreatest: true };

/** Greater than 0. */
export const positive: Domain = {
  least: 0,
  greatest: Number.POSITIVE_INFINITY,
  includesLeast: false,
  includesGreatest: false,
};
