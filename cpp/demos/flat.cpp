#include "demos/flat.hpp"

#include <algorithm>

namespace lab {

bool isDead(const ActivationChoice& function, std::span<const float> preactivations) {
  const auto flat = function.activation->properties(function.parameters).flat;
  return std::all_of(preactivations.begin(), preactivations.end(), [&](float z) {
    return std::any_of(flat.begin(), flat.end(), [z](const Interval& at) { return at.from <= z && z <= at.to; });
  });
}

}  // namespace lab
