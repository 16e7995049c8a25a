import { en } from "../en/demos/decision_boundary_maps.ts";
import { ko } from "../ko/demos/decision_boundary_maps.ts";

export const mapsTexts = { en, ko };
