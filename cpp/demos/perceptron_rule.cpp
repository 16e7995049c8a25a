#include "demos/perceptron_rule.hpp"

#include <algorithm>
#include <limits>

namespace lab {
namespace {

/// Whether the weights are back after a pass, and since which.
void findCycle(Lesson& lesson) {
  const auto& moments = lesson.moments;
  const Moment& now = moments.back();
  for (std::size_t i = 0; i + 1 < moments.size() && lesson.cycle == 0; ++i)
    if (moments[i].unit == now.unit && moments[i + 1].pass > moments[i].pass) {
      lesson.cycle = now.pass;
      lesson.backTo = moments[i].pass;
    }
}

}  // namespace

Outputs outputsOf(const Unit& unit, const Inputs& inputs, const ActivationChoice& step) {
  Outputs excess;
  Outputs outputs;
  for (std::size_t corner = 0; corner < corners; ++corner)
    excess[corner] = unit[0] * inputs[0][corner] + unit[1] * inputs[1][corner] - unit[2];
  evaluateSingle(*step.activation, step.parameters, excess, outputs);
  return outputs;
}

std::size_t countRight(const Outputs& outputs, const Outputs& targets) {
  std::size_t right = 0;
  for (std::size_t corner = 0; corner < corners; ++corner) right += outputs[corner] == targets[corner] ? 1 : 0;
  return right;
}

// A pass without a mistake would end it: each pass leaves a moment.
Lesson learn(const Outputs& targets, std::size_t passes, const ActivationChoice& step) {
  Lesson lesson{.moments = {Moment{}}};
  std::size_t right = 0;
  for (std::size_t look = 0;; ++look) {
    const Moment& now = lesson.moments.back();
    const Outputs outputs = outputsOf(now.unit, cornerInputs, step);
    right = countRight(outputs, targets);
    lesson.mostRight = std::max(lesson.mostRight, right);
    const std::size_t corner = look % corners;
    const std::size_t pass = look / corners + 1;
    if (corner == 0 && pass > 1) findCycle(lesson);
    if (right == corners || pass > passes) return lesson;
    if (outputs[corner] == targets[corner]) continue;
    const float sign = targets[corner] > 0 ? 1 : -1;
    const Unit& unit = now.unit;
    lesson.moments.push_back(
        {.unit = {unit[0] + sign * cornerInputs[0][corner], unit[1] + sign * cornerInputs[1][corner], unit[2] - sign},
         .corner = corner,
         .pass = pass});
  }
}

// The longest input is (1, 1, 1). The direction v of the widest margin, as long as makes that margin 1, has whole
// components up to 3 for every table: γ is 1/|v|, and no shorter whole v will do.
double mistakeBound(const Outputs& targets) {
  constexpr double squaredRadius = 3;
  double least = std::numeric_limits<double>::infinity();
  for (int code = 0; code < 7 * 7 * 7; ++code) {
    const std::array v{code % 7 - 3, code / 7 % 7 - 3, code / 49 - 3};
    bool separates = true;
    for (std::size_t corner = 0; corner < corners; ++corner) {
      const int sum = (corner > 1 ? v[0] : 0) + (corner % 2 == 1 ? v[1] : 0) + v[2];
      separates = separates && (targets[corner] > 0 ? sum >= 1 : sum <= -1);
    }
    if (separates) least = std::min(least, static_cast<double>(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]));
  }
  return squaredRadius * least;
}

}  // namespace lab
