// The elementary functions of floats against the library's of doubles.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

#include "math/single/circular.hpp"
#include "math/single/exponential.hpp"
#include "math/single/hyperbolic.hpp"
#include "math/single/logarithm.hpp"

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
const float notANumber = std::nanf("");

/// Every float from least to greatest if `step` is 0x1p-23, or every 2nd with twice that, and so on.
template <class Check>
void everyFloat(float least, float greatest, float step, Check check) {
  for (float x = least; x <= greatest; x += std::abs(x) * step + std::numeric_limits<float>::denorm_min()) check(x);
}

/// |got - want| in units of |want|, or of the least float where that is more.
double error(float got, double want) {
  if (static_cast<double>(got) == want) return 0;
  const double tolerable = std::max(std::abs(want), std::numeric_limits<float>::denorm_min() / 2e-7);
  return std::abs(got - want) / tolerable;
}

}  // namespace

TEST_CASE("exp comes near e^x wherever that is a float") {
  double greatest = 0;
  everyFloat(0x1p-60f, 88.72f, 0x1p-17f, [&](float x) {
    greatest = std::max(greatest, error(lab::single::exp(x), std::exp(double{x})));
    greatest = std::max(greatest, error(lab::single::exp(-x), std::exp(-double{x})));
    const lab::single::Exponential e = lab::single::decayed(x, {});
    greatest = std::max(greatest, error(e.value, std::exp(-double{x})));
    greatest = std::max(greatest, error(e.lessOne, std::expm1(-double{x})));
  });
  everyFloat(88.73f, 110, 0x1p-20f, [&](float x) {
    CHECK(lab::single::exp(x) == infinity);
    greatest = std::max(greatest, error(lab::single::exp(-x), std::exp(-double{x})));
  });
  CHECK(greatest <= 2e-7);
  CHECK(lab::single::exp(0) == 1);
  CHECK(lab::single::exp(infinity) == infinity);
  CHECK(lab::single::exp(-infinity) == 0);
  CHECK(lab::single::decayed(infinity, {}).value == 0);
  CHECK(lab::single::decayed(infinity, {}).lessOne == -1);
  CHECK(std::isnan(lab::single::exp(notANumber)));
  CHECK(std::isnan(lab::single::decayed(notANumber, {}).value));
  CHECK(std::isnan(lab::single::decayed(-notANumber, {}).lessOne));
}

TEST_CASE("the low part of an exponent counts in single precision") {
  const float low = 0x1p-20f;  // too little to change -60
  CHECK(error(lab::single::decayed(60, {}, low).value, std::exp(-60 + double{low})) < 1.5e-7);
  CHECK(error(lab::single::decayed(60, {}).value, std::exp(-60 + double{low})) > 7e-7);
}

TEST_CASE("tanh comes near tanh x, and its derivative near 1/cosh² x") {
  double greatest = 0;
  double greatestSlope = 0;
  everyFloat(0, 43.6f, 0x1p-16f, [&](float x) {
    const lab::single::Tanh t = lab::single::tanh(x);
    CHECK(t.value <= 1);
    greatest = std::max(greatest, error(t.value, std::tanh(double{x})));
    const double slope = std::pow(std::cosh(double{x}), -2);
    greatestSlope = std::max(greatestSlope, (std::abs(t.derivative - slope) - 1e-37) / slope);
  });
  CHECK(greatest <= 3e-7);
  CHECK(greatestSlope <= 5e-7);
  CHECK(lab::single::tanh(infinity).value == 1);
  CHECK(lab::single::tanh(infinity).derivative == 0);
  CHECK(std::isnan(lab::single::tanh(notANumber).value));
  CHECK(std::isnan(lab::single::tanh(notANumber).derivative));
}

TEST_CASE("log and log1p come near ln x and ln(1 + x)") {
  double greatest = 0;
  double greatest1p = 0;
  everyFloat(std::numeric_limits<float>::denorm_min(), 3.4e38f, 0x1p-12f, [&](float x) {
    greatest = std::max(greatest, error(lab::single::log(x), std::log(double{x})));
    greatest1p = std::max(greatest1p, error(lab::single::log1p(x), std::log1p(double{x})));
    if (x < 1) greatest1p = std::max(greatest1p, error(lab::single::log1p(-x), std::log1p(-double{x})));
    if (x <= 1) greatest = std::max(greatest, error(lab::single::logNearOne(x), std::log1p(double{x})));
    if (x <= 0.5f) greatest = std::max(greatest, error(lab::single::logNearOne(-x), std::log1p(-double{x})));
  });
  everyFloat(0.5f, 2, 0x1p-20f, [&](float x) {
    greatest = std::max(greatest, error(lab::single::log(x), std::log(double{x})));
    greatest1p = std::max(greatest1p, error(lab::single::log1p(x - 1), std::log1p(double{x - 1})));
  });
  CHECK(greatest <= 3e-7);
  CHECK(greatest1p <= 4e-7);
  CHECK(lab::single::log(1) == 0);
  CHECK(lab::single::log(0) == -infinity);
  CHECK(lab::single::log(infinity) == infinity);
  CHECK(std::isnan(lab::single::log(-1)));
  CHECK(std::isnan(lab::single::log(notANumber)));
  CHECK(lab::single::log1p(-1) == -infinity);
  CHECK(lab::single::log1p(infinity) == infinity);
  CHECK(std::isnan(lab::single::log1p(-2)));
  CHECK(std::isnan(lab::single::log1p(notANumber)));
}

TEST_CASE("sin and cos come near those of every turn") {
  constexpr double tau = 6.283185307179586;
  double greatest = 0;
  for (int i = -(1 << 19); i <= 1 << 19; ++i) {
    const float turns = static_cast<float>(i) * 0x1p-20f;
    const lab::single::SinCos at = lab::single::sinCosOfTurns(turns);
    greatest = std::max(greatest, std::abs(at.sin - std::sin(tau * turns)));
    greatest = std::max(greatest, std::abs(at.cos - std::cos(tau * turns)));
  }
  CHECK(greatest <= 2e-7);
  CHECK(lab::single::sinCosOfTurns(0.0f).sin == 0);
  CHECK(lab::single::sinCosOfTurns(0.25f).cos == 0);
  CHECK(lab::single::sinCosOfTurns(0.5f).sin == 0);
  CHECK(std::isnan(lab::single::sinCosOfTurns(notANumber).sin));
  CHECK(std::isnan(lab::single::sinCosOfTurns(notANumber).cos));
}
