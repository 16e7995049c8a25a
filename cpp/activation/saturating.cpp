#include <cmath>

#include "activation/catalogue.hpp"

namespace lab {
namespace {

Evaluation sigmoid(double x, ParameterValues) {
  const double e = std::exp(-std::abs(x));
  const double q = 1 / (1 + e);  // sigmoid(|x|)
  const double slope = e * q * q;
  return {
      .value = x < 0 ? e * q : q,
      .derivative = slope,
      // 1 - 2s = tanh(-x/2), which does not cancel near 0
      .secondDerivative = slope * std::copysign(q, -x) * -std::expm1(-std::abs(x)),
  };
}

}  // namespace

std::vector<Activation> saturatingActivations() {
  return {
      {
          .id = "sigmoid",
          .family = Family::saturating,
          .evaluate = sigmoid,
          .properties = [](ParameterValues) { return Properties{.strict = true}; },
          .formula = {.value = R"(\sigma(x) = \frac{1}{1 + e^{-x}})",
                      .derivative = R"(\sigma(x)\,(1 - \sigma(x)))",
                      .secondDerivative = R"(\sigma(x)\,(1 - \sigma(x))\,(1 - 2\sigma(x)))"},
          .source = "Verhulst 1838; Rumelhart, Hinton & Williams 1986",
      },
  };
}

}  // namespace lab
