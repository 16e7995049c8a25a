#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "demos/runs.hpp"

// Conditions of all unless stated: logits 10, 0, 0, T = 1, the second class the target, learning rate 0.1, 200 steps.
// p − y as the gradient of cross-entropy: Bridle 1990; a squared error behind a saturated unit: Nielsen 2015,
// chapter 3.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

constexpr std::size_t classes = 3;
using Logits = std::array<double, classes>;

History learn(const Given& given = {}) { return runDemo(runOf("softmax_saturation", "identity", given)); }

Given from(const Logits& z, const Given& others = {}) {
  Given given{{"logit_1", z[0]}, {"logit_2", z[1]}, {"logit_3", z[2]}};
  given.insert(given.end(), others.begin(), others.end());
  return given;
}

Logits softmax(const Logits& z, double temperature) {
  const double most = *std::max_element(z.begin(), z.end());
  Logits p;
  double sum = 0;
  for (std::size_t i = 0; i < classes; ++i) sum += p[i] = std::exp((z[i] - most) / temperature);
  for (double& each : p) each /= sum;
  return p;
}

/// Cross-entropy, or squared error.
double lossOf(std::size_t loss, const Logits& z, double temperature, std::size_t target) {
  const Logits p = softmax(z, temperature);
  if (loss == 0) return -std::log(p[target]);
  double sum = 0;
  for (std::size_t i = 0; i < classes; ++i) sum += std::pow(p[i] - (i == target ? 1 : 0), 2) / 2;
  return sum;
}

template <class Function>
double centralDifference(const Logits& z, std::size_t place, Function function) {
  constexpr double step = 1e-5;
  Logits more = z;
  Logits less = z;
  more[place] += step;
  less[place] -= step;
  return (function(more) - function(less)) / (2 * step);
}

std::vector<Logits> places() {
  std::vector<Logits> all;
  for (const double a : {-3.0, 0.0, 2.5})
    for (const double b : {-1.0, 0.5, 4.0}) all.push_back({a, b, 1});
  return all;
}

}  // namespace

TEST_CASE("from logits 10, 0, 0 cross-entropy leaves after 55 steps, squared error does not", "[demos][softmax]") {
  const History history = learn();
  CHECK(factOf(history, "escape_cross_entropy") == 55);
  CHECK(factOf(history, "escape_squared") == 0);
  const std::vector<float>& p = seriesOf(history, "probabilities").data;
  CHECK_THAT(p[3 + 1], WithinRel(4.5395808e-5, 1e-5));
  CHECK_THAT(p[200 * 6 + 1], WithinAbs(0.9635, 5e-5));
  CHECK_THAT(p[200 * 6 + 3 + 1], WithinRel(4.5603e-5, 1e-4));
  CHECK(stepOf(history, "squared_error_stays") == 200);
}

// So many steps of 0.1 are more than a run may have. At a hundred times the rate the run itself gets there.
TEST_CASE("squared error would leave after 45,987 such steps, in double precision; at rate 10 after 464",
          "[demos][softmax]") {
  Logits z{10, 0, 0};
  int step = 0;
  for (Logits p = softmax(z, 1); !(p[1] > 0.5); p = softmax(z, 1), ++step) {
    const Logits error{p[0], p[1] - 1, p[2]};
    double mean = 0;
    for (std::size_t i = 0; i < classes; ++i) mean += p[i] * error[i];
    for (std::size_t i = 0; i < classes; ++i) z[i] -= 0.1 * p[i] * (error[i] - mean);
  }
  CHECK(step == 45987);
  const History history = learn({{"learning_rate", 10}, {"steps", 500}});
  CHECK(factOf(history, "escape_squared") == 464);
  CHECK(factOf(history, "escape_cross_entropy") == 1);
}

// The other two logits of 0 are alike: each of them may be the target.
TEST_CASE("for T <= 1 and 5.6 <= rate * steps <= 4000 cross-entropy leaves and squared error does not",
          "[demos][softmax][sweep]") {
  for (const double temperature : {0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 1.0})
    for (const double rate : {0.01, 0.03, 0.1, 0.5, 1.0, 3.0, 10.0, 30.0, 100.0})
      for (const double product : {5.6, 20.0, 400.0, 4000.0})
        for (const double target : {2.0, 3.0}) {
          const double steps = std::floor(product / rate);
          if (steps < 10 || steps > 5000 || steps * rate < 5.6) continue;
          INFO("T " << temperature << ", rate " << rate << ", steps " << steps);
          const History history =
              learn({{"temperature", temperature}, {"learning_rate", rate}, {"steps", steps}, {"target", target}});
          CHECK(factOf(history, "escape_cross_entropy") > 0);
          CHECK(factOf(history, "escape_squared") == 0);
        }
}

TEST_CASE("the Jacobian is that of softmax, its rows and columns add up to 0", "[demos][softmax]") {
  for (const Logits& z : places())
    for (const double temperature : {0.5, 1.0, 3.0}) {
      DemoRun run(runOf("softmax_saturation", "identity", from(z, {{"temperature", temperature}})));
      run.advance(1);
      const std::vector<float> jacobian = arrayOf(*run.inspect(0, picksOf("softmax_saturation")), "jacobian");
      REQUIRE(jacobian.size() == 18);
      for (std::size_t k = 0; k < jacobian.size(); ++k) {
        const std::size_t i = k % 9 / classes;
        const std::size_t j = k % classes;
        CHECK_THAT(
            jacobian[k],
            WithinAbs(centralDifference(z, j, [&](const Logits& at) { return softmax(at, temperature)[i]; }), 1e-6));
      }
      for (std::size_t i = 0; i < classes; ++i) {
        CHECK(std::abs(jacobian[3 * i] + jacobian[3 * i + 1] + jacobian[3 * i + 2]) < 1e-7F);
        CHECK(std::abs(jacobian[i] + jacobian[3 + i] + jacobian[6 + i]) < 1e-7F);
      }
    }
}

