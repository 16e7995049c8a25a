#pragma once

#include "demos/demo.hpp"

namespace lab {

/// One neuron learns to turn an input of 1 into 0 by gradient descent, from a weight and a bias that may lie far out,
/// where its function is flat (after Nielsen 2015, "Neural Networks and Deep Learning", chapter 3).
///
/// Settings: `weight` and `bias` at the start, `loss` (½(a − y)² or binary cross-entropy, for functions with outputs
/// in (0, 1)), `learning_rate`, `epochs`. Series, one number a step: `weight`, `bias`, `preactivation` z, `output` a,
/// `derivative` f′(z), `loss`, `weight_gradient` ∂L/∂w (∂L/∂b is the same, for the input is 1).
extern const Demo saturatedNeuron;

}  // namespace lab
