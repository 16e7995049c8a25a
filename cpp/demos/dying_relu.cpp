#include "demos/dying_relu.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "activation/catalogue.hpp"
#include "demos/dying_units.hpp"
#include "demos/flat.hpp"
#include "math/random.hpp"
#include "network/initialisation.hpp"
#include "network/loss.hpp"
#include "network/optimiser.hpp"

namespace lab {
namespace {

/// Inputs are the points of a grid with so many on a side.
constexpr std::size_t side = 8;
constexpr std::size_t examples = side * side;
/// A unit is saturated at an input where |f′| is under this.
constexpr float lowSlope = 0.01F;
constexpr std::size_t netsInStep = 10;
/// The loss is stuck if it is not so far below that of the best constant answer.
constexpr float stuckPart = 0.9F;
/// Layers take the streams from 0 on, their biases those from here on.
constexpr std::uint64_t biasStream = 1000;

std::vector<LayerShape> shapesOf(const ActivationChoice& function, std::size_t depth, std::size_t width) {
  std::vector<LayerShape> shapes(depth, {.units = width, .function = function});
  shapes.push_back({.units = 1, .function = {findActivation("identity"), {}}});
  return shapes;
}

/// What both experiments have: a net over the grid, and where its function is flat.
class GridSimulation : public Simulation {
 protected:
  GridSimulation(const Run& run, std::size_t depth, std::size_t width)
      : flat_(flatParts(run.function)), network_(2, examples, shapesOf(run.function, depth, width)) {
    for (std::size_t i = 0; i < examples; ++i) {
      const std::size_t column = i % side;
      const std::size_t row = i / side;
      network_.input()(0, i) = (static_cast<float>(column) - 3.5F) / 2;
      network_.input()(1, i) = (static_cast<float>(row) - 3.5F) / 2;
    }
  }

  void keepInputs(History& history) {
    std::array<float, 2 * examples> inputs;
    for (std::size_t i = 0; i < inputs.size(); ++i) inputs[i] = network_.input()(i % 2, i / 2);
    history.keep("inputs", inputs, {examples, 2});
  }

  std::vector<Interval> flat_;
  Network network_;
};

class Training final : public GridSimulation {
 public:
  explicit Training(const Run& run)
      : GridSimulation(run, 1, run.whole("width")),
        lastStep_(run.whole("steps")),
        descent_{.method = Method::gradientDescent, .rate = static_cast<float>(run.number("learning_rate"))},
        units_(run.whole("width"), flat_) {
    initialise(network_, {.scale = WeightScale::he, .distribution = Distribution::normal}, run.seed);
    std::fill(hidden().bias.begin(), hidden().bias.end(), static_cast<float>(run.number("bias")));
    for (std::size_t i = 0; i < examples; ++i) {
      const float target = network_.input()(0, i) * network_.input()(1, i);
      targets_.view()(0, i) = target;
      constantLoss_ += 0.5F * target * target / examples;  // the grid's mean of x₁x₂ is 0
    }
  }

  void advance(std::size_t step, History& history) override {
    if (step == 0) {
      keepInputs(history);
      history.keep("targets", targets_.view().row(0), {examples});
      history.note("constant_loss", constantLoss_);
      history.note("low_slope", lowSlope);
      if (flat_.empty()) history.say("none_can_die", step);
    }
    network_.forward();
    const auto loss = static_cast<float>(computeLoss(Loss::halfSquaredError, targets_.view(), network_.output()));
    network_.backward();
    const DyingUnits::Counts counts = record(history);
    history.record("loss", loss);
    if (history.stopUnlessFinite(hidden().weights.padded(), step, 1) ||
        history.stopUnlessFinite(hidden().bias, step, 1) ||
        (!std::isfinite(loss) && history.stopUnlessFinite(hidden().activation.view().padded(), step, 1)) ||
        history.stopUnlessFinite({&loss, 1}, step, 2) ||
        history.stopUnlessFinite(hidden().weightGradient.padded(), step, 1))
      return;
    judge(step, counts, loss, history);
    descent_.step(network_.parameters(), network_.gradients());
  }

 private:
  Layer& hidden() { return network_.layers().front(); }

