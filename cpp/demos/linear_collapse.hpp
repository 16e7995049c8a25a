#pragma once

#include "demos/demo.hpp"

namespace lab {

/// Layers composed into one function, to see whether depth buys anything. With the identity between them they are a
/// line at any depth: a product of matrices is a matrix (Saxe, McClelland & Ganguli 2014, "Exact solutions to the
/// nonlinear dynamics of learning in deep linear neural networks": linear in the input, though their learning is not).
///
/// `mode` says what is composed, layer by layer:
/// - `chain`: y = f(a·y + b), from y = x on;
/// - `net`: `width` units a layer, weights N(0, `gain`²·2/(inputs + units)), biases N(0, ½²); after each layer the same
///   output weights, N(0, 2/(width + 1)), read it, so that it is a whole net cut off there;
/// - `sheet`: points of the plane are turned by a random angle, stretched by `gain` and shifted by N(0, ½²), then f is
///   applied to both coordinates.
///
/// Step k stands after k layers, step 0 is what goes in: 257 x evenly from −4 to 4, or 33 × 33 points from −2 to 2.
///
/// Settings: `mode`, `a`, `b`, `depth`, `width`, `gain`. Picks: `x`, and `x_2` of a point of the plane.
/// Series of every step: `outputs` (1 × 257, or 2 × 1089: the first coordinates of all points, then the second);
/// `line`, the least-squares line through them: its intercept and slope (of the sheet the affine map: for either
/// coordinate an intercept and two slopes, 2 × 3); `residual`, the greatest distance from it over the extent of the
/// curve (of the longer side of the sheet), 0 where all outputs are the same to four digits or to 10⁻³⁸; `farthest`,
/// the index of the point that lies so far. Once: `inputs`, as `outputs`, x₁ running fastest. Facts at the end:
/// `residual` and, but for the sheet, `slope`. Inside a step, of the layer that led to it (at step 0 the one to come):
/// `entering`, what it takes in for the picked point; `weights` (units × inputs), `biases`, `sums` (z) and
/// `activations` (f(z)); `readout`, the weights that read a layer.
extern const Demo linearCollapse;

}  // namespace lab
