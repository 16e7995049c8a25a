#pragma once

#include "demos/demo.hpp"

namespace lab {

/// The last layer of a net, z = w·x + b of one input x, with an output function and a loss to choose for each of four
/// tasks, learns a few points by full-batch gradient descent. The output suits the task, the loss suits the output:
/// identity with ½ Σ (a − y)², sigmoid with binary cross-entropy and softmax with cross-entropy give ∂L/∂z = a − y
/// (Bishop 2006, section 4.3.6). Here ∂L/∂z is always the output's transposed Jacobian times ∂L/∂a.
///
/// Settings: `task` (`number`, `yes_no`, `one_of_three`, `any_of_three`), `output` (`identity`, `relu`, `sigmoid`,
/// `softmax`), `loss` (`squared_error`, `binary_cross_entropy`, `cross_entropy`), `learning_rate`, `steps`, `start`
/// (the first output's b at the start; every other weight is 0), `points`: x and what is wanted there, in turn, none
/// standing for the task's own. x lies in [−1, 1]; wanted is a number in [−2, 2]; or 0 or 1; or a class 0, 1, 2; or
/// labels as a sum of 1, 2, 4. What lies elsewhere counts as the nearest. Pick: `point`.
///
/// Series of every step: `weights` (outputs × 2: w, b), `outputs` a and `deltas` ∂L/∂z of each point's own loss (both
/// outputs × points), `loss` (mean over the points). Once: `inputs`, `targets` (outputs × points). Fact at the end:
/// `delta_gap`, the greatest |∂L/∂z − (a − y)| of any point, output and step. Inside a step, at the picked point:
/// `jacobian` (∂a/∂z, a row for each a), `output_gradient` ∂L/∂a, `delta`, `logits`.
extern const Demo outputLayer;

}  // namespace lab
