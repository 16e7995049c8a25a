#include <array>
#include <cmath>

#include "activation/catalogue.hpp"
#include "activation/claims.hpp"
#include "activation/kernel.hpp"
#include "math/double_double.hpp"
#include "math/exponential.hpp"
#include "math/hyperbolic.hpp"
#include "math/single/arctangent.hpp"
#include "math/single/exponential.hpp"
#include "math/single/hyperbolic.hpp"

namespace lab {
namespace {

/// With the steepness k and s = σ(kx): f′ = k s(1-s), f″ = k² s(1-s)(1-2s).
Evaluation sigmoid(double x, ParameterValues values) {
  const double k = values[0];
  const DoubleDouble z = twoProduct(k, std::abs(x));
  if (k > 1 && z.high > 700) {  // k²e^-z may be normal where e^-z is not
    const Exponential root = exponential(-half(z));
    const double part = k * root;
    return {x < 0 ? root.value() * root.value() : 1, root.value() * part, std::copysign(part * part, -x)};
  }
  const Exponential e = exponential(-z);
  const DoubleDouble inverse = quotient({1}, DoubleDouble{1} + e.precise());  // sigmoid(|kx|)
  const DoubleDouble share = inverse * inverse;
  // |1 - 2s| = tanh(|kx|/2), which does not cancel near 0; for k > 1, kx may underflow where k³x/8 does not
  const double secondDerivative = k > 1 && z.high < 0x1p-60
                                      ? k * (x * 0x1p60) * (k / 2) * (k * -0x1p-62)
                                      : std::copysign(k * (k * ((share * tanh(half(z)).value) * e)), -x);
  return {x < 0 ? inverse * e : inverse.high, k * (share * e), secondDerivative};
}

auto sigmoidSingle(ParameterValues values) {
  const double k = moderate(values[0]);
  return [decay = single::Decay(k), steepness = narrow(k)](float x) -> SingleEvaluation {
    const float e = single::decayed(std::abs(x), decay).value;
    const float q = 1 / (1 + e);
    return {x < 0 ? e * q : q, e * q * q * steepness};
  };
}

Properties sigmoidProperties(ParameterValues values) { return {.strict = true, .scale = 1 / values[0]}; }

Evaluation tanhRow(double x, ParameterValues) {
  const Tanh t = tanh({x});
  return {t.value.high, t.share * t.e, (DoubleDouble{-2} * t.value * t.share) * t.e};
}

auto tanhSingle(ParameterValues) {
  return [constants = single::TanhConstants()](float x) -> SingleEvaluation {
    const single::Tanh t = single::tanh(std::abs(x), constants);
    return {withSignOf(x, t.value), t.derivative};
  };
}

Evaluation softsign(double x, ParameterValues) {
  const DoubleDouble q = quotient({1}, twoSum(1, std::abs(x)));
  const double slope = q.high * q.high + 2 * q.high * q.low;
  return {
      .value = std::abs(x) < 1 ? (DoubleDouble{x} * q).high : std::copysign((DoubleDouble{1} - q).high, x),  // not ∞·0
      .derivative = slope,
      .secondDerivative = x == 0 ? 0 : std::copysign(2 * slope * q.high, -x),
  };
}

auto softsignSingle(ParameterValues) {
  return [](float x) -> SingleEvaluation {
    const float q = 1 / (1 + std::abs(x));
    const float far = x < 0 ? q - 1 : 1 - q;
    return {std::abs(x) > 1 ? far : x * q, q * q};
  };
}

Evaluation arctan(double x, ParameterValues) {
  if (std::abs(x) < 1e9) {
    const double slope = 1 / (1 + x * x);
    return {std::atan(x), slope, -2 * x * slope * slope};
  }
  const double inverse = 1 / x;  // 1 + x² is x² to the last bit, and may overflow
  return {std::atan(x), inverse * inverse, -2 * inverse * inverse * inverse};
}

auto arctanSingle(ParameterValues) {
  return [](float x) -> SingleEvaluation { return {single::arctan(x), 1 / (1 + x * x)}; };
}

Evaluation isru(double x, ParameterValues values) {
  if (std::isnan(x)) return {x, x, x};
  const double alpha = values[0];
  const DoubleDouble stretched = twoProduct(alpha, x);
  const DoubleDouble square = DoubleDouble{1} + stretched * DoubleDouble{x};
  if (!(square.high < 1e60)) {  // 1 is nothing beside αx², and the square may overflow
    const DoubleDouble limit = quotient({1}, squareRoot({alpha}));
    const DoubleDouble q = quotient(limit, {std::abs(x)});
    const double inverse = q.high * q.high + 2 * q.high * q.low;
    return {std::copysign(limit.high, x), inverse * q.high, -3 / x * q.high * inverse};
  }
  const DoubleDouble root = squareRoot(square);
  return {
      .value = quotient({x}, root).high,
      .derivative = quotient({1}, square * root).high,
      .secondDerivative = -3 * quotient(stretched, square * square * root).high,
  };
}

auto isruSingle(ParameterValues values) {
  const double moderateAlpha = moderate(values[0]);
  const float alpha = narrow(moderateAlpha);
  const float limit = narrow(0x1p52 / std::sqrt(moderateAlpha));  // 1 is nothing beside αx² there
  return [alpha, limit](float x) -> SingleEvaluation {
    const float near = atMost(limit, atLeast(-limit, x));
    const float square = 1 + alpha * near * near;
    const float q = 1 / std::sqrt(square);
    return {near * q, q / square};
  };
}

Properties isruProperties(ParameterValues values) {
  return {.strict = true, .odd = true, .scale = 1 / std::sqrt(values[0])};
}

Evaluation hardSigmoid(double x, ParameterValues) {
  if (std::isnan(x)) return {x, x, x};
  if (x <= -3) return {0, 0, 0};
  if (x >= 3) return {1, 0, 0};
  return {(x + 3) / 6, 1.0 / 6, 0};
}

auto hardSigmoidSingle(ParameterValues) {
  return [](float x) -> SingleEvaluation {
    return {atMost(6, positivePart(x + 3)) / 6, unlessNaN(x, std::abs(x) < 3 ? 1.0f / 6 : 0.0f)};
  };
}

Evaluation hardTanh(double x, ParameterValues values) {
  if (std::isnan(x)) return {x, x, x};
  const double min = values[0];
  const double max = values[1];
  if (x <= min) return {min, 0, 0};
  if (x >= max) return {max, 0, 0};
  return {x, 1, 0};
}

auto hardTanhSingle(ParameterValues values) {
  return [min = narrow(values[0]), max = narrow(values[1]), left = floatUpTo(values[0]),
          right = -floatUpTo(-values[1])](float x) -> SingleEvaluation {
    return {atMost(max, atLeast(min, x)), unlessNaN(x, x > left && x < right ? 1.0f : 0.0f)};
  };
}

Evaluation gaussian(double x, ParameterValues) {
  if (std::abs(x) > 40) return {0, 0, 0};
  const DoubleDouble square = twoProduct(x, x);
  const Exponential e = exponential(-square);
  return {e.value(), -2 * x * e, ((4 * square.high - 2) + 4 * square.low) * e};
}

auto gaussianSingle(ParameterValues) {
  return [unit = single::Decay(), limit = 10.24f](float x) -> SingleEvaluation {
    const float near = atMost(limit, atLeast(-limit, x));  // beyond, e is 0
    const float e = single::exponentialInReach(near * near, unit).value;
    return {e, -2 * near * e};
  };
}

Properties hardSigmoidProperties(ParameterValues) { return flatBeyond(-3, 3); }
Properties hardTanhProperties(ParameterValues values) {
  Properties properties = flatBeyond(values[0], values[1]);
  properties.odd = values[0] == -values[1];
  return properties;
}

std::vector<Kink> hardTanhKinks(ParameterValues values) {
  return {{.x = values[0], .order = 1}, {.x = values[1], .order = 1}};
}

constexpr std::array sigmoidParameters{Parameter{
    .id = "steepness", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 10, .step = 0.1}}};
constexpr std::array isruParameters{
    Parameter{.id = "alpha", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 3, .step = 0.1}}};
