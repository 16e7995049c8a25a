#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <numeric>

#include "demos/vanishing_gradient_runs.hpp"

// What the series and the inside tell of one layer and of one unit.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

/// The same run, to look into.
DemoRun passed(std::string_view function, const Given& given = {}) {
  DemoRun run(runOf("vanishing_gradient", function, given));
  run.advance();
  return run;
}

/// What lies inside it at a place.
Inspection look(const DemoRun& run, const Given& place) {
  return run.inspect(0, picksOf("vanishing_gradient", place)).value();
}

}  // namespace

TEST_CASE("width 1: the gradient of layer 1 is the product of w f'(z) over the layers above it", "[demos]") {
  for (const std::string_view function : {"sigmoid", "tanh", "gelu"})
    for (const double depth : {2., 3., 20.}) {
      INFO(function << " depth " << depth);
      const auto last = static_cast<std::size_t>(depth) - 1;
      const DemoRun run =
          passed(function, {{"width", 1}, {"depth", depth}, {"initialisation", fixed}, {"examples", 1}});
      const Activation& activation = *findActivation(function);
      double gradient = arrayOf(look(run, {{"layer", depth}}), "numbers")[3];
      CHECK_THAT(numbers(run.history(), "gradient")[last], WithinRel(std::abs(gradient), 1e-6));
      double above = arrayOf(look(run, {{"layer", depth}}), "numbers")[0];
      for (std::size_t i = last; i-- > 0;) {
        const Inspection seen = look(run, {{"layer", static_cast<double>(i + 1)}});
        const double z = arrayOf(seen, "numbers")[0];
        REQUIRE(arrayOf(seen, "weights").size() == 1);
        const double weight = arrayOf(seen, "weights")[0];
        const auto [value, slope, _] = activation.evaluate(z, activation.defaults());
        CHECK_THAT(above, WithinRel(weight * value, 1e-5));  // a chain, forward too
        gradient *= weight * slope;
        above = z;
        for (const std::string_view id : {"gradient", "gradient_rms"})
          CHECK_THAT(numbers(run.history(), id)[i], WithinRel(std::abs(gradient), 1e-3));
        CHECK_THAT(numbers(run.history(), "weight_factor")[i], WithinRel(std::abs(weight), 1e-5));
        CHECK_THAT(numbers(run.history(), "slope_factor")[i], WithinRel(std::abs(slope), 1e-3));
        CHECK_THAT(numbers(run.history(), "mean")[i], WithinRel(value, 1e-5));
        CHECK(numbers(run.history(), "deviation")[i] == 0);
      }
    }
}

TEST_CASE("width 1, any function: what is told of a layer is told of its one unit", "[demos]") {
  for (const Activation* activation : firstOfEachFamily()) {
    INFO(activation->id);
    const DemoRun run = passed(activation->id, {{"width", 1}, {"depth", 5}, {"examples", 4}});
    if (run.history().stopped) continue;
    for (std::size_t i = 0; i < 5; ++i) {
      double gradient = 0;
      double slope = 0;
      double saturated = 0;
      for (const double example : {1., 2., 3., 4.}) {
        const std::vector<float> unit =
            arrayOf(look(run, {{"layer", static_cast<double>(i + 1)}, {"example", example}}), "numbers");
        slope += std::abs(static_cast<double>(unit[1])) / 4;
        saturated += std::abs(unit[1]) < 0.01F ? 0.25 : 0;
        gradient += std::abs(static_cast<double>(unit[3])) / 4;
      }
      CHECK_THAT(numbers(run.history(), "gradient")[i], WithinRel(gradient, 1e-5));
      CHECK_THAT(numbers(run.history(), "unit_slopes")[i], WithinRel(slope, 1e-5));
      CHECK(numbers(run.history(), "saturated")[i] == static_cast<float>(saturated));
      const std::vector<float>& dead = numbers(run.history(), "dead");
      CHECK((dead[i] == 0 || (dead[i] == 1 && slope == 0)));
      const auto bins = numbers(run.history(), "histogram").begin() + static_cast<std::ptrdiff_t>(48 * i);
      CHECK(std::accumulate(bins, bins + 48, 0.0F) == 1);
    }
  }
}

TEST_CASE("both factors of the backward step, layer by layer, make up the way of the gradient's norm", "[demos]") {
  for (const double skip : {0., 1.}) {
    const History history = pass("tanh", {{"skip", skip}});
    for (std::size_t layer = 1; layer < 20; ++layer)
      CHECK_THAT(
          numbers(history, "weight_factor")[layer - 1] * numbers(history, "slope_factor")[layer - 1],
          WithinRel(numbers(history, "gradient_rms")[layer - 1] / numbers(history, "gradient_rms")[layer], 1e-5F));
    CHECK(numbers(history, "weight_factor")[19] == 1);
  }
}

