import type { Language } from "../text.ts";
import { en } from "./saturated_neuron.en.ts";
import { ko } from "./saturated_neuron.ko.ts";
import type { WordsOf } from "./words.ts";

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
