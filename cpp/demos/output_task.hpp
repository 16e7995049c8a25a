#pragma once

#include <span>
#include <vector>

#include "demos/demo.hpp"
#include "demos/output_pair.hpp"

namespace lab {

/// What the last layer is asked for.
enum class Task { number, yesNo, oneOfThree, anyOfThree };

/// A number of the list may lie so far from 0.
constexpr double farthestNumber = 2;

/// x of each point, and what is wanted of each output there: outputs × points.
struct OutputPoints {
  std::vector<float> inputs;
  std::vector<float> targets;
};

/// The reader's points, or those of the task.
OutputPoints outputPoints(const Run& run, Task task);

constexpr std::size_t outputsOf(Task task) { return task < Task::oneOfThree ? 1 : mostOutputs; }

}  // namespace lab
