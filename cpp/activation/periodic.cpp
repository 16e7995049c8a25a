#include <cmath>

#include "activation/catalogue.hpp"
#include "activation/claims.hpp"
#include "math/double_double.hpp"

namespace lab {
namespace {

Evaluation sine(double x, ParameterValues values) {
  const double w = values[0];
  // Far from 0 the rounding error of w x is itself many periods, so it is carried along.
  const DoubleDouble angle = twoProduct(w, x);
  const double sinHigh = std::sin(angle.high);
  const double cosHigh = std::cos(angle.high);
  const double sinLow = std::sin(angle.low);
  const double cosLow = std::cos(angle.low);
  const double value = sinHigh * cosLow + cosHigh * sinLow;
  return {value, w * (cosHigh * cosLow - sinHigh * sinLow), -w * w * value};
}

Properties sineProperties(ParameterValues values) {
  constexpr double twoPi = 6.283185307179586;
  return {.attainsInfimum = true, .attainsSupremum = true, .period = twoPi / values[0]};
}

}  // namespace

std::vector<Activation> periodicActivations() {
  return {
      {
          .id = "sine",
          .family = Family::periodic,
          .parameters =
              {{.id = "w", .standard = 1, .domain = positive, .slider = {.least = 0.5, .greatest = 30, .step = 0.5}}},
          .evaluate = sine,
          .properties = sineProperties,
          .formula = {.value = R"(\sin(w x))", .derivative = R"(w \cos(w x))", .secondDerivative = R"(-w^2 \sin(w x))"},
          .source = "Lapedes & Farber 1987; Sitzmann et al. 2020",
      },
  };
}

}  // namespace lab
