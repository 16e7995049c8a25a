#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "demos/runs.hpp"

namespace lab {

/// What a run of `output_layer` recorded.
struct Recorded {
  const Run& run;
  const History& history;

  [[nodiscard]] std::size_t last() const { return history.next - 1; }
  [[nodiscard]] std::size_t points() const { return seriesOf(history, "inputs").data.size(); }
  [[nodiscard]] std::size_t outputs() const { return seriesOf(history, "targets").data.size() / points(); }
  [[nodiscard]] std::size_t places() const { return points() * outputs(); }
  [[nodiscard]] float input(std::size_t place) const { return seriesOf(history, "inputs").data.at(place % points()); }
  [[nodiscard]] float target(std::size_t place) const { return seriesOf(history, "targets").data.at(place); }
  [[nodiscard]] float output(std::size_t step, std::size_t place) const {
    return seriesOf(history, "outputs").data.at(step * places() + place);
  }
  [[nodiscard]] float error(std::size_t step, std::size_t place) const { return output(step, place) - target(place); }
  [[nodiscard]] float delta(std::size_t step, std::size_t place) const {
    return seriesOf(history, "deltas").data.at(step * places() + place);
  }
  [[nodiscard]] double gap(std::size_t step, std::size_t place) const {
    return std::abs(static_cast<double>(delta(step, place)) - static_cast<double>(error(step, place)));
  }
  [[nodiscard]] float loss(std::size_t step) const { return seriesOf(history, "loss").data.at(step); }
  [[nodiscard]] float weight(std::size_t step, std::size_t i) const {
    return seriesOf(history, "weights").data.at(step * 2 * outputs() + i);
  }
  [[nodiscard]] bool hasOutput(std::string_view id) const { return run.chose("output", id); }
  [[nodiscard]] bool hasTask(std::string_view id) const { return run.chose("task", id); }
  /// Whether an output is 0 at all points.
  [[nodiscard]] bool isDead(std::size_t step, std::size_t k) const {
    for (std::size_t i = 0; i < points(); ++i)
      if (output(step, k * points() + i) != 0) return false;
    return true;
  }
  /// The sum over the outputs of what is wanted, or given, at a point.
  template <class Of>
  [[nodiscard]] double sumAt(std::size_t point, Of of) const {
    double sum = 0;
    for (std::size_t k = 0; k < outputs(); ++k) sum += of(k * points() + point);
    return sum;
  }
};

/// p of a point's outputs from its z, and its targets.
struct Point {
  std::vector<double> z = {};
  std::vector<double> p = {};
  std::vector<double> rest = {};  ///< 1 − p
  std::vector<double> y = {};
};

inline Point pointAt(const Recorded& all, std::size_t step, std::size_t i) {
  Point point;
  for (std::size_t k = 0; k < all.outputs(); ++k) {
    const float z = all.weight(step, 2 * k) * all.input(i) + all.weight(step, 2 * k + 1);
    point.z.push_back(z);
    point.y.push_back(all.target(k * all.points() + i));
  }
  for (std::size_t k = 0; k < all.outputs(); ++k) {
    double others = 0;  // over e to the power of z
    for (std::size_t j = 0; j < all.outputs(); ++j) others += j == k ? 0 : std::exp(point.z[j] - point.z[k]);
    if (all.hasOutput("sigmoid")) others = std::exp(-point.z[k]);
    point.p.push_back(all.hasOutput("relu") ? std::max(point.z[k], 0.0) : 1 / (1 + others));
    point.rest.push_back(others == 0 ? 0 : 1 / (1 + 1 / others));
  }
  return point;
}

/// δ by the formula that the sentence gives for this output and this loss.
inline double toldDelta(const Recorded& all, const Point& point, std::size_t k) {
  const auto& [z, p, rest, y] = point;
  if (all.hasOutput("relu")) return z[k] > 0 ? p[k] - y[k] : 0;
  if (all.hasOutput("sigmoid"))
    return all.run.chose("loss", "squared_error") ? (p[k] - y[k]) * p[k] * rest[k] : y[k] * -rest[k];
  if (p.size() == 1) return 0;
  if (all.run.chose("loss", "cross_entropy")) return (y[0] + y[1] + y[2]) * p[k] - y[k];
  const bool isSquared = all.run.chose("loss", "squared_error");
  const auto gradient = [&](std::size_t i) {
    if (isSquared) return p[i] - y[i];
    return y[i] == 1 ? -1 / p[i] : 1 / rest[i];
  };
  double pull = gradient(k) * rest[k];  // the gradient less its mean, without cancelling
  for (std::size_t i = 0; i < p.size(); ++i) pull -= i == k ? 0 : p[i] * gradient(i);
  return p[k] * pull;
}

}  // namespace lab