  DyingUnits::Counts record(History& history) {
    const std::size_t width = hidden().bias.size();
    std::vector<std::span<const float>> preactivations(width);
    std::vector<float> onShares(width);
    std::vector<float> weights(3 * width);
    std::vector<float> gradients(2 * width);
    std::ptrdiff_t low = 0;
    double square = 0;
    for (std::size_t unit = 0; unit < width; ++unit) {
      const std::span<const float> z = hidden().preactivation.view().row(unit);
      const std::span<const float> slopes = hidden().derivative.view().row(unit);
      low += std::count_if(slopes.begin(), slopes.end(),
                           [](float slope) { return -lowSlope < slope && slope < lowSlope; });
      const auto on = std::count_if(z.begin(), z.end(), [this](float each) { return !allWithin(flat_, {&each, 1}); });
      onShares[unit] = static_cast<float>(on) / examples;
      preactivations[unit] = z;
      for (std::size_t axis = 0; axis < 2; ++axis) {
        const float gradient = hidden().weightGradient(unit, axis);
        square += static_cast<double>(gradient) * gradient;
        gradients[2 * unit + axis] = gradient;
        weights[3 * unit + axis] = hidden().weights(unit, axis);
      }
      weights[3 * unit + 2] = hidden().bias[unit];
    }
    const DyingUnits::Counts counts = units_.next(preactivations);
    history.record("dead", static_cast<float>(counts.dead));
    history.record("negative", static_cast<float>(counts.negative));
    history.record("saturated", static_cast<float>(low) / static_cast<float>(width * examples));
    history.record("gradient", static_cast<float>(std::sqrt(square)));
    history.record("on_share", onShares, {width});
    history.record("hidden_weights", weights, {width, 3});
    history.record("hidden_gradients", gradients, {width, 2});
    history.record("answers", network_.output().activation.view().row(0), {examples});
    return counts;
  }

  void judge(std::size_t step, const DyingUnits::Counts& counts, float loss, History& history) {
    const auto width = static_cast<double>(hidden().bias.size());
    const auto dead = static_cast<double>(counts.dead);
    const auto died = static_cast<double>(counts.died);
    if (step == 0 && counts.dead > 0) history.say("dead_at_start", step, {dead, width});
    if (counts.died > 0 && died_ == 0)
      history.say("died", step, {died, width, static_cast<double>(counts.thrown), static_cast<double>(counts.drifted)});
    if (counts.dead == hidden().bias.size() && mostDead_ < counts.dead) history.say("all_dead", step, {width});
    mostDead_ = std::max(mostDead_, counts.dead);
    died_ += counts.died;
    thrown_ += counts.thrown;
    drifted_ += counts.drifted;
    if (counts.risen > 0 && !hasRisen_) {
      history.say("rescued", step, {static_cast<double>(counts.risen)});
      hasRisen_ = true;
    }
    if (step < lastStep_) return;
    history.note("dead", dead);
    if (counts.dead > 0 && dead < width)
      history.say("dead", step,
                  {dead, width, static_cast<double>(thrown_), static_cast<double>(drifted_),
                   static_cast<double>(counts.dead - died_)});
    if (loss > stuckPart * constantLoss_) history.say("loss_stuck", step, {loss, constantLoss_});
  }

  std::size_t lastStep_;
  Optimiser descent_;
  Matrix targets_{1, examples};
  float constantLoss_ = 0;
  DyingUnits units_;
  std::size_t mostDead_ = 0;  ///< units at once
  std::size_t died_ = 0;      ///< units since the start
  std::size_t thrown_ = 0;
  std::size_t drifted_ = 0;
  bool hasRisen_ = false;  ///< whether a negative unit has come back
};

class BornDead final : public GridSimulation {
 public:
  explicit BornDead(const Run& run)
      : GridSimulation(run, run.whole("depth"), run.whole("net_width")),
        seed_(run.seed),
        nets_(run.whole("nets")),
        symmetric_(run.chose("biases", "symmetric")) {
    double off = 1;  // the chance that a layer is off at one input
    for (std::size_t unit = 0; unit < run.whole("net_width"); ++unit) off /= 2;
    double alive = 1;
    for (std::size_t layer = 0; layer < run.whole("depth"); ++layer) alive *= 1 - off;
    bound_ = 1 - alive;
  }

