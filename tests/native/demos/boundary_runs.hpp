#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

#include "activation/catalogue.hpp"
#include "demos/runs.hpp"

namespace lab {

/// Choices of `decision_boundary`, as its settings list them.
constexpr double moons = 0;
constexpr double blobs = 1;
constexpr double circles = 2;
constexpr double corners = 3;
constexpr double spiral = 4;
constexpr double drawn = 5;
constexpr double momentum = 1;
constexpr double adam = 2;
constexpr double he = 1;
constexpr double zeros = 4;

inline Run boundary(std::string_view function, const Given& given = {}, std::uint32_t seed = 1) {
  return runOf("decision_boundary", function, given, seed);
}

/// The array of a series at a step.
inline std::vector<float> arrayAt(const History& history, std::string_view id, std::size_t step) {
  const Series& series = seriesOf(history, id);
  std::size_t size = 1;
  for (const std::size_t length : series.shape) size *= length;
  const auto first = series.data.begin() + static_cast<std::ptrdiff_t>(step * size);
  return {first, first + static_cast<std::ptrdiff_t>(size)};
}

inline float numberAt(const History& history, std::string_view id, std::size_t step) {
  return seriesOf(history, id).data.at(step);
}

/// One layer in double precision.
struct TrainedLayer {
  ActivationChoice function;
  std::vector<std::vector<double>> weights;  ///< of each unit, and its bias last

  [[nodiscard]] double bias(std::size_t unit) const { return weights[unit].back(); }
};

/// The net of `decision_boundary` at a step, in double precision, from the numbers that its history has.
struct TrainedNet {
  std::vector<TrainedLayer> layers;

  TrainedNet(const Run& run, const std::vector<float>& parameters) {
    auto next = parameters.begin();
    const Activation* sigmoid = findActivation("sigmoid");
    for (std::size_t below = 2, i = 0; i <= run.whole("layers"); ++i) {
      const bool isLast = i == run.whole("layers");
      layers.push_back(
          {.function = isLast ? ActivationChoice{sigmoid, sigmoid->defaults()} : run.function, .weights = {}});
      const std::size_t units = isLast ? 1 : run.whole("width");
      for (std::size_t unit = 0; unit < units; ++unit, next += static_cast<std::ptrdiff_t>(below + 1))
        layers.back().weights.emplace_back(next, next + static_cast<std::ptrdiff_t>(below + 1));
      below = units;
    }
  }

  TrainedNet(const Run& run, const History& history, std::size_t step)
      : TrainedNet(run, arrayAt(history, "parameters", step)) {}

  /// What the net does at one place.
  struct Pass {
    std::vector<std::vector<double>> z;
    std::vector<std::vector<Evaluation>> a;

    [[nodiscard]] double p() const { return a.back()[0].value; }
  };

  [[nodiscard]] Pass at(double x1, double x2) const {
    Pass pass;
    std::vector<double> below{x1, x2};
    for (const TrainedLayer& layer : layers) {
      pass.z.emplace_back();
      pass.a.emplace_back();
      std::vector<double> given;
      for (const std::vector<double>& weights : layer.weights) {
        double z = weights.back();
        for (std::size_t i = 0; i < below.size(); ++i) z += weights[i] * below[i];
        pass.z.back().push_back(z);
        pass.a.back().push_back(layer.function.activation->evaluate(z, layer.function.parameters));
        given.push_back(pass.a.back().back().value);
      }
      below = given;
    }
    return pass;
  }

  /// The mean cross-entropy of points, of which every three numbers are x₁, x₂ and the class.
  [[nodiscard]] double loss(const std::vector<float>& points) const {
    double sum = 0;
    for (std::size_t i = 0; i < points.size(); i += 3) {
      const double z = at(points[i], points[i + 1]).z.back()[0];
      const double wrong = points[i + 2] == 1 ? -z : z;
      sum += std::max(wrong, 0.0) + std::log1p(std::exp(-std::abs(wrong)));
    }
    return sum / (static_cast<double>(points.size()) / 3);
  }
};

}  // namespace lab
