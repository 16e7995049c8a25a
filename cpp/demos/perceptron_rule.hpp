#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "activation/activation_choice.hpp"

// A unit that fires where w₁x₁ + w₂x₂ > θ, and the rule by which it learns a truth table.
namespace lab {

constexpr std::size_t corners = 4;

/// A number at each corner.
using Outputs = std::array<float, corners>;
/// Two inputs at each corner.
using Inputs = std::array<Outputs, 2>;

constexpr Inputs cornerInputs{Outputs{0, 0, 1, 1}, Outputs{0, 1, 0, 1}};

/// w₁, w₂ and θ as whole numbers, of millionths or of steps of the learning rate: so small that their sums are exact.
using Unit = std::array<float, 3>;

/// 1 where it fires.
Outputs outputsOf(const Unit& unit, const Inputs& inputs, const ActivationChoice& step);

std::size_t countRight(const Outputs& outputs, const Outputs& targets);

/// Where a run of the rule stands after a mistake.
struct Moment {
  Unit unit{};
  std::size_t corner = corners;  ///< that was wrong; none at the start
  std::size_t pass = 0;
};

/// What the rule does until all outputs are right, or the passes are used up.
struct Lesson {
  std::vector<Moment> moments;
  std::size_t mostRight = 0;
  /// The first pass after which the weights are what they were after an earlier one, which is the other; 0 if none is.
  std::size_t cycle = 0;
  std::size_t backTo = 0;
};

Lesson learn(const Outputs& targets, std::size_t passes, const ActivationChoice& step);

/// (R/γ)², where R is the greatest length of an input with a 1 added and γ the widest margin of a line; infinite where
/// no line will do.
double mistakeBound(const Outputs& targets);

}  // namespace lab
