#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "activation/activation.hpp"

namespace lab {

/// Follows the units of one layer from step to step: which are dead, and whether one large step or a slow drift did it.
class DyingUnits {
 public:
  /// Of all units at a step.
  struct Counts {
    std::size_t dead = 0;
    std::size_t negative = 0;  ///< z ≤ 0 at every input
    std::size_t died = 0;      ///< in this step
    std::size_t thrown = 0;    ///< of those: by one large step
    std::size_t drifted = 0;   ///< of those: in many small steps, and no other
    std::size_t risen = 0;     ///< negative a step ago, and no more
  };

  /// `flat` is where f′ is defined 0.
  DyingUnits(std::size_t count, std::vector<Interval> flat) : flat_(std::move(flat)), units_(count) {}

  /// Takes in the next step: the pre-activations of every unit, as many as there are inputs.
  Counts next(std::span<const std::span<const float>> preactivations);

 private:
  struct Unit {
    std::vector<float> z = {};  ///< a step ago
    float largestMove = 0;      ///< of any z in one step, as a share of the range of z
    bool isDead = false;
    bool isNegative = false;
  };

  void follow(Unit& unit, std::span<const float> z, Counts& counts) const;
  void countDeath(const Unit& before, float largestMove, Counts& counts) const;
  /// The farthest that any of these lies from the flat parts.
  [[nodiscard]] float reachOf(std::span<const float> z) const;

  std::vector<Interval> flat_;
  std::vector<Unit> units_;
  std::size_t steps_ = 0;
};

}  // namespace lab
