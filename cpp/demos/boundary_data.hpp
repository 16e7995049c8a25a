#pragma once

#include <array>
#include <vector>

#include "demos/demo.hpp"

namespace lab {

/// A place x₁, x₂ in the plane and the class that belongs there, 0 or 1.
struct LabelledPoint {
  std::array<float, 2> place;
  float label;
};

/// The points of both axes lie between −planeReach and planeReach.
constexpr float planeReach = 1.25F;

/// The points that a run of `decision_boundary` learns from, in the order in which it takes them: by turns of one class
/// and the other, then shuffled. The drawn ones are as the setting lists them, shuffled likewise.
std::vector<LabelledPoint> boundaryPoints(const Run& run);

}  // namespace lab
