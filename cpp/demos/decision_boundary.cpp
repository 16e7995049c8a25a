#include "demos/decision_boundary.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "demos/boundary_net.hpp"
#include "demos/boundary_verdicts.hpp"
#include "demos/flat.hpp"
#include "demos/layer_statistics.hpp"

namespace lab {
namespace {

/// After the start.
constexpr std::size_t mostMoments = 299;
/// A unit is saturated at a point where |f′| is under this.
constexpr float lowSlope = 0.01F;
/// The plane is looked at in the points of a grid, so many on a side; of each unit only every second one.
constexpr std::size_t side = 49;
constexpr std::size_t coarseSide = 25;

std::size_t epochsInMoment(const Run& run) { return (run.whole("epochs") + mostMoments - 1) / mostMoments; }

/// Of a layer: the weights of a unit and its bias, unit after unit.
void append(const MatrixView<float>& weights, std::span<const float> bias, std::vector<float>& numbers) {
  for (std::size_t unit = 0; unit < weights.rows; ++unit) {
    const std::span<const float> row = weights.row(unit);
    numbers.insert(numbers.end(), row.begin(), row.end());
    numbers.push_back(bias[unit]);
  }
}

void show(Inspection& seen, std::string_view id, ConstMatrixView matrix) {
  std::vector<float> numbers;
  for (std::size_t i = 0; i < matrix.rows; ++i) {
    const std::span<const float> row = matrix.row(i);
    numbers.insert(numbers.end(), row.begin(), row.end());
  }
  seen.show(id, numbers, {matrix.rows, matrix.columns});
}

class Boundary final : public Simulation {
 public:
  explicit Boundary(const Run& run)
      : run_(run),
        points_(boundaryPoints(run)),
        shapes_(boundaryShapes(run)),
        training_(run, shapes_, points_),
        whole_(shapes_, points_) {}

  void advance(std::size_t step, History& history) override {
    if (step == 0) keep(history);
    edit(step);
    const std::span<const float> parameters = training_.parameters();
    moments_.emplace_back(parameters.begin(), parameters.end());
    const std::size_t epochs = std::min(step * epochsInMoment(run_), run_.whole("epochs"));
    record(epochs, history);
    if (stopped(step, history)) return;
    bool epochEnds = training_.step();
    if (recordUpdates(step, history)) return;
    if (epochs == run_.whole("epochs")) return judgeBoundary(run_, whole_.layers().back(), points_, history);
    for (std::size_t left = std::min(epochsInMoment(run_), run_.whole("epochs") - epochs);;) {
      if (epochEnds && --left == 0) return;
      epochEnds = training_.step();
    }
  }

  [[nodiscard]] std::optional<Inspection> inspect(std::size_t step, const Place& place) const override {
    BoundaryPass whole(shapes_, points_);
    whole.pass(moments_[step]);
    const std::size_t layer = std::min(place.whole("layer"), shapes_.size()) - 1;
    const std::size_t unit = std::min(place.whole("unit"), shapes_[layer].units) - 1;
    Inspection seen;
    showPlane(step, layer, unit, seen);
    Layer& here = whole.layers()[layer];
    const Histogram histogram = histogramOf(here.preactivation.view());
    seen.show("histogram", histogram.shares, {histogram.shares.size()});
    seen.show("reach", {&histogram.reach, 1}, {1});
    show(seen, "inputs", layer == 0 ? whole.input() : whole.layers()[layer - 1].activation.view());
    show(seen, "preactivations", here.preactivation.view());
    show(seen, "activations", here.activation.view());
    show(seen, "slopes", here.derivative.view());
    show(seen, "gradients", here.preactivationGradient.view());
    std::vector<float> weightGradients;
    append(here.weightGradient, here.biasGradient, weightGradients);
    seen.show("weight_gradients", weightGradients, {here.weights.rows, here.weights.columns + 1});
    if (layer + 1 == shapes_.size()) return seen;
    show(seen, "activation_gradients", here.activationGradient.view());
    show(seen, "gradients_above", whole.layers()[layer + 1].preactivationGradient.view());
    return seen;
  }

 private:
  void keep(History& history) const {
    std::vector<float> numbers;
    for (const LabelledPoint& point : points_) numbers.insert(numbers.end(), {point.x1, point.x2, point.label});
    history.keep("points", numbers, {points_.size(), 3});
    history.keep("range", std::array{-planeReach, planeReach, -planeReach, planeReach}, {4});
    history.note("low_slope", lowSlope);
  }

