#pragma once

#include "demos/demo.hpp"

namespace lab {

/// A deep net of equal dense layers, one pass forward and one backward, on standard normal inputs. The loss is
/// L = Σ r a over the last layer's activations with r ~ N(0, 1), so that ∂L/∂a there is the noise r, whatever the net
/// gives: what comes down to layer 1 is the layers' own doing. All biases are 0; inputs, r and the normal or uniform
/// numbers behind the weights depend on the seed alone.
///
/// Settings: `depth`, `width` (at 1 a chain of one unit a layer), `gain`, `initialisation` and `distribution` of the
/// weights, `skip` (each layer adds its input to its activation: with normalisation f(ẑ) + a), `examples` in the batch,
/// `normalisation` of z before f (a layer of one unit has none of its own, nor a batch of one example), `limit` (a
/// slope whose |f′| is under it is low). Picks: `layer`, `unit`, `example`, counted from 1, the last one where there
/// are fewer.
///
/// With normalisation, what enters f is ẑ: it stands for z in all that follows, and ∂L/∂ẑ for ∂L/∂z, where nothing else
/// is said. Series, a number for each layer: `gradient` mean |∂L/∂z|, `gradient_rms` √mean (∂L/∂z)², `weight_gradient`
/// mean |∂L/∂W|, `unnormalised_gradient` with normalisation mean |∂L/∂z| itself, the two factors of the backward step
/// `weight_factor` ‖∂L/∂a‖/‖∂L/∂z of the layer above‖ (with a skip connection all that comes from above, with
/// normalisation what that does too; 1 in the last layer) and `slope_factor` ‖∂L/∂z‖/‖∂L/∂a‖, `saturated` share of
/// (unit, example) whose slope is low, `dead` share of units, `mean`, standard `deviation` and share of `zeros` of what
/// the layer gives on (with a skip connection its input included), `preactivation_range` r, the least power of two that
/// holds every |z|; `histogram` depth × 48: shares of z in equal bins from −r to r; `unit_slopes` depth × width: mean
/// |f′|. Inside, at the place picked: `numbers` z, f′(z), ∂L/∂a, ∂L/∂z; below the last layer `weights` and
/// `gradients_above`: the weights from this unit to the layer above, and ∂L/∂z itself there; `normalising` z itself,
/// mean and √(variance + ε) that make it ẑ, the means of ∂L/∂ẑ and of ẑ ∂L/∂ẑ over the same numbers, ∂L/∂z itself;
/// `skip` what the skip connection adds to their products.
///
/// Facts, of a run that did not stop: `orders_lost` log₁₀ of the gradient of the highest layer where it is not 0 over
/// that of the first, where a 0 counts as 2⁻¹⁴⁹; `saturated_share`, `dead_share`.
extern const Demo vanishingGradient;

}  // namespace lab
