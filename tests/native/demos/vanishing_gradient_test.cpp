#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "demos/vanishing_gradient_runs.hpp"

// What a whole net does to its gradient, and what is said of it.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

/// The numbers of a verdict, which must have been given.
std::vector<double> values(const History& history, std::string_view verdict) {
  for (const Verdict& each : history.verdicts)
    if (each.id == verdict) return each.values;
  FAIL("no verdict " << verdict);
  return {};
}

bool says(const History& history, std::string_view verdict) { return stepOf(history, verdict).has_value(); }

/// For a change by less than one power of ten up or three down: whether it says which, almost whole being at most 0.15.
bool saysHowMuchIsLeft(const History& history, std::string_view kept) {
  const double lost = fact(history, "orders_lost");
  return says(history, kept) == (std::abs(lost) <= 0.15) && says(history, "loses") == (lost > 0.15) &&
         says(history, "grows") == (lost < -0.15);
}

/// Mean (∂L/∂z)² of a layer, counted from 1.
double square(const History& history, std::size_t layer) {
  const double root = numbers(history, "gradient_rms")[layer - 1];
  return root * root;
}

double mean(const std::vector<double>& of) {
  double sum = 0;
  for (const double each : of) sum += each;
  return sum / static_cast<double>(of.size());
}

double median(std::vector<double> of) {
  std::sort(of.begin(), of.end());
  return of[of.size() / 2];
}

}  // namespace

TEST_CASE("sigmoid + Xavier, depth 20, any width: over 10 orders lost while almost no unit is saturated", "[demos]") {
  for (const double width : {4., 5., 8., 16., 32., 64., 128., 256.})
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
      const History history = pass("sigmoid", {{"width", width}, {"examples", width > 64 ? 4. : 32.}}, seed);
      INFO("width " << width << ", seed " << seed);
      CHECK(fact(history, "orders_lost") > 10);
      CHECK(fact(history, "saturated_share") < 0.001);
      const std::vector<double> said = values(history, "unsaturated_yet_vanishes");
      CHECK(said[0] == fact(history, "orders_lost"));
      CHECK(said[1] > 0.2);  // the best slope is 1/4
      CHECK(said[1] <= 0.25);
    }
}

TEST_CASE("a sigmoid of steepness k passes on what one of steepness 1 does with weights k times as large", "[demos]") {
  for (const double steepness : {0.5, 5.0, 12.0}) {
    Run run = runOf("vanishing_gradient", "sigmoid", {{"limit", 0.01}});
    run.function.parameters = {steepness};
    const std::vector<float> steep = seriesOf(runDemo(run), "gradient").data;
    const std::vector<float> large = seriesOf(pass("sigmoid", {{"gain", steepness}}), "gradient").data;
    REQUIRE(steep.size() == large.size());
    for (std::size_t i = 0; i < steep.size(); ++i) CHECK_THAT(steep[i], WithinRel(steepness * large[i], 1e-3));
  }
}

TEST_CASE("with skip connections almost none is lost", "[demos]") {
  for (const double width : {4., 32., 256.})
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
      const History history = pass("sigmoid", {{"width", width}, {"skip", 1}, {"examples", 8}}, seed);
      INFO("width " << width << ", seed " << seed);
      CHECK(fact(history, "orders_lost") < 1);
      CHECK(saysHowMuchIsLeft(history, "skip_keeps"));
    }
}

TEST_CASE(
    "relu + He, width 128, 200 seeds: the mean of (dL/dz)^2 is kept over 50 layers within a factor 2, the median lower",
    "[demos][sweep]") {
  std::vector<double> first;
  std::vector<double> last;
  std::vector<double> kept;
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    const History history = pass("relu",
                                 {{"initialisation", he},
                                  {"distribution", uniform},  // is drawn faster, and has the same mean square
                                  {"width", 128},
                                  {"depth", 50},
                                  {"examples", 1}},
                                 seed);
    first.push_back(square(history, 1));
    last.push_back(square(history, 50));
    kept.push_back(first.back() / last.back());
    CHECK(says(history, "typical_lower") == (kept.back() < 1));
    if (kept.back() < 1) CHECK_THAT(values(history, "typical_lower")[0], WithinRel(kept.back(), 1e-4));
  }
  CHECK(mean(first) > mean(last) / 2);
  CHECK(mean(first) < mean(last) * 2);
  CHECK(median(first) < mean(first) / 1.5);
  CHECK(median(kept) < 0.7);
}

