#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "demos/runs.hpp"

namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

constexpr double bornDead = 1;

/// Runs of the training with large steps and bad biases.
template <class Check>
void forEachTraining(std::string_view function, Check check) {
  for (const double rate : {0.1, 0.4, 0.5})
    for (const double bias : {0.0, -1.0, -3.0})
      for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        INFO(function << " rate " << rate << " bias " << bias << " seed " << seed);
        check(runDemo(runOf("dying_relu", function, {{"learning_rate", rate}, {"bias", bias}}, seed)));
      }
}

std::vector<float> rowOf(const History& history, std::string_view id, std::size_t row, std::size_t size) {
  const auto from = seriesOf(history, id).data.begin() + static_cast<std::ptrdiff_t>(row * size);
  return {from, from + static_cast<std::ptrdiff_t>(size)};
}

History bear(std::string_view function, double depth, double width, double biases = 0, std::uint32_t seed = 1) {
  return runDemo(runOf(
      "dying_relu", function,
      {{"experiment", bornDead}, {"depth", depth}, {"net_width", width}, {"biases", biases}, {"nets", 1000}}, seed));
}

}  // namespace

// Conditions: inputs fixed, plain gradient descent over the full batch. A dead unit's weights have gradient 0.
TEST_CASE("with fixed inputs relu's dead never return, and their weights never move", "[demos]") {
  std::size_t deaths = 0;
  forEachTraining("relu", [&deaths](const History& history) {
    const std::vector<float>& share = seriesOf(history, "on_share").data;
    const std::size_t width = seriesOf(history, "on_share").shape[0];
    for (std::size_t i = 0; i + width < share.size(); ++i) {
      if (share[i] != 0) continue;
      ++deaths;
      if (share[i + width] != 0) FAIL_CHECK("unit returned");
      if (rowOf(history, "hidden_weights", i, 3) != rowOf(history, "hidden_weights", i + width, 3))
        FAIL_CHECK("weights moved");
    }
    CHECK_FALSE(stepOf(history, "rescued").has_value());
  });
  CHECK(deaths > 1000);
}

// By the definition of dead: neither has a stretch on which f′ is defined 0.
TEST_CASE("leaky_relu and elu have no dead", "[demos]") {
  for (const std::string_view function : {"leaky_relu", "elu"})
    forEachTraining(function, [](const History& history) {
      const std::vector<float>& dead = seriesOf(history, "dead").data;
      CHECK(std::all_of(dead.begin(), dead.end(), [](float count) { return count == 0; }));
      CHECK(stepOf(history, "none_can_die") == 0);
    });
  Run run = runOf("dying_relu", "leaky_relu", {{"learning_rate", 0.4}});
  run.function.parameters = {0};
  CHECK(factOf(runDemo(run), "dead") == 9);
}

// Conditions: relu, weights He's normal, biases 0 or normal with the same deviation; inputs a grid around 0. Sampling
// error: three standard errors of 1000 nets at the bound. Source: Lu, Shin, Su & Karniadakis 2020.
TEST_CASE("the share of nets born dead is at most 1 - prod (1 - 2^-width), within sampling error", "[demos]") {
  for (const double depth : {1.0, 3.0, 10.0, 20.0})
    for (const double width : {1.0, 2.0, 4.0})
      for (const double biases : {0.0, 1.0})
        for (std::uint32_t seed = 1; seed <= 3; ++seed) {
          INFO("depth " << depth << " width " << width << " biases " << biases << " seed " << seed);
          const History history = bear("relu", depth, width, biases, seed);
          const double bound = 1 - std::pow(1 - std::pow(2, -width), depth);
          CHECK_THAT(factOf(history, "born_dead_bound"), WithinAbs(bound, 1e-12));
          CHECK(factOf(history, "born_dead_share") <= bound + 3 * std::sqrt(bound * (1 - bound) / 1000));
        }
}

TEST_CASE("deeper nets are born dead more often, wider ones less, and those of leaky_relu and elu never", "[demos]") {
  const auto share = [](double depth, double width) { return factOf(bear("relu", depth, width), "born_dead_share"); };
  CHECK(share(10, 2) > 0.8);
  CHECK(share(10, 2) > share(3, 2));
  CHECK(share(10, 2) > share(10, 4));
  for (const std::string_view function : {"leaky_relu", "elu"}) {
    CHECK(factOf(bear(function, 20, 2), "born_dead_share") == 0);
    CHECK(stepOf(bear(function, 20, 2), "none_can_die") == 0);
    CHECK_FALSE(stepOf(bear(function, 20, 2), "born_dead").has_value());
  }
}

