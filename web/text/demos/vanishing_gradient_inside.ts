import { en } from "../en/demos/vanishing_gradient_inside.ts";
import { ko } from "../ko/demos/vanishing_gradient_inside.ts";

/** What a look into a layer of the vanishing gradient says: loaded with it. */
export const insideTexts = { en, ko };
