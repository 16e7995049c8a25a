#include "demos/boundary_verdicts.hpp"

#include <algorithm>
#include <string_view>

#include "math/single/logarithm.hpp"

namespace lab {
namespace {

/// The answers are the same everywhere if they differ by no more than this.
constexpr float sameWithin = 0.1F;
/// A loss is the coin's if it is no farther from it, as a part of it.
constexpr double coinWithin = 0.02;
/// A run has learnt if its loss has fallen to this part of what the best constant answer costs.
constexpr double learnt = 0.5;
/// It ends worse than it began if its loss has grown by this factor.
constexpr double worse = 1.01;

std::span<const float> seriesOf(const History& history, std::string_view id) {
  return std::find_if(history.series.begin(), history.series.end(), [id](const Series& at) { return at.id == id; })
      ->data;
}

/// The cross-entropy of the best answer that is the same everywhere.
double constantLoss(std::span<const LabelledPoint> points) {
  double ones = 0;
  for (const LabelledPoint& point : points) ones += static_cast<double>(point.label);
  const double share = ones / static_cast<double>(points.size());
  const auto part = [](double p) { return p == 0 ? 0 : -p * static_cast<double>(single::log(static_cast<float>(p))); };
  return part(share) + part(1 - share);
}

}  // namespace

std::size_t countRight(const Layer& output, std::span<const LabelledPoint> points) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const float p = output.activation.view()(0, i);
    right += (points[i].label == 1 ? p > 0.5F : p < 0.5F) ? 1 : 0;
  }
  return right;
}

void judgeBoundary(const Run& run, const Layer& output, std::span<const LabelledPoint> points, History& history) {
  const std::size_t last = history.next - 1;
  const std::span<const float> losses = seriesOf(history, "loss");
  const std::span<const float> accuracies = seriesOf(history, "accuracy");
  const double loss = losses.back();
  const double first = losses.front();
  const double constant = constantLoss(points);
  const auto count = static_cast<double>(points.size());
  const auto right = static_cast<double>(countRight(output, points));
  std::size_t solved = accuracies.size();
  while (solved > 0 && accuracies[solved - 1] == 1) --solved;
  const double solvedEpoch = solved > last ? 0 : seriesOf(history, "epoch")[solved];
  history.note("accuracy", accuracies.back());
  history.note("loss", loss);
  history.note("constant_loss", constant);
  history.note("solved_epoch", solvedEpoch);
  const std::span<const float> p = output.activation.view().row(0);
  const float least = *std::min_element(p.begin(), p.end());
  const float greatest = *std::max_element(p.begin(), p.end());
  const std::string_view became = [&] {
    if (solved <= last) return "solved";
    if (run.function.activation->id == "identity" || run.whole("layers") == 0) return "one_line";
    if (greatest - least <= sameWithin && loss <= (1 + coinWithin) * constant) return "gave_up";
    if (loss > worse * first) return "worse";
    return loss <= learnt * constant ? "learns" : "not_yet";
  }();
  history.say(became, std::min(solved, last), {right, count, loss, first, constant, solvedEpoch, least, greatest});
}

}  // namespace lab