constexpr std::array hardTanhParameters{
    Parameter{.id = "min", .standard = -1, .slider = {.least = -3, .greatest = 0, .step = 0.1}},
    Parameter{.id = "max", .standard = 1, .slider = {.least = 0.1, .greatest = 3, .step = 0.1}, .mustExceed = "min"}};

const std::array rows{
    Activation{
        .id = "sigmoid",
        .family = Family::saturating,
        .parameters = sigmoidParameters,
        .evaluate = sigmoid,
        .kernel = kernel<sigmoidSingle>,
        .properties = sigmoidProperties,
    },
    Activation{
        .id = "tanh",
        .family = Family::saturating,
        .evaluate = tanhRow,
        .kernel = kernel<tanhSingle>,
        .properties = strictAndOdd,
    },
    Activation{
        .id = "softsign",
        .family = Family::saturating,
        .evaluate = softsign,
        .kernel = kernel<softsignSingle>,
        .kinks = curvatureJumpsAtZero,
        .properties = strictAndOdd,
    },
    Activation{
        .id = "arctan",
        .family = Family::saturating,
        .evaluate = arctan,
        .kernel = kernel<arctanSingle>,
        .properties = strictAndOdd,
    },
    Activation{
        .id = "isru",
        .family = Family::saturating,
        .parameters = isruParameters,
        .evaluate = isru,
        .kernel = kernel<isruSingle>,
        .properties = isruProperties,
    },
    Activation{
        .id = "hard_sigmoid",
        .family = Family::saturating,
        .evaluate = hardSigmoid,
        .kernel = kernel<hardSigmoidSingle>,
        .kinks = slopeJumpsAtThree,
        .properties = hardSigmoidProperties,
    },
    Activation{
        .id = "hard_tanh",
        .family = Family::saturating,
        .parameters = hardTanhParameters,
        .evaluate = hardTanh,
        .kernel = kernel<hardTanhSingle>,
        .kinks = hardTanhKinks,
        .properties = hardTanhProperties,
    },
    Activation{
        .id = "gaussian",
        .family = Family::saturating,
        .evaluate = gaussian,
        .kernel = kernel<gaussianSingle>,
        .properties = attainsSupremum,
    },
};

}  // namespace

constinit const std::span<const Activation> saturatingActivations = rows;

}  // namespace lab
