/**
 * Dense layers of tanh over a batch: matrices are typed arrays, row-major, units × inputs or units × examples, and
 * every inner loop runs along a row. Doubles, because an engine computes floats as doubles and rounds each result.
 */
export class PlainNetwork {
  constructor(inputs, units, examples, weight) {
    let index = 0;
    this.examples = examples;
    this.input = new Float64Array(inputs * examples);
    this.layers = units.map((count, i) => {
      const below = i === 0 ? inputs : units[i - 1];
      return {
        units: count,
        inputs: below,
        weights: Float64Array.from({ length: count * below }, () => weight(index++)),
        bias: new Float64Array(count),
        weightGradient: new Float64Array(count * below),
        biasGradient: new Float64Array(count),
        activation: new Float64Array(count * examples),
        gradient: new Float64Array(count * examples), // ∂L/∂a, then ∂L/∂z
      };
    });
    this.output = this.layers.at(-1);
  }

  forward() {
    let below = this.input;
    for (const layer of this.layers) {
      activate(layer, below, this.examples);
      below = layer.activation;
    }
  }

  /** From ∂L/∂a of the last layer. */
  backward() {
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const layer = this.layers[i];
      for (let j = 0; j < layer.gradient.length; j++)
        layer.gradient[j] *= 1 - layer.activation[j] * layer.activation[j];
      differentiate(layer, i > 0 ? this.layers[i - 1].activation : this.input, this.examples);
      if (i > 0) passDown(layer, this.layers[i - 1].gradient, this.examples);
    }
  }

  descend(rate) {
    for (const { weights, bias, weightGradient, biasGradient } of this.layers) {
      for (let i = 0; i < weights.length; i++) weights[i] -= rate * weightGradient[i];
      for (let i = 0; i < bias.length; i++) bias[i] -= rate * biasGradient[i];
    }
  }
}

/** a = tanh(W below + b). */
function activate({ units, inputs, weights, bias, activation }, below, examples) {
  for (let unit = 0; unit < units; unit++) {
    const row = unit * examples;
    for (let j = 0; j < examples; j++) activation[row + j] = bias[unit];
    for (let k = 0; k < inputs; k++) {
      const weight = weights[unit * inputs + k];
      for (let j = 0; j < examples; j++) activation[row + j] += weight * below[k * examples + j];
    }
    for (let j = 0; j < examples; j++) activation[row + j] = Math.tanh(activation[row + j]);
  }
}

/** ∂L/∂W and ∂L/∂b. */
function differentiate({ units, inputs, gradient, weightGradient, biasGradient }, below, examples) {
  for (let unit = 0; unit < units; unit++) {
    const row = unit * examples;
    let sum = 0;
    for (let j = 0; j < examples; j++) sum += gradient[row + j];
    biasGradient[unit] = sum;
    for (let k = 0; k < inputs; k++) {
      let product = 0;
      for (let j = 0; j < examples; j++) product += gradient[row + j] * below[k * examples + j];
      weightGradient[unit * inputs + k] = product;
    }
  }
}

/** Wᵀ ∂L/∂z. */
function passDown({ units, inputs, weights, gradient }, belowGradient, examples) {
  belowGradient.fill(0);
  for (let unit = 0; unit < units; unit++) {
    const row = unit * examples;
    for (let k = 0; k < inputs; k++) {
      const weight = weights[unit * inputs + k];
      for (let j = 0; j < examples; j++) belowGradient[k * examples + j] += weight * gradient[row + j];
    }
  }
}