TEST_CASE("relu with gain g: the squared gradient is multiplied by g squared a layer", "[demos]") {
  const Given setting{{"initialisation", he}, {"width", 128}, {"depth", 50}, {"examples", 1}};
  for (const std::uint32_t seed : {1U, 2U, 3U}) {
    const History plain = pass("relu", setting, seed);
    for (const double gain : {0.5, 1.25, 2.0}) {
      Given scaled = setting;
      scaled.emplace_back("gain", gain);
      const History history = pass("relu", scaled, seed);
      for (const std::size_t layer : {1U, 25U, 49U})
        CHECK_THAT(square(history, layer) / square(plain, layer),
                   WithinRel(std::pow(gain * gain, 50. - static_cast<double>(layer)), 1e-3));
      CHECK_FALSE(says(history, "typical_lower"));
    }
  }
}

TEST_CASE("relu + Xavier: the squared gradient is halved a layer while dL/dW stays level", "[demos]") {
  std::vector<double> layerRatios;
  std::vector<double> weightOrders;
  int saidSo = 0;
  for (std::uint32_t seed = 1; seed <= 10; ++seed) {
    const History history = pass("relu", {{"width", 128}, {"depth", 30}, {"examples", 16}}, seed);
    layerRatios.push_back(std::pow(square(history, 1) / square(history, 30), 1. / 29));
    const std::vector<float>& weights = numbers(history, "weight_gradient");
    const auto [least, greatest] = std::minmax_element(weights.begin() + 1, weights.end());
    weightOrders.push_back(std::log10(*greatest / *least));
    if (says(history, "weights_level")) ++saidSo;
    CHECK(numbers(history, "deviation")[29] < 1e-3 * numbers(history, "deviation")[0]);  // the forward pass shrinks too
  }
  CHECK_THAT(mean(layerRatios), WithinAbs(0.5, 0.02));
  CHECK(mean(weightOrders) < 0.5);
  CHECK(saidSo > 5);  // a lone net may stray
}

// As level as that is dL/dW neither where the gradient is kept, nor where the activations do not shrink along with it.
TEST_CASE("dL/dW is not called level where dL/dz is kept, or where it shrinks itself", "[demos]") {
  const std::vector<std::pair<std::string_view, Given>> cases{
      {"sigmoid", {}},  // the activations stay near 1/2
      {"sigmoid", {{"skip", 1}}},
      {"tanh", {{"depth", 2}}},
      {"relu", {{"initialisation", he}, {"width", 128}, {"depth", 30}}},
      {"relu", {{"gain", 3}}},
      {"identity", {}},
  };
  for (const auto& [function, given] : cases)
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
      INFO(function << " seed " << seed);
      const History history = pass(function, given, seed);
      CHECK_FALSE(says(history, "weights_level"));
      const std::vector<float>& gradients = numbers(history, "gradient");
      const std::vector<float>& weights = numbers(history, "weight_gradient");
      const bool shrinks = gradients.front() < gradients.back() / 100;
      CHECK((!shrinks || weights.front() < weights.back() / 3));  // so it would not be true
    }
}

TEST_CASE("selu + LeCun normal, standardised input, 50 layers: mean within 0.1 of 0, variance 0.8 to 1.25", "[demos]") {
  std::vector<double> means(50);
  std::vector<double> variances(50);
  constexpr std::uint32_t seeds = 20;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const History history =
        pass("selu", {{"initialisation", lecun}, {"width", 64}, {"depth", 50}, {"examples", 16}}, seed);
    for (std::size_t layer = 0; layer < 50; ++layer) {
      const double deviation = numbers(history, "deviation")[layer];
      means[layer] += numbers(history, "mean")[layer] / seeds;
      variances[layer] += deviation * deviation / seeds;
    }
  }
  for (std::size_t layer = 0; layer < 50; ++layer) {
    INFO("layer " << layer + 1);
    CHECK_THAT(means[layer], WithinAbs(0, 0.1));
    CHECK(variances[layer] > 0.8);
    CHECK(variances[layer] < 1.25);
  }
}

