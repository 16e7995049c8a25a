#pragma once

#include <algorithm>

#include "demos/runs.hpp"

// Conditions of all unless stated: depth 20, width 32, 32 examples, gain 1, Xavier normal, no skip connections; limit
// of saturation |f′| < 0.01. Inputs and ∂L/∂a of the last layer are N(0, 1). Expectations over the weights: Glorot &
// Bengio 2010; He, Zhang, Ren & Sun 2015; a typical net against the mean: Hanin 2018.
namespace lab {

constexpr double he = 1;
constexpr double lecun = 2;
constexpr double fixed = 3;
constexpr double zeros = 4;
constexpr double uniform = 1;

inline History pass(std::string_view function, const Given& given = {}, std::uint32_t seed = 1) {
  return runDemo(runOf("vanishing_gradient", function, given, seed));
}

inline const std::vector<float>& numbers(const History& history, std::string_view id) {
  return seriesOf(history, id).data;
}

inline double fact(const History& history, std::string_view id) {
  return std::find_if(history.facts.begin(), history.facts.end(), [id](const Fact& each) { return each.id == id; })
      ->value;
}

}  // namespace lab
