#pragma once

#include <cmath>

#include "demos/runs.hpp"

namespace lab {

constexpr std::size_t fittingInputs = 65;

inline double fittingInput(std::size_t i) { return static_cast<double>(i) / 32 - 1; }

/// What the net of `function_fitting` is at a step, in double precision, from the numbers that a reader sees.
struct FittedNet {
  Run run;
  std::vector<float> hidden;  ///< w, b and v of each unit
  double bias;                ///< of the output

  FittedNet(const Run& of, const Inspection& seen)
      : run(of), hidden(arrayOf(seen, "hidden")), bias(arrayOf(seen, "output_bias").at(0)) {}

  [[nodiscard]] std::size_t units() const { return hidden.size() / 3; }
  [[nodiscard]] double weight(std::size_t unit) const { return hidden.at(3 * unit); }
  [[nodiscard]] double shift(std::size_t unit) const { return hidden.at(3 * unit + 1); }
  [[nodiscard]] double height(std::size_t unit) const { return hidden.at(3 * unit + 2); }
  [[nodiscard]] double bend(std::size_t unit) const { return -shift(unit) / weight(unit); }

  [[nodiscard]] Evaluation unitAt(std::size_t unit, double x) const {
    return run.function.activation->evaluate(weight(unit) * x + shift(unit), run.function.parameters);
  }
  [[nodiscard]] double at(double x) const {
    double sum = bias;
    for (std::size_t unit = 0; unit < units(); ++unit) sum += height(unit) * unitAt(unit, x).value;
    return sum;
  }
  [[nodiscard]] double slopeAt(double x) const {
    double sum = 0;
    for (std::size_t unit = 0; unit < units(); ++unit) sum += height(unit) * weight(unit) * unitAt(unit, x).derivative;
    return sum;
  }
  /// What the sum is made of: rounding in single precision is a part of this.
  [[nodiscard]] double sizeAt(double x) const {
    double sum = std::abs(bias);
    for (std::size_t unit = 0; unit < units(); ++unit) sum += std::abs(height(unit) * unitAt(unit, x).value);
    return sum;
  }
};

inline Inspection lookInto(const Run& run, std::size_t step) {
  DemoRun all(run);
  all.advance(step + 1);
  return *all.inspect(step, picksOf(run.demo.id));
}

/// The net at the end of a run that did not stop.
inline FittedNet fittedNet(const Run& run) { return {run, lookInto(run, run.demo.steps(run) - 1)}; }

struct StraightLine {
  double slope;
  double height;

  [[nodiscard]] double at(double x) const { return height + slope * x; }
};

inline StraightLine bestLine(const std::vector<float>& targets) {
  StraightLine line{};
  double spread = 0;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    line.height += targets[i] / static_cast<double>(targets.size());
    line.slope += targets[i] * fittingInput(i);
    spread += fittingInput(i) * fittingInput(i);
  }
  line.slope /= spread;
  return line;
}

}  // namespace lab