TEST_CASE("slopes are not blamed for what small weights lose", "[demos]") {
  for (const std::string_view function : {"identity", "tanh"}) {
    const History history = pass(function, {{"gain", 0.1}});
    CHECK(fact(history, "saturated_share") == 0);
    CHECK_FALSE(says(history, "unsaturated_yet_vanishes"));
    CHECK_THAT(values(history, "vanishes")[0], WithinAbs(19, 0.5));
  }
}

TEST_CASE("a gradient of 0 is traced to the highest layer without one, and to its cause", "[demos]") {
  CHECK(values(pass("step"), "silenced")[0] == 20);
  CHECK(values(pass("relu", {{"initialisation", zeros}}), "silenced")[0] == 20);
  CHECK(values(pass("sigmoid", {{"initialisation", zeros}}), "zero_weights")[0] == 19);
  CHECK(values(pass("relu6", {{"gain", 20}}), "cut_off")[0] == 10);
  CHECK(numbers(pass("relu6", {{"gain", 20}}), "gradient")[10] > 0.1F);  // no underflow
  CHECK(says(pass("relu", {{"skip", 1}, {"width", 1}, {"examples", 1}}, 3), "around_last"));
  const History faded = pass("sigmoid", {{"gain", 0.01}, {"depth", 50}});
  const double layer = values(faded, "underflow")[0];
  for (std::size_t i = 0; i < 50; ++i) CHECK((numbers(faded, "gradient")[i] == 0) == (static_cast<double>(i) < layer));
  CHECK(fact(faded, "orders_lost") > 40);
  const History carried = pass("sigmoid", {{"initialisation", zeros}, {"skip", 1}});
  CHECK(fact(carried, "orders_lost") == 0);  // every layer gives on what it takes, and a constant
}

TEST_CASE("a net that overflows stops at the layer that did", "[demos]") {
  const History history = pass("relu", {{"initialisation", fixed}, {"gain", 30}, {"depth", 50}, {"width", 256}});
  REQUIRE(history.stopped.has_value());
  CHECK(history.stopped->value > 0);
  const std::vector<float>& deviations = numbers(history, "deviation");
  for (std::size_t i = 0; i + 1 < history.stopped->layer; ++i) CHECK(std::isfinite(deviations[i]));
  CHECK(history.facts.empty());
}

TEST_CASE("identity: kept, lost, grown, exploded and carried are told apart by the gain and the skip connections",
          "[demos]") {
  const std::vector<std::pair<Given, std::string_view>> cases{
      {{}, "keeps"},                  // identity: nothing but the weights
      {{{"gain", 0.5}}, "vanishes"},  // 19 halvings: 5.7 orders
      {{{"gain", 0.95}}, "loses"},    // 19 times 0.022 orders
      {{{"gain", 1.25}}, "grows"},    // 19 times 0.097 orders
      {{{"gain", 2}}, "explodes"},    // 5.7 orders
      {{{"skip", 1}, {"gain", 0.1}}, "skip_keeps"},
  };
  for (const auto& [given, verdict] : cases) {
    const History history = pass("identity", given);
    for (const auto& [_, other] : cases) {
      INFO(other << " where " << verdict << " holds");
      CHECK(says(history, other) == (other == verdict));
    }
  }
}

TEST_CASE("dead is what the row's definition makes so, saturated what the limit does", "[demos]") {
  CHECK(fact(pass("relu", {{"examples", 1}}), "dead_share") > 0.3);
  CHECK(fact(pass("sigmoid", {{"gain", 30}}), "dead_share") == 0);
  CHECK(fact(pass("sigmoid", {{"limit", 0.3}}), "saturated_share") == 1);
  const History history = pass("relu", {{"examples", 1}});
  const std::vector<float>& slopes = numbers(history, "unit_slopes");
  const auto flat = static_cast<double>(std::count(slopes.begin(), slopes.end(), 0.0F));
  CHECK_THAT(fact(history, "dead_share"), WithinAbs(flat / static_cast<double>(slopes.size()), 1e-6));
  CHECK_THAT(values(history, "dead")[0], WithinAbs(100 * fact(history, "dead_share"), 1e-9));
}

}  // namespace lab
