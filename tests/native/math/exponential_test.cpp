#include "math/exponential.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>

using Catch::Matchers::WithinRel;

TEST_CASE("e^x is right to a unit in the last place wherever doubles reach") {
  for (double x = -745; x < 709.7; x += 0.01) {
    const long double want = std::exp(static_cast<long double>(x));
    const double nearest = std::exp(x);
    const double unit = std::nextafter(nearest, std::numeric_limits<double>::infinity()) - nearest;
    if (std::abs(static_cast<double>(lab::exp(x) - want)) > unit) FAIL("e^" << x << " is " << lab::exp(x));
  }
}

TEST_CASE("e^x ends in the limits, and NaN stays NaN") {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  CHECK(lab::exp(0) == 1);
  CHECK(lab::exp(-infinity) == 0);
  CHECK(lab::exp(-746) == 0);
  CHECK(lab::exp(710) == infinity);
  CHECK(lab::exp(1e300) == infinity);
  CHECK(std::isnan(lab::exp(std::numeric_limits<double>::quiet_NaN())));
}

TEST_CASE("a product with e^z keeps its digits where e^z alone underflows") {
  const double large = std::exp(300.0);
  CHECK_THAT(large * lab::exponential({-740}), WithinRel(std::exp(-440.0), 1e-15));
  CHECK_THAT(large * lab::exponential({-900}), WithinRel(std::exp(-600.0), 1e-15));
}

TEST_CASE("the low part of an exponent counts") {
  const double low = 0x1p-45;  // too little to change -600, yet 128 units of e^-600
  CHECK(std::exp(-600 + low) == std::exp(-600.0));
  CHECK_THAT(lab::exponential({-600, low}).value() / std::exp(-600.0) - 1, WithinRel(low, 0.01));
}
