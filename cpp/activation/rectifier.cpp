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

Evaluation relu(double x, ParameterValues) {
  if (std::isnan(x)) return {x, x, x};
  return x > 0 ? Evaluation{x, 1, 0} : Evaluation{0, 0, 0};
}

auto reluSingle(ParameterValues) {
  return [](float x) -> SingleEvaluation { return {positivePart(x), unlessNaN(x, x > 0 ? 1.0f : 0.0f)}; };
}

/// leaky_relu, whose slope is chosen, and prelu, whose slope a is learned.
Evaluation leakyRelu(double x, ParameterValues values) {
  if (std::isnan(x)) return {x, x, x};
  const double slope = values[0];
  if (x > 0) return {x, 1, 0};
  return {slope == 0 ? 0 : slope * x, slope, 0};  // 0·∞ would be NaN
}

auto leakyReluSingle(ParameterValues values) {
  const float slope = narrow(values[0]);
  // 0·∞ would be NaN.
  const float least = slope == 0 ? std::numeric_limits<float>::lowest() : -std::numeric_limits<float>::infinity();
  return [slope, least](float x) -> SingleEvaluation {
    return {x > 0 ? x : slope * atLeast(least, x), unlessNaN(x, x > 0 ? 1.0f : slope)};
  };
}

Evaluation relu6(double x, ParameterValues) {
  if (std::isnan(x)) return {x, x, x};
  if (x <= 0) return {0, 0, 0};
  if (x >= 6) return {6, 0, 0};
  return {x, 1, 0};
}

auto relu6Single(ParameterValues) {
  return [](float x) -> SingleEvaluation {
    return {atMost(6, positivePart(x)), unlessNaN(x, x > 0 && x < 6 ? 1.0f : 0.0f)};
  };
}

Evaluation elu(double x, ParameterValues values) {
  if (x > 0) return {x, 1, 0};
  const double alpha = values[0];
  const double slope = alpha * exponential({x});
  return {(DoubleDouble{alpha} * exponentialLessOne({x})).high, slope, x == 0 ? 0 : slope};
}

/// scale·x for x > 0, else alpha (e^x - 1)
auto eluSingle(float scale, float alpha) {
  return [scale, alpha, unit = single::Decay()](float x) -> SingleEvaluation {
    const single::Exponential e = single::decayed(std::abs(x), unit);
    return {x > 0 ? scale * x : alpha * e.lessOne, x > 0 ? scale : alpha * e.value};
  };
}

auto eluRowSingle(ParameterValues values) { return eluSingle(1, narrow(values[0])); }

Evaluation selu(double x, ParameterValues) {
  constexpr double scale = 1.0507009873554805;
  constexpr double alpha = 1.6732632423543772;
  if (x > 0) return {scale * x, scale, 0};
  return elu(x, std::array{scale * alpha});
}

auto seluSingle(ParameterValues) { return eluSingle(0x1.0cfabep+0f, 0x1.c212ccp+0f); }

Evaluation celu(double x, ParameterValues values) {
  if (x > 0) return {x, 1, 0};
  const double alpha = values[0];
  const DoubleDouble z = quotient({x}, {alpha});
  const Exponential e = exponential(z);
  // Where x/α may be subnormal, α(e^(x/α) - 1) is x.
  const double value = z.high > -0x1p-60 ? x : (DoubleDouble{alpha} * exponentialLessOne(z)).high;
  return {value, e.value(), x == 0 ? 0 : e.first / alpha * e.second};
}

auto celuSingle(ParameterValues values) {
  const double alpha = moderate(values[0]);
  return [alpha = narrow(alpha), decay = single::Decay(1 / alpha)](float x) -> SingleEvaluation {
    const single::Exponential e = single::decayed(std::abs(x), decay);
    return {x > 0 ? x : alpha * e.lessOne, x > 0 ? 1 : e.value};
  };
}

Evaluation squaredRelu(double x, ParameterValues) {
  if (std::isnan(x)) return {x, x, x};
  return x > 0 ? Evaluation{x * x, 2 * x, 2} : Evaluation{0, 0, 0};
}

auto squaredReluSingle(ParameterValues) {
  return [](float x) -> SingleEvaluation {
    const float y = positivePart(x);
    return {y * y, 2 * y};
  };
}

Evaluation threshold(double x, ParameterValues values) {
  if (std::isnan(x)) return {x, x, x};
  return x > values[0] ? Evaluation{x, 1, 0} : Evaluation{values[1], 0, 0};
}

auto thresholdSingle(ParameterValues values) {
  return [threshold = floatUpTo(values[0]), value = narrow(values[1])](float x) -> SingleEvaluation {
    return {x <= threshold ? value : x, unlessNaN(x, x > threshold ? 1.0f : 0.0f)};
  };
}

