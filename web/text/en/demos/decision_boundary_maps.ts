/** Words of the maps of layers over the training, and of the layer that is opened. */
export const maps = {
  layerName: (layer: number, isOutput: boolean) => (isOutput ? "output" : `layer ${layer}`),
  epoch: (epoch: string) => `epoch ${epoch}`,
  mapKeys: "Left and right arrows move time, up and down arrows go from layer to layer",
  insideName:
    "Layer by layer: how much of the gradient arrives, which slopes are flat, how far a step goes. Press a map: time and layer follow.",
  gradientTitle: "∂L/∂z beside the output’s",
  gradientShort: "∂L/∂z by layer",
  gradientMap: "how much of the gradient ∂L/∂z each layer has over the epochs, beside the output",
  gradientKey: "× exactly 0. All points, all units of a layer together.",
  gradientKeyShort: "Map: the stronger the colour, the more of ∂L/∂z arrives",
  flatTitle: (limit: string) => `Share of slopes with |f′| < ${limit}`,
  flatMap: (limit: string) =>
    `the share of slopes closer to 0 than ${limit} in each hidden layer over the epochs, and the share of dead units`,
  flatAndDead: (low: string, dead: string) => `${low}, ${dead} dead`,
  flatKey:
    "Filled: flat. Crossed: dead units, flat by definition at every point. A ReLU is flat wherever it rests: about half is usual.",
  updateTitle: "A step beside the weights: ‖ΔW‖/‖W‖",
  updateMap: "what part of its weights a step changes in each layer over the epochs",
  updateKey: "Without colour: 1/1000, log₁₀ = −3, a usual step. Dashes: smaller. × exactly 0.",
  opened: "One layer at this moment",
  layer: (hidden: number) => `Layer (${hidden + 1}: output)`,
  unit: "Unit",
  stoppedHere: "At this moment numbers are no longer finite: there is no step to check. Move time back.",
  histogram: (name: string, layer: string) =>
    `${name}, ${layer}: the distribution of its z over all units and points, on f (solid) and f′ (dashed)`,
  histogramKey: (isOutput: boolean) =>
    `Bars: z of all ${isOutput ? "points" : "units and points"}, on ${isOutput ? "the output’s sigmoid" : "f"} (solid) and its slope (dashed); tinted: flat.`,
  flatRow: (limit: string) => `slopes with |f′| < ${limit}`,
  deadRow: "dead units",
  stepLead: (point: number, batch: number, x1: string, x2: string, label: string) =>
    `One step back by hand, for point ${point} of the first ${batch === 1 ? "batch" : `batch of ${batch}`}: x₁ ${x1}, x₂ ${x2}, class ${label}. L is this point’s loss.`,
  movesMost: "No other in the batch moves this unit more.",
  nothingMoves: (batch: number): string =>
    batch === 1 ? "It does not move this unit." : "No point of the batch moves this unit.",
  sigmoid: "sigmoid",
  deltas: (count: number, layer: number, isOutput: boolean) =>
    `δ is ∂L/∂z of ${isOutput ? "the output" : `the ${count === 1 ? "unit" : `${count} units`} of layer ${layer}`}; w leads from this unit to it.`,
  fromInput: (input: string) => `Its weight w from the input ${input}:`,
  fromUnit: (unit: number, layer: number) => `Its weight w from unit ${unit} of layer ${layer}:`,
  meanOf: (batch: number) => (batch === 1 ? "The batch is this point:" : `The mean over the batch of ${batch}:`),
  nextStep: "The next step makes it:",
  furtherStep: "A further step would make it:",
  tooSmall: "The step is too small for single precision: the weight stays as it is.",
  momentum: "Momentum adds nine tenths of the step before, which is not kept: the new weight can’t be worked out here.",
  adam: "Adam divides by the sizes of the gradients so far, which are not kept: the new weight can’t be worked out here.",
  allTerms: (count: number): string =>
    count === 1 ? "The one product of the sum" : `All ${count} products of the sum`,
  batchTerms: (batch: number) => (batch === 1 ? "The one point of the batch" : `All ${batch} points of the batch`),
  point: "point",
  product: "product",
  layerTable: (name: string, epoch: string) => `${name}: layers at epoch ${epoch}`,
  mapTable: (name: string) => `${name}: layers over the epochs`,
  epochColumn: "epoch",
  columns: (limit: string) => ["layer", "‖∂L/∂z‖", "beside the output", `|f′| < ${limit}`, "dead units", "‖ΔW‖/‖W‖"],
};
