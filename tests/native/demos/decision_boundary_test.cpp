#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <numbers>
#include <set>

#include "demos/boundary_runs.hpp"

namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

constexpr float planeReach = 1.25F;

double norm(const std::vector<double>& numbers) {
  double square = 0;
  for (const double number : numbers) square += number * number;
  return std::sqrt(square);
}

/// All weights of a layer, without biases.
std::vector<double> weightsOf(const TrainedLayer& layer) {
  std::vector<double> weights;
  for (const std::vector<double>& unit : layer.weights) weights.insert(weights.end(), unit.begin(), unit.end() - 1);
  return weights;
}

/// A moment, a layer, a unit, an input or 0 for the bias, and the value.
History editedBy(const std::vector<double>& edits) {
  return runDemo(withPoints(boundary("tanh", {{"layers", 2}, {"width", 3}, {"epochs", 20}}), "edits", edits));
}

}  // namespace

TEST_CASE("as many points of each class, within the plane, by turns of a seed", "[demos]") {
  for (const double data : {moons, blobs, circles, corners, spiral})
    for (const double noise : {0.0, 0.05, 0.3}) {
      const auto pointsOf = [&](std::uint32_t seed) {
        return seriesOf(runDemo(boundary("tanh", {{"data", data}, {"noise", noise}, {"epochs", 1}}, seed)), "points")
            .data;
      };
      const std::vector<float> points = pointsOf(1);
      CHECK(points.size() == (data == corners ? 12 : 360));
      std::size_t ones = 0;
      for (std::size_t i = 0; i < points.size(); i += 3) {
        CHECK(std::abs(points[i]) <= planeReach);
        CHECK(std::abs(points[i + 1]) <= planeReach);
        if (points[i + 2] == 1) ++ones;
        // Of the corners, class 1 is where the signs differ.
        if (data == corners) {
          CHECK(std::abs(points[i]) == 1);
          CHECK(std::abs(points[i + 1]) == 1);
          CHECK((points[i] * points[i + 1] < 0) == (points[i + 2] == 1));
        }
        // Without noise the inner circle is class 1.
        if (data == circles && noise == 0)
          CHECK_THAT(std::hypot(points[i], points[i + 1]), WithinAbs(points[i + 2] == 1 ? 0.4 : 0.9, 1e-6));
      }
      if (data == circles) {
        std::set<std::array<float, 2>> places;
        for (std::size_t i = 0; i < points.size(); i += 3) places.insert({points[i], points[i + 1]});
        CHECK(places.size() == points.size() / 3);
      }
      CHECK(ones == points.size() / 6);
      if (data != corners) CHECK(pointsOf(2) != points);
    }
}

TEST_CASE("drawn points are the reader's, in a shuffled order; without one there is nothing to learn", "[demos]") {
  const auto drawing = [](const std::vector<double>& numbers) {
    return withPoints(boundary("tanh", {{"data", drawn}, {"epochs", 1}}), "points", numbers);
  };
  const std::vector<float> points = seriesOf(runDemo(drawing({0.5, -0.25, 1, -1, 1, 0, 0.1})), "points").data;
  CHECK(
      (points == std::vector<float>{0.5, -0.25, 1, -1, 1, 0} || points == std::vector<float>{-1, 1, 0, 0.5, -0.25, 1}));
  const Demo& demo = *findDemo("decision_boundary");
  CHECK(demo.refuses(drawing({})) == "no_points");
  CHECK(demo.refuses(drawing({0.5, 0.5})) == "no_points");
  CHECK(demo.refuses(drawing({0.5, 0.5, 1})).empty());
  CHECK(demo.refuses(boundary("tanh")).empty());
}

