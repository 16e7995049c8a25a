export const en = {
  twoFactors: (skip: boolean, normalised: boolean) =>
    `${normalised ? "normalisation above, " : ""}weights${skip ? " and skip connection" : ""} × slope: the two factors of this layer’s backward step`,
  oneFactor: "slope: the one factor of the last layer’s backward step, which takes the error signal as it comes",
  histogram: (name: string, layer: number, normalised: boolean) =>
    `${name}, layer ${layer}: the distribution of its pre-activations ${normalised ? "ẑ, normalised" : "z"}, on f (solid) and f′ (dashed)`,
  unitMap: (name: string, steepest: string) =>
    `${name}: each cell is a unit, the fuller the greater its mean |f′|; a full one is at ${steepest}`,
  byHand: "Check one backward step by hand",
  byHandLead: (layer: number, unit: number, example: number) =>
    `Layer ${layer}, unit ${unit}, example ${example}. Pick another layer or unit here, another example among the settings.`,
  noStep: "The run stopped before its gradient had come all the way back: there is no step to check.",
  skipTerm: "what the skip connection brings",
  means: (isBatch: boolean, count: number) =>
    `⟨ ⟩: mean over the ${count} ${isBatch ? "examples of the batch, for this unit" : "units of the layer, for this example"}. s = √(⟨(z − ⟨z⟩)²⟩ + ε), ε = 0.00001. δ: ∂L/∂z of the layer above.`,
  cancels: "nearly all of it cancels; what is left is smaller than these digits tell",
  allTerms: (count: number) => `All ${count} products of the sum`,
};
