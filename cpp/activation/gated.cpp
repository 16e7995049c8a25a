// The activations that are x times a gate, which rises from 0 to 1: a distribution function of x.
#include <array>
#include <cmath>

#include "activation/catalogue.hpp"
#include "activation/claims.hpp"
#include "activation/kernel.hpp"
#include "math/double_double.hpp"
#include "math/exponential.hpp"
#include "math/normal.hpp"
#include "math/single/exponential.hpp"

namespace lab {
namespace {

/// What all of them are far from 0, to the last bit, ±∞ included.
Evaluation farFromZero(double x) {
  if (std::isnan(x)) return {x, x, x};
  return x > 0 ? Evaluation{x, 1, 0} : Evaluation{0, 0, 0};
}

constexpr DoubleDouble one{1};

/// x s(v), s the sigmoid and v = v(x) of the sign of x. `stretch` is x v′, `slope` is v′, `bend` is 2 + x v″/v′:
///   f′ = s + x v′ s(1-s)
///   f″ = s(1-s) v′ (2 + x v″/v′ + x v′ (1-2s))
/// The sums cancel beside the roots of f′ and f″.
Evaluation timesSigmoid(double x, DoubleDouble v, DoubleDouble stretch, double slope, DoubleDouble bend) {
  if (!(std::abs(v.high) < 1e4)) return farFromZero(x);
  const Exponential e = exponential(v.high < 0 ? v : -v);
  const DoubleDouble precise = e.precise();
  const DoubleDouble sum = one + precise;
  const DoubleDouble square = sum * sum;
  const DoubleDouble turned = bend * sum + (x < 0 ? stretch : -stretch) * (one - precise);
  // In this order neither a huge slope overflows nor a small e^v underflows but in the result.
  const double secondDerivative =
      (quotient(turned, square * sum) * DoubleDouble{e.first, e.low}).high * slope * e.second;
  if (x < 0) return {quotient({x}, sum) * e, quotient(sum + stretch, square) * e, secondDerivative};
  return {quotient({x}, sum).high, quotient(sum + stretch * precise, square).high, secondDerivative};
}

/// The same in single precision for an odd v, with a = |x| cut off where e = e^-v(a) is 0, and `slope` v′(a).
SingleEvaluation timesSigmoidSingle(float x, float a, float e, float slope) {
  const float q = 1 / (1 + e);
  const float tail = e * q;  // s(-v)
  return rectified(x, {a * tail, (1 + e - slope * a) * (tail * q)});
}

Evaluation silu(double x, ParameterValues) { return timesSigmoid(x, {x}, {x}, 1, {2}); }

Evaluation swish(double x, ParameterValues values) {
  const double beta = values[0];
  const DoubleDouble v = twoProduct(beta, x);
  return timesSigmoid(x, v, v, beta, {2});
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
  const DoubleDouble cubic = twoProduct(x, x) * DoubleDouble{0.044715};
  const DoubleDouble v = (one + cubic) * DoubleDouble{x} * scale;  // 2u
  const DoubleDouble rise = one + cubic * DoubleDouble{3};
  const DoubleDouble slope = rise * scale;
  return timesSigmoid(x, v, slope * DoubleDouble{x}, slope.high, DoubleDouble{4} - quotient({2}, rise));
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

Evaluation gelu(double x, ParameterValues) {
  if (!(std::abs(x) < 40)) return farFromZero(x);
  const Exponential phi = normalDensity(x);
  const DoubleDouble square = twoProduct(x, x);
  const double secondDerivative = ((2 - square.high) - square.low) * phi;
  if (x < -3) {  // Φ(x) underflows before x Φ(x) does
    const double mills = millsRatio(-x);
    return {x * mills * phi, (mills + x) * phi, secondDerivative};
  }
  const DoubleDouble Phi = normalDistribution(x);
  return {(DoubleDouble{x} * Phi).high, (Phi + DoubleDouble{x} * phi.precise()).high, secondDerivative};
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
/// The sums of f′ and f″ cancel beside their roots.
Evaluation mish(double x, ParameterValues) {
  if (!(std::abs(x) < 1e4)) return farFromZero(x);
  constexpr DoubleDouble two{2};
  constexpr DoubleDouble four{4};
  const Exponential exponent = exponential({-std::abs(x)});
  const DoubleDouble e = exponent.precise();
  const DoubleDouble at{x};
  if (x <= 0) {
    const DoubleDouble n = e * (e + two);
    const DoubleDouble d = n + two;
    const DoubleDouble slope = (e + two) * d + four * at * (one + e);
    const DoubleDouble bend = four * (d * (two + two * e + at) - two * n * e * at);
    return {
        .value = (quotient(e + two, d) * at) * exponent,
        .derivative = quotient(slope, d * d) * exponent,
        .secondDerivative = quotient(bend, d * d * d) * exponent,
    };
  }
  const double w = e.high;
  const DoubleDouble twice = two * e * (one + e);
  const DoubleDouble d = one + twice;
  const DoubleDouble bend = two * (one + e) * d + at * (e * (twice - DoubleDouble{3}) - two);
  return {
      .value = x - x * (2 * w * w / d.high),
      .derivative = ((1 + 2 * w) * d.high + 2 * x * w * twice.high) / (d.high * d.high),
      .secondDerivative = 4 * quotient(bend, d * d * d).high * w * exponent,
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
