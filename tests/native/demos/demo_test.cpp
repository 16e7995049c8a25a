#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

#include "demos/runs.hpp"

namespace lab {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

}  // namespace

TEST_CASE("a run stops at what is not finite, and says what broke: an infinity before the NaN that comes of it",
          "[demos]") {
  const auto valueOf = [](std::array<float, 3> numbers) {
    History history;
    const bool says = history.stopUnlessFinite(numbers, 7, 2);
    CHECK(says == history.stopped.has_value());
    if (!says) return 0.0F;
    CHECK(history.stopped->step == 7);
    CHECK(history.stopped->layer == 2);
    return history.stopped->value;
  };
  CHECK(valueOf({0, -1, std::numeric_limits<float>::max()}) == 0);
  CHECK(valueOf({0, infinity, 1}) == infinity);
  CHECK(valueOf({0, -infinity, infinity}) == -infinity);
  CHECK(valueOf({nan, -infinity, nan}) == -infinity);
  CHECK(valueOf({infinity, nan, nan}) == infinity);
  CHECK(std::isnan(valueOf({0, nan, 1})));
}

// The output adds up products of both signs, each beyond what a float holds.
TEST_CASE("infinities that meet within one sum leave nothing but NaN, and that is said", "[demos]") {
  const History history = runDemo(runOf("dying_relu", "prelu", {{"width", 64}}));
  REQUIRE(history.stopped.has_value());
  CHECK(std::isnan(history.stopped->value));
  CHECK(history.stopped->layer == 2);
  for (const float weight : seriesOf(history, "hidden_weights").data) CHECK(std::isfinite(weight));
}

}  // namespace lab
