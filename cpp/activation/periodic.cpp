#include <array>
#include <cmath>
#include <optional>

#include "activation/catalogue.hpp"
#include "activation/claims.hpp"
#include "activation/kernel.hpp"
#include "math/circular.hpp"
#include "math/single/circular.hpp"

namespace lab {
namespace {

Evaluation sine(double x, ParameterValues values) {
  const double w = values[0];
  const SinCos angle = sinCosOfProduct(w, x);
  return {angle.sin, w * angle.cos, -w * (w * angle.sin)};  // w² may overflow, and ∞·0 is NaN
}

/// The exact product w·x would not fit a float, and its rounding be felt: at 300 by 1e-5.
auto sineSingle(ParameterValues values) {
  return [turnsPerUnit = values[0] * 0x1.45f306dc9c883p-3, w = narrow(values[0])](float x) -> SingleEvaluation {
    const double turns = turnsPerUnit * x;
    const double whole = (turns + 0x1.8p52) - 0x1.8p52;
    const double part = std::abs(turns) < 0x1p51 ? turns - whole : 0;  // no bit is left of a part of more turns
    const single::SinCos at = single::sinCosOfTurns(part + (x - x));   // NaN for an infinite x
    return {at.sin, w * at.cos};
  };
}

Properties sineProperties(ParameterValues values) {
  // Below w = 3.5e-308 the period is no double, and below 8.8e-309 no double is far enough out for f to come to 1.
  const double quarter = 1.5707963267948966 / values[0];
  const double period = 4 * quarter;
  const bool reached = std::isfinite(quarter);
  return {.attainsInfimum = reached,
          .attainsSupremum = reached,
          .odd = true,
          .period = std::isfinite(period) ? std::optional(period) : std::nullopt,
          .scale = quarter};
}

constexpr std::array sineParameters{
    Parameter{.id = "w", .standard = 1, .domain = positive, .slider = {.least = 0.5, .greatest = 30, .step = 0.5}}};

const std::array rows{
    Activation{
        .id = "sine",
        .family = Family::periodic,
        .parameters = sineParameters,
        .evaluate = sine,
        .kernel = kernel<sineSingle>,
        .properties = sineProperties,
    },
};

}  // namespace

constinit const std::span<const Activation> periodicActivations = rows;

}  // namespace lab
