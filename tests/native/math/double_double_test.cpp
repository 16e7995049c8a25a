#include "math/double_double.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace {

/// Whole numbers of 128 bits hold every sum and product of two 53-bit numbers exactly.
__extension__ using Wide = __int128;

Wide wide(double x) { return static_cast<Wide>(x); }

class Significands {
 public:
  double next() { return static_cast<double>(distribution_(engine_)); }

 private:
  std::mt19937_64 engine_{1};
  std::uniform_int_distribution<std::int64_t> distribution_{-(1LL << 53), 1LL << 53};
};

}  // namespace

TEST_CASE("the two parts of a sum or product are exact, and the high part is the rounded result") {
  Significands significands;
  for (int i = 0; i < 10'000; ++i) {
    const double a = significands.next();
    const double b = std::ldexp(significands.next(), i % 60);
    const double c = significands.next();
    const lab::DoubleDouble sum = lab::twoSum(a, b);
    const lab::DoubleDouble product = lab::twoProduct(a, c);
    const bool exact = wide(sum.high) + wide(sum.low) == wide(a) + wide(b) &&
                       wide(product.high) + wide(product.low) == wide(a) * wide(c);
    const bool rounded = sum.high == a + b && product.high == a * c;
    REQUIRE(exact);
    REQUIRE(rounded);
  }
}

TEST_CASE("a product is exact next to overflow and underflow too, and has no low part beyond") {
  constexpr double greatest = std::numeric_limits<double>::max();
  const lab::DoubleDouble same = lab::twoProduct(1, greatest);
  CHECK(same.high == greatest);
  CHECK(same.low == 0);

  const double a = 0x1.fffffffffffffp+600;
  const double b = 0x1.0000000000001p+420;
  for (const lab::DoubleDouble product : {lab::twoProduct(a, b), lab::twoProduct(b, a)}) {
    const lab::DoubleDouble scaled = lab::twoProduct(a * 0x1p-600, b * 0x1p-420);
    CHECK(product.high == scaled.high * 0x1p1020);
    CHECK(product.low == scaled.low * 0x1p1020);
  }

  const double large = 0x1.fffffffffffffp+510;
  const double tiny = 1032 * std::numeric_limits<double>::denorm_min();
  for (const lab::DoubleDouble product : {lab::twoProduct(large, tiny), lab::twoProduct(tiny, large)}) {
    const lab::DoubleDouble scaled = lab::twoProduct(large * 0x1p-510, 1032);
    CHECK(product.high == scaled.high * 0x1p-564);
    CHECK(product.low == scaled.low * 0x1p-564);
  }

  const lab::DoubleDouble infinite = lab::twoProduct(greatest, -2);
  CHECK(infinite.high == -std::numeric_limits<double>::infinity());
  CHECK(infinite.low == 0);
}

TEST_CASE("sums, products and quotients of two doubles keep 100 bits") {
  Significands significands;
  for (int i = 0; i < 10'000; ++i) {
    const double a = significands.next();
    const double b = significands.next();
    if (b == 0) continue;
    const lab::DoubleDouble q = lab::quotient({a}, {b});
    // What is left of a when the quotient is multiplied out again.
    const lab::DoubleDouble left = q * lab::DoubleDouble{b} + lab::DoubleDouble{-a};
    REQUIRE(std::abs(left.high) <= 0x1p-100 * std::abs(a));
  }
}
