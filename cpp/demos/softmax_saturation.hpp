#pragma once

#include "demos/demo.hpp"

namespace lab {

/// Three logits z, the probabilities p = softmax(z/T) of three classes, and one class that is the target: y is 1 there
/// and 0 elsewhere. Two runs start from the same logits and move them by gradient descent, one on cross-entropy −ln
/// p_t, one on squared error ½Σ(p − y)². With the Jacobian ∂pᵢ/∂zⱼ = J = pᵢ(δᵢⱼ − pⱼ)/T their gradients by the logits
/// are (p − y)/T and Jᵀ(p − y), which is the former times T·J: at most half as long, and next to nothing where J is,
/// right or wrong (Bridle 1990).
///
/// Settings: `logit_1`, `logit_2`, `logit_3` at the start, `temperature` T, `target` (1 to 3), `learning_rate`,
/// `steps`. Picks: `loss` (whose run), `row` and `column` (1 to 3).
///
/// Series of every step, cross-entropy's run first: `logits`, `probabilities`, `gradients` ∂L/∂z (2 × 3), `loss` (2).
/// Facts: `escape_cross_entropy`, `escape_squared`, the first step at which p of the target is over ½; 0 if there is
/// none, or if it is so from the start. Where it is over ½ it stays so. Inside a step: `jacobian` (2 × 3 × 3).
extern const Demo softmaxSaturation;

}  // namespace lab
