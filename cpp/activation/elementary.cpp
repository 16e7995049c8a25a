#include <array>
#include <cmath>

#include "activation/catalogue.hpp"
#include "activation/claims.hpp"
#include "activation/kernel.hpp"
#include "math/exponential.hpp"
#include "math/single/exponential.hpp"

namespace lab {
namespace {

Evaluation step(double x, ParameterValues) {
  if (std::isnan(x)) return {x, x, x};
  return {x > 0 ? 1.0 : 0.0, 0, 0};
}

auto stepSingle(ParameterValues) {
  return [](float x) -> SingleEvaluation { return {unlessNaN(x, x > 0 ? 1.0f : 0.0f), unlessNaN(x, 0)}; };
}

Evaluation identity(double x, ParameterValues) {
  if (std::isnan(x)) return {x, x, x};
  return {x, 1, 0};
}

auto identitySingle(ParameterValues) {
  return [](float x) -> SingleEvaluation { return {x, unlessNaN(x, 1)}; };
}

Evaluation exponentialRow(double x, ParameterValues) {
  const double e = exponential({x}).value();
  return {e, e, e};
}

/// e^x is log-normal. Most of its mean lies σ standard deviations from 0 and most of its square 2σ, where σ can be so
/// large that no double holds their densities.
Moments logNormal(double sigma, ParameterValues) {
  const double root = exponential({sigma * sigma / 2}).value();
  if (sigma < 1e-8) return {.mean = root, .standardDeviation = sigma};
  if (sigma > 7) return {.mean = root, .standardDeviation = root * root};  // 1 is nothing beside e^σ²
  return {.mean = root, .standardDeviation = root * std::sqrt(exponentialLessOne({sigma * sigma}).high)};
}

auto exponentialSingle(ParameterValues) {
  return [](float x) -> SingleEvaluation {
    const float e = single::exp(x);
    return {e, e};
  };
}

Properties stepProperties(ParameterValues) {
  return {.attainsInfimum = true, .attainsSupremum = true, .flat = {{-infinity, infinity}}};
}

std::vector<Kink> jumpsAtZero(ParameterValues) { return {{.x = 0, .order = 0}}; }

const std::array rows{
    Activation{
        .id = "step",
        .family = Family::elementary,
        .evaluate = step,
        .kernel = kernel<stepSingle>,
        .kinks = jumpsAtZero,
        .properties = stepProperties,
    },
    Activation{
        .id = "identity",
        .family = Family::elementary,
        .evaluate = identity,
        .kernel = kernel<identitySingle>,
        .properties = strictAndOdd,
    },
    Activation{
        .id = "exponential",
        .family = Family::elementary,
        .evaluate = exponentialRow,
        .kernel = kernel<exponentialSingle>,
        .properties = strict,
        .moments = logNormal,
    },
};

}  // namespace

constinit const std::span<const Activation> elementaryActivations = rows;

}  // namespace lab
