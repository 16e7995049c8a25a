#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <numbers>

#include "demos/fitting_runs.hpp"

namespace lab {
namespace {

using Catch::Matchers::WithinAbs;

constexpr double sine = 0;
constexpr double bump = 1;
constexpr double absolute = 2;
constexpr double step = 3;
constexpr double drawn = 4;
constexpr double byHand = 1;

Run fitting(std::string_view function, const Given& given = {}, std::uint32_t seed = 1) {
  return runOf("function_fitting", function, given, seed);
}

/// The median error over 20 seeds, at the defaults but for target and units.
double medianError(std::string_view function, double target, double units) {
  std::vector<double> errors;
  for (std::uint32_t seed = 1; seed <= 20; ++seed)
    errors.push_back(factOf(runDemo(fitting(function, {{"target", target}, {"units", units}}, seed)), "error"));
  std::sort(errors.begin(), errors.end());
  return (errors[9] + errors[10]) / 2;
}

/// c, then w, b and v of each unit.
Run placed(std::string_view function, const std::vector<double>& numbers, Given given = {}) {
  given.emplace_back("mode", byHand);
  given.emplace_back("units", static_cast<double>(numbers.size() / 3));
  return withPoints(fitting(function, given), "weights", numbers);
}

}  // namespace

// Source: Cybenko 1989, "Approximation by superpositions of a sigmoidal function" (tanh); Leshno, Lin, Pinkus &
// Schocken 1993, "Multilayer feedforward networks with a nonpolynomial activation function" (relu): enough units come
// as near as wanted. That training comes nearer with more of them is measured: conditions are the defaults, medians
// over 20 seeds.
TEST_CASE("the error falls from 2 to 8 to 32 units", "[demos][sweep]") {
  for (const auto& [function, target] : std::vector<std::pair<std::string_view, double>>{
           {"relu", sine}, {"relu", bump}, {"tanh", sine}, {"tanh", bump}, {"tanh", absolute}}) {
    INFO(function << " target " << target);
    const double two = medianError(function, target, 2);
    const double eight = medianError(function, target, 8);
    const double many = medianError(function, target, 32);
    CHECK(eight < 0.4 * two);
    CHECK(many < 0.7 * eight);
    CHECK(many < 0.01);
  }
}

TEST_CASE("|x| is two ReLUs, relu(x) + relu(−x): two units are enough, and more are no better", "[demos][sweep]") {
  CHECK(medianError("relu", absolute, 1) > 0.2);
  for (const double units : {2.0, 8.0, 32.0}) CHECK(medianError("relu", absolute, units) < 0.002);
  const History exact = runDemo(placed("relu", {0, 1, 0, 1, -1, 0, 1}, {{"target", absolute}}));
  CHECK(factOf(exact, "error") == 0);
  CHECK(factOf(exact, "pieces") == 2);
}

TEST_CASE("identity ends within 1e-4 of the least-squares line, whatever the target, units and seed",
          "[demos][sweep]") {
  for (const double target : {sine, bump, absolute, step, drawn})
    for (const double units : {1.0, 2.0, 8.0, 32.0})
      for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        INFO("target " << target << " units " << units << " seed " << seed);
        const Run run = fitting("identity", {{"target", target}, {"units", units}}, seed);
        const History history = runDemo(run);
        const StraightLine line = bestLine(seriesOf(history, "targets").data);
        const std::vector<float> answers = arrayOf(lookInto(run, 1000), "answers");
        for (std::size_t i = 0; i < fittingInputs; ++i)
          if (!(std::abs(answers[i] - line.at(fittingInput(i))) < 1e-4)) FAIL_CHECK("off at " << fittingInput(i));
        CHECK_THAT(factOf(history, "error"), WithinAbs(factOf(history, "best_line"), 1e-5));
      }
}

