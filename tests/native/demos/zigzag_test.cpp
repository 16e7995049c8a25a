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

// Conditions: identity, covariance the same at both means, a learning rate of ¼ of 1/λ at either, the weights given by
// the defaults, each of 50 seeds; a loss of 0.001.
TEST_CASE("centring lowers condition number, steps to a loss, and path over straight line", "[demos]") {
  for (const double batch : {oneExample, fullBatch})
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
      const Run shifted = runOf("zigzag", "identity", {{"batch", batch}, {"mean", 1.5}, {"steps", 1000}}, seed);
      const Run centred = runOf("zigzag", "identity", {{"batch", batch}, {"mean", 0}, {"steps", 1000}}, seed);
      INFO("batch " << batch << " seed " << seed);
      for (const std::string_view fact : {"condition_number", "steps_to_loss", "path_ratio"}) {
        INFO(fact);
        CHECK(factOf(runDemo(centred), fact) < factOf(runDemo(shifted), fact));
      }
    }
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

TEST_CASE("the full batch and the identity: converges below a learning rate of 2, diverges above", "[demos]") {
  const auto at = [](double rate) {
    return runDemo(runOf("zigzag", "identity", {{"batch", fullBatch}, {"learning_rate", rate}, {"steps", 200}}));
  };
  CHECK(stepOf(at(1.9), "converged").has_value());
  CHECK(stepOf(at(2.1), "diverged") == 200);
  CHECK(at(4).stopped->value > 0);
}

TEST_CASE("at the defaults the path zigzags, and centred it does not", "[demos]") {
  const History history = learn("identity", oneExample, 1.5);
  CHECK(stepOf(history, "zigzags").has_value());
  const double arrival = factOf(history, "steps_to_loss");
  for (const Verdict& verdict : history.verdicts) {
    INFO(verdict.id);
    CHECK(static_cast<double>(verdict.step) == arrival);
    if (verdict.id == "same_sign") CHECK(verdict.values.at(0) == arrival);
    if (verdict.id == "zigzags") CHECK(verdict.values.at(0) == factOf(history, "path_ratio"));
  }
  CHECK(stepOf(history, "same_sign").has_value());
  CHECK_FALSE(stepOf(learn("identity", fullBatch, 1.5), "zigzags").has_value());
  CHECK_FALSE(stepOf(learn("identity", oneExample, 0), "zigzags").has_value());
}

TEST_CASE("a function without a slope gives no gradient", "[demos]") {
  const History history = learn("step", oneExample, 1.5);
  CHECK(stepOf(history, "no_gradient") == 300);
  CHECK_FALSE(stepOf(history, "same_sign").has_value());
}

}  // namespace lab