TEST_CASE("at most 300 moments, the first at the start and the last at the end", "[demos]") {
  for (const double epochs : {1.0, 2.0, 150.0, 299.0, 300.0, 598.0, 599.0, 1499.0, 1500.0}) {
    const Run run = boundary("relu", {{"data", corners}, {"layers", 1}, {"width", 1}, {"epochs", epochs}});
    const History history = runDemo(run);
    const std::vector<float>& all = seriesOf(history, "epoch").data;
    CHECK(history.next == run.demo.steps(run));
    CHECK(all.size() <= 300);
    CHECK(all.front() == 0);
    CHECK(all.back() == epochs);
    const double stride = std::ceil(epochs / 299);
    for (std::size_t i = 1; i < all.size(); ++i) CHECK(all[i] == std::min(stride * static_cast<double>(i), epochs));
  }
}

TEST_CASE("functions that race start from the same weights, on the same points in the same order", "[demos]") {
  const History one = runDemo(boundary("sigmoid"));
  const History other = runDemo(boundary("relu"));
  CHECK(arrayAt(one, "parameters", 0) == arrayAt(other, "parameters", 0));
  CHECK(arrayAt(one, "parameters", 1) != arrayAt(other, "parameters", 1));
  CHECK(seriesOf(one, "points").data == seriesOf(other, "points").data);
}

TEST_CASE("what is recorded of a moment is what its parameters give", "[demos]") {
  for (const auto& [function, optimiser] :
       {std::pair{"tanh", 0.0}, std::pair{"relu", 1.0}, std::pair{"sigmoid", 2.0}}) {
    const Run run = boundary(
        function, {{"layers", 3}, {"width", 5}, {"epochs", 40}, {"optimiser", optimiser}, {"learning_rate", 0.02}});
    const History history = runDemo(run);
    CHECK(seriesOf(history, "layer_units").data == std::vector<float>{5, 5, 5, 1});
    const std::vector<float>& points = seriesOf(history, "points").data;
    for (const std::size_t step : {0U, 1U, 20U, 40U}) {
      const TrainedNet net(run, history, step);
      CHECK_THAT(numberAt(history, "loss", step), WithinAbs(net.loss(points), 1e-5));
      double right = 0;
      std::vector<double> low(4);
      std::vector<double> dead(4);
      for (std::size_t i = 0; i < points.size(); i += 3) {
        const TrainedNet::Pass pass = net.at(points[i], points[i + 1]);
        right += (pass.p() > 0.5) == (points[i + 2] == 1) ? 1 : 0;
        for (std::size_t layer = 0; layer < 4; ++layer)
          for (const Evaluation& a : pass.a[layer])
            low[layer] += std::abs(a.derivative) < 0.01 ? 1.0 / static_cast<double>(pass.a[layer].size()) : 0;
      }
      for (std::size_t layer = 0; layer < 4; ++layer)
        for (std::size_t unit = 0; unit < net.layers[layer].weights.size(); ++unit) {
          bool isOff = std::string_view(function) == "relu" && layer < 3;
          for (std::size_t i = 0; i < points.size(); i += 3)
            isOff = isOff && net.at(points[i], points[i + 1]).z[layer][unit] <= 0;
          dead[layer] += isOff ? 1.0 / static_cast<double>(net.layers[layer].weights.size()) : 0;
        }
      // A point on the edge may fall to either side.
      CHECK_THAT(numberAt(history, "accuracy", step), WithinAbs(right / 120, 1.5 / 120));
      for (std::size_t layer = 0; layer < 4; ++layer) {
        CHECK_THAT(arrayAt(history, "saturated", step)[layer], WithinAbs(low[layer] / 120, 1.5 / 120));
        CHECK_THAT(arrayAt(history, "dead", step)[layer], WithinAbs(dead[layer], 1e-6));
      }
    }
  }
}

