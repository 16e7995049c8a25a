#pragma once

#include "demos/demo.hpp"

namespace lab {

/// Units that no input switches on any more. A unit is dead if all its pre-activations lie where the function's row
/// defines f′ = 0: none of its weights has a gradient then, and where its inputs are fixed it never comes back. A unit
/// is negative if all its pre-activations are at most 0, as those of relu's dead are.
///
/// Settings: `experiment` (`training` or `born_dead`). Of the training: `width` of the hidden layer, `learning_rate`,
/// `bias` of the hidden units at the start, `steps`. Of the nets that are born: `depth` (hidden layers) and `net_width`
/// of each, `biases` (`zero`, or `symmetric`: normal, as wide as the weights), `nets`. Weights are He's, normal.
/// Once, in both: `inputs` (64 × 2), a grid over [−1.75, 1.75]².
///
/// Training: one hidden layer and an identity learn y = x₁x₂ by ½(a − y)², full batch, plain gradient descent. Series
/// of every step: `loss`, `dead` and `negative` (units), `saturated` (share of units × inputs with |f′| < 0.01),
/// `gradient` (the norm of ∂L/∂W of the hidden layer), `on_share` (width: the share of inputs that do not lie where f′
/// is defined 0), `hidden_weights` (width × 3: two weights and the bias), `answers` (64: a for each input). Once:
/// `targets` (64). Facts: `constant_loss`, of the best constant output, at once; `dead` (units) at the end.
///
/// Born dead: ten nets a step. A net is born dead if its output is the same for all inputs because a hidden layer is
/// dead; one that rounding makes the same is not. Series of every step: `born_dead_share` of the nets until then,
/// `nets` (how many). Facts: at once `born_dead_bound` 1 − Π (1 − 2^−width) over the hidden layers, for relu with
/// weights symmetric around 0 and biases 0 or symmetric (Lu, Shin, Su & Karniadakis 2020, "Dying ReLU and
/// initialization"); at the end `born_dead_share`, and `sampling_error`, its standard error.
extern const Demo dyingRelu;

}  // namespace lab