TEST_CASE("the share of nets born dead is of all nets so far", "[demos]") {
  const History history = runDemo(runOf("dying_relu", "relu", {{"experiment", bornDead}, {"nets", 25}}));
  CHECK(seriesOf(history, "nets").data == std::vector<float>{10, 20, 25});
  const double share = seriesOf(history, "born_dead_share").data.back();
  CHECK_THAT(factOf(history, "born_dead_share"), WithinRel(share, 1e-6));
  CHECK_THAT(factOf(history, "sampling_error"), WithinAbs(std::sqrt(share * (1 - share) / 25), 1e-6));
  CHECK(stepOf(history, "may_be_born_dead") == 0);
  CHECK(stepOf(history, "born_dead") == 2);
}

TEST_CASE("the loss of a step is that of its answers", "[demos]") {
  const History history = runDemo(runOf("dying_relu", "relu", {{"learning_rate", 0.4}}));
  const std::vector<float>& targets = seriesOf(history, "targets").data;
  for (const std::size_t step : {0U, 3U, 200U}) {
    const std::vector<float> answers = rowOf(history, "answers", step, 64);
    double sum = 0;
    for (std::size_t i = 0; i < 64; ++i) sum += 0.5 * (answers[i] - targets[i]) * (answers[i] - targets[i]) / 64;
    CHECK_THAT(seriesOf(history, "loss").data[step], WithinRel(sum, 1e-5));
  }
}

TEST_CASE("dead and negative units are those whose line leaves every input on its lower side", "[demos]") {
  const History history = runDemo(runOf("dying_relu", "relu", {{"learning_rate", 0.4}}));
  const std::vector<float>& inputs = seriesOf(history, "inputs").data;
  for (const std::size_t step : {0U, 2U, 10U, 200U}) {
    std::size_t off = 0;
    for (std::size_t unit = 0; unit < 16; ++unit) {
      const std::vector<float> w = rowOf(history, "hidden_weights", 16 * step + unit, 3);
      std::size_t on = 0;
      for (std::size_t i = 0; i < inputs.size(); i += 2) on += w[0] * inputs[i] + w[1] * inputs[i + 1] + w[2] > 0;
      CHECK_THAT(seriesOf(history, "on_share").data[16 * step + unit], WithinAbs(static_cast<double>(on) / 64, 0.016));
      off += on == 0;
    }
    CHECK(seriesOf(history, "dead").data[step] == static_cast<float>(off));
    CHECK(seriesOf(history, "negative").data[step] == static_cast<float>(off));
  }
}

TEST_CASE("at a rate of 0.4 a large step kills relu units, and leaky_relu brings some back", "[demos]") {
  const History relu = runDemo(runOf("dying_relu", "relu", {{"learning_rate", 0.4}}));
  const History leaky = runDemo(runOf("dying_relu", "leaky_relu", {{"learning_rate", 0.4}}));
  CHECK(seriesOf(relu, "dead").data.front() == 0);
  CHECK(stepOf(relu, "died") == 3);
  CHECK(factOf(relu, "dead") == 9);
  CHECK(stepOf(leaky, "rescued").has_value());
  CHECK(seriesOf(leaky, "loss").data.back() < seriesOf(relu, "loss").data.back() / 2);
  CHECK(rowOf(leaky, "hidden_weights", 0, 48) == rowOf(relu, "hidden_weights", 0, 48));
}

TEST_CASE("from the default rate on a larger one kills more relu units, until the run overflows", "[demos]") {
  const auto at = [](double rate, std::uint32_t seed = 1) {
    return runDemo(runOf("dying_relu", "relu", {{"learning_rate", rate}}, seed));
  };
  CHECK(factOf(runDemo(runOf("dying_relu", "relu")), "dead") == 0);
  CHECK(factOf(at(0.3), "dead") == 4);
  CHECK(factOf(at(0.4), "dead") == 9);
  CHECK(factOf(at(0.5), "dead") == 13);
  CHECK(at(0.6).stopped.has_value());
  CHECK(stepOf(at(0.6), "died") == 2);
  int killing = 0;
  int overflowing = 0;
  for (std::uint32_t seed = 1; seed <= 30; ++seed) {
    INFO("seed " << seed);
    CHECK_FALSE(at(0.2, seed).stopped.has_value());
    killing += factOf(at(0.3, seed), "dead") > 0 ? 1 : 0;
    overflowing += at(0.6, seed).stopped.has_value() ? 1 : 0;
  }
  CHECK(killing > 15);
  CHECK(overflowing > 15);
}

