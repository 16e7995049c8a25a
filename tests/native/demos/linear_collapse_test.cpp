#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "demos/runs.hpp"

// Source: Saxe, McClelland & Ganguli 2014, "Exact solutions to the nonlinear dynamics of learning in deep linear neural
// networks": a deep linear net computes the product of its matrices.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

constexpr double chain = 0;
constexpr double net = 1;
constexpr double sheet = 2;

History compose(std::string_view function, double mode, Given given = {}, std::uint32_t seed = 1) {
  given.emplace_back("mode", mode);
  return runDemo(runOf("linear_collapse", function, given, seed));
}

/// What a layer of the run has, and what reads it.
Inspection layerOf(const Run& run, std::size_t layer) {
  DemoRun all(run);
  all.advance();
  return *all.inspect(layer, picksOf("linear_collapse"));
}

/// The readout times every matrix in turn, last first: a row of numbers, one for each number that goes in.
std::vector<double> productOfMatrices(const Run& run) {
  const std::vector<float> readout = arrayOf(layerOf(run, 1), "readout");
  std::vector<double> row(readout.begin(), readout.end());
  for (std::size_t layer = run.whole("depth"); layer > 0; --layer) {
    const Inspection seen = layerOf(run, layer);
    const std::vector<float>& weights = arrayOf(seen, "weights");
    std::vector<double> next(arrayOf(seen, "entering").size());
    for (std::size_t unit = 0; unit < row.size(); ++unit)
      for (std::size_t i = 0; i < next.size(); ++i)
        next[i] += row[unit] * static_cast<double>(weights[unit * next.size() + i]);
    row = next;
  }
  return row;
}

double medianResidual(std::string_view function) {
  std::vector<double> residuals;
  for (std::uint32_t seed = 1; seed <= 20; ++seed)
    residuals.push_back(factOf(compose(function, net, {}, seed), "residual"));
  std::sort(residuals.begin(), residuals.end());
  return (residuals[9] + residuals[10]) / 2;
}

}  // namespace

TEST_CASE("identity: a chain's slope is a to the power of the depth, whatever the bias", "[demos]") {
  for (const double a : {-2.0, -1.0, -0.3, 0.0, 0.5, 1.0, 1.2, 2.0})
    for (const double b : {-2.0, 0.0, 0.7})
      for (double depth = 1; depth <= 20; ++depth) {
        INFO("a " << a << " b " << b << " depth " << depth);
        const History history = compose("identity", chain, {{"a", a}, {"b", b}, {"depth", depth}});
        const double power = std::pow(a, depth);
        CHECK_THAT(factOf(history, "slope"), WithinRel(power, 1e-12) || WithinAbs(power, 1e-13));
        CHECK(factOf(history, "residual") < 1e-10);
      }
}

TEST_CASE("identity: a net's slope is the product of its matrices, biases and all", "[demos][sweep]") {
  for (const double width : {1.0, 2.0, 7.0, 16.0, 32.0})
    for (const double depth : {1.0, 2.0, 5.0, 20.0})
      for (const double gain : {0.3, 1.0, 3.0})
        for (std::uint32_t seed = 1; seed <= 5; ++seed) {
          INFO("width " << width << " depth " << depth << " gain " << gain << " seed " << seed);
          const Run run = runOf("linear_collapse", "identity",
                                {{"mode", net}, {"width", width}, {"depth", depth}, {"gain", gain}}, seed);
          const History history = runDemo(run);
          const double product = productOfMatrices(run)[0];
          // The weights are shown as floats: what that takes from each of so many factors adds up.
          CHECK_THAT(factOf(history, "slope"), WithinRel(product, 1e-4) || WithinAbs(product, 1e-12));
          CHECK(factOf(history, "residual") < 1e-9);
        }
}

TEST_CASE("identity: the residual is at round-off at every depth, width, gain and seed", "[demos][sweep]") {
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    const double depth = 1 + seed % 20;
    const double width = 1 + seed * 7 % 32;
    const double gain = 0.1 * std::pow(50, (seed % 13) / 12.0);
    for (const double mode : {net, sheet}) {
      INFO("mode " << mode << " depth " << depth << " width " << width << " gain " << gain << " seed " << seed);
      const History history = compose("identity", mode, {{"depth", depth}, {"width", width}, {"gain", gain}}, seed);
      CHECK(factOf(history, "residual") < 1e-8);
    }
  }
}

// Conditions: the default depth, width and gain, random weights and biases of 20 seeds.
TEST_CASE("tanh and relu: the median net of 20 is over 1% off its line; so is the chain of the defaults", "[demos]") {
  for (const std::string_view function : {"tanh", "relu"}) {
    INFO(function);
    CHECK(medianResidual(function) > 0.3);
    CHECK(factOf(compose(function, chain), "residual") > 0.2);
  }
}

TEST_CASE("what went in is layer 0, and each layer stands on the one before", "[demos]") {
  const History history = compose("tanh", chain, {{"a", -1.5}, {"b", 0.3}});
  const std::vector<float>& xs = seriesOf(history, "inputs").data;
  const std::vector<float>& outputs = seriesOf(history, "outputs").data;
  REQUIRE(xs.size() == 257);
  CHECK(xs.front() == -4);
  CHECK(xs.back() == 4);
  for (std::size_t p = 0; p < xs.size(); ++p) {
    double y = xs[p];
    for (std::size_t step = 0; step <= 5; ++step) {
      CHECK_THAT(outputs[step * xs.size() + p], WithinAbs(y, 1e-5));
      y = std::tanh(-1.5 * y + 0.3);
    }
  }
}