TEST_CASE("relu has at most one piece more than units, and as many where each bends elsewhere", "[demos]") {
  for (const double units : {1.0, 2.0, 8.0, 32.0})
    for (std::uint32_t seed = 1; seed <= 20; ++seed)
      CHECK(factOf(runDemo(fitting("relu", {{"units", units}}, seed)), "pieces") <= units + 1);
  const auto pieces = [](const std::vector<double>& numbers) {
    return factOf(runDemo(placed("relu", numbers)), "pieces");
  };
  CHECK(pieces({0, 1, 0.5, 1, 1, -0.5, 1}) == 3);
  CHECK(pieces({0, 1, 0.5, 1, 2, 1, 1}) == 2);       // both bend at −½
  CHECK(pieces({0, 1, 0.5, 1, -1, -0.5, -1}) == 1);  // and the slope is 1 on both sides
  CHECK(pieces({0, 1, 0.5, 0, 1, 1, 1}) == 1);       // one has no weight, the other bends at the edge
  CHECK(pieces({0, 0, 1, 1}) == 1);                  // w = 0: no bend
}

TEST_CASE("a net of relu has corners at its bends, one of tanh none anywhere", "[demos]") {
  constexpr double near = 1e-6;
  const auto corner = [](const FittedNet& net, double x) {
    return std::abs(net.slopeAt(x + near) - net.slopeAt(x - near));
  };
  for (std::uint32_t seed = 1; seed <= 10; ++seed) {
    const FittedNet relu = fittedNet(fitting("relu", {}, seed));
    const FittedNet tanh = fittedNet(fitting("tanh", {}, seed));
    double sharpest = 0;
    double steepness = 0;  // |tanh″| < 0.77
    for (std::size_t unit = 0; unit < 8; ++unit) {
      if (std::abs(relu.bend(unit)) < 1) sharpest = std::max(sharpest, corner(relu, relu.bend(unit)));
      steepness += 0.77 * std::abs(tanh.height(unit) * tanh.weight(unit) * tanh.weight(unit));
    }
    CHECK(sharpest > 0.5);
    for (double x = -1; x <= 1; x += 0.001) CHECK(corner(tanh, x) <= 2 * near * steepness + 1e-9);
  }
}

TEST_CASE("a curve is called smooth where its function has neither corner nor jump", "[demos]") {
  const auto isSmooth = [](std::string_view function, std::vector<double> parameters = {}) {
    Run run = fitting(function, {{"steps", 10}});
    if (!parameters.empty()) run.function.parameters = std::move(parameters);
    return stepOf(runDemo(run), "smooth").has_value();
  };
  for (const std::string_view function : {"sigmoid", "tanh", "softplus", "gelu", "silu", "gaussian", "sine", "elu"})
    CHECK(isSmooth(function));
  CHECK(isSmooth("sigmoid", {1000}));
  for (const std::string_view function : {"identity", "relu", "leaky_relu", "hard_tanh", "step", "selu", "hardshrink"})
    CHECK_FALSE(isSmooth(function));
  CHECK_FALSE(isSmooth("elu", {2}));
}

TEST_CASE("three bends by hand make a tent", "[demos]") {
  const Run run = placed("relu", {0, 1, 0.5, 2, 1, 0, -4, 1, -0.5, 2});
  const std::vector<float> answers = arrayOf(lookInto(run, 0), "answers");
  for (std::size_t i = 0; i < fittingInputs; ++i)
    CHECK(answers[i] == static_cast<float>(std::max(0.0, 1 - 2 * std::abs(fittingInput(i)))));
  CHECK(factOf(runDemo(run), "pieces") == 4);
  CHECK(run.demo.steps(run) == 1);
}

TEST_CASE("by hand, what is not given is flat and bends at even places", "[demos]") {
  const FittedNet net = fittedNet(fitting("relu", {{"mode", byHand}, {"units", 4}}));
  for (std::size_t unit = 0; unit < 4; ++unit) {
    CHECK(net.weight(unit) == 1);
    CHECK(net.height(unit) == 0);
    CHECK(net.bend(unit) == -1 + 0.5 * static_cast<double>(unit));
  }
  const FittedNet empty = fittedNet(withPoints(fitting("relu", {{"mode", byHand}}), "weights", {}));
  CHECK(empty.at(0.3) == 0);
}

