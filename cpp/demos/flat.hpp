#pragma once

#include <span>
#include <vector>

#include "activation/activation_choice.hpp"

namespace lab {

/// Where the function's row defines f′ = 0. A unit all of whose pre-activations lie there is dead. That f′ is small, or
/// underflows to 0, is saturation, and not this.
std::vector<Interval> flatParts(const ActivationChoice& function);

bool allWithin(std::span<const Interval> intervals, std::span<const float> preactivations);

/// Whether a unit that sees these pre-activations and no others is dead.
bool isDead(const ActivationChoice& function, std::span<const float> preactivations);

}  // namespace lab
