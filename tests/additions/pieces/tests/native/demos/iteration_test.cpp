#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "demos/runs.hpp"

namespace lab {

TEST_CASE("sigmoid, iterated from 2, settles at its fixed point 0.659", "[demos]") {
  const History history = runDemo(runOf("iteration", "sigmoid"));
  CHECK_THAT(seriesOf(history, "x").data.back(), Catch::Matchers::WithinAbs(0.659046, 1e-5));
  CHECK(stepOf(history, "settled").has_value());
}

}  // namespace lab
