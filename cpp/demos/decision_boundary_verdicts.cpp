#include "demos/decision_boundary_verdicts.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "math/single/logarithm.hpp"

namespace lab {
namespace {

/// The answers are the same everywhere if they differ by no more than this.
constexpr float sameWithin = 0.1F;
/// A net has given up if its loss is at most this many times that of the best answer that is the same everywhere.
constexpr double givenUp = 1.02;
/// It has learnt if its loss has fallen to this part of that.
constexpr double learnt = 0.5;
/// It ends worse than it began if its loss has grown by this factor.
constexpr double worse = 1.01;
/// A layer stood still if its weights have changed by no more than this part of them,
constexpr double stillPart = 0.01;
/// and at no moment a larger part of the output's gradient reached it.
constexpr float reachedPart = 0.05F;
/// A unit is alive if |f′| is this large at one of the points.
constexpr float aliveSlope = 0.01F;

std::span<const float> seriesOf(const History& history, std::string_view id) {
  return std::find_if(history.series.begin(), history.series.end(), [id](const Series& at) { return at.id == id; })
      ->data;
}

/// The cross-entropy of the best answer that is the same everywhere.
double constantLoss(std::span<const LabelledPoint> points) {
  float ones = 0;
  for (const LabelledPoint& point : points) ones += point.label;
  const float share = ones / static_cast<float>(points.size());
  double loss = 0;
  for (const float p : {share, 1 - share})
    if (p > 0) loss -= static_cast<double>(p * single::log(p));
  return loss;
}

/// How many layers, from the first one up, stood still while the output's weights did not.
std::size_t countStill(std::span<const float> changes, std::span<const float> gradients) {
  const std::size_t last = changes.size() - 1;
  if (changes[last] <= stillPart) return 0;
  for (std::size_t layer = 0; layer < last; ++layer) {
    if (changes[layer] > stillPart) return layer;
    for (std::size_t at = 0; at < gradients.size(); at += changes.size())
      if (gradients[at + layer] > reachedPart * gradients[at + last]) return layer;
  }
  return last;
}

std::size_t countAlive(const Layer& layer) {
  std::size_t alive = 0;
  for (std::size_t unit = 0; unit < layer.bias.size(); ++unit) {
    const std::span<const float> slopes = layer.derivative.view().row(unit);
    if (std::any_of(slopes.begin(), slopes.end(), [](float slope) { return std::abs(slope) >= aliveSlope; })) ++alive;
  }
  return alive;
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

void judgeBoundary(const Run& run, const std::vector<Layer>& layers, std::span<const LabelledPoint> points,
                   std::span<const float> changes, History& history) {
  const std::size_t last = history.next - 1;
  const std::span<const float> losses = seriesOf(history, "loss");
  const std::span<const float> accuracies = seriesOf(history, "accuracy");
  const double loss = losses.back();
  const double first = losses.front();
  const double constant = constantLoss(points);
  std::size_t solved = accuracies.size();
  while (solved > 0 && accuracies[solved - 1] == 1) --solved;
  const bool isSolved = solved <= last;
  const double solvedEpoch = isSolved ? seriesOf(history, "epoch")[solved] : 0;
  history.note("accuracy", accuracies.back());
  history.note("loss", loss);
  history.note("constant_loss", constant);
  history.note("solved_epoch", solvedEpoch);
  const std::span<const float> p = layers.back().activation.view().row(0);
  const float least = *std::min_element(p.begin(), p.end());
  const float greatest = *std::max_element(p.begin(), p.end());
  const bool isLine = run.function.activation->id == "identity" || run.whole("layers") == 0;
  const bool hasGivenUp = greatest - least <= sameWithin && loss <= givenUp * constant;
  const std::size_t moment = std::min(solved, last);
  history.say(isSolved                    ? "solved"
              : isLine                    ? "one_line"
              : hasGivenUp                ? "gave_up"
              : loss > worse * first      ? "worse"
              : loss <= learnt * constant ? "learns"
                                          : "not_yet",
              moment,
              {static_cast<double>(countRight(layers.back(), points)), static_cast<double>(points.size()), loss, first,
               constant, solvedEpoch, least, greatest});
  const std::size_t still = countStill(changes, seriesOf(history, "gradient"));
  if (still > 0)
    history.say("early_still", last,
                {static_cast<double>(still),
                 *std::max_element(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(still))});
  for (std::size_t i = 0; i + 1 < layers.size() && !isSolved; ++i) {
    const std::size_t alive = countAlive(layers[i]);
    const std::size_t width = layers[i].bias.size();
    if (2 * alive > width) continue;
    history.say("too_few_alive", last,
                {static_cast<double>(i + 1), static_cast<double>(alive), static_cast<double>(width)});
    return;
  }
}

}  // namespace lab
