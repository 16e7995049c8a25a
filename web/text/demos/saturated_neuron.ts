import type { WordsOf } from "../demoWords.ts";
import { en } from "../en/demos/saturated_neuron.ts";
import { ko } from "../ko/demos/saturated_neuron.ts";
import type { Language } from "../text.ts";

export interface NeuronWords extends WordsOf<"saturated_neuron"> {
  /** The series of the core, as a heading names them. */
  columns: Record<"weight" | "bias" | "preactivation" | "output" | "derivative" | "loss" | "weight_gradient", string>;
  epoch: string;
  neuron: string;
  neuronChart(names: string): string;
  timeChart(what: string, names: string): string;
  weights: string;
  handles: string;
  inside(epoch: string): string;
  lead(target: string, rate: string): string;
  /** Why cross-entropy's gradient has no f′ left. */
  cancels: string;
}

export const neuronTexts: Record<Language, NeuronWords> = { en, ko };
