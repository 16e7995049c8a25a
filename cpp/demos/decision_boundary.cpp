#include "demos/decision_boundary.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "demos/boundary_net.hpp"
#include "demos/decision_boundary_verdicts.hpp"
#include "demos/flat.hpp"
#include "demos/layer_statistics.hpp"

namespace lab {
namespace {

/// After the start.
constexpr std::size_t mostMoments = 299;
/// A unit is saturated at a point where |f′| is under this.
constexpr float lowSlope = 0.01F;
/// The plane is looked at in the points of a grid, so many on a side.
constexpr std::size_t side = 41;

/// What is measured of each layer, and the series that show it.
enum Measure { gradient, saturated, dead, updateRatio };
constexpr std::array<std::string_view, updateRatio + 1> measures{"gradient", "saturated", "dead", "update_ratio"};

std::size_t epochsInMoment(const Run& run) { return (run.whole("epochs") + mostMoments - 1) / mostMoments; }

/// The place of a number among so many, of which the first is `first`; behind the last one if it is none of them.
std::size_t placeOf(double number, double first, std::size_t count) {
  const double place = number - first;
  return place >= 0 && place < static_cast<double>(count) ? static_cast<std::size_t>(place) : count;
}

/// Of a layer: the weights of a unit and its bias, unit after unit. Returns the place behind them.
float* copy(const MatrixView<float>& weights, std::span<const float> bias, float* to) {
  for (std::size_t unit = 0; unit < weights.rows; ++unit) {
    const std::span<const float> row = weights.row(unit);
    to = std::copy(row.begin(), row.end(), to);
    *to++ = bias[unit];
  }
  return to;
}

std::size_t countOf(const MatrixView<float>& weights) { return weights.rows * (weights.columns + 1); }

void show(Inspection& seen, std::string_view id, ConstMatrixView matrix) {
  std::vector<float> numbers(matrix.rows * matrix.columns);
  for (std::size_t i = 0; i < matrix.rows; ++i)
    std::copy_n(matrix.row(i).begin(), matrix.columns, &numbers[i * matrix.columns]);
  seen.show(id, numbers, {matrix.rows, matrix.columns});
}

/// The points of the grid, row by row from the least x₂ up.
std::vector<LabelledPoint> gridPoints() {
  std::vector<LabelledPoint> points(side * side);
  const auto along = [](std::size_t i) { return planeReach * (2 * static_cast<float>(i) / (side - 1) - 1); };
  for (std::size_t i = 0; i < points.size(); ++i) points[i] = {.place = {along(i % side), along(i / side)}, .label = 0};
  return points;
}

class Boundary final : public Simulation {
 public:
  explicit Boundary(const Run& run)
      : run_(run),
        points_(boundaryPoints(run)),
        shapes_(boundaryShapes(run)),
        training_(run, shapes_, points_),
        whole_(shapes_, points_),
        measured_(measures.size() * shapes_.size()),
        momentSize_(training_.parameters().size()) {
    for (const Layer& layer : training_.layers()) parameterCount_ += countOf(layer.weights);
  }

  void advance(std::size_t step, History& history) override {
    if (step == 0) keep(history);
    edit(step);
    const std::span<const float> parameters = training_.parameters();
    moments_.insert(moments_.end(), parameters.begin(), parameters.end());
    const std::size_t epochs = std::min(step * epochsInMoment(run_), run_.whole("epochs"));
    const double loss = whole_.pass(parameters);
    training_.step();
    record(step, epochs, loss, history);
    if (stopped(step, history)) return;
    if (epochs == run_.whole("epochs")) {
      std::vector<float> changes(shapes_.size());
      for (std::size_t i = 0; i < changes.size(); ++i) changes[i] = changeOf(i, momentAt(0), momentAt(step));
      return judgeBoundary(run_, whole_.layers(), points_, changes, history);
    }
    const std::size_t more = std::min(epochsInMoment(run_), run_.whole("epochs") - epochs);
    for (std::size_t i = 1; i < more * training_.stepsInEpoch(); ++i) training_.step();
  }

  [[nodiscard]] std::optional<Inspection> inspect(std::size_t step, const Place& place) const override {
    BoundaryPass whole(shapes_, points_);
    whole.pass(momentAt(step));
    const std::size_t layer = std::min(place.whole("layer"), shapes_.size()) - 1;
    Inspection seen;
    showPlane(momentAt(step), layer, seen);
    Layer& here = whole.layers()[layer];
    const Histogram histogram = histogramOf(here.preactivation.view());
    seen.show("histogram", histogram.shares, {histogram.shares.size()});
    seen.show("reach", {&histogram.reach, 1}, {1});
    show(seen, "inputs", layer == 0 ? whole.input() : whole.layers()[layer - 1].activation.view());
    show(seen, "preactivations", here.preactivation.view());
    show(seen, "activations", here.activation.view());
    show(seen, "slopes", here.derivative.view());
    show(seen, "gradients", here.preactivationGradient.view());
    std::vector<float> weightGradients(countOf(here.weights));
    copy(here.weightGradient, here.biasGradient, weightGradients.data());
    seen.show("weight_gradients", weightGradients, {here.weights.rows, here.weights.columns + 1});
    if (layer + 1 == shapes_.size()) return seen;
    show(seen, "activation_gradients", here.activationGradient.view());
    show(seen, "gradients_above", whole.layers()[layer + 1].preactivationGradient.view());
    return seen;
  }

