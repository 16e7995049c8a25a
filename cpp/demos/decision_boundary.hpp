#pragma once

#include "demos/demo.hpp"

namespace lab {

/// A net with two inputs learns which of two classes is where in the plane, and every moment of it is kept: hidden
/// layers of one function, and a sigmoid under cross-entropy that says how likely class 1 is.
///
/// Settings: `data` (120 points, as many of each class: `moons`, `blobs` where XOR has its corners, `circles`,
/// `spiral`; the four `corners` (±1, ±1) of XOR; or `drawn`: `points`, of which every three numbers are x₁, x₂ and the
/// class), `noise` (a standard deviation; none in corners and drawn), hidden `layers` and the `width` of each,
/// `learning_rate`, `batch`, `epochs`, `optimiser`, `initialisation` and `gain` of the weights, which are normal;
/// biases start at 0. `edits`: every five numbers set a weight: a moment, the layer and unit from 1, the input from 1
/// or 0 for the bias, all whole, and the value. Such a weight is set when training reaches the moment. Numbers that
/// name no weight do nothing. Points are shuffled once, and every epoch takes them in that order; the last batch of an
/// epoch is what is left. Points, order and weights depend on the seed and not on the function. Picks: `layer`, the
/// output behind the hidden ones.
///
/// A step is a moment: the start, then every epoch, or in runs of more than 299 epochs as many epochs as make at most
/// 300 moments; the last one is the end. Series of every step: `epoch`; over all points `loss` (mean cross-entropy) and
/// `accuracy` (an output of ½ is wrong); `parameters`, layer after layer and unit after unit: its weights, then its
/// bias; for each layer, the output last: `gradient` ‖∂L/∂z‖ over all units and points, `saturated` share of these with
/// |f′| < 0.01, `dead` share of units, `update_ratio` ‖ΔW‖/‖W‖ of the optimiser's first step from this moment. Once:
/// `points` (n × 3) in the order of training, `range` of the plane (x₁ from, to, x₂ from, to), `layer_units` (how many
/// each layer has, the output last). Facts: at once
/// `low_slope`, 0.01; at the end `accuracy`, `loss`, `constant_loss` of the best answer that is the same everywhere,
/// and `solved_epoch`, from which on all points are right until the end (0 if they are not).
///
/// Inside a moment, over a grid of 41 × 41 places, row by row from the least x₁ and x₂ up: `field` (41 × 41, the
/// output), `units` (what each of the picked layer gives: units × places). Of that layer over all points: `histogram`
/// and `reach` of z, `inputs`, `preactivations`, `activations`, `slopes` f′(z), `gradients` ∂L/∂z (each
/// units × points), `weight_gradients` (units × inputs, and one for the bias); below the output `activation_gradients`
/// ∂L/∂a and `gradients_above` ∂L/∂z of the layer above.
extern const Demo decisionBoundary;

}  // namespace lab
