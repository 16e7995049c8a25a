#include "demos/saturated_neuron.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "activation/facts.hpp"
#include "demos/flat.hpp"
#include "network/loss.hpp"
#include "network/network.hpp"
#include "network/optimiser.hpp"

namespace lab {
namespace {

/// A curve whose f′ is under this is nearly flat here.
constexpr double lowSlope = 0.05;
/// It has learned when its output is this near to the target.
constexpr float near = 0.2F;
/// What came near more than once has learned only if it stays for so many epochs, and likewise left the flat part.
constexpr std::size_t leastStay = 10;
/// The loss is shown for weights up to so far from 0, or two or four times as far.
constexpr float smallestReach = 5;
/// Points of the loss over the weight.
constexpr std::size_t points = 161;

Network neuronOf(const ActivationChoice& function) {
  Network network(1, 1, {{.units = 1, .function = function}});
  network.input()(0, 0) = 1;
  return network;
}

void place(Network& network, float weight, float bias) {
  network.output().weights(0, 0) = weight;
  network.output().bias[0] = bias;
}

float magnitude(float number) { return number < 0 ? -number : number; }

/// Where a neuron stands on its curve: where f′ is low from there on out, which is saturation; or where it is low
/// between steeper parts, as at a peak; or where f′ is 0 by definition.
enum class Stand { steep, level, saturated, dead };

class SaturatedNeuron final : public Simulation {
 public:
  explicit SaturatedNeuron(const Run& run)
      : function_(run.function),
        flat_(flatParts(run.function)),
        low_(facts(*run.function.activation, run.function.parameters, lowSlope).lowGradient),
        loss_(run.chose("loss", "cross_entropy") ? binaryCrossEntropyOf(run.function) : Loss::halfSquaredError),
        lastStep_(run.whole("epochs")),
        network_(neuronOf(run.function)),
        descent_{.method = Method::gradientDescent, .rate = static_cast<float>(run.number("learning_rate"))} {
    const auto weight = static_cast<float>(run.number("weight"));
    const auto bias = static_cast<float>(run.number("bias"));
    place(network_, weight, bias);
    rehearse();
    place(network_, weight, bias);
  }

  void advance(std::size_t step, History& history) override {
    if (step == 0) {
      history.note("low_slope", lowSlope);
      history.keep("weight_range", std::array{-reach_, reach_}, {2});
    }
    const float loss = pass();
    biases_.push_back(neuron().bias[0]);
    const float z = neuron().preactivation.view()(0, 0);
    const float output = neuron().activation.view()(0, 0);
    const float slope = neuron().derivative.view()(0, 0);
    const float gradient = neuron().weightGradient(0, 0);
    history.record("weight", neuron().weights(0, 0));
    history.record("bias", neuron().bias[0]);
    history.record("preactivation", z);
    history.record("output", output);
    history.record("derivative", slope);
    history.record("loss", loss);
    history.record("weight_gradient", gradient);
    if (history.stopUnlessFinite(std::array{z, output, loss, gradient}, step, 0)) return;
    judge(step, z, output, slope, gradient, history);
    descent_.step(network_.parameters(), network_.gradients());
  }

  [[nodiscard]] std::optional<Inspection> inspect(std::size_t step, const Place& /*place*/) const override {
    Network network = neuronOf(function_);
    std::array<float, points> losses;
    for (std::size_t i = 0; i < points; ++i) {
      place(network, reach_ * (2 * static_cast<float>(i) / (points - 1) - 1), biases_[step]);
      network.forward();
      const auto loss = static_cast<float>(computeLoss(loss_, target_.view(), network.output()));
      constexpr float greatest = std::numeric_limits<float>::max();
      losses[i] = loss < greatest ? loss : greatest;
    }
    Inspection seen;
    seen.show("loss_over_weight", losses, {points});
    return seen;
  }

 private:
  Layer& neuron() { return network_.output(); }

  /// Forward and backward; the loss.
  float pass() {
    network_.forward();
    const auto loss = static_cast<float>(computeLoss(loss_, target_.view(), neuron()));
    network_.backward();
    return loss;
  }