std::vector<Kink> kinkUnlessSlopeIsOne(ParameterValues values) {
  if (values[0] == 1) return {};
  return {{.x = 0, .order = 1}};
}

Properties leakyReluProperties(ParameterValues values) {
  if (values[0] > 0) return {.strict = true, .odd = values[0] == 1};
  return values[0] == 0 ? flatBelowZero(values) : attainsInfimum(values);
}

Properties relu6Properties(ParameterValues) { return flatBeyond(0, 6); }

std::vector<Kink> relu6Kinks(ParameterValues) { return {{.x = 0, .order = 1}, {.x = 6, .order = 1}}; }

std::vector<Kink> eluKinks(ParameterValues values) { return {{.x = 0, .order = values[0] == 1 ? 2 : 1}}; }

std::vector<Kink> thresholdKinks(ParameterValues values) {
  return {{.x = values[0], .order = values[0] == values[1] ? 1 : 0}};
}

Properties thresholdProperties(ParameterValues values) {
  return {.attainsInfimum = values[1] <= values[0], .flat = {{-infinity, values[0]}}};
}

constexpr std::array leakyReluParameters{Parameter{.id = "slope",
                                                   .standard = 0.01,
                                                   .domain = {.least = 0, .greatest = 1, .includesGreatest = true},
                                                   .slider = {.least = 0.01, .greatest = 0.5, .step = 0.01}}};
constexpr std::array preluParameters{
    Parameter{.id = "a", .standard = 0.25, .slider = {.least = -0.5, .greatest = 1.5, .step = 0.05}}};
constexpr std::array eluParameters{
    Parameter{.id = "alpha", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 3, .step = 0.1}}};
constexpr std::array celuParameters{
    Parameter{.id = "alpha", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 3, .step = 0.1}}};
constexpr std::array thresholdParameters{
    Parameter{.id = "threshold", .standard = 1, .slider = {.least = -2, .greatest = 2, .step = 0.1}},
    Parameter{.id = "value", .standard = 0, .slider = {.least = -2, .greatest = 2, .step = 0.1}}};

const std::array rows{
    Activation{
        .id = "relu",
        .family = Family::rectifier,
        .evaluate = relu,
        .kernel = kernel<reluSingle>,
        .kinks = slopeJumpsAtZero,
        .properties = flatBelowZero,
    },
    Activation{
        .id = "leaky_relu",
        .family = Family::rectifier,
        .parameters = leakyReluParameters,
        .evaluate = leakyRelu,
        .kernel = kernel<leakyReluSingle>,
        .kinks = kinkUnlessSlopeIsOne,
        .properties = leakyReluProperties,
    },
    Activation{
        .id = "prelu",
        .family = Family::rectifier,
        .parameters = preluParameters,
        .evaluate = leakyRelu,
        .kernel = kernel<leakyReluSingle>,
        .kinks = kinkUnlessSlopeIsOne,
        .properties = leakyReluProperties,
    },
    Activation{
        .id = "relu6",
        .family = Family::rectifier,
        .evaluate = relu6,
        .kernel = kernel<relu6Single>,
        .kinks = relu6Kinks,
        .properties = relu6Properties,
    },
    Activation{
        .id = "elu",
        .family = Family::rectifier,
        .parameters = eluParameters,
        .evaluate = elu,
        .kernel = kernel<eluRowSingle>,
        .kinks = eluKinks,
        .properties = strict,
    },
    Activation{
        .id = "selu",
        .family = Family::rectifier,
        .evaluate = selu,
        .kernel = kernel<seluSingle>,
        .kinks = slopeJumpsAtZero,
        .properties = strict,
    },
    Activation{
        .id = "celu",
        .family = Family::rectifier,
        .parameters = celuParameters,
        .evaluate = celu,
        .kernel = kernel<celuSingle>,
        .kinks = curvatureJumpsAtZero,
        .properties = strict,
    },
    Activation{
        .id = "squared_relu",
        .family = Family::rectifier,
        .evaluate = squaredRelu,
        .kernel = kernel<squaredReluSingle>,
        .kinks = curvatureJumpsAtZero,
        .properties = flatBelowZero,
    },
    Activation{
        .id = "threshold",
        .family = Family::rectifier,
        .parameters = thresholdParameters,
        .evaluate = threshold,
        .kernel = kernel<thresholdSingle>,
        .kinks = thresholdKinks,
        .properties = thresholdProperties,
    },
};

}  // namespace

constinit const std::span<const Activation> rectifierActivations = rows;

}  // namespace lab