  /// Sets the weights that the reader changes at this moment.
  void edit(std::size_t step) {
    const std::span<const double> edits = run_.points("edits");
    for (std::size_t i = 0; i + 5 <= edits.size(); i += 5) {
      const auto at = [&edits, i](std::size_t place) { return edits[i + place]; };
      if (at(0) != static_cast<double>(step)) continue;
      for (std::size_t layer = 0; layer < shapes_.size(); ++layer) {
        Layer& here = training_.layers()[layer];
        if (at(1) != static_cast<double>(layer + 1)) continue;
        for (std::size_t unit = 0; unit < here.weights.rows; ++unit)
          for (std::size_t input = 0; input <= here.weights.columns; ++input)
            if (at(2) == static_cast<double>(unit + 1) && at(3) == static_cast<double>(input))
              (input == 0 ? here.bias[unit] : here.weights(unit, input - 1)) = static_cast<float>(at(4));
      }
    }
  }

  void record(std::size_t epochs, History& history) {
    const auto loss = static_cast<float>(whole_.pass(moments_.back()));
    std::vector<float> parameters;
    std::vector<float> gradient;
    std::vector<float> saturated;
    std::vector<float> dead;
    std::vector<float> unitSlopes(run_.whole("width"));
    for (const Layer& layer : whole_.layers()) {
      append(layer.weights, layer.bias, parameters);
      const ForwardStatistics seen = lookForward(layer, lowSlope, flatParts(layer.function), unitSlopes);
      saturated.push_back(static_cast<float>(seen.saturated));
      dead.push_back(static_cast<float>(seen.dead));
      gradient.push_back(static_cast<float>(magnitudesIn(layer.preactivationGradient.view()).norm));
    }
    history.record("epoch", static_cast<float>(epochs));
    history.record("loss", loss);
    history.record("accuracy", static_cast<float>(countRight(whole_.layers().back(), points_)) /
                                   static_cast<float>(points_.size()));
    history.record("parameters", parameters, {parameters.size()});
    history.record("gradient", gradient, {gradient.size()});
    history.record("saturated", saturated, {saturated.size()});
    history.record("dead", dead, {dead.size()});
  }

  /// On the way forward the lowest layer breaks first, on the way back the highest.
  bool stopped(std::size_t step, History& history) {
    std::vector<Layer>& layers = whole_.layers();
    for (std::size_t i = 0; i < layers.size(); ++i)
      if (history.stopUnlessFinite(layers[i].weights.padded(), step, i + 1) ||
          history.stopUnlessFinite(layers[i].bias, step, i + 1) ||
          history.stopUnlessFinite(layers[i].preactivation.view().padded(), step, i + 1) ||
          history.stopUnlessFinite(layers[i].activation.view().padded(), step, i + 1))
        return true;
    for (std::size_t i = layers.size(); i-- > 0;)
      if (history.stopUnlessFinite(layers[i].preactivationGradient.view().padded(), step, i + 1) ||
          history.stopUnlessFinite(layers[i].weightGradient.padded(), step, i + 1))
        return true;
    return false;
  }

  /// ‖ΔW‖/‖W‖ of the step that was just made from this moment; 0 where W is. Says whether one is not finite.
  bool recordUpdates(std::size_t step, History& history) {
    std::vector<float> ratios;
    for (std::size_t i = 0; i < shapes_.size(); ++i) {
      const std::span<const float> before = whole_.layers()[i].weights.padded();
      const std::span<const float> after = training_.layers()[i].weights.padded();
      double size = 0;
      double change = 0;
      for (std::size_t at = 0; at < before.size(); ++at) {
        const double difference = static_cast<double>(after[at]) - static_cast<double>(before[at]);
        size += static_cast<double>(before[at]) * static_cast<double>(before[at]);
        change += difference * difference;
      }
      ratios.push_back(size == 0 ? 0 : static_cast<float>(std::sqrt(change / size)));
    }
    history.record("update_ratio", ratios, {ratios.size()});
    for (std::size_t i = 0; i < ratios.size(); ++i)
      if (history.stopUnlessFinite({&ratios[i], 1}, step, i + 1)) return true;
    return false;
  }

