import { en } from "../en/demos/saturated_neuron.ts";
import { ko } from "../ko/demos/saturated_neuron.ts";

export const neuronTexts = { en, ko };
