#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "demos/output_pair.hpp"
#include "demos/output_runs.hpp"
#include "math/random.hpp"

// Source: Bishop 2006, "Pattern Recognition and Machine Learning", section 4.3.6: with the canonical link the
// derivative of the loss by the last layer's logits is a − y.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;

/// The loss of logits in double precision, by its definition.
double lossOf(OutputFunction function, OutputLoss loss, const std::vector<double>& z, const std::vector<float>& y) {
  double sum = 0;
  for (const double each : z) sum += std::exp(each);
  double total = 0;
  for (std::size_t k = 0; k < z.size(); ++k) {
    double a = z[k];
    if (function == OutputFunction::relu) a = std::max(z[k], 0.0);
    if (function == OutputFunction::sigmoid) a = 1 / (1 + std::exp(-z[k]));
    if (function == OutputFunction::softmax) a = std::exp(z[k]) / sum;
    if (loss == OutputLoss::squaredError) total += (a - y[k]) * (a - y[k]) / 2;
    if (loss != OutputLoss::squaredError && y[k] == 1) total -= std::log(a);
    if (loss == OutputLoss::binaryCrossEntropy && y[k] == 0) total -= std::log(1 - a);
  }
  return total;
}

bool takes(OutputFunction function, OutputLoss loss, std::size_t count) {
  if (loss == OutputLoss::squaredError) return true;
  if (function == OutputFunction::identity || function == OutputFunction::relu) return false;
  return function == OutputFunction::sigmoid || count > 1 || loss == OutputLoss::crossEntropy;
}

struct Example {
  std::vector<float> logits;
  std::vector<float> targets;
};

Example drawExample(Random& random, float reach) {
  Example drawn{std::vector<float>(random.bits() % 2 == 0 ? 1 : 3), {}};
  for (float& z : drawn.logits) {
    z = reach * (2 * random.uniform() - 1);
    drawn.targets.push_back(static_cast<float>(random.bits() % 2));
  }
  return drawn;
}

double gapOf(const OutputPass& pass, const std::vector<float>& targets) {
  double gap = 0;
  for (std::size_t k = 0; k < targets.size(); ++k)
    gap = std::max(gap, static_cast<double>(std::abs(pass.delta[k] - (pass.outputs[k] - targets[k]))));
  return gap;
}

}  // namespace

TEST_CASE("∂L/∂z of every output and loss is what central differences of the loss give", "[demos]") {
  Random random(1, 0);
  for (int round = 0; round < 3000; ++round) {
    const Example drawn = drawExample(random, 6);
    const std::vector<float>& logits = drawn.logits;
    const std::vector<float>& targets = drawn.targets;
    const auto function = static_cast<OutputFunction>(random.bits() % 4);
    const auto loss = static_cast<OutputLoss>(random.bits() % 3);
    if (!takes(function, loss, logits.size())) continue;
    const std::vector<double> z(logits.begin(), logits.end());
    const OutputPass pass = passOutput(function, loss, logits, targets);
    INFO("function " << static_cast<int>(function) << " loss " << static_cast<int>(loss) << " round " << round);
    CHECK_THAT(pass.loss, WithinAbs(lossOf(function, loss, z, targets), 1e-4));
    for (std::size_t k = 0; k < z.size(); ++k) {
      constexpr double step = 1e-5;
      if (function == OutputFunction::relu && std::abs(z[k]) <= step) continue;
      const auto at = [&](double moved) {
        std::vector<double> there = z;
        there[k] += moved;
        return lossOf(function, loss, there, targets);
      };
      CHECK_THAT(pass.delta[k], WithinAbs((at(step) - at(-step)) / (2 * step), 2e-5));
    }
  }
}

TEST_CASE("the three pairs give a − y to round-off, for logits as large as 80", "[demos]") {
  Random random(2, 0);
  for (int round = 0; round < 10000; ++round) {
    auto [logits, targets] = drawExample(random, round % 2 == 0 ? 80 : 5);
    CHECK(gapOf(passOutput(OutputFunction::identity, OutputLoss::squaredError, logits, targets), targets) == 0);
    CHECK(gapOf(passOutput(OutputFunction::sigmoid, OutputLoss::binaryCrossEntropy, logits, targets), targets) < 5e-7);
    if (logits.size() == 1) continue;
    std::fill(targets.begin(), targets.end(), 0.0F);
    targets[random.bits() % 3] = 1;
    for (float& z : logits) z /= 2;
    CHECK(gapOf(passOutput(OutputFunction::softmax, OutputLoss::crossEntropy, logits, targets), targets) < 5e-7);
  }
}

TEST_CASE("the right pair of each task gives a − y at every point and step", "[demos]") {
  for (const Given& pair : {number(), yesNo(), oneOfThree(), anyOfThree()})
    for (const double start : {0.0, 10.0, -20.0})
      CHECK(factOf(learnOutput(pair, {{"start", start}}), "delta_gap") < 1e-6);
}