  /// What the net and its units say all over the plane, from the least x₂ up.
  void showPlane(std::size_t step, std::size_t layer, std::size_t unit, Inspection& seen) const {
    Network row(2, side, shapes_);
    std::copy(moments_[step].begin(), moments_[step].end(), row.parameters().begin());
    const auto along = [](std::size_t i) { return planeReach * (2 * static_cast<float>(i) / (side - 1) - 1); };
    std::vector<float> field;
    std::vector<float> picked;
    const std::size_t hidden = shapes_.size() - 1;
    const std::size_t width = run_.whole("width");
    std::vector<float> units(hidden * width * coarseSide * coarseSide);
    for (std::size_t j = 0; j < side; ++j) {
      for (std::size_t i = 0; i < side; ++i) {
        row.input()(0, i) = along(i);
        row.input()(1, i) = along(j);
      }
      row.forward();
      const auto add = [](const Layer& from, std::size_t which, std::vector<float>& to) {
        const std::span<const float> values = ConstMatrixView(from.activation.view()).row(which);
        to.insert(to.end(), values.begin(), values.end());
      };
      add(row.output(), 0, field);
      add(row.layers()[layer], unit, picked);
      if (j % 2 == 1) continue;
      for (std::size_t at = 0; at < hidden * width; ++at)
        for (std::size_t i = 0; i < coarseSide; ++i)
          units[(at * coarseSide + j / 2) * coarseSide + i] =
              row.layers()[at / width].activation.view()(at % width, 2 * i);
    }
    seen.show("field", field, {side, side});
    seen.show("unit_field", picked, {side, side});
    seen.show("units", units, {hidden * width, coarseSide, coarseSide});
  }

  Run run_;
  std::vector<LabelledPoint> points_;
  std::vector<LayerShape> shapes_;
  BoundaryTraining training_;
  BoundaryPass whole_;
  std::vector<std::vector<float>> moments_;  ///< the parameters at each, as `Network::parameters` has them
};

constexpr std::array<std::string_view, 6> data{"moons", "blobs", "circles", "corners", "spiral", "drawn"};
constexpr std::array<std::string_view, 3> optimisers{"descent", "momentum", "adam"};
constexpr std::array<std::string_view, 5> initialisations{"xavier", "he", "lecun", "fixed", "zeros"};
/// A slanted band of class 1 between two parts of class 0.
constexpr std::array points{-0.8, 0.2,  0.0,  -0.6, 0.6, 0.0,  -0.3, 0.8, 0.0,  -0.9, 0.7, 0.0,  -0.5, 0.9,
                            0.0,  0.8,  -0.2, 0.0,  0.6, -0.6, 0.0,  0.3, -0.8, 0.0,  0.9, -0.7, 0.0,  0.5,
                            -0.9, 0.0,  -0.8, -0.8, 1.0, -0.5, -0.4, 1.0, -0.3, -0.5, 1.0, -0.1, 0.1,  1.0,
                            0.1,  -0.1, 1.0,  0.3,  0.4, 1.0,  0.5,  0.4, 1.0,  0.8,  0.8, 1.0};
constexpr std::array<std::string_view, 1> functions{"sigmoid"};
constexpr std::array settings{
    Setting{.id = "data", .kind = Setting::Kind::choice, .standard = 0, .choices = data},
    Setting{.id = "noise", .standard = 0.05, .least = 0, .greatest = 0.3, .step = 0.01},
    Setting{.id = "layers", .kind = Setting::Kind::whole, .standard = 6, .least = 0, .greatest = 8},
    Setting{.id = "width", .kind = Setting::Kind::whole, .standard = 8, .least = 1, .greatest = 16},
    Setting{.id = "learning_rate", .standard = 0.1, .least = 0.001, .greatest = 10, .step = 0.05, .logarithmic = true},
    Setting{.id = "batch", .kind = Setting::Kind::whole, .standard = 10, .least = 1, .greatest = 120},
    Setting{.id = "epochs", .kind = Setting::Kind::whole, .standard = 150, .least = 1, .greatest = 1500},
    Setting{.id = "optimiser", .kind = Setting::Kind::choice, .standard = 0, .choices = optimisers},
    Setting{.id = "initialisation", .kind = Setting::Kind::choice, .standard = 0, .choices = initialisations},
    Setting{.id = "gain", .standard = 1, .least = 0.01, .greatest = 30, .step = 0.05, .logarithmic = true},
    Setting{
        .id = "points", .kind = Setting::Kind::points, .least = -planeReach, .greatest = planeReach, .points = points},
    Setting{.id = "edits", .kind = Setting::Kind::points, .least = -1000, .greatest = 1000, .decimals = 3},
};
constexpr std::array picks{
    Setting{.id = "layer", .kind = Setting::Kind::whole, .standard = 1, .least = 1, .greatest = 9},
    Setting{.id = "unit", .kind = Setting::Kind::whole, .standard = 1, .least = 1, .greatest = 16},
};

}  // namespace

constinit const Demo decisionBoundary{
    .id = "decision_boundary",
    .mostFunctions = 3,
    .functions = functions,
    .settings = settings,
    .picks = picks,
    .refuses = [](const Run& run) -> std::string_view { return boundaryPoints(run).empty() ? "no_points" : ""; },
    .steps = [](const Run& run) { return (run.whole("epochs") + epochsInMoment(run) - 1) / epochsInMoment(run) + 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<Boundary>(run); },
};

}  // namespace lab