// What the presets say: every rate on the slider, then the deaths by rate and by drift, their causes told apart.
TEST_CASE("along the slider of the rate relu units die from 0.3 on, leaky_relu's never, and nothing overflows",
          "[demos]") {
  for (double rate = 0.05; rate < 0.501; rate += 0.01) {
    INFO("rate " << rate);
    const History history = runDemo(runOf("dying_relu", "relu", {{"learning_rate", rate}}));
    CHECK_FALSE(history.stopped.has_value());
    CHECK((rate < 0.299 || factOf(history, "dead") >= 4));
    CHECK_FALSE(runDemo(runOf("dying_relu", "leaky_relu", {{"learning_rate", rate}})).stopped.has_value());
  }
}

TEST_CASE("at the default rate leaky_relu can take relu's place with any of 100 seeds, elu with all but a few",
          "[demos]") {
  int overflows = 0;
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    for (const std::string_view function : {"relu", "leaky_relu"})
      CHECK_FALSE(runDemo(runOf("dying_relu", function, {}, seed)).stopped.has_value());
    overflows += runDemo(runOf("dying_relu", "elu", {}, seed)).stopped.has_value() ? 1 : 0;
  }
  CHECK(overflows <= 3);
}

TEST_CASE("deaths by rate are thrown, deaths by drift drift, whatever the seed", "[demos]") {
  const auto causes = [](double rate, double bias, std::uint32_t seed) {
    const History history = runDemo(runOf("dying_relu", "relu", {{"learning_rate", rate}, {"bias", bias}}, seed));
    for (const Verdict& verdict : history.verdicts)
      if (verdict.id == "dead") return std::pair(verdict.values.at(2), verdict.values.at(3));
    return std::pair(0.0, 0.0);
  };
  CHECK(causes(0.5, 0, 1) == std::pair(8.0, 0.0));
  CHECK(causes(0.05, -1.5, 1) == std::pair(0.0, 3.0));
  int drifting = 0;
  for (std::uint32_t seed = 1; seed <= 30; ++seed) {
    CHECK(causes(0.5, 0, seed).second == 0);
    CHECK(causes(0.05, -1.5, seed).first == 0);
    drifting += causes(0.05, -1.5, seed).second > 0 ? 1 : 0;
  }
  CHECK(drifting > 15);
}

TEST_CASE("a unit that a small step takes over the edge was not thrown: at a rate of 0.005 it drifted", "[demos]") {
  const History history = runDemo(runOf("dying_relu", "relu", {{"learning_rate", 0.005}, {"bias", -0.5}}));
  CHECK(stepOf(history, "died") == 29);
  for (const Verdict& verdict : history.verdicts)
    if (verdict.id == "died") CHECK(verdict.values == std::vector<double>{1, 16, 0, 1});
}

TEST_CASE("units whose slope is not 0 by definition may still stand bit for bit: silu far to the right", "[demos]") {
  const History history = runDemo(runOf("dying_relu", "silu", {{"learning_rate", 0.3}, {"bias", 5}, {"steps", 100}}));
  CHECK(stepOf(history, "none_can_die") == 0);
  if (!history.stopped) CHECK(rowOf(history, "hidden_weights", 50, 48) == rowOf(history, "hidden_weights", 100, 48));
}

TEST_CASE("where all units are dead there is no gradient, and the loss is stuck at the best constant's", "[demos]") {
  const History history = runDemo(runOf("dying_relu", "relu", {{"width", 4}, {"bias", -5}}));
  CHECK(stepOf(history, "dead_at_start") == 0);
  CHECK(stepOf(history, "all_dead") == 0);
  CHECK(stepOf(history, "loss_stuck") == 200);
  for (const float gradient : seriesOf(history, "gradient").data) CHECK(gradient == 0);
  double sum = 0;
  for (const float target : seriesOf(history, "targets").data) sum += 0.5 * target * target / 64;
  CHECK_THAT(factOf(history, "constant_loss"), WithinRel(sum, 1e-5));
  CHECK_THAT(seriesOf(history, "loss").data.back(), WithinRel(sum, 1e-4));
}

}  // namespace lab
