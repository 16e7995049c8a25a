// The core's networks at work: a deep one looked at layer by layer, and a small one that learns.

#include <emscripten/bind.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "activation/catalogue.hpp"
#include "demos/flat.hpp"
#include "demos/layer_statistics.hpp"
#include "math/random.hpp"
#include "network/initialisation.hpp"
#include "network/loss.hpp"
#include "network/network.hpp"
#include "network/optimiser.hpp"

namespace {

lab::ActivationChoice hyperbolicTangent() { return {lab::findActivation("tanh"), {}}; }

void fill(lab::MatrixView<float> matrix, std::uint64_t stream) {
  lab::Random random(1, stream);
  for (std::size_t i = 0; i < matrix.rows; ++i) random.fillNormal(matrix.row(i), 1);
}

/// 50 layers of 128 units of tanh, 64 examples, and all that `vanishing_gradient` asks of them.
class DeepLab {
 public:
  DeepLab() : network_(128, 64, std::vector<lab::LayerShape>(50, {.units = 128, .function = hyperbolicTangent()})) {
    lab::initialise(network_, {.scale = lab::WeightScale::xavier, .distribution = lab::Distribution::normal, .gain = 1},
                    1);
    fill(network_.input(), 1000);
    fill(network_.output().activationGradient.view(), 1001);
  }

  void pass() {
    network_.forward();
    network_.output().passThroughFunction();
    network_.backward();
  }

  double measuredPass() {
    double sum = 0;  // so that nothing is left out
    const std::size_t depth = network_.layers().size();
    for (std::size_t i = 0; i < depth; ++i) {
      network_.forward(i);
      sum += lab::lookForward(network_.layers()[i], 0.01F, flat_, unitSlopes_).saturated;
    }
    network_.output().passThroughFunction();
    for (std::size_t i = depth; i-- > 0;) {
      network_.backward(i);
      sum += lab::lookBackward(network_.layers()[i]).weightGradient.mean;
    }
    return sum;
  }

 private:
  lab::Network network_;
  std::vector<lab::Interval> flat_ = lab::flatParts(hyperbolicTangent());
  std::vector<float> unitSlopes_ = std::vector<float>(128);
};

double deepLab(bool measured, std::size_t times) {
  static DeepLab lab;
  double sum = 0;
  for (; times > 0; --times)
    if (measured)
      sum += lab.measuredPass();
    else
      lab.pass();
  return sum;
}

/// 2-4-2-1 units of tanh that learn ½(a − y)² by batches of ten. Data and first weights are training.ts's.
class Training {
 public:
  Training(const std::vector<float>& weights, const std::vector<float>& inputs, const std::vector<float>& targets)
      : inputs_(inputs), targets_(targets) {
    auto next = weights.begin();
    for (lab::Layer& layer : network_.layers())
      for (std::size_t unit = 0; unit < layer.weights.rows; ++unit) {
        std::copy_n(next, layer.weights.columns, layer.weights.row(unit).begin());
        next += static_cast<std::ptrdiff_t>(layer.weights.columns);
      }
  }

  /// The loss of the last batch.
  double train(std::size_t batches) {
    double loss = 0;
    for (; batches > 0; --batches) {
      const std::size_t count = targets_.size();
      for (std::size_t i = 0; i < 2; ++i)
        std::copy_n(&inputs_[i * count + first_], batch, network_.input().row(i).begin());
      std::copy_n(&targets_[first_], batch, target_.view().row(0).begin());
      first_ = (first_ + batch) % count;
      network_.forward();
      loss = lab::computeLoss(lab::Loss::halfSquaredError, target_.view(), network_.output());
      network_.backward();
      optimiser_.step(network_.parameters(), network_.gradients());
    }
    return loss;
  }

 private:
  static constexpr std::size_t batch = 10;
  std::vector<float> inputs_;  // inputs × examples
  std::vector<float> targets_;
  std::size_t first_ = 0;
  lab::Network network_{2,
                        batch,
                        {{.units = 4, .function = hyperbolicTangent()},
                         {.units = 2, .function = hyperbolicTangent()},
                         {.units = 1, .function = hyperbolicTangent()}}};
  lab::Matrix target_{1, batch};
  lab::Optimiser optimiser_{.method = lab::Method::gradientDescent, .rate = 0.1F};
};

std::optional<Training> training;

void startTraining(const emscripten::val& weights, const emscripten::val& inputs, const emscripten::val& targets) {
  const auto numbers = [](const emscripten::val& array) { return emscripten::vecFromJSArray<float>(array); };
  training.emplace(numbers(weights), numbers(inputs), numbers(targets));
}

double train(std::size_t batches) { return training->train(batches); }

}  // namespace

EMSCRIPTEN_BINDINGS(networks) {
  emscripten::function("deepLab", deepLab);
  emscripten::function("startTraining", startTraining);
  emscripten::function("train", train);
}