 private:
  void keep(History& history) const {
    std::vector<float> numbers;
    for (const auto& [place, label] : points_) numbers.insert(numbers.end(), {place[0], place[1], label});
    history.keep("points", numbers, {points_.size(), 3});
    history.keep("range", std::array{-planeReach, planeReach, -planeReach, planeReach}, {4});
    std::vector<float> units;
    for (const LayerShape& shape : shapes_) units.push_back(static_cast<float>(shape.units));
    history.keep("layer_units", units, {units.size()});
    history.note("low_slope", lowSlope);
  }

  /// Sets the weights that the reader changes at this moment.
  void edit(std::size_t step) {
    const std::span<const double> edits = run_.points("edits");
    for (std::size_t i = 0; i + 5 <= edits.size(); i += 5) {
      if (edits[i] != static_cast<double>(step)) continue;
      const std::size_t layer = placeOf(edits[i + 1], 1, shapes_.size());
      if (layer == shapes_.size()) continue;
      Layer& here = training_.layers()[layer];
      const std::size_t unit = placeOf(edits[i + 2], 1, here.weights.rows);
      const std::size_t input = placeOf(edits[i + 3], 0, here.weights.columns + 1);
      if (unit == here.weights.rows || input > here.weights.columns) continue;
      (input == 0 ? here.bias[unit] : here.weights(unit, input - 1)) = static_cast<float>(edits[i + 4]);
    }
  }

  [[nodiscard]] std::span<const float> momentAt(std::size_t step) const {
    return std::span(moments_).subspan(step * momentSize_, momentSize_);
  }

  /// A number for each layer.
  std::span<float> measured(Measure measure) {
    return std::span(measured_).subspan(measure * shapes_.size(), shapes_.size());
  }

  /// What the pass over all points left in the layers, and the step that was then made.
  void record(std::size_t step, std::size_t epochs, double loss, History& history) {
    std::vector<float> parameters(parameterCount_);
    std::vector<float> unitSlopes(run_.whole("width"));
    float* next = parameters.data();
    for (std::size_t i = 0; i < shapes_.size(); ++i) {
      const Layer& layer = whole_.layers()[i];
      next = copy(layer.weights, layer.bias, next);
      const ForwardStatistics seen = lookForward(layer, lowSlope, flatParts(layer.function), unitSlopes);
      measured(saturated)[i] = static_cast<float>(seen.saturated);
      measured(dead)[i] = static_cast<float>(seen.dead);
      measured(gradient)[i] = static_cast<float>(magnitudesIn(layer.preactivationGradient.view()).norm);
      measured(updateRatio)[i] = changeOf(i, momentAt(step), training_.parameters());
    }
    const std::size_t right = countRight(whole_.layers().back(), points_);
    history.record("epoch", static_cast<float>(epochs));
    history.record("loss", static_cast<float>(loss));
    history.record("accuracy", static_cast<float>(right) / static_cast<float>(points_.size()));
    history.record("parameters", parameters, {parameters.size()});
    history.record(measures, measured_);
  }

  /// ‖ΔW‖/‖W‖ of a layer from some parameters to others, 0 where W is.
  float changeOf(std::size_t layer, std::span<const float> from, std::span<const float> to) {
    const MatrixView<float> weights = training_.layers()[layer].weights;
    const auto first = static_cast<std::size_t>(weights.data - training_.parameters().data());
    double size = 0;
    double change = 0;
    for (std::size_t i = first; i < first + weights.padded().size(); ++i) {
      const double difference = static_cast<double>(to[i]) - static_cast<double>(from[i]);
      size += static_cast<double>(from[i]) * static_cast<double>(from[i]);
      change += difference * difference;
    }
    return size == 0 ? 0 : static_cast<float>(std::sqrt(change / size));
  }

  /// On the way forward the lowest layer breaks first, on the way back the highest.
  bool stopped(std::size_t step, History& history) {
    for (std::size_t i = 0; i < shapes_.size(); ++i) {
      Layer& layer = whole_.layers()[i];
      if (history.stopUnlessFinite({layer.weights.padded(), layer.bias, layer.preactivation.view().padded(),
                                    layer.activation.view().padded()},
                                   step, i + 1))
        return true;
    }
    for (std::size_t i = shapes_.size(); i-- > 0;)
      if (history.stopUnlessFinite({{&measured(gradient)[i], 1}, {&measured(updateRatio)[i], 1}}, step, i + 1))
        return true;
    return false;
  }

  /// What the net and the units of a layer say all over the plane.
  void showPlane(std::span<const float> parameters, std::size_t layer, Inspection& seen) const {
    if (!plane_) plane_.emplace(shapes_, gridPoints());
    plane_->forward(parameters);
    const std::vector<Layer>& layers = plane_->layers();
    seen.show("field", layers.back().activation.view().row(0), {side, side});
    show(seen, "units", layers[layer].activation.view());
  }

  Run run_;
  std::vector<LabelledPoint> points_;
  std::vector<LayerShape> shapes_;
  BoundaryTraining training_;
  BoundaryPass whole_;
  mutable std::optional<BoundaryPass> plane_;  ///< room for what the net says all over the plane, once someone looks
  std::size_t parameterCount_ = 0;
  std::vector<float> measured_;  ///< of every measure in turn, a number for each layer
  std::size_t momentSize_;
  std::vector<float> moments_;  ///< the parameters at each, as `Network::parameters` has them
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
    Setting{
        .id = "edits", .kind = Setting::Kind::points, .least = -1000, .greatest = 1000, .decimals = 3, .address = 4},
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
    .refuses = [](const Run& run) -> std::string_view {
      return run.chose("data", "drawn") && run.points("points").size() < 3 ? "no_points" : "";
    },
    .steps = [](const Run& run) { return (run.whole("epochs") + epochsInMoment(run) - 1) / epochsInMoment(run) + 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<Boundary>(run); },
};

}  // namespace lab
