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
    },
};

}  // namespace

constinit const std::span<const Activation> elementaryActivations = rows;

}  // namespace lab
