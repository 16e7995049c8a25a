#pragma once

#include "demos/demo.hpp"

namespace lab {

/// One neuron learns to turn an input of 1 into 0 by gradient descent, from a weight and a bias that may lie far out,
/// where its function is flat (after Nielsen 2015, "Neural Networks and Deep Learning", chapter 3).
///
/// Settings: `weight` and `bias` at the start, `loss` (½(a − y)² or binary cross-entropy, for functions with outputs
/// in (0, 1)), `learning_rate`, `epochs`. Series, one number a step: `weight`, `bias`, `preactivation` z, `output` a,
/// `derivative` f′(z), `loss`, `weight_gradient` ∂L/∂w (∂L/∂b is the same, for the input is 1). Once: `weight_range`
/// (2: from, to), the first of −5 to 5, −10 to 10 and −20 to 20 that holds w at every step, or the last. Inside:
/// `loss_over_weight`, L at points that divide that range evenly, ends included, with b as it is at that step, cut off
/// at the greatest float.
/// What is said at its step stays true up to the end of the run. Saturated is where f′ is low from there on out.
extern const Demo saturatedNeuron;

}  // namespace lab
