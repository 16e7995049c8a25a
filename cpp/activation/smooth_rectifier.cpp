#include <algorithm>
#include <array>
#include <cmath>

#include "activation/catalogue.hpp"
#include "activation/claims.hpp"
#include "activation/kernel.hpp"
#include "math/double_double.hpp"
#include "math/exponential.hpp"
#include "math/single/exponential.hpp"
#include "math/single/logarithm.hpp"

namespace lab {
namespace {

Evaluation softplus(double x, double beta) {
  const DoubleDouble z = twoProduct(beta, x);
  const Exponential e = exponential(x < 0 ? z : -z);
  const double q = 1 / (1 + e.value());
  // log1p(e) is e to the last bit below 2^-60, and e/β may be normal where e is not.
  const double excess = e.value() > 0x1p-60 ? std::log1p(e.value()) / beta : e.first / beta * e.second;
  return {
      .value = std::max(x, 0.0) + excess,
      .derivative = x < 0 ? q * e : q,
      .secondDerivative = beta * q * q * e,
  };
}

Evaluation softplusRow(double x, ParameterValues values) { return softplus(x, values[0]); }

auto softplusSingle(ParameterValues values) {
  const double beta = moderate(values[0]);
  return [decay = single::Decay(beta), inverse = narrow(1 / beta)](float x) -> SingleEvaluation {
    const float e = single::decayed(std::abs(x), decay).value;
    return rectified(x, {-inverse * single::logNearOne(e), e / (1 + e)});
  };
}

/// -softplus(-x)
Evaluation logSigmoid(double x, ParameterValues) {
  const Evaluation mirrored = softplus(-x, 1);
  return {-mirrored.value, mirrored.derivative, -mirrored.secondDerivative};
}

auto logSigmoidSingle(ParameterValues) {
  return [unit = single::Decay()](float x) -> SingleEvaluation {
    const float e = single::decayed(std::abs(x), unit).value;
    const float q = 1 / (1 + e);
    return {atMost(0, x) - single::logNearOne(e), x < 0 ? q : e * q};
  };
}

/// f(-|x|) = b/(2(r + |x|)) and f′(-|x|) = f(-|x|)/r with r = √(x² + b), neither of which cancels. r is that of x and
/// √b divided by a power of two, so that no square over- or underflows.
Evaluation squareplus(double x, ParameterValues values) {
  if (std::isnan(x)) return {x, x, x};
  if (std::isinf(x)) return x > 0 ? Evaluation{x, 1, 0} : Evaluation{0, 0, 0};
  const DoubleDouble rootOfB = squareRoot({values[0]});
  int exponent = 0;
  std::frexp(std::max(std::abs(x), rootOfB.high), &exponent);
  const DoubleDouble a{std::ldexp(std::abs(x), -exponent)};
  const DoubleDouble b{std::ldexp(rootOfB.high, -exponent), std::ldexp(rootOfB.low, -exponent)};
  const DoubleDouble root = squareRoot(a * a + b * b);
  const DoubleDouble twice = DoubleDouble{2} * (root + a);
  const DoubleDouble excess = quotient(rootOfB, twice) * b;
  const DoubleDouble share = quotient(b, root);
  const DoubleDouble tail = quotient(b, twice) * share;
  return {
      .value = (DoubleDouble{std::max(x, 0.0)} + excess).high,
      .derivative = x < 0 ? tail.high : (DoubleDouble{1} - tail).high,
      .secondDerivative = std::ldexp(share.high, -exponent) * quotient(share, DoubleDouble{2} * root).high,
  };
}

auto squareplusSingle(ParameterValues values) {
  return [b = narrow(moderate(values[0]))](float x) -> SingleEvaluation {
    const float a = std::abs(x);
    const float root = a < 0x1p62f ? std::sqrt(a * a + b) : a;  // b is nothing beside a larger x², which may overflow
    const float excess = b / 2 / (root + a);
    return rectified(x, {-excess, excess / root});
  };
}

constexpr std::array softplusParameters{
    Parameter{.id = "beta", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 10, .step = 0.1}}};
constexpr std::array squareplusParameters{
    Parameter{.id = "b", .standard = 4, .domain = positive, .slider = {.least = 0.25, .greatest = 8, .step = 0.25}}};

const std::array rows{
    Activation{
        .id = "softplus",
        .family = Family::smooth_rectifier,
        .parameters = softplusParameters,
        .evaluate = softplusRow,
        .kernel = kernel<softplusSingle>,
        .properties = strict,
    },
    Activation{
        .id = "squareplus",
        .family = Family::smooth_rectifier,
        .parameters = squareplusParameters,
        .evaluate = squareplus,
        .kernel = kernel<squareplusSingle>,
        .properties = strict,
    },
    Activation{
        .id = "log_sigmoid",
        .family = Family::smooth_rectifier,
        .evaluate = logSigmoid,
        .kernel = kernel<logSigmoidSingle>,
        .properties = strict,
    },
};

}  // namespace

constinit const std::span<const Activation> smoothRectifierActivations = rows;

}  // namespace lab
