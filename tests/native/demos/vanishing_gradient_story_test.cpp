#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "demos/vanishing_gradient_runs.hpp"

// What the lesson and the buttons under the figure promise: with seed 1, which they set, and with others.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;

double lost(const History& history) { return fact(history, "orders_lost"); }

bool says(const History& history, std::string_view verdict) { return stepOf(history, verdict).has_value(); }

}  // namespace

TEST_CASE("the turn: sigmoid at weight size 1 loses 12 orders with no unit saturated, at 13 none with 62%", "[demos]") {
  const History small = pass("sigmoid");
  CHECK_THAT(lost(small), WithinAbs(12.07, 0.01));  // 1 in 1.2 trillion
  CHECK(fact(small, "saturated_share") == 0);
  CHECK(says(small, "unsaturated_yet_vanishes"));
  const History large = pass("sigmoid", {{"gain", 13}});
  CHECK_THAT(lost(large), WithinAbs(-0.115, 0.001));
  CHECK_THAT(fact(large, "saturated_share"), WithinAbs(0.615, 0.001));
  CHECK(says(large, "low_slopes_arrive"));
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    INFO("seed " << seed);
    const History history = pass("sigmoid", {}, seed);
    CHECK(lost(history) > 11);
    const std::vector<float>& gradient = numbers(history, "gradient");
    CHECK(std::is_sorted(gradient.begin(), gradient.end()));  // fainter from layer to layer
    CHECK(fact(history, "saturated_share") < 0.001);
    CHECK(std::abs(lost(pass("sigmoid", {{"gain", 13}}, seed))) < 1.5);
    CHECK(fact(pass("sigmoid", {{"gain", 13}}, seed), "saturated_share") > 0.55);
  }
}

TEST_CASE("sigmoid does not explode as its weights grow, though most units are saturated", "[demos]") {
  for (const auto& [gain, times] : {std::pair{20., 44.}, {30., 122.}}) {
    const History history = pass("sigmoid", {{"gain", gain}});
    CHECK_THAT(std::pow(10, -lost(history)), WithinAbs(times, 1));
    CHECK(says(history, "low_slopes_arrive"));
  }
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    INFO("seed " << seed);
    const History history = pass("sigmoid", {{"gain", 20}}, seed);
    CHECK(lost(history) < -0.15);
    CHECK(fact(history, "saturated_share") > 0.6);
    CHECK(says(history, "low_slopes_arrive"));
  }
}

TEST_CASE("the rescue: at weight size 0.1 all is lost, and skip connections bring it back", "[demos]") {
  for (const auto& [function, orders, back] :
       {std::tuple{"sigmoid", 30.5, 1.2}, {"tanh", 19.0, 1.1}, {"relu", 21.7, 1.2}}) {
    INFO(function);
    CHECK_THAT(lost(pass(function, {{"gain", 0.1}})), WithinAbs(orders, 0.05));
    CHECK_THAT(std::pow(10, -lost(pass(function, {{"gain", 0.1}, {"skip", 1}}))), WithinAbs(back, 0.05));
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
      CHECK(lost(pass(function, {{"gain", 0.1}}, seed)) > 18);
      CHECK(std::abs(lost(pass(function, {{"gain", 0.1}, {"skip", 1}}, seed))) < 0.25);
    }
  }
}

TEST_CASE("the explosion: relu at weight size 5, and skip connections make it worse", "[demos]") {
  CHECK_THAT(lost(pass("relu", {{"gain", 5}})), WithinAbs(-10.5, 0.05));
  CHECK_THAT(lost(pass("relu", {{"gain", 5}, {"skip", 1}})), WithinAbs(-11.4, 0.05));
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    INFO("seed " << seed);
    const History plain = pass("relu", {{"gain", 5}}, seed);
    const History skipped = pass("relu", {{"gain", 5}, {"skip", 1}}, seed);
    CHECK(says(plain, "explodes"));
    CHECK(says(skipped, "skip_explodes"));
    CHECK(lost(skipped) < lost(plain));
  }
}

// By symmetry, weights √2 times as large carry √2 times as much through every layer of relu.
TEST_CASE("the race from He's weights: sigmoid vanishes, relu keeps what Xavier's would lose by √2 a layer",
          "[demos]") {
  const Given race{{"initialisation", he}};
  CHECK(says(pass("sigmoid", race), "unsaturated_yet_vanishes"));
  CHECK(says(pass("tanh", race), "keeps"));
  CHECK(says(pass("relu", race), "keeps"));
  CHECK_THAT(lost(pass("relu")) - lost(pass("relu", race)), WithinAbs(19 * std::log10(std::sqrt(2.)), 1e-3));
}

}  // namespace lab
