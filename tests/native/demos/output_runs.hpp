#pragma once

#include <vector>

#include "demos/runs.hpp"

namespace lab {

/// Choices of `output_layer`, as its settings list them.
constexpr double identity = 0;
constexpr double relu = 1;
constexpr double sigmoid = 2;
constexpr double softmax = 3;
constexpr double squaredError = 0;
constexpr double binaryCrossEntropy = 1;
constexpr double crossEntropy = 2;

inline Given choiceOf(double task, double output, double loss) {
  return {{"task", task}, {"output", output}, {"loss", loss}};
}

/// Each task with its right pair unless told otherwise.
inline Given number(double output = identity, double loss = squaredError) { return choiceOf(0, output, loss); }
inline Given yesNo(double loss = binaryCrossEntropy, double output = sigmoid) { return choiceOf(1, output, loss); }
inline Given oneOfThree(double output = softmax, double loss = crossEntropy) { return choiceOf(2, output, loss); }
inline Given anyOfThree(double output = sigmoid, double loss = binaryCrossEntropy) { return choiceOf(3, output, loss); }

inline Run outputRun(Given given, const Given& others = {}) {
  given.insert(given.end(), others.begin(), others.end());
  return runOf("output_layer", "identity", given);
}

inline History learnOutput(const Given& given, const Given& others = {}) { return runDemo(outputRun(given, others)); }

/// The numbers of a verdict; none if it was not given.
inline std::vector<double> valuesOf(const History& history, std::string_view verdict) {
  for (const Verdict& each : history.verdicts)
    if (each.id == verdict) return each.values;
  return {};
}

}  // namespace lab