TEST_CASE("every gradient inside a moment is that of the loss", "[demos]") {
  for (const std::string_view function : {"tanh", "softplus", "sigmoid"}) {
    const Run run = boundary(function, {{"layers", 3}, {"width", 4}, {"epochs", 30}});
    DemoRun all(run);
    all.advance();
    const History& history = all.history();
    const std::vector<float>& points = seriesOf(history, "points").data;
    const std::size_t count = points.size() / 3;
    for (const std::size_t step : {0U, 7U, 30U})
      for (const std::size_t layer : {0U, 1U, 2U, 3U}) {
        INFO(function << " step " << step << " layer " << layer + 1);
        const Inspection seen = *all.inspect(step, picksOf(run.demo.id, {{"layer", static_cast<double>(layer + 1)}}));
        TrainedNet net(run, history, step);
        const std::vector<float>& gradients = arrayOf(seen, "gradients");
        double square = 0;
        for (const float gradient : gradients) square += static_cast<double>(gradient) * gradient;
        CHECK_THAT(arrayAt(history, "gradient", step)[layer], WithinRel(std::sqrt(square), 1e-5));
        const std::vector<float>& weightGradients = arrayOf(seen, "weight_gradients");
        const std::size_t inputs = net.layers[layer].weights[0].size() - 1;
        for (std::size_t unit = 0; unit < net.layers[layer].weights.size(); ++unit) {
          const auto central = [&](double& number) {
            constexpr double step2 = 1e-5;
            const double there = number;
            number = there + step2;
            const double above = net.loss(points);
            number = there - step2;
            const double below = net.loss(points);
            number = there;
            return (above - below) / (2 * step2);
          };
          for (std::size_t input = 0; input <= inputs; ++input)
            CHECK_THAT(weightGradients[unit * (inputs + 1) + input],
                       WithinAbs(central(net.layers[layer].weights[unit][input]), 2e-6));
          // ∂L/∂z at one point alone: of a net that has learnt from this point only, by its bias.
          for (const std::size_t point : {0U, 50U, 119U}) {
            const std::vector<float> only(points.begin() + static_cast<std::ptrdiff_t>(3 * point),
                                          points.begin() + static_cast<std::ptrdiff_t>(3 * point + 3));
            double& bias = net.layers[layer].weights[unit].back();
            const double there = bias;
            bias = there + 1e-5;
            const double above = net.loss(only);
            bias = there - 1e-5;
            const double below = net.loss(only);
            bias = there;
            CHECK_THAT(gradients[unit * count + point],
                       WithinAbs((above - below) / 2e-5 / static_cast<double>(count), 1e-7));
          }
        }
      }
  }
}

TEST_CASE("a step by hand: from the layer above, through the weights, through the slope, to the weights below",
          "[demos]") {
  const Run run = boundary("tanh", {{"layers", 2}, {"width", 3}, {"epochs", 10}});
  DemoRun all(run);
  all.advance();
  const TrainedNet net(run, all.history(), 10);
  for (const std::size_t layer : {0U, 1U}) {
    const Inspection seen = *all.inspect(10, picksOf(run.demo.id, {{"layer", static_cast<double>(layer + 1)}}));
    const std::vector<float>& above = arrayOf(seen, "gradients_above");
    const std::vector<float>& inputs = arrayOf(seen, "inputs");
    const std::size_t count = 120;
    for (std::size_t unit = 0; unit < 3; ++unit)
      for (std::size_t input = 0; input < inputs.size() / count; ++input) {
        double sum = 0;
        for (std::size_t point = 0; point < count; ++point) {
          double gradient = 0;
          for (std::size_t k = 0; k < above.size() / count; ++k)
            gradient += net.layers[layer + 1].weights[k][unit] * static_cast<double>(above[k * count + point]);
          const std::size_t at = unit * count + point;
          CHECK_THAT(arrayOf(seen, "activation_gradients")[at], WithinAbs(gradient, 1e-8));
          CHECK_THAT(arrayOf(seen, "gradients")[at],
                     WithinAbs(gradient * static_cast<double>(arrayOf(seen, "slopes")[at]), 1e-8));
          CHECK_THAT(arrayOf(seen, "activations")[at], WithinAbs(std::tanh(arrayOf(seen, "preactivations")[at]), 1e-6));
          sum +=
              static_cast<double>(arrayOf(seen, "gradients")[at]) * static_cast<double>(inputs[input * count + point]);
        }
        CHECK_THAT(arrayOf(seen, "weight_gradients")[unit * (inputs.size() / count + 1) + input], WithinAbs(sum, 1e-6));
      }
  }
}