TEST_CASE("targets are what they are called; a drawn one is straight between its points", "[demos]") {
  const auto targetsOf = [](const Run& run) { return seriesOf(runDemo(run, 1), "targets").data; };
  for (std::size_t i = 0; i < fittingInputs; ++i) {
    const double x = fittingInput(i);
    const auto at = [&](double target) { return targetsOf(fitting("relu", {{"target", target}})).at(i); };
    CHECK_THAT(at(sine), WithinAbs(std::sin(std::numbers::pi * x), 1e-6));
    CHECK_THAT(at(bump), WithinAbs(std::exp(-11 * x * x), 1e-6));
    CHECK(at(absolute) == static_cast<float>(std::abs(x)));
    CHECK(at(step) == (x < 0 ? 0.0F : 1.0F));
    const auto drawnAs = [&](const std::vector<double>& points) {
      return targetsOf(withPoints(fitting("relu", {{"target", drawn}}), "heights", points)).at(i);
    };
    CHECK(drawnAs({}) == 0);
    CHECK(drawnAs({0.5}) == 0.5F);
    CHECK(drawnAs({-1, 1}) == static_cast<float>(x));
    CHECK(drawnAs({1, 0, 1}) == static_cast<float>(std::abs(x)));
    const Run standard = fitting("relu");
    const std::span<const double> points = standard.points("heights");
    CHECK(points.size() == 33);
    if (i % 2 == 0) CHECK(at(drawn) == static_cast<float>(points[i / 2]));
  }
}

TEST_CASE("the numbers inside any step are those of that step, and its gradients those of the loss", "[demos]") {
  for (const std::string_view function : {"relu", "tanh"}) {
    const Run run = fitting(function, {{"units", 5}});
    const History history = runDemo(run);
    const std::vector<float>& targets = seriesOf(history, "targets").data;
    DemoRun all(run);
    all.advance();
    for (const std::size_t at : {0U, 1U, 15U, 16U, 17U, 500U, 999U, 1000U}) {
      INFO(function << " step " << at);
      const Inspection seen = *all.inspect(at, picksOf("function_fitting"));
      FittedNet net{run, seen};
      const auto loss = [&] {
        double sum = 0;
        for (std::size_t i = 0; i < fittingInputs; ++i) {
          const double missing = net.at(fittingInput(i)) - targets[i];
          sum += missing * missing / 2 / static_cast<double>(fittingInputs);
        }
        return sum;
      };
      CHECK_THAT(std::sqrt(2 * loss()), WithinAbs(seriesOf(history, "error").data.at(at), 1e-5));
      for (std::size_t i = 0; i < net.hidden.size(); ++i) {
        const float there = net.hidden[i];
        net.hidden[i] = there + 0.001F;
        const double above = loss();
        const double up = net.hidden[i];
        net.hidden[i] = there - 0.001F;
        const double below = loss();
        CHECK_THAT(arrayOf(seen, "gradients").at(i), WithinAbs((above - below) / (up - net.hidden[i]), 1e-3));
        net.hidden[i] = there;
      }
    }
  }
}

TEST_CASE("all functions start from the same weights, and a unit's w and bend do not depend on how many there are",
          "[demos]") {
  const auto start = [](std::string_view function, double units) {
    const Run run = fitting(function, {{"units", units}});
    return FittedNet{run, lookInto(run, 0)};
  };
  CHECK(start("relu", 8).hidden == start("tanh", 8).hidden);
  const FittedNet few = start("relu", 2);
  const FittedNet many = start("relu", 32);
  for (std::size_t unit = 0; unit < 2; ++unit) {
    CHECK(few.weight(unit) == many.weight(unit));
    CHECK(few.shift(unit) == many.shift(unit));
  }
  for (std::size_t unit = 0; unit < 32; ++unit) CHECK(std::abs(many.bend(unit)) <= 1.00001);
}

// What the presets promise, at the defaults and seed 1.
TEST_CASE("the story: a line, two bends, eight, thirty-two, round ones, a drawn curve", "[demos]") {
  const auto error = [](std::string_view function, const Given& given) {
    return factOf(runDemo(fitting(function, given)), "error");
  };
  CHECK_THAT(error("identity", {}), WithinAbs(0.455, 0.0005));
  CHECK(error("relu", {{"target", absolute}, {"units", 2}}) < 0.001);
  CHECK_THAT(error("relu", {}), WithinAbs(0.028, 0.0005));
  CHECK_THAT(error("relu", {{"units", 32}}), WithinAbs(0.0086, 0.0005));
  CHECK_THAT(error("tanh", {}), WithinAbs(0.0046, 0.0005));
  CHECK(error("relu", {{"target", drawn}, {"units", 16}}) < 0.02);
}

}  // namespace lab