  /// Learns once ahead of time, to know how far the weight goes, for what is shown of the loss stays while time passes;
  /// and from when on it has left the flat part and learned, for what is said of that stays true.
  void rehearse() {
    constexpr float greatestReach = 4 * smallestReach;
    std::vector<Stand> stands;
    for (std::size_t step = 0; step <= lastStep_; ++step) {
      while (reach_ < magnitude(neuron().weights(0, 0)) && reach_ < greatestReach) reach_ *= 2;
      const float loss = pass();
      const float output = neuron().activation.view()(0, 0);
      const bool broke = !isFinite(loss) || !isFinite(output) || !isFinite(neuron().weightGradient(0, 0));
      if (broke || !isNear(output)) settled_.reset();
      if (broke) break;
      if (isNear(output) && !settled_) {
        settled_ = step;
        ++cameNear_;
      }
      stands.push_back(standAt(neuron().preactivation.view()(0, 0)));
      descent_.step(network_.parameters(), network_.gradients());
    }
    const std::size_t stays = settled_ ? stands.size() - *settled_ : 0;
    if (cameNear_ > 1 && stays < leastStay) settled_.reset();
    stands.resize(settled_.value_or(stands.size()));
    const auto low = std::find_if(stands.rbegin(), stands.rend(), [](Stand at) { return at != Stand::steep; });
    const bool wasSaturated = std::find(low, stands.rend(), Stand::saturated) != stands.rend();
    const bool isFirstTime = std::find(low, stands.rend(), Stand::steep) == stands.rend();
    const auto left = static_cast<std::size_t>(stands.rend() - low);
    if (wasSaturated && left < stands.size() && (isFirstTime || left + leastStay <= stands.size())) left_ = left;
  }

  static bool isFinite(float number) { return number - number == 0; }
  static bool isNear(float output) { return magnitude(output) < near; }

  [[nodiscard]] Stand standAt(float z) const {
    if (allWithin(flat_, {&z, 1})) return Stand::dead;
    const auto x = static_cast<double>(z);
    const auto at = std::find_if(low_.begin(), low_.end(), [x](Interval each) { return each.from < x && x < each.to; });
    if (at == low_.end()) return Stand::steep;
    return std::isinf(at->from) || std::isinf(at->to) ? Stand::saturated : Stand::level;
  }

  void judge(std::size_t step, float z, float output, float slope, float gradient, History& history) {
    const Stand stand = standAt(z);
    if (step == 0 && stand == Stand::saturated) history.say("saturated", step, {slope, gradient});
    if (step == 0 && stand == Stand::level) history.say("level", step, {slope, gradient});
    if (stand == Stand::dead && !wasDead_ && !isNear(output)) history.say("dead", step, {z});
    wasDead_ = stand == Stand::dead;
    if (step == left_) history.say("awake", step, {slope, gradient});
    if (step == settled_) history.say(step == 0 ? "near_from_start" : "learned", step, {output, near});
    if (step == lastStep_ && !settled_)
      history.say(cameNear_ == 0 ? "not_learned" : "came_and_went", step, {output, near});
  }

  ActivationChoice function_;
  std::vector<Interval> flat_;
  std::vector<Interval> low_;  ///< where f′ is low
  Loss loss_;
  std::size_t lastStep_;
  Network network_;
  Matrix target_{1, 1};
  Optimiser descent_;
  float reach_ = smallestReach;
  std::vector<float> biases_;           ///< at each step
  std::optional<std::size_t> left_;     ///< the step from which on, once saturated, it is steep until it has learned
  std::size_t cameNear_ = 0;            ///< so many times its output came near the target
  std::optional<std::size_t> settled_;  ///< the step from which on its output stays near the target
  bool wasDead_ = false;                ///< a step ago
};

/// Cross-entropy takes the logarithms of a and 1 − a.
std::string_view refuses(const Run& run) {
  if (!run.chose("loss", "cross_entropy")) return {};
  const Facts known = facts(*run.function.activation, run.function.parameters, 0.01);
  const bool above = known.infimum > 0 || (known.infimum == 0 && !known.properties.attainsInfimum);
  const bool below = known.supremum < 1 || (known.supremum == 1 && !known.properties.attainsSupremum);
  return above && below ? "" : "outputs_not_between_0_and_1";
}

constexpr std::array<std::string_view, 2> losses{"squared_error", "cross_entropy"};
constexpr std::array<std::string_view, 1> functions{"sigmoid"};
constexpr std::array settings{
    Setting{.id = "weight", .standard = 2, .least = -10, .greatest = 10, .step = 0.1},
    Setting{.id = "bias", .standard = 2, .least = -10, .greatest = 10, .step = 0.1},
    Setting{.id = "loss", .kind = Setting::Kind::choice, .standard = 0, .choices = losses},
    Setting{.id = "learning_rate", .standard = 0.15, .least = 0.001, .greatest = 10, .step = 0.05, .logarithmic = true},
    Setting{.id = "epochs", .kind = Setting::Kind::whole, .standard = 300, .least = 10, .greatest = 2000, .step = 10},
};

}  // namespace

constinit const Demo saturatedNeuron{
    .id = "saturated_neuron",
    .mostFunctions = 4,
    .functions = functions,
    .settings = settings,
    .refuses = refuses,
    .steps = [](const Run& run) { return run.whole("epochs") + 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<SaturatedNeuron>(run); },
};

}  // namespace lab