// Conditions: the task's own points, 200 steps at a rate of 0.5.
TEST_CASE("the right pairs learn their tasks", "[demos]") {
  CHECK_THAT(valuesOf(learnOutput(number()), "off_by").at(0), WithinAbs(0.216, 0.001));
  CHECK(valuesOf(learnOutput(yesNo()), "right") == std::vector<double>{8, 8, 2});
  CHECK(valuesOf(learnOutput(oneOfThree()), "right") == std::vector<double>{9, 9, 3});
  CHECK(valuesOf(learnOutput(anyOfThree()), "right") == std::vector<double>{8, 8, 4});
}

TEST_CASE("from a confident mistake squared error does not leave, cross-entropy does", "[demos]") {
  const Given start{{"start", 10}};
  const History squared = learnOutput(yesNo(squaredError), start);
  CHECK(stepOf(squared, "unmatched") == 0);
  CHECK(stepOf(squared, "stuck") == 200);
  const History crossed = learnOutput(yesNo(), start);
  CHECK_FALSE(stepOf(crossed, "unmatched"));
  CHECK_FALSE(stepOf(crossed, "stuck"));
  CHECK(valuesOf(crossed, "right").at(0) == 8);
  // as with softmax
  CHECK(stepOf(learnOutput(oneOfThree(softmax, squaredError), start), "stuck") == 200);
  CHECK(valuesOf(learnOutput(oneOfThree(), start), "right").at(0) == 9);
}

// What the other presets say will happen: their states are those of the view.
TEST_CASE("wrong pairs show their faults", "[demos]") {
  const History line = learnOutput(yesNo(squaredError, identity));
  CHECK(factOf(line, "delta_gap") == 0);
  CHECK(valuesOf(line, "not_probabilities").at(0) < 0);
  CHECK(valuesOf(line, "not_probabilities").at(1) > 1);

  const History rectified = learnOutput(number(relu), {{"start", 1}});
  CHECK(valuesOf(rectified, "out_of_reach") == std::vector<double>{3, 8, relu});
  CHECK(stepOf(learnOutput(number(relu)), "dead") == 0);  // at z = 0 ReLU's slope counts as 0
  CHECK(valuesOf(learnOutput(number(sigmoid)), "out_of_reach") == std::vector<double>{4, 8, sigmoid});

  const std::vector<double> sums = valuesOf(learnOutput(oneOfThree(sigmoid, binaryCrossEntropy)), "sum_not_one");
  CHECK(sums.at(0) < 0.95);
  CHECK(sums.at(1) > 1.05);

  const History one = learnOutput(anyOfThree(softmax, crossEntropy));
  CHECK(valuesOf(one, "one_at_most") == std::vector<double>{4, 0, 8});
  CHECK(stepOf(one, "unmatched") == 0);
}

TEST_CASE("a pair that is not defined is refused with its reason", "[demos]") {
  const auto refusal = [](const Given& given) {
    const Run run = outputRun(given);
    return run.demo.refuses(run);
  };
  for (const Given& fine :
       {number(softmax), number(sigmoid), yesNo(crossEntropy, softmax), oneOfThree(relu, squaredError),
        anyOfThree(softmax, binaryCrossEntropy), anyOfThree(softmax, crossEntropy)})
    CHECK(refusal(fine).empty());
  for (const double loss : {binaryCrossEntropy, crossEntropy}) {
    CHECK(refusal(number(sigmoid, loss)) == "targets_not_probabilities");
    CHECK(refusal(yesNo(loss, identity)) == "identity_not_probabilities");
    CHECK(refusal(oneOfThree(relu, loss)) == "relu_not_probabilities");
  }
  CHECK(refusal(yesNo(binaryCrossEntropy, softmax)) == "softmax_of_one");
  for (const Activation& activation : catalogue()) {
    const Run run = runOf("output_layer", activation.id);
    CHECK(run.demo.refuses(run) == (activation.id == "identity" ? "" : "only_identity"));
  }
}

TEST_CASE("points are what the reader set, each taken to the nearest that the task knows", "[demos]") {
  const auto targets = [](const Given& task, std::vector<double> points) {
    const History history = runDemo(withPoints(outputRun(task), "points", std::move(points)), 1);
    return seriesOf(history, "targets").data;
  };
  CHECK(targets(number(), {0, 3, 1.5, -0.25, 7}) == std::vector<float>{2, -0.25});
  CHECK(targets(yesNo(), {0, 0.4, 0, 0.5}) == std::vector<float>{0, 1});
  CHECK(targets(oneOfThree(), {0, -2, 0, 1.4, 0, 7}) == std::vector<float>{1, 0, 0, 0, 1, 0, 0, 0, 1});
  CHECK(targets(anyOfThree(), {0, 0, 0, 5, 0, 7}) == std::vector<float>{0, 1, 1, 0, 0, 1, 0, 1, 1});
  CHECK(targets(number(), {1}).size() == 8);  // not one whole point: the task's own
  const Run far = withPoints(outputRun(number()), "points", {5, 1, -2, 1});
  CHECK(seriesOf(runDemo(far, 1), "inputs").data == std::vector<float>{1, -1});
}

TEST_CASE("a loss that is past the floats stops the run by name", "[demos]") {
  const History history = learnOutput(number(), {{"learning_rate", 10}});
  REQUIRE(history.stopped.has_value());
  CHECK(history.stopped->step > 1);
}

}  // namespace lab
