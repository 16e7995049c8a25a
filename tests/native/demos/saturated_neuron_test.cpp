#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>

#include "demos/runs.hpp"

// Conditions of all unless stated: sigmoid, input 1, target 0, learning rate 0.15, 300 epochs. Source: Nielsen 2015,
// chapter 3.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

constexpr double squaredError = 0;
constexpr double crossEntropy = 1;

History learn(double weight, double bias, double loss) {
  return runDemo(runOf("saturated_neuron", "sigmoid", {{"weight", weight}, {"bias", bias}, {"loss", loss}}));
}

const std::vector<float>& outputs(const History& history) { return seriesOf(history, "output").data; }

}  // namespace

TEST_CASE("squared error: from w = 0.6, b = 0.9 the output ends at 0.09", "[demos]") {
  const History history = learn(0.6, 0.9, squaredError);
  REQUIRE(outputs(history).size() == 301);
  CHECK_THAT(outputs(history)[0], WithinAbs(0.82, 0.005));
  CHECK_THAT(outputs(history)[300], WithinAbs(0.09, 0.005));
}

TEST_CASE("squared error: from w = b = 2 the output stands above 0.93 for 150 epochs and ends at 0.20", "[demos]") {
  const History history = learn(2, 2, squaredError);
  for (std::size_t epoch = 0; epoch <= 150; ++epoch) CHECK(outputs(history)[epoch] > 0.93F);
  CHECK_THAT(outputs(history)[300], WithinAbs(0.20, 0.005));
  CHECK(stepOf(history, "saturated") == 0);
  CHECK(stepOf(history, "not_learned") == 300);
}

// The steepest of the three is not the fastest: what counts is f′ where the neuron starts.
TEST_CASE("squared error: from w = b = 2 the output passes 1/2 after 232 epochs, tanh's after 1257, relu's after 6",
          "[demos]") {
  for (const auto& [function, epochs] : {std::pair{"sigmoid", 232}, {"tanh", 1257}, {"relu", 6}}) {
    const History history = runDemo(runOf("saturated_neuron", function, {{"epochs", 2000}}));
    const std::vector<float>& of = outputs(history);
    const auto passed = std::find_if(of.begin(), of.end(), [](float output) { return output < 0.5F; });
    INFO(function);
    CHECK(passed - of.begin() == epochs);
    CHECK(std::all_of(passed, of.end(), [](float output) { return output < 0.5F; }));
  }
}

TEST_CASE("inside an epoch lies the loss over the weight, with the bias as it is there", "[demos]") {
  for (const double loss : {squaredError, crossEntropy}) {
    DemoRun run(runOf("saturated_neuron", "sigmoid", {{"loss", loss}}));
    run.advance();
    const double bias = seriesOf(run.history(), "bias").data[100];
    const std::vector<float> losses = arrayOf(run.inspect(100, {}).value(), "loss_over_weight");
    const std::vector<float>& range = seriesOf(run.history(), "weight_range").data;
    CHECK(range == std::vector<float>{-5, 5});
    for (std::size_t i = 0; i < losses.size(); ++i) {
      const double weight = -5 + 10 * static_cast<double>(i) / static_cast<double>(losses.size() - 1);
      const double output = 1 / (1 + std::exp(-weight - bias));
      CHECK_THAT(losses[i], WithinRel(loss == squaredError ? output * output / 2 : -std::log1p(-output), 1e-5));
    }
  }
}

// Bit for bit: from w = 2.5 the first weight is a point of the grid.
TEST_CASE("where the neuron stands, the loss over the weight is its loss", "[demos]") {
  for (const Activation& activation : catalogue()) {
    INFO(activation.id);
    DemoRun run(runOf("saturated_neuron", activation.id, {{"weight", 2.5}}));
    run.advance();
    const std::vector<float> losses = arrayOf(run.inspect(0, {}).value(), "loss_over_weight");
    const float reach = seriesOf(run.history(), "weight_range").data[1];
    const float place = (2.5F + reach) / (2 * reach) * static_cast<float>(losses.size() - 1);
    CHECK(losses[static_cast<std::size_t>(place)] == seriesOf(run.history(), "loss").data[0]);
  }
}

TEST_CASE("the loss is shown as far as the weight goes, up to 20, and cut off where it is not finite", "[demos]") {
  const auto reach = [](std::string_view function, const Given& given) {
    const History history = runDemo(runOf("saturated_neuron", function, given));
    const std::vector<float>& weights = seriesOf(history, "weight").data;
    const float most = seriesOf(history, "weight_range").data[1];
    CHECK(seriesOf(history, "weight_range").data[0] == -most);
    CHECK((most == 20 || std::all_of(weights.begin(), weights.end(), [most](float w) { return std::abs(w) <= most; })));
    return most;
  };
  CHECK(reach("sigmoid", {}) == 5);
  CHECK(reach("sigmoid", {{"weight", -5.1}}) == 10);
  CHECK(reach("identity", {{"weight", 4}, {"bias", 4}, {"learning_rate", 1}}) == 5);
  CHECK(reach("identity", {{"weight", 4}, {"bias", 4}, {"learning_rate", 1.05}}) == 20);
  CHECK(reach("exponential", {{"learning_rate", 10}}) == 20);
  DemoRun run(runOf("saturated_neuron", "identity", {{"learning_rate", 10}}));
  run.advance();
  REQUIRE(run.history().stopped.has_value());
  for (const std::size_t step : {std::size_t{0}, run.history().stopped->step}) {
    const std::vector<float> losses = arrayOf(run.inspect(step, {}).value(), "loss_over_weight");
    CHECK(std::all_of(losses.begin(), losses.end(),
                      [](float loss) { return 0 <= loss && loss <= std::numeric_limits<float>::max(); }));
  }
}

