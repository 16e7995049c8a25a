#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "demos/runs.hpp"

// Source: LeCun, Bottou, Orr & Müller 1998, "Efficient BackProp", sections 4.3 (inputs) and 5 (eigenvalues).
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

constexpr double oneExample = 0;
constexpr double fullBatch = 1;

History learn(std::string_view function, double batch, double mean, std::uint32_t seed = 1) {
  return runDemo(runOf("zigzag", function, {{"batch", batch}, {"mean", mean}}, seed));
}

constexpr double standardRate = 0.05;

History learnFor1000(double batch, double mean, double rate, std::uint32_t seed) {
  return runDemo(
      runOf("zigzag", "identity", {{"batch", batch}, {"mean", mean}, {"learning_rate", rate}, {"steps", 1000}}, seed));
}

/// Steps at which one component of the gradient is positive and the other negative.
std::size_t oppositeSigns(const History& history) {
  const std::vector<float>& gradient = seriesOf(history, "gradient").data;
  std::size_t count = 0;
  for (std::size_t i = 0; i < gradient.size(); i += 2)
    if (std::signbit(gradient[i]) != std::signbit(gradient[i + 1]) && gradient[i] != 0 && gradient[i + 1] != 0) ++count;
  return count;
}

}  // namespace

// Conditions: every function, inputs uniform within 1 of a mean above 1.
TEST_CASE("one example a step, positive inputs: both gradients share a sign at every step", "[demos]") {
  for (const Activation& activation : catalogue())
    for (const double mean : {1.1, 1.5, 3.0})
      for (std::uint32_t seed = 1; seed <= 3; ++seed) {
        const History history = learn(activation.id, oneExample, mean, seed);
        INFO(activation.id << " mean " << mean << " seed " << seed);
        CHECK(factOf(history, "all_positive") == 1);
        CHECK(oppositeSigns(history) == 0);
        CHECK_FALSE(stepOf(history, "opposite_signs").has_value());
      }
}

TEST_CASE("the full batch of positive inputs: the gradients of the two weights need not share a sign", "[demos]") {
  const History history = learn("identity", fullBatch, 1.5);
  CHECK(factOf(history, "all_positive") == 1);
  CHECK(oppositeSigns(history) > 200);
  CHECK(stepOf(history, "opposite_signs").has_value());
  CHECK(factOf(history, "same_sign_share") < 0.1);
}

// Conditions of the three: identity, covariance the same at both means, the weights given by the defaults, each of 50
// seeds; a loss of 0.001.
TEST_CASE("centring straightens the path and rounds the bowl; at the same learning rate it is no faster", "[demos]") {
  for (const double batch : {oneExample, fullBatch})
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
      INFO("batch " << batch << " seed " << seed);
      const History shifted = learnFor1000(batch, 1.5, standardRate, seed);
      const History centred = learnFor1000(batch, 0, standardRate, seed);
      CHECK(factOf(shifted, "condition_number") > 9);
      CHECK_THAT(factOf(centred, "condition_number"), WithinAbs(1, 1e-5));
      CHECK(factOf(centred, "path_ratio") < factOf(shifted, "path_ratio"));
      CHECK_THAT(factOf(centred, "steps_to_loss") / factOf(shifted, "steps_to_loss"), WithinAbs(1, 0.1));
      if (batch == fullBatch) continue;
      CHECK(factOf(shifted, "path_ratio") > 2.5);
      CHECK(factOf(centred, "path_ratio") < 1.5);
    }
}

TEST_CASE("at an eighth of the rate that diverges, larger after centring, that takes fewer steps", "[demos]") {
  for (const double batch : {oneExample, fullBatch})
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
      INFO("batch " << batch << " seed " << seed);
      const auto at = [&](double mean) {
        const double diverging = factOf(learnFor1000(batch, mean, standardRate, seed), "divergence_rate");
        return learnFor1000(batch, mean, diverging / 8, seed);
      };
      const History shifted = at(1.5);
      const History centred = at(0);
      for (const std::string_view fact : {"condition_number", "steps_to_loss", "path_ratio"}) {
        INFO(fact);
        CHECK(factOf(centred, fact) < factOf(shifted, fact));
      }
    }
}