TEST_CASE("a net cut off at a layer has the same layers and the same weights to read them", "[demos]") {
  const History deep = compose("tanh", net, {{"depth", 8}});
  const History cut = compose("tanh", net, {{"depth", 3}});
  const std::vector<float>& all = seriesOf(deep, "outputs").data;
  const std::vector<float>& some = seriesOf(cut, "outputs").data;
  CHECK(std::equal(some.begin(), some.end(), all.begin()));
}

TEST_CASE("the line is that of least squares, and nothing lies farther from it than it says", "[demos]") {
  for (const std::string_view function : {"tanh", "relu", "sine"})
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
      const History history = compose(function, net, {{"gain", 2}}, seed);
      const std::vector<float>& xs = seriesOf(history, "inputs").data;
      const float* y = &seriesOf(history, "outputs").data[5 * xs.size()];
      const float* line = &seriesOf(history, "line").data[10];
      double sum = 0;
      double alongX = 0;
      double distance = 0;
      for (std::size_t p = 0; p < xs.size(); ++p) {
        const double off = y[p] - (line[0] + line[1] * xs[p]);
        sum += off;
        alongX += off * xs[p];
        distance = std::max(distance, std::abs(off));
      }
      const auto [least, greatest] = std::minmax_element(y, y + xs.size());
      CHECK_THAT(sum, WithinAbs(0, 1e-4 * (*greatest - *least)));
      CHECK_THAT(alongX, WithinAbs(0, 1e-3 * (*greatest - *least)));
      CHECK_THAT(factOf(history, "residual"), WithinRel(distance / (*greatest - *least), 1e-4));
      const auto farthest = static_cast<std::size_t>(seriesOf(history, "farthest").data[5]);
      CHECK_THAT(std::abs(y[farthest] - (line[0] + line[1] * xs[farthest])), WithinRel(distance, 1e-4));
    }
}

TEST_CASE("identity turns the sheet and stretches it by the gain: distances say so", "[demos]") {
  for (const double gain : {0.5, 1.0, 1.5})
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
      const History history = compose("identity", sheet, {{"gain", gain}}, seed);
      const std::vector<float>& outputs = seriesOf(history, "outputs").data;
      const std::size_t points = 33 * 33;
      const std::size_t last = outputs.size() - 2 * points;
      const auto distance = [&](std::size_t p, std::size_t q) {
        return std::hypot(outputs[last + p] - outputs[last + q],
                          outputs[last + points + p] - outputs[last + points + q]);
      };
      CHECK_THAT(distance(0, 32), WithinRel(4 * std::pow(gain, 5), 1e-5));
      CHECK_THAT(distance(0, 33 * 32), WithinRel(4 * std::pow(gain, 5), 1e-5));
      CHECK_THAT(distance(0, points - 1), WithinRel(std::sqrt(32.0) * std::pow(gain, 5), 1e-5));
      CHECK(stepOf(history, "same_sheet") == 5);
    }
}

// A bend does not always stay: with a slope of ½ below 0 and a = −1 the second undoes the first.
TEST_CASE("two bends that undo each other leave a straight line, and that is said", "[demos]") {
  Run run = runOf("linear_collapse", "leaky_relu", {{"a", -1}, {"depth", 2}});
  run.function.parameters = {0.5};
  CHECK(stepOf(runDemo(run), "straight_here") == 2);
  for (Value& value : run.settings)
    if (std::get<double>(value) == 2) value = 3.0;
  CHECK(stepOf(runDemo(run), "bends") == 3);
}

TEST_CASE("a bend that the range does not reach is none", "[demos]") {
  CHECK(stepOf(compose("relu", chain, {{"a", 0.2}, {"b", 1}}), "straight_here") == 5);
  CHECK(stepOf(compose("relu", chain, {{"a", 0.2}, {"b", -2}}), "level") == 5);
  CHECK(stepOf(compose("hard_tanh", chain, {{"a", 0.2}}), "straight_here") == 5);
  CHECK(stepOf(compose("hard_tanh", chain, {{"a", 1.2}}), "bends") == 5);
  for (const std::string_view id : {"isru", "swish"}) {  // bent too far out for any picture
    Run run = runOf("linear_collapse", id, {{"mode", chain}});
    run.function.parameters = {1e-20};
    CHECK(stepOf(runDemo(run), "straight_here") == 5);
  }
}

TEST_CASE("what single precision holds with few digits is level, not bent", "[demos]") {
  Run run = runOf("linear_collapse", "sine", {{"mode", chain}});
  run.function.parameters = {1e-9};
  CHECK(stepOf(runDemo(run), "level") == 5);
}

TEST_CASE("inside a step is what its layer takes in, its sums, and what f makes of them", "[demos]") {
  for (const double mode : {chain, net, sheet}) {
    const Run run = runOf("linear_collapse", "tanh", {{"mode", mode}, {"width", 3}});
    for (std::size_t step = 1; step <= 5; ++step) {
      const Inspection seen = layerOf(run, step);
      const std::vector<float>& entering = arrayOf(seen, "entering");
      const std::vector<float>& sums = arrayOf(seen, "sums");
      for (std::size_t unit = 0; unit < sums.size(); ++unit) {
        double z = arrayOf(seen, "biases")[unit];
        for (std::size_t i = 0; i < entering.size(); ++i)
          z += static_cast<double>(arrayOf(seen, "weights")[unit * entering.size() + i]) * entering[i];
        CHECK_THAT(sums[unit], WithinAbs(z, 1e-5));
        CHECK_THAT(arrayOf(seen, "activations")[unit], WithinAbs(std::tanh(z), 1e-5));
      }
      if (step < 5) CHECK(arrayOf(layerOf(run, step + 1), "entering") == arrayOf(seen, "activations"));
      if (step == 1) CHECK(arrayOf(layerOf(run, 0), "weights") == arrayOf(seen, "weights"));
    }
  }
}

}  // namespace lab
