#include "demos/dying_units.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "demos/flat.hpp"

namespace lab {
namespace {

/// Of a unit's range of z, from the least to the greatest: a step that takes it so far into the flat is large, one that
/// moves no z any farther is small.
constexpr float large = 0.25F;
constexpr float small = 0.05F;
/// So many small steps are a drift.
constexpr std::size_t many = 10;

float rangeOf(std::span<const float> z) {
  const auto [least, greatest] = std::minmax_element(z.begin(), z.end());
  return *greatest - *least;
}

float largestDifference(std::span<const float> before, std::span<const float> after) {
  float largest = 0;
  for (std::size_t i = 0; i < before.size(); ++i) largest = std::max(largest, std::abs(after[i] - before[i]));
  return largest;
}

}  // namespace

DyingUnits::Counts DyingUnits::next(std::span<const std::span<const float>> preactivations) {
  Counts counts;
  for (std::size_t i = 0; i < units_.size(); ++i) follow(units_[i], preactivations[i], counts);
  ++steps_;
  return counts;
}

void DyingUnits::follow(Unit& unit, std::span<const float> z, Counts& counts) const {
  const bool isDead = allWithin(flat_, z);
  const bool isNegative = std::all_of(z.begin(), z.end(), [](float each) { return each <= 0; });
  if (isDead) ++counts.dead;
  if (isNegative) ++counts.negative;
  if (unit.isNegative && !isNegative) ++counts.risen;
  float largestMove = unit.largestMove;
  if (!unit.z.empty() && !unit.isDead) {
    largestMove = std::max(largestMove, largestDifference(unit.z, z) / rangeOf(unit.z));
    if (isDead) countDeath(unit, largestMove, counts);
  }
  unit = {{z.begin(), z.end()}, largestMove, isDead, isNegative};
}

void DyingUnits::countDeath(const Unit& before, float largestMove, Counts& counts) const {
  ++counts.died;
  if (reachOf(before.z) >= large * rangeOf(before.z)) ++counts.thrown;
  if (largestMove <= small && steps_ >= many) ++counts.drifted;
}

float DyingUnits::reachOf(std::span<const float> z) const {
  float farthest = 0;
  for (const float each : z) {
    float nearest = std::numeric_limits<float>::infinity();
    for (const Interval& at : flat_) {
      const float below = static_cast<float>(at.from) - each;
      const float above = each - static_cast<float>(at.to);
      nearest = std::min({nearest, std::max({0.0F, below, above})});
    }
    farthest = std::max(farthest, nearest);
  }
  return farthest;
}

}  // namespace lab
