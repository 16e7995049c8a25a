#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "demos/runs.hpp"

// Conditions of all: sigmoid, input 1, target 0, learning rate 0.15, 300 epochs. Source: Nielsen 2015, chapter 3.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;

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
}

}  // namespace lab
