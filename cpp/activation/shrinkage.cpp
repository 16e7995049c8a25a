#include <array>
#include <cmath>

#include "activation/catalogue.hpp"
#include "activation/claims.hpp"
#include "activation/kernel.hpp"
#include "math/hyperbolic.hpp"
#include "math/single/hyperbolic.hpp"

namespace lab {
namespace {

/// x - tanh x for |x| < ¼, where the difference cancels. Lambert's continued fraction
/// tanh x = x / (1 + y), y = x²/(3 + x²/(5 + x²/(7 + …))) gives x - tanh x = x y/(1 + y), all terms positive.
double tanhshrinkNearZero(double x) {
  const double square = x * x;
  double rest = 0;
  for (int odd = 15; odd >= 5; odd -= 2) rest = square / (odd + rest);
  const DoubleDouble y = quotient(twoProduct(x, x), twoSum(3, rest));
  return x * quotient(y, DoubleDouble{1} + y).high;
}

Evaluation tanhshrink(double x, ParameterValues) {
  const Tanh t = tanh({x});
  return {
      .value = std::abs(x) < 0.25 ? tanhshrinkNearZero(x) : (x - t.value.high) - t.value.low,
      .derivative = t.value.high * t.value.high + 2 * t.value.high * t.value.low,
      .secondDerivative = (DoubleDouble{2} * t.value * t.share) * t.e,
  };
}

auto tanhshrinkSingle(ParameterValues) {
  return [constants = single::TanhConstants()](float x) -> SingleEvaluation {
    const single::Tanh t = single::tanh(std::abs(x), constants);
    return {x - withSignOf(x, t.value), std::abs(x) > 1 ? 1 - t.derivative : t.value * t.value};
  };
}

Evaluation softshrink(double x, ParameterValues values) {
  if (std::isnan(x)) return {x, x, x};
  const double lambda = values[0];
  if (x > lambda) return {x - lambda, 1, 0};
  if (x < -lambda) return {x + lambda, 1, 0};
  return {0, 0, 0};
}

auto softshrinkSingle(ParameterValues values) {
  return [lambda = narrow(values[0]), kink = floatUpTo(values[0])](float x) -> SingleEvaluation {
    return {x - atMost(lambda, atLeast(-lambda, x)), unlessNaN(x, std::abs(x) > kink ? 1.0f : 0.0f)};
  };
}

Evaluation hardshrink(double x, ParameterValues values) {
  if (std::isnan(x)) return {x, x, x};
  return std::abs(x) > values[0] ? Evaluation{x, 1, 0} : Evaluation{0, 0, 0};
}

auto hardshrinkSingle(ParameterValues values) {
  return [kink = floatUpTo(values[0])](float x) -> SingleEvaluation {
    return {std::abs(x) <= kink ? 0 : x, unlessNaN(x, std::abs(x) > kink ? 1.0f : 0.0f)};
  };
}

constexpr std::array lambdaParameter{Parameter{
    .id = "lambda", .standard = 0.5, .domain = positive, .slider = {.least = 0.1, .greatest = 2, .step = 0.1}}};

Properties flatToLambda(ParameterValues values) { return {.odd = true, .flat = {{-values[0], values[0]}}}; }

std::vector<Kink> softshrinkKinks(ParameterValues values) {
  return {{.x = -values[0], .order = 1}, {.x = values[0], .order = 1}};
}

std::vector<Kink> hardshrinkKinks(ParameterValues values) {
  return {{.x = -values[0], .order = 0}, {.x = values[0], .order = 0}};
}

const std::array rows{
    Activation{
        .id = "tanhshrink",
        .family = Family::shrinkage,
        .evaluate = tanhshrink,
        .kernel = kernel<tanhshrinkSingle>,
        .properties = strictAndOdd,
    },
    Activation{
        .id = "softshrink",
        .family = Family::shrinkage,
        .parameters = lambdaParameter,
        .evaluate = softshrink,
        .kernel = kernel<softshrinkSingle>,
        .kinks = softshrinkKinks,
        .properties = flatToLambda,
    },
    Activation{
        .id = "hardshrink",
        .family = Family::shrinkage,
        .parameters = lambdaParameter,
        .evaluate = hardshrink,
        .kernel = kernel<hardshrinkSingle>,
        .kinks = hardshrinkKinks,
        .properties = flatToLambda,
    },
};

}  // namespace

constinit const std::span<const Activation> shrinkageActivations = rows;

}  // namespace lab