TEST_CASE("both losses and their gradients by the logits, by central differences", "[demos][softmax]") {
  for (const Logits& z : places())
    for (const double temperature : {0.5, 1.0, 3.0})
      for (const std::size_t target : {1U, 2U, 3U}) {
        const History history =
            learn(from(z, {{"temperature", temperature}, {"target", static_cast<double>(target)}, {"steps", 10}}));
        for (const std::size_t loss : {0U, 1U}) {
          const auto at = [&](const Logits& place) { return lossOf(loss, place, temperature, target - 1); };
          CHECK_THAT(seriesOf(history, "loss").data[loss], WithinRel(at(z), 1e-5) || WithinAbs(at(z), 1e-7));
          for (std::size_t i = 0; i < classes; ++i)
            CHECK_THAT(seriesOf(history, "gradients").data[3 * loss + i], WithinAbs(centralDifference(z, i, at), 1e-6));
        }
      }
}

TEST_CASE("a step moves the logits against the gradient, by the learning rate", "[demos][softmax]") {
  const History history = learn({{"learning_rate", 3}});
  const std::vector<float>& z = seriesOf(history, "logits").data;
  const std::vector<float>& gradient = seriesOf(history, "gradients").data;
  for (std::size_t i = 0; i + 6 < z.size(); ++i) CHECK(z[i + 6] == z[i] - 3.0F * gradient[i]);
}

TEST_CASE("a number added to all logits changes nothing", "[demos][softmax]") {
  for (const double more : {-7.5, -2.0, 4.0, 8.0}) {
    const History history = learn(from({10 + more, more, more}, {{"steps", 10}}));
    const History plain = learn({{"steps", 10}});
    for (std::size_t i = 0; i < 6; ++i)
      CHECK(seriesOf(history, "probabilities").data[i] == seriesOf(plain, "probabilities").data[i]);
    CHECK(seriesOf(history, "loss").data[0] == seriesOf(plain, "loss").data[0]);
  }
}

TEST_CASE("with the third logit far below, softmax is the sigmoid of the difference of the other two over T",
          "[demos][softmax]") {
  for (const double difference : {-8.0, -1.0, 0.0, 0.5, 3.0, 12.0})
    for (const double temperature : {0.25, 0.5, 1.0}) {
      const History history = learn(from({difference, 0, -20}, {{"temperature", temperature}}));
      const double sigmoid = 1 / (1 + std::exp(-difference / temperature));
      CHECK_THAT(seriesOf(history, "probabilities").data[0], WithinRel(sigmoid, 1e-6));
    }
  const float p = seriesOf(learn(from({1, 0, 0})), "probabilities").data[0];
  CHECK(static_cast<double>(p) < 1 / (1 + std::exp(-1.0)) - 0.1);  // the third has its share
}

TEST_CASE("where probabilities underflow every number is finite, and a loss is computed from the logits",
          "[demos][softmax]") {
  const History history = learn(from({20, -20, -20}, {{"temperature", 0.1}}));
  CHECK(seriesOf(history, "probabilities").data[1] == 0);
  CHECK_THAT(seriesOf(history, "loss").data[0], WithinRel(400.0, 1e-6));
  CHECK(seriesOf(history, "loss").data[1] == 1);
  CHECK(factOf(history, "escape_cross_entropy") > 0);
  CHECK(stepOf(history, "squared_error_stands_still") == 200);
}

// What the buttons promise.
TEST_CASE("the story's states do what their names say", "[demos][softmax]") {
  const auto escapes = [](const Given& given) {
    const History history = learn(given);
    return std::pair{factOf(history, "escape_cross_entropy"), factOf(history, "escape_squared")};
  };
  CHECK(escapes({}) == std::pair{55.0, 0.0});
  CHECK(escapes(from({3, 0, 0})) == std::pair{22.0, 90.0});
  CHECK(escapes({{"temperature", 2}, {"steps", 2000}}) == std::pair{124.0, 1479.0});
  CHECK(escapes(from({3, 0, 0}, {{"temperature", 0.25}})) == std::pair{4.0, 0.0});
  CHECK(escapes(from({0, 10, 0})) == std::pair{0.0, 0.0});
  CHECK(stepOf(learn(from({0, 10, 0})), "right_at_start") == 0);
  const Given tooFast = from({5, 0, 4}, {{"learning_rate", 100}});
  CHECK(escapes(tooFast) == std::pair{1.0, 0.0});
  CHECK(stepOf(learn(tooFast), "squared_error_went_astray") == 1);
  CHECK(escapes(from({5, 0, 4}, {{"learning_rate", 20}})) == std::pair{1.0, 7.0});
}

TEST_CASE("the logits are an identity's outputs: every other function is refused by name", "[demos][softmax]") {
  for (const Activation& activation : catalogue()) {
    const Run run = runOf("softmax_saturation", activation.id);
    CHECK(run.demo.refuses(run) == (activation.id == "identity" ? "" : "only_identity"));
  }
}

}  // namespace lab
