#pragma once

#include <span>

#include "activation/activation_choice.hpp"

namespace lab {

/// Whether every one of these pre-activations lies where the function's row defines f′ = 0: a unit that sees no others
/// is dead. That f′ is small, or underflows to 0, is saturation, and not this.
bool isDead(const ActivationChoice& function, std::span<const float> preactivations);

}  // namespace lab
