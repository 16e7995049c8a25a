// The activations that are x times a gate, which rises from 0 to 1: a distribution function of x.
#include <array>
#include <cmath>

#include "activation/catalogue.hpp"
#include "activation/claims.hpp"
#include "activation/kernel.hpp"
#include "math/double_double.hpp"
#include "math/exponential.hpp"
#include "math/single/exponential.hpp"

namespace lab {
namespace {

/// What all of them are far from 0, to the last bit, ±∞ included.
Evaluation farFromZero(double x) {
  if (std::isnan(x)) return {x, x, x};
  return x > 0 ? Evaluation{x, 1, 0} : Evaluation{0, 0, 0};
}

/// x s(v), s the sigmoid and v = v(x) of the sign of x. `slope` is v′, `bend` is 2 + x v″/v′:
///   f′ = s + x v′ s(1-s)
///   f″ = s(1-s) v′ (2 + x v″/v′ + x v′ (1-2s))
Evaluation timesSigmoid(double x, DoubleDouble v, double slope, double bend) {
  if (!(std::abs(v.high) < 1e4)) return farFromZero(x);
  const Exponential e = exponential(v.high < 0 ? v : -v);
  const double d = 1 + e.value();
  const double stretch = x * slope;
  const double sag = std::abs(stretch) * ((1 - e.value()) / d);
  // In this order neither a huge slope overflows nor a small e^v underflows but in the result.
  const double secondDerivative = (bend - sag) * e.first * (slope / (d * d)) * e.second;
  if (x < 0) return {x / d * e, (d + stretch) / (d * d) * e, secondDerivative};
  return {x / d, (d + stretch * e.value()) / (d * d), secondDerivative};
}

/// The same in single precision for an odd v, with a = |x| cut off where e = e^-v(a) is 0, and `slope` v′(a).
SingleEvaluation timesSigmoidSingle(float x, float a, float e, float slope) {
  const float q = 1 / (1 + e);
  const float tail = e * q;  // s(-v)
  return rectified(x, {a * tail, (1 + e - slope * a) * (tail * q)});
}

Evaluation silu(double x, ParameterValues) { return timesSigmoid(x, {x}, 1, 2); }

Evaluation swish(double x, ParameterValues values) {
  const double beta = values[0];
  return timesSigmoid(x, twoProduct(beta, x), beta, 2);
}

auto swishSingle(single::Decay beta) {
  return [beta](float x) -> SingleEvaluation {
    const float a = atMost(beta.reach, std::abs(x));
    return timesSigmoidSingle(x, a, single::exponentialInReach(a, beta).value, -beta.rate);
  };
}

auto siluRowSingle(ParameterValues) { return swishSingle({}); }

auto swishRowSingle(ParameterValues values) { return swishSingle(single::Decay(moderate(values[0]))); }

Properties swishProperties(ParameterValues values) { return {.attainsInfimum = true, .scale = 1 / values[0]}; }

Evaluation geluTanh(double x, ParameterValues) {
  if (!(std::abs(x) < 100)) return farFromZero(x);
  constexpr DoubleDouble scale{0x1.9884533d43651p+0, -0x1.cbc0d30ebfd15p-54};  // 2√(2/π)
  constexpr DoubleDouble one{1};
  const DoubleDouble cubic = twoProduct(x, x) * DoubleDouble{0.044715};
  const DoubleDouble v = (one + cubic) * DoubleDouble{x} * scale;  // 2u
  const double slope = ((one + cubic * DoubleDouble{3}) * scale).high;
  const double bend = 4 - 2 / (1 + 3 * cubic.high);
  return timesSigmoid(x, v, slope, bend);
}

auto geluTanhSingle(ParameterValues) {
  return [unit = single::Decay(), limit = 10.7f](float x) -> SingleEvaluation {
    constexpr float scale = 0x1.988454p+0f;      // 2√(2/π)
    const float a = atMost(limit, std::abs(x));  // beyond, e is 0
    const float cubic = 0.044715f * a * a;
    const float e = single::exponentialInReach(scale * a * (1 + cubic), unit).value;
    return timesSigmoidSingle(x, a, e, scale * (1 + 3 * cubic));
  };
}

/// Mills' ratio (1 - Φ(x))/φ(x) = 1/(x + 1/(x + 2/(x + 3/…))) for large x (Laplace 1805).
double millsRatio(double x) {
  double denominator = x;
  for (int k = 12; k > 0; --k) denominator = x + k / denominator;
  return 1 / denominator;
}

Evaluation gelu(double x, ParameterValues) {
  if (!(std::abs(x) < 40)) return farFromZero(x);
  constexpr DoubleDouble inverseRootTwo{0x1.6a09e667f3bcdp-1, -0x1.bdd3413b26456p-55};
  constexpr DoubleDouble logRootTwoPi{0x1.d67f1c864beb5p-1, -0x1.65b5a1b7ff5dfp-55};
  const DoubleDouble square = twoProduct(x, x);
  const Exponential phi = exponential(-(half(square) + logRootTwoPi));
  const double secondDerivative = ((2 - square.high) - square.low) * phi;
  if (x < -37) {  // Φ(x) underflows before x Φ(x) does
    const double mills = millsRatio(-x);
    return {x * mills * phi, (mills + x) * phi, secondDerivative};
  }
  // Φ(x) = erfc(-x/√2)/2, and the low part of -x/√2 moves it by its slope -√2 φ(x).
  const DoubleDouble z = inverseRootTwo * DoubleDouble{-x};
  const double Phi = std::erfc(z.high) / 2 - 2 * inverseRootTwo.high * z.low * phi;
  return {x * Phi, Phi + x * phi, secondDerivative};
}

/// x Φ(x) with Φ(-a) = e^(-a²/2) t P(t), t = 1/(1 + 0.35a). The exponent is so large that it takes more than a float.
auto geluSingle(ParameterValues) {
  return [unit = single::Decay(), limit = 14.48f](float x) -> SingleEvaluation {
    constexpr float inverseRootTwoPi = 0x1.988454p-2f;
    const float a = atMost(limit, std::abs(x));  // beyond, e is 0
    const float leading = __builtin_bit_cast(float, __builtin_bit_cast(std::uint32_t, a) & 0xfffff000);  // of 12 bits
    const float rest = (leading - a) * (leading + a) / 2;
    const float e = single::exponentialInReach(leading * leading / 2, unit, rest).value;
    const float t = 1 / (1 + 0.35f * a);
    const float square = t * t;
    const float inner = (0x1.eac9bep-4f + 0x1.b057bep-4f * t) -
                        square * ((0x1.7c4edap-6f - 0x1.464940p-3f * t) +
                                  square * ((0x1.05fa96p-2f - 0x1.26f99cp-3f * t) + square * 0x1.ddb8e8p-6f));
    const float p = (0x1.1df1c6p-3f + 0x1.1e70c2p-3f * t) + square * inner;
    const float ratio = t * p;
    return rectified(x, {a * ratio * e, (ratio - inverseRootTwoPi * a) * e});
  };
}

/// With n = e² + 2e and e = e^x, tanh(ln(1 + e)) = n/(n + 2). For x > 0 the same in w = e^-x, divided through by e².
Evaluation mish(double x, ParameterValues) {
  if (!(std::abs(x) < 1e4)) return farFromZero(x);
  if (x <= 0) {
    const Exponential exponent = exponential({x});
    const double e = exponent.value();
    const double n = e * (e + 2);
    const double d = n + 2;
    return {
        .value = x * ((e + 2) / d) * exponent,
        .derivative = (4 * (1 + x) + e * (6 + 4 * x + e * (4 + e))) / (d * d) * exponent,
        .secondDerivative = 4 * (d * (2 + 2 * e + x) - 2 * n * e * x) / (d * d * d) * exponent,
    };
  }
  const double w = std::exp(-x);
  const double d = 1 + 2 * w * (1 + w);
  return {
      .value = x - x * (2 * w * w / d),
      .derivative = ((1 + 2 * w) * d + 4 * x * w * w * (1 + w)) / (d * d),
      .secondDerivative = 4 * (2 * (1 + w) * d + x * (w * (2 * w * (1 + w) - 3) - 2)) / (d * d * d) * w * w,
  };
}

auto mishSingle(ParameterValues) {
  return [unit = single::Decay()](float x) -> SingleEvaluation {
    const float a = atMost(unit.reach, std::abs(x));
    const float e = single::exponentialInReach(a, unit).value;
    const float square = e * e;
    const float n = (x < 0 ? square : 1) + 2 * e;
    const float d = n + 2 * (x < 0 ? 1 : square);
    const float gate = n / d;
    const float bend = 4 * (1 + e) * (x < 0 ? -e : square) / (d * d);
    return {atLeast(-a, x) * gate, gate + a * bend};
  };
}

Evaluation hardSwish(double x, ParameterValues) {
  if (!(std::abs(x) < 3)) return farFromZero(x);
  return {x * (x + 3) / 6, (2 * x + 3) / 6, 1.0 / 3};
}

auto hardSwishSingle(ParameterValues) {
  return [](float x) -> SingleEvaluation {
    const float near = atLeast(-3, x);
    const float inside = (2 * near + 3) / 6;
    const float gate = atMost(6, near + 3) / 6;
    const float slope = x <= -3 ? 0 : inside;
    return {near * gate, x >= 3 ? 1 : slope};
  };
}

Properties hardSwishProperties(ParameterValues) { return {.attainsInfimum = true, .flat = {{-infinity, -3}}}; }

constexpr std::array swishParameters{
    Parameter{.id = "beta", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 10, .step = 0.1}}};

const std::array rows{
    Activation{
        .id = "gelu",
        .family = Family::gated,
        .evaluate = gelu,
        .kernel = kernel<geluSingle>,
        .properties = attainsInfimum,
    },
    Activation{
        .id = "gelu_tanh",
        .family = Family::gated,
        .evaluate = geluTanh,
        .kernel = kernel<geluTanhSingle>,
        .properties = attainsInfimum,
    },
    Activation{
        .id = "silu",
        .family = Family::gated,
        .evaluate = silu,
        .kernel = kernel<siluRowSingle>,
        .properties = attainsInfimum,
    },
    Activation{
        .id = "swish",
        .family = Family::gated,
        .parameters = swishParameters,
        .evaluate = swish,
        .kernel = kernel<swishRowSingle>,
        .properties = swishProperties,
    },
    Activation{
        .id = "mish",
        .family = Family::gated,
        .evaluate = mish,
        .kernel = kernel<mishSingle>,
        .properties = attainsInfimum,
    },
    Activation{
        .id = "hard_swish",
        .family = Family::gated,
        .evaluate = hardSwish,
        .kernel = kernel<hardSwishSingle>,
        .kinks = slopeJumpsAtThree,
        .properties = hardSwishProperties,
    },
};

}  // namespace

constinit const std::span<const Activation> gatedActivations = rows;

}  // namespace lab
