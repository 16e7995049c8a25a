#pragma once

#include "demos/demo.hpp"

namespace lab {

/// One neuron a = f(w·x) with two weights and no bias learns a teacher's weights from the teacher's outputs, by
/// ½(a − y)², one example a step or all of them. The gradient of one example is a multiple of its input: where both
/// inputs are positive, both weights rise together or fall together, and the neuron can only zigzag to a teacher that
/// lies elsewhere (LeCun, Bottou, Orr & Müller 1998, "Efficient BackProp", section 4.3).
///
/// Inputs are (mean, mean) + u with u uniform in [−1, 1]², each u in four quarter turns (and a remainder of u = 0): at
/// every seed their mean is the setting, their covariance the same in all directions whatever the mean, and beyond a
/// mean of 1 all are positive.
///
/// Settings: `batch` (`one_example`, drawn anew for each step, or `full`), `mean`, `learning_rate` (what multiplies the
/// gradient), `steps`, weights at the start `start_x`, `start_y`, those of the teacher `teacher_x`, `teacher_y`,
/// `examples`.
/// Series of every step: `weights` and `gradient` (2), `loss` of the full batch, `example` (the index of the one used,
/// −1 for the full batch). Once: `inputs` (examples × 2), `targets`, `moment` E[xxᵀ] (2 × 2), `contour` (48 × 48,
/// rows along the second weight, cut off at the greatest float): the loss at points that divide `contour_range` (2 × 2:
/// from, to of either weight) evenly, ends included: a square
/// around 0 that reaches 4.2 far, or two or four times that if the path goes on.
/// Facts: `condition_number` of E[xxᵀ], `divergence_rate` 2/λ, where λ is the greatest eigenvalue of E[xxᵀ] (at a
/// greater learning rate the identity diverges on the full batch), `all_positive` (0 or 1) at once; at the end
/// `same_sign_share` of steps with a gradient whose components are not of opposite sign, `steps_to_loss` (to
/// 0.001) and, where that was reached, `path_ratio`: the path's length up to there over the distance
/// from start to teacher.
extern const Demo zigzag;

}  // namespace lab
