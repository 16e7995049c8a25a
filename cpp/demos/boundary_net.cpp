#include "demos/boundary_net.hpp"

#include <algorithm>
#include <array>

#include "activation/catalogue.hpp"
#include "demos/weight_scales.hpp"
#include "network/loss.hpp"

namespace lab {
namespace {

constexpr std::array methods{Method::gradientDescent, Method::momentum, Method::adam};

}  // namespace

std::vector<LayerShape> boundaryShapes(const Run& run) {
  std::vector<LayerShape> shapes(run.whole("layers") + 1, {.units = run.whole("width"), .function = run.function});
  const Activation* sigmoid = findActivation("sigmoid");
  shapes.back() = {.units = 1, .function = {sigmoid, sigmoid->defaults()}};
  return shapes;
}

BoundaryPass::BoundaryPass(const std::vector<LayerShape>& shapes, std::span<const LabelledPoint> points)
    : network_(2, points.size(), shapes), targets_(1, points.size()) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t axis = 0; axis < 2; ++axis) network_.input()(axis, i) = points[i].place[axis];
    targets_.view()(0, i) = points[i].label;
  }
}

void BoundaryPass::forward(std::span<const float> parameters) {
  std::copy(parameters.begin(), parameters.end(), network_.parameters().begin());
  network_.forward();
}

double BoundaryPass::pass(std::span<const float> parameters) {
  forward(parameters);
  const double loss = computeLoss(Loss::sigmoidCrossEntropy, targets_.view(), network_.output());
  network_.backward();
  return loss;
}

BoundaryTraining::BoundaryTraining(const Run& run, const std::vector<LayerShape>& shapes,
                                   std::span<const LabelledPoint> points)
    : points_(points),
      batch_(std::min(run.whole("batch"), points.size())),
      network_(2, batch_, shapes),
      descent_{.method = methods[run.whole("optimiser")], .rate = static_cast<float>(run.number("learning_rate"))} {
  initialise(network_,
             {.scale = weightScales[run.whole("initialisation")],
              .distribution = Distribution::normal,
              .gain = static_cast<float>(run.number("gain"))},
             run.seed);
}

void BoundaryTraining::step() {
  const std::size_t count = std::min(batch_, points_.size() - next_);
  const std::span<const LabelledPoint> batch = points_.subspan(next_, count);
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t axis = 0; axis < 2; ++axis) network_.input()(axis, i) = batch[i].place[axis];
  network_.forward();
  // Of the mean cross-entropy of these, ∂L/∂z at the output is (p − y)/count; places that stay empty have no part in
  // it.
  const std::span<const float> p = network_.output().activation.view().row(0);
  const std::span<float> gradient = network_.output().preactivationGradient.view().row(0);
  for (std::size_t i = 0; i < batch_; ++i)
    gradient[i] = i < count ? (p[i] - batch[i].label) / static_cast<float>(count) : 0;
  network_.backward();
  descent_.step(network_.parameters(), network_.gradients());
  next_ = next_ + count == points_.size() ? 0 : next_ + count;
}

}  // namespace lab
