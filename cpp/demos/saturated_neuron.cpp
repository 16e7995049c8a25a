#include "demos/saturated_neuron.hpp"

#include <array>
#include <limits>
#include <string_view>
#include <vector>

#include "activation/facts.hpp"
#include "demos/flat.hpp"
#include "network/loss.hpp"
#include "network/network.hpp"
#include "network/optimiser.hpp"

namespace lab {
namespace {

/// A neuron whose f′ is under this is called saturated here.
constexpr float lowSlope = 0.05F;
/// It has learned when its output is this near to the target.
constexpr float near = 0.2F;
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

class SaturatedNeuron final : public Simulation {
 public:
  explicit SaturatedNeuron(const Run& run)
      : function_(run.function),
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
    if (history.stopUnlessFinite(std::array{z, output, loss, gradient}, step, 1)) return;
    judge(step, {&z, 1}, output, slope, gradient, history);
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

  /// Learns once ahead of time, to know how far the weight goes: what is shown of the loss stays while time passes.
  void rehearse() {
    constexpr float greatestReach = 4 * smallestReach;
    for (std::size_t step = 0; step <= lastStep_ && reach_ < greatestReach; ++step) {
      while (reach_ < magnitude(neuron().weights(0, 0)) && reach_ < greatestReach) reach_ *= 2;
      pass();
      descent_.step(network_.parameters(), network_.gradients());
    }
  }

  void judge(std::size_t step, std::span<const float> z, float output, float slope, float gradient, History& history) {
    const bool dead = isDead(function_, z);
    const bool saturated = magnitude(slope) < lowSlope;
    const bool isNear = magnitude(output) < near;
    if (step == 0 && dead && !isNear) history.say("dead", step, {z[0]});
    if (step == 0 && saturated && !dead) history.say("saturated", step, {slope, gradient});
    if (wasSaturated_ && !saturated) history.say("awake", step, {slope, gradient});
    if (isNear && !wasNear_) history.say("learned", step, {output, near});
    if (step == lastStep_ && !isNear) history.say("not_learned", step, {output});
    wasSaturated_ = saturated;
    wasNear_ = isNear;
  }

  ActivationChoice function_;
  Loss loss_;
  std::size_t lastStep_;
  Network network_;
  Matrix target_{1, 1};
  Optimiser descent_;
  float reach_ = smallestReach;
  std::vector<float> biases_;  ///< at each step
  bool wasSaturated_ = false;  ///< a step ago
  bool wasNear_ = false;       ///< to the target, a step ago
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
