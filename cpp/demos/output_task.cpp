#include "demos/output_task.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace lab {
namespace {

/// x and what is wanted there, in turn, in tenths: a line with noise; two classes; three side by side; three labels.
constexpr std::array<std::int8_t, 16> numbers{-9, -11, -7, -4, -5, -6, -2, 2, 0, 1, 3, 8, 6, 6, 9, 13};
constexpr std::array<std::int8_t, 16> answers{-9, 0, -7, 0, -4, 0, -2, 0, 1, 10, 3, 10, 6, 10, 9, 10};
constexpr std::array<std::int8_t, 18> classes{-9, 0, -7, 0, -4, 0, -2, 10, 0, 10, 2, 10, 5, 20, 7, 20, 9, 20};
constexpr std::array<std::int8_t, 16> labels{-9, 10, -6, 10, -3, 10, -1, 30, 1, 30, 3, 20, 6, 60, 9, 60};
constexpr std::array<std::span<const std::int8_t>, 4> all{numbers, answers, classes, labels};

float wantedOf(Task task, double number, std::size_t output) {
  if (task == Task::number) return static_cast<float>(std::clamp(number, -farthestNumber, farthestNumber));
  if (task == Task::yesNo) return number >= 0.5 ? 1 : 0;
  const bool isOne = task == Task::oneOfThree;
  const auto code = (static_cast<std::size_t>(2 * std::clamp(number, 0.0, isOne ? 2.0 : 7.0)) + 1) / 2;  // the nearest
  return (isOne ? code == output : (code >> output & 1) == 1) ? 1 : 0;
}

}  // namespace

OutputPoints outputPoints(const Run& run, Task task) {
  const std::span<const double> own = run.points("points");
  const std::span<const std::int8_t> tenths = all[static_cast<std::size_t>(task)];
  const bool isOwn = own.size() > 1;
  const auto at = [&](std::size_t i) { return isOwn ? own[i] : tenths[i] / 10.0; };
  const std::size_t count = (isOwn ? own.size() : tenths.size()) / 2;
  OutputPoints points{std::vector<float>(count), std::vector<float>(count * outputsOf(task))};
  for (std::size_t i = 0; i < count; ++i) points.inputs[i] = static_cast<float>(std::clamp(at(2 * i), -1.0, 1.0));
  for (std::size_t place = 0; place < points.targets.size(); ++place)
    points.targets[place] = wantedOf(task, at(2 * (place % count) + 1), place / count);
  return points;
}

}  // namespace lab