TEST_CASE("the plane inside a moment is what its net says there", "[demos]") {
  const Run run = boundary("tanh", {{"layers", 2}, {"width", 3}, {"epochs", 10}});
  DemoRun all(run);
  all.advance();
  for (const std::size_t step : {0U, 4U, 10U}) {
    const TrainedNet net(run, all.history(), step);
    std::vector<Inspection> layers;
    for (const double layer : {1, 2, 3}) layers.push_back(*all.inspect(step, picksOf(run.demo.id, {{"layer", layer}})));
    for (std::size_t i = 0; i < 41 * 41; i += 7) {
      const double x1 = -1.25 + static_cast<double>(i % 41) / 16;
      const double x2 = -1.25 + static_cast<double>(i / 41) / 16;
      const TrainedNet::Pass pass = net.at(x1, x2);
      for (std::size_t layer = 0; layer < 3; ++layer) {
        const std::vector<float>& units = arrayOf(layers[layer], "units");
        REQUIRE(units.size() == (layer < 2 ? 3 : 1) * 41 * 41);
        CHECK_THAT(arrayOf(layers[layer], "field")[i], WithinAbs(pass.p(), 1e-5));
        for (std::size_t unit = 0; unit < units.size() / (41 * 41); ++unit)
          CHECK_THAT(units[unit * 41 * 41 + i], WithinAbs(layer < 2 ? pass.a[layer][unit].value : pass.p(), 1e-5));
      }
    }
  }
  const Run flat = boundary("tanh", {{"layers", 0}, {"epochs", 1}});
  DemoRun line(flat);
  line.advance();
  const Inspection seen = *line.inspect(1, picksOf(flat.demo.id, {{"layer", 9}, {"unit", 16}}));
  CHECK(arrayOf(seen, "units") == arrayOf(seen, "field"));
  CHECK(arrayOf(seen, "gradients").size() == 120);
}

TEST_CASE("the update ratio is that of the first step from a moment", "[demos]") {
  for (const double optimiser : {0.0, momentum, adam}) {
    // The whole batch: one step is an epoch, and the next moment stands after it.
    const Run run = boundary("tanh", {{"batch", 120}, {"epochs", 20}, {"optimiser", optimiser}});
    const History history = runDemo(run);
    for (std::size_t step = 0; step < 20; ++step) {
      const TrainedNet now(run, history, step);
      const TrainedNet next(run, history, step + 1);
      for (std::size_t layer = 0; layer < now.layers.size(); ++layer) {
        const std::vector<double> before = weightsOf(now.layers[layer]);
        std::vector<double> change = weightsOf(next.layers[layer]);
        for (std::size_t i = 0; i < change.size(); ++i) change[i] -= before[i];
        CHECK_THAT(arrayAt(history, "update_ratio", step)[layer], WithinRel(norm(change) / norm(before), 1e-4));
      }
    }
  }
}

