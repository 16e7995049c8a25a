#include "demos/flat.hpp"

#include <algorithm>

namespace lab {

std::vector<Interval> flatParts(const ActivationChoice& function) {
  return function.activation->properties(function.parameters).flat;
}

bool allWithin(std::span<const Interval> intervals, std::span<const float> preactivations) {
  return std::all_of(preactivations.begin(), preactivations.end(), [intervals](float z) {
    return std::any_of(intervals.begin(), intervals.end(),
                       [z](const Interval& at) { return at.from <= z && z <= at.to; });
  });
}

bool isDead(const ActivationChoice& function, std::span<const float> preactivations) {
  return allWithin(flatParts(function), preactivations);
}

}  // namespace lab
