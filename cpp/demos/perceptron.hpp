#pragma once

#include "demos/demo.hpp"

namespace lab {

/// One unit with two inputs fires where w₁x₁ + w₂x₂ > θ: a straight line divides the plane of its inputs. Its weights
/// are set by hand, or by the rule that adds an input to the weights where the unit should have fired and subtracts it
/// where it should not (Rosenblatt 1958). For tables that one line can do the rule makes at most (R/γ)² mistakes
/// (Novikoff 1962); xor and xnor are not among them (Minsky & Papert 1969), and two layers do those.
///
/// Corners are the inputs (0, 0), (0, 1), (1, 0), (1, 1), in this order. A table is the four outputs that are wanted
/// there; tables are in the order of these as binary numbers. A corner on the line does not fire.
///
/// Settings: `mode` (`by_hand`, `by_rule`, `two_layers`), `table`; by hand `weight_1`, `weight_2`, `threshold`; by rule
/// `learning_rate` and the greatest number of `passes` through the corners. Numbers are taken to a millionth, so that a
/// corner lies on the line if it does so in decimals. The rule starts with weights of 0, takes −θ as the weight of an
/// input 1 that is always there, looks at the corners in order, and is done when all outputs are right. A step is one
/// mistake, so that step 0 has none. The learning rate scales the weights and changes nothing else. Two layers are OR
/// and NAND side by side, and AND of these: that is xor, whatever the table. Pick: `corner` (0 to 3).
///
/// Series of every step: `weights` (units × 3: w₁, w₂, θ), `sums` w₁x₁ + w₂x₂ and `outputs` (units × 4 corners), for
/// one unit or three, the last of which answers; `right` (4, 0 or 1); by rule also `corner`, the one that was wrong,
/// and `pass`, in which it was met, from 1 (step 0: −1 and 0). Once: `targets` (4). Facts at the end of the run:
/// `right` (how many corners), `separated` (1 if all four); by rule also `mistakes`, `bound` ((R/γ)², infinite for xor
/// and xnor), `cycle` (the pass after which the weights are what they were after an earlier one; 0 if there is none),
/// `most_right` (of any step). Inside a step: `terms` w₁x₁ and w₂x₂ of each unit (units × 2) at the picked corner.
extern const Demo perceptron;

}  // namespace lab
