#pragma once

#include "demos/demo.hpp"

namespace lab {

/// A net with one hidden layer and one input, y = Σ v·f(w·x + b) + c, follows a target over [−1, 1]. Each ReLU bends
/// the curve at −b/w. Of a function that is no polynomial, enough units come as near as wanted to any continuous target
/// (Cybenko 1989 for sigmoids; Leshno, Lin, Pinkus & Schocken 1993); that training finds such weights is not said.
///
/// Settings: `mode` (`trained`, or `by_hand` with the numbers in `weights`: c, then w, b and v of one unit after the
/// other; a unit without numbers has w = 1, v = 0 and its bend at −1 + 2i/units), `target` (sin πx, a bump e^(−11x²),
/// |x|, a step at 0, or `drawn`: `heights` at even places, ends included, with straight lines between), `units`. Of the
/// training: `learning_rate`, `steps`.
///
/// Training is by ½(y − t)² at 65 inputs, even over [−1, 1], all in each step, with Adam (β₂ = 0.99), whose rate falls
/// evenly to 0 at the last step. At the start w is N(0, 3²), bends are even over [−1, 1], v is N(0, 0.3²/units), c = 0:
/// the same for every function, and w and bend of a unit for any number of units.
///
/// Series of every step: `error`, the root mean square of y − t. Once: `targets` (65). Inside: `hidden` (units × 3: w,
/// b, v), `output_bias`, `gradients` (units × 3: ∂L/∂w, ∂L/∂b, ∂L/∂v), `answers` (65).
/// Facts: `best_line`, the error of the least-squares line, at once; at the end `error`, and for relu `pieces`:
/// straight ones within [−1, 1], one more than there are distinct bends inside at which the slope changes.
extern const Demo functionFitting;

}  // namespace lab