TEST_CASE("a rate of 0.5 is safe only after centring: then it arrives within 50 steps", "[demos]") {
  for (const double batch : {oneExample, fullBatch})
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
      INFO("batch " << batch << " seed " << seed);
      const History shifted = learnFor1000(batch, 1.5, 0.5, seed);
      CHECK(factOf(shifted, "divergence_rate") < 0.5);
      CHECK(shifted.stopped.has_value());
      const History centred = learnFor1000(batch, 0, 0.5, seed);
      CHECK(factOf(centred, "divergence_rate") > 3);
      CHECK(factOf(centred, "steps_to_loss") < 50);
    }
}

TEST_CASE("at the defaults: 281 steps along a path 3.81 times the straight line, centred 272 along 1.26", "[demos]") {
  const auto check = [](double batch, double mean, double steps, double path) {
    const History history = learn("identity", batch, mean);
    CHECK(factOf(history, "steps_to_loss") == steps);
    CHECK_THAT(factOf(history, "path_ratio"), WithinAbs(path, 0.005));
  };
  check(oneExample, 1.5, 281, 3.81);
  check(fullBatch, 1.5, 271, 1.03);
  check(oneExample, 0, 272, 1.26);
  check(fullBatch, 0, 272, 1);
}

TEST_CASE("inputs have the mean that is set and a covariance that does not depend on it", "[demos]") {
  for (const double examples : {32.0, 35.0}) {
    const auto momentAt = [&](double mean) {
      return seriesOf(runDemo(runOf("zigzag", "identity", {{"mean", mean}, {"examples", examples}})), "moment").data;
    };
    const std::vector<float> centred = momentAt(0);
    CHECK(centred[0] > 0.2F);
    CHECK_THAT(centred[1], WithinAbs(0, 1e-6));
    CHECK_THAT(centred[3], WithinRel(centred[0], 1e-5F));
    for (const double mean : {-3.0, 0.7, 2.0}) {
      const std::vector<float> shifted = momentAt(mean);
      for (std::size_t i = 0; i < 4; ++i) CHECK_THAT(shifted[i] - centred[i], WithinAbs(mean * mean, 1e-5));
    }
    const double variance = centred[0];
    const History history = runDemo(runOf("zigzag", "identity", {{"mean", 1.5}, {"examples", examples}}));
    CHECK_THAT(factOf(history, "condition_number"), WithinRel(1 + 2 * 1.5 * 1.5 / variance, 1e-4));
  }
}

TEST_CASE("the contour is the loss over a square that holds start, teacher and path", "[demos]") {
  for (const double batch : {oneExample, fullBatch}) {
    const History history = learn("identity", batch, 1.5);
    const std::vector<float>& range = seriesOf(history, "contour_range").data;
    const std::vector<float>& weights = seriesOf(history, "weights").data;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      CHECK(weights[i] >= range[i % 2 * 2]);
      CHECK(weights[i] <= range[i % 2 * 2 + 1]);
    }
    const std::vector<float>& moment = seriesOf(history, "moment").data;
    const std::vector<float>& contour = seriesOf(history, "contour").data;
    for (const std::size_t row : {0U, 20U, 47U})
      for (const std::size_t column : {0U, 31U, 47U}) {
        const double x = range[0] + (range[1] - range[0]) * static_cast<double>(column) / 47 - 1.5;
        const double y = range[2] + (range[3] - range[2]) * static_cast<double>(row) / 47 + 1;
        const double loss = 0.5 * (moment[0] * x * x + (moment[1] + moment[2]) * x * y + moment[3] * y * y);
        CHECK_THAT(contour[48 * row + column], WithinRel(loss, 1e-4));
      }
  }
}