TEST_CASE("cross-entropy at the same learning rate: the output is under 0.2 within 31 epochs from both", "[demos]") {
  CHECK(outputs(learn(0.6, 0.9, crossEntropy))[31] < 0.2F);
  CHECK(outputs(learn(2, 2, crossEntropy))[31] < 0.2F);
  CHECK(stepOf(learn(2, 2, crossEntropy), "learned") == 31);
}

TEST_CASE("the first gradient is about 57 times larger with cross-entropy at w = b = 2", "[demos]") {
  const double with = seriesOf(learn(2, 2, crossEntropy), "weight_gradient").data[0];
  const double without = seriesOf(learn(2, 2, squaredError), "weight_gradient").data[0];
  CHECK_THAT(with / without, WithinAbs(56.6, 0.1));
}

TEST_CASE("cross-entropy with a sigmoid: the gradient by the weight is a - y exactly, at every step", "[demos]") {
  for (const double start : {-10.0, 0.6, 2.0, 10.0}) {
    const History history = learn(start, start, crossEntropy);
    CHECK(seriesOf(history, "weight_gradient").data == outputs(history));
  }
}

TEST_CASE("cross-entropy with a sigmoid of any steepness: the gradient is that steepness times a - y", "[demos]") {
  for (const double steepness : {0.1, 5.0, 100.0}) {
    Run run = runOf("saturated_neuron", "sigmoid", {{"loss", crossEntropy}});
    run.function.parameters = {steepness};
    const History history = runDemo(run);
    for (std::size_t epoch = 0; epoch < outputs(history).size(); ++epoch)
      CHECK(seriesOf(history, "weight_gradient").data[epoch] ==
            static_cast<float>(steepness) * outputs(history)[epoch]);
  }
}

TEST_CASE("cross-entropy is refused to functions with outputs outside (0, 1), by name of the reason", "[demos]") {
  for (const Activation& activation : catalogue()) {
    const Run run = runOf("saturated_neuron", activation.id, {{"loss", crossEntropy}});
    INFO(activation.id);
    CHECK(run.demo.refuses(run) == (activation.id == "sigmoid" ? "" : "outputs_not_between_0_and_1"));
    CHECK(run.demo.refuses(runOf("saturated_neuron", activation.id)).empty());
  }
}

TEST_CASE("a relu that starts below its kink is dead, and stays where it is", "[demos]") {
  const History history = runDemo(runOf("saturated_neuron", "relu", {{"weight", -1}, {"bias", -1}}));
  CHECK(seriesOf(history, "weight").data.back() == -1);
  CHECK_FALSE(stepOf(history, "saturated").has_value());
  CHECK(stepOf(history, "near_from_start") == 0);  // its output is 0 as it should be: it has learned nothing
  CHECK_FALSE(stepOf(history, "learned").has_value());
}

TEST_CASE("a level place in the middle of a curve is no saturation", "[demos]") {
  for (const auto& [function, weight] : {std::pair{"gaussian", 0.}, {"silu", -1.28}, {"gelu", -0.75}, {"sine", 1.57}}) {
    const History history = runDemo(runOf("saturated_neuron", function, {{"weight", weight}, {"bias", 0}}));
    INFO(function);
    CHECK(stepOf(history, "level") == 0);
    CHECK_FALSE(stepOf(history, "saturated").has_value());
  }
}

TEST_CASE("what left the flat part may still learn slowly: from w = b = 1.48 at a rate of 0.005", "[demos]") {
  const History history = runDemo(runOf(
      "saturated_neuron", "sigmoid", {{"weight", 1.48}, {"bias", 1.48}, {"learning_rate", 0.005}, {"epochs", 1000}}));
  CHECK(stepOf(history, "awake") == 159);
  CHECK(stepOf(history, "not_learned") == 1000);
  CHECK(outputs(history).back() > 0.9F);
}

TEST_CASE("what swings to and fro has not learned where the last step happens to be near the target", "[demos]") {
  const History history = runDemo(
      runOf("saturated_neuron", "selu", {{"weight", -2.44}, {"bias", 3.44}, {"learning_rate", 0.604}, {"epochs", 10}}));
  CHECK(std::abs(outputs(history).back()) < 0.2F);
  CHECK_FALSE(stepOf(history, "learned").has_value());
  CHECK(stepOf(history, "came_and_went") == 10);
}

}  // namespace lab