TEST_CASE("batches follow each other in the order of the points, the last is what is left", "[demos]") {
  // Plain descent by hand, in double precision: 18 points by sevens are batches of 7, 7 and 4.
  const Run run = boundary("tanh", {{"data", drawn}, {"layers", 1}, {"width", 3}, {"batch", 7}, {"epochs", 5}});
  const History history = runDemo(run);
  const std::vector<float>& points = seriesOf(history, "points").data;
  REQUIRE(points.size() == 54);
  TrainedNet net(run, history, 0);
  for (std::size_t epoch = 1; epoch <= 5; ++epoch) {
    for (std::size_t first = 0; first < 54; first += 21) {
      const std::vector<float> batch(
          points.begin() + static_cast<std::ptrdiff_t>(first),
          points.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(first + 21, 54)));
      TrainedNet moved = net;
      for (std::size_t layer = 0; layer < 2; ++layer)
        for (std::size_t unit = 0; unit < net.layers[layer].weights.size(); ++unit)
          for (std::size_t i = 0; i < net.layers[layer].weights[unit].size(); ++i) {
            double& number = net.layers[layer].weights[unit][i];
            const double there = number;
            number = there + 1e-5;
            const double above = net.loss(batch);
            number = there - 1e-5;
            const double below = net.loss(batch);
            number = there;
            moved.layers[layer].weights[unit][i] = there - 0.1 * (above - below) / 2e-5;
          }
      net = moved;
    }
    CHECK_THAT(numberAt(history, "loss", epoch), WithinAbs(net.loss(points), 1e-5));
  }
}

TEST_CASE("a weight that the reader sets changes its moment and what follows, and nothing before", "[demos]") {
  const History plain = editedBy({});
  const auto present = [&plain](std::size_t step, std::size_t at) {
    return static_cast<double>(arrayAt(plain, "parameters", step)[at]);
  };
  // Layer 2, unit 3, input 1 is behind layer 1's nine numbers and two units of four.
  const History edited = editedBy({7, 2, 3, 1, 0.5});
  for (std::size_t step = 0; step <= 20; ++step) {
    std::vector<float> expected = arrayAt(plain, "parameters", step);
    if (step == 7) expected[9 + 8] = 0.5;
    CHECK((arrayAt(edited, "parameters", step) == expected) == (step <= 7));
    CHECK((arrayAt(edited, "update_ratio", step) == arrayAt(plain, "update_ratio", step)) == (step < 7));
  }
  // The bias of the output, at the start.
  CHECK(arrayAt(editedBy({0, 3, 1, 0, -2}), "parameters", 0).back() == -2);
  // To the value that it has, or to nothing that there is: nothing changes.
  const std::vector<float>& all = seriesOf(plain, "parameters").data;
  for (const std::vector<double>& edits : std::vector<std::vector<double>>{{7, 2, 3, 1, present(7, 17)},
                                                                           {0, 1, 1, 0, 0},
                                                                           {21, 1, 1, 1, 5},
                                                                           {7.5, 1, 1, 1, 5},
                                                                           {-1, 1, 1, 1, 5},
                                                                           {7, 0, 1, 1, 5},
                                                                           {7, 4, 1, 1, 5},
                                                                           {7, 1, 0, 1, 5},
                                                                           {7, 1, 4, 1, 5},
                                                                           {7, 1, 1, 3, 5},
                                                                           {7, 1, 1, -1, 5},
                                                                           {7, 3, 2, 1, 5},
                                                                           {7, 1, 1, 1}})
    CHECK(seriesOf(editedBy(edits), "parameters").data == all);
  // Of two the last counts.
  CHECK(seriesOf(editedBy({3, 1, 1, 1, 9, 3, 1, 1, 1, 0.5}), "parameters").data ==
        seriesOf(editedBy({3, 1, 1, 1, 0.5}), "parameters").data);
}

TEST_CASE("where it stopped being finite is named", "[demos]") {
  std::size_t stopped = 0;
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const History history = runDemo(boundary("leaky_relu", {{"learning_rate", 10}}, seed));
    if (!history.stopped) continue;
    ++stopped;
    CHECK(history.stopped->layer >= 1);
    CHECK(history.stopped->layer <= 7);
    CHECK_FALSE(std::isfinite(history.stopped->value));
    CHECK(history.next == history.stopped->step + 1);
  }
  CHECK(stopped >= 10);
}

}  // namespace lab