TEST_CASE("one unit's backward step can be done by hand, wherever the reader looks", "[demos]") {
  const DemoRun run = passed("gelu");
  for (const Given& place : {Given{}, Given{{"layer", 7}, {"unit", 3}, {"example", 5}},
                             Given{{"layer", 19}, {"unit", 256}, {"example", 64}}}) {
    const Inspection seen = look(run, place);
    const std::vector<float>& weights = arrayOf(seen, "weights");
    const std::vector<float>& above = arrayOf(seen, "gradients_above");
    REQUIRE(weights.size() == 32);
    double sum = 0;
    for (std::size_t k = 0; k < 32; ++k) sum += static_cast<double>(weights[k]) * static_cast<double>(above[k]);
    const std::vector<float>& here = arrayOf(seen, "numbers");
    const double slope = static_cast<double>(
        findActivation("gelu")->evaluate(static_cast<double>(here[0]), findActivation("gelu")->defaults()).derivative);
    CHECK_THAT(here[1], WithinAbs(slope, 1e-6));
    CHECK_THAT(here[2], WithinAbs(sum, 1e-6 * std::abs(sum) + 1e-12));
    CHECK(here[3] == here[1] * here[2]);
  }
}

TEST_CASE("a place beyond the net is its last one, and nothing lies above the last layer", "[demos]") {
  const DemoRun run = passed("gelu", {{"depth", 5}, {"width", 8}, {"examples", 4}});
  const Inspection last = look(run, {{"layer", 5}, {"unit", 8}, {"example", 4}});
  const Inspection beyond = look(run, {{"layer", 50}, {"unit", 256}, {"example", 64}});
  CHECK(arrayOf(beyond, "numbers") == arrayOf(last, "numbers"));
  CHECK(beyond.arrays.size() == 1);
  CHECK(arrayOf(look(run, {{"layer", 4}, {"unit", 256}}), "weights") ==
        arrayOf(look(run, {{"layer", 4}, {"unit", 8}}), "weights"));
}

TEST_CASE("the units inside make up what the history tells of their layer", "[demos]") {
  const Given net{{"depth", 3}, {"width", 4}, {"examples", 2}};
  const DemoRun run = passed("tanh", net);
  for (std::size_t layer = 1; layer <= 3; ++layer) {
    double sum = 0;
    double slopes = 0;
    for (const double unit : {1., 2., 3., 4.})
      for (const double example : {1., 2.}) {
        const Inspection seen =
            look(run, {{"layer", static_cast<double>(layer)}, {"unit", unit}, {"example", example}});
        if (unit == 2) slopes += std::abs(static_cast<double>(arrayOf(seen, "numbers")[1])) / 2;
        sum += std::abs(static_cast<double>(arrayOf(seen, "numbers")[3])) / 8;
      }
    CHECK_THAT(numbers(run.history(), "gradient")[layer - 1], WithinRel(sum, 1e-6));
    CHECK_THAT(numbers(run.history(), "unit_slopes")[(layer - 1) * 4 + 1], WithinRel(slopes, 1e-6));
  }
}

TEST_CASE("each layer's histogram holds all its pre-activations, within the least power of two", "[demos]") {
  for (const std::string_view function : {"relu", "sigmoid", "identity"})
    for (const double gain : {0.05, 1., 30.}) {
      const History history = pass(function, {{"gain", gain}, {"examples", 7}});
      for (std::size_t layer = 0; layer < 20; ++layer) {
        const auto shares = numbers(history, "histogram").begin() + static_cast<std::ptrdiff_t>(48 * layer);
        CHECK_THAT(std::accumulate(shares, shares + 48, 0.0), WithinAbs(1, 1e-6));
        int exponent = 0;
        CHECK(std::frexp(numbers(history, "preactivation_range")[layer], &exponent) == 0.5F);
        const double outer = std::accumulate(shares, shares + 12, 0.0) + std::accumulate(shares + 36, shares + 48, 0.0);
        CHECK(outer > 0);  // half the range would not do
      }
    }
}

TEST_CASE("with a skip connection the unit's own gradient above comes on top of the sum over weights", "[demos]") {
  const DemoRun run = passed("tanh", {{"skip", 1}});
  const Inspection seen = look(run, {{"unit", 3}, {"layer", 7}});
  double sum = arrayOf(look(run, {{"unit", 3}, {"layer", 8}}), "numbers")[2];
  for (std::size_t k = 0; k < 32; ++k)
    sum += static_cast<double>(arrayOf(seen, "weights")[k]) * static_cast<double>(arrayOf(seen, "gradients_above")[k]);
  CHECK_THAT(arrayOf(seen, "numbers")[2], WithinAbs(sum, 1e-5 * std::abs(sum)));
}

}  // namespace lab
