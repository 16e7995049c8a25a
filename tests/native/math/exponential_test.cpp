#include "math/exponential.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

using Catch::Matchers::WithinRel;

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