TEST_CASE("the full batch and the identity: converges below a learning rate of 2/lambda, diverges above", "[demos]") {
  for (const double mean : {-2.0, 0.0, 1.5}) {
    const auto at = [mean](double rate) {
      return runDemo(
          runOf("zigzag", "identity", {{"batch", fullBatch}, {"mean", mean}, {"learning_rate", rate}, {"steps", 200}}));
    };
    INFO("mean " << mean);
    const History history = at(standardRate);
    const std::vector<float>& moment = seriesOf(history, "moment").data;
    const double greatest = static_cast<double>(moment[0]) + std::abs(static_cast<double>(moment[1]));
    const double rate = factOf(history, "divergence_rate");
    CHECK_THAT(rate, WithinRel(2 / greatest, 1e-5));
    CHECK(stepOf(at(0.95 * rate), "converged").has_value());
    CHECK(stepOf(at(1.05 * rate), "diverged") == 200);
    CHECK(at(2 * rate).stopped->value > 0);
  }
}

// Along the least eigenvector, (1, −1), steps at that rate do not overshoot: such a start is the exception.
TEST_CASE("above 2/lambda almost every start diverges, and one on the long axis of the bowl does not", "[demos]") {
  const auto from = [](double x, double y) {
    return runDemo(runOf("zigzag", "identity",
                         {{"batch", fullBatch},
                          {"learning_rate", 0.44},
                          {"start_x", x},
                          {"start_y", y},
                          {"teacher_x", 1},
                          {"teacher_y", 0},
                          {"examples", 4},
                          {"steps", 300}}));
  };
  REQUIRE(factOf(from(0, 0), "divergence_rate") < 0.44);
  for (double x = -3.9; x < 4; x += 0.7)
    for (double y = -3.75; y < 4; y += 0.9) {
      INFO("start " << x << ", " << y);
      const History history = from(x, y);
      CHECK((history.stopped || stepOf(history, "diverged")));
    }
  CHECK(stepOf(from(0, 1), "converged").has_value());
}

TEST_CASE("at the defaults the path zigzags, and centred it does not", "[demos]") {
  const History history = learn("identity", oneExample, 1.5);
  CHECK(stepOf(history, "zigzags").has_value());
  const double arrival = factOf(history, "steps_to_loss");
  for (const Verdict& verdict : history.verdicts) {
    INFO(verdict.id);
    if (verdict.id == "same_sign") CHECK(verdict.values.at(0) == 300);
    if (verdict.id == "same_sign") continue;
    CHECK(static_cast<double>(verdict.step) == arrival);
    if (verdict.id == "zigzags") CHECK(verdict.values.at(0) == factOf(history, "path_ratio"));
  }
  CHECK(stepOf(history, "same_sign").has_value());
  CHECK_FALSE(stepOf(learn("identity", fullBatch, 1.5), "zigzags").has_value());
  CHECK_FALSE(stepOf(learn("identity", oneExample, 0), "zigzags").has_value());
}

// A share of sign changes over a path of no length is no zigzag.
TEST_CASE("in the race at the defaults sigmoid and tanh hardly move, and only identity zigzags", "[demos]") {
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    INFO("seed " << seed);
    CHECK(stepOf(learn("identity", oneExample, 1.5, seed), "zigzags").has_value());
    for (const std::string_view function : {"tanh", "sigmoid"}) {
      const History history = learn(function, oneExample, 1.5, seed);
      CHECK(stepOf(history, "same_sign") == 300);
      CHECK_FALSE(stepOf(history, "zigzags").has_value());
      CHECK(stepOf(history, "not_converged") == 300);
    }
  }
}

TEST_CASE("tanh at a rate of 4 gets stuck where its loss is level: it ends worse, and does not overflow", "[demos]") {
  const History history = runDemo(runOf("zigzag", "tanh", {{"learning_rate", 4}, {"start_x", 0}, {"start_y", 0}}, 4));
  CHECK_FALSE(history.stopped.has_value());
  CHECK(stepOf(history, "diverged") == 300);
  CHECK_FALSE(stepOf(history, "zigzags").has_value());
  const std::vector<float>& loss = seriesOf(history, "loss").data;
  CHECK(loss[300] > 1.4F * loss[0]);
  CHECK_THAT(loss[290], WithinRel(loss[300], 1e-3F));
}

TEST_CASE("a function without a slope gives no gradient", "[demos]") {
  const History history = learn("step", oneExample, 1.5);
  CHECK(stepOf(history, "no_gradient") == 300);
  CHECK_FALSE(stepOf(history, "same_sign").has_value());
}

}  // namespace lab