  void advance(std::size_t step, History& history) override {
    if (step == 0) {
      keepInputs(history);
      history.note("born_dead_bound", bound_);
      if (flat_.empty())
        history.say("none_can_die", step);
      else
        history.say("may_be_born_dead", step, {bound_});
    }
    const std::size_t until = std::min((step + 1) * netsInStep, nets_);
    for (std::size_t net = step * netsInStep; net < until; ++net)
      if (isBornDead(net)) ++bornDead_;
    const double share = static_cast<double>(bornDead_) / static_cast<double>(until);
    history.record("born_dead_share", static_cast<float>(share));
    history.record("nets", static_cast<float>(until));
    if (until < nets_) return;
    history.note("born_dead_share", share);
    history.note("sampling_error", std::sqrt(share * (1 - share) / static_cast<double>(nets_)));
    if (!flat_.empty()) history.say("born_dead", step, {share, bound_, static_cast<double>(nets_)});
  }

 private:
  bool isBornDead(std::size_t net) {
    if (flat_.empty()) return false;
    const Initialisation he{.scale = WeightScale::he, .distribution = Distribution::normal};
    const std::uint64_t seed = seed_ + (static_cast<std::uint64_t>(net + 1) << 32);
    initialise(network_, he, seed);
    for (std::size_t i = 0; symmetric_ && i < network_.layers().size(); ++i) {
      Layer& layer = network_.layers()[i];
      const double deviation = standardDeviation(he, layer.weights.columns, layer.weights.rows);
      Random(seed, biasStream + i).fillNormal(layer.bias, static_cast<float>(deviation));
    }
    network_.forward();
    const std::span<const float> outputs = network_.output().activation.view().row(0);
    return std::all_of(outputs.begin(), outputs.end(), [&](float output) { return output == outputs[0]; }) &&
           std::any_of(network_.layers().begin(), network_.layers().end() - 1,
                       [this](Layer& layer) { return allWithin(flat_, layer.preactivation.view().padded()); });
  }

  std::uint32_t seed_;
  std::size_t nets_;
  bool symmetric_;
  double bound_;
  std::size_t bornDead_ = 0;  ///< of the nets so far
};

constexpr std::array<std::string_view, 2> experiments{"training", "born_dead"};
constexpr std::array<std::string_view, 2> biasChoices{"zero", "symmetric"};
constexpr std::array<std::string_view, 1> functions{"relu"};
constexpr std::array settings{
    Setting{.id = "experiment", .kind = Setting::Kind::choice, .standard = 0, .choices = experiments},
    Setting{.id = "width", .kind = Setting::Kind::whole, .standard = 16, .least = 1, .greatest = 64},
    Setting{.id = "learning_rate", .standard = 0.2, .least = 0.001, .greatest = 10, .step = 0.05, .logarithmic = true},
    Setting{.id = "bias", .standard = 0, .least = -5, .greatest = 5, .step = 0.1},
    Setting{.id = "steps", .kind = Setting::Kind::whole, .standard = 200, .least = 10, .greatest = 1000, .step = 10},
    Setting{.id = "depth", .kind = Setting::Kind::whole, .standard = 10, .least = 1, .greatest = 30},
    Setting{.id = "net_width", .kind = Setting::Kind::whole, .standard = 2, .least = 1, .greatest = 8},
    Setting{.id = "biases", .kind = Setting::Kind::choice, .standard = 0, .choices = biasChoices},
    Setting{.id = "nets", .kind = Setting::Kind::whole, .standard = 500, .least = 10, .greatest = 1000, .step = 10},
};

}  // namespace

constinit const Demo dyingRelu{
    .id = "dying_relu",
    .mostFunctions = 4,
    .functions = functions,
    .settings = settings,
    .steps =
        [](const Run& run) {
          return run.chose("experiment", "training") ? run.whole("steps") + 1
                                                     : (run.whole("nets") + netsInStep - 1) / netsInStep;
        },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> {
      if (run.chose("experiment", "training")) return std::make_unique<Training>(run);
      return std::make_unique<BornDead>(run);
    },
};

}  // namespace lab
