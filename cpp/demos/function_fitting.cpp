#include "demos/function_fitting.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "demos/fitting_net.hpp"
#include "demos/flat.hpp"

namespace lab {
namespace {

/// A net follows the target whose error is this low.
constexpr float lowError = 0.02F;
/// It is clearly better than a line whose error is so small a part of the best line's.
constexpr float clearPart = 0.5F;
/// A run ends worse than it began if its error has grown by this factor.
constexpr float worse = 1.01F;
/// The net is kept at one step of so many; what lies between is computed again.
constexpr std::size_t keptEvery = 16;

class Fitting final : public Simulation {
 public:
  explicit Fitting(const Run& run)
      : function_(run.function),
        isByHand_(run.chose("mode", "by_hand")),
        lastStep_(run.demo.steps(run) - 1),
        net_(run) {}

  void advance(std::size_t step, History& history) override {
    if (step % keptEvery == 0) moments_.push_back(net_.moment());
    if (step == 0) {
      bestLine_ = net_.bestLineError();
      history.keep("targets", net_.targets(), {FittingNet::examples});
      history.note("best_line", bestLine_);
    }
    const float error = net_.pass();
    history.record("error", error);
    if (history.stopUnlessFinite(net_.hidden().activation.view().padded(), step, 1) ||
        history.stopUnlessFinite({&error, 1}, step, 2))
      return;
    if (step == 0) firstError_ = error;
    if (step == lastStep_) return conclude(step, error, history);
    net_.move(step);
  }

  [[nodiscard]] std::optional<Inspection> inspect(std::size_t step, const Place& /*place*/) const override {
    const FittingNet::Moment now = net_.moment();
    net_.goBackTo(moments_[step / keptEvery]);
    net_.pass();
    for (std::size_t at = step / keptEvery * keptEvery; at < step; ++at) {
      net_.move(at);
      net_.pass();
    }
    const std::size_t units = net_.units();
    std::vector<float> numbers(3 * units);
    std::vector<float> gradients(3 * units);
    for (std::size_t unit = 0; unit < units; ++unit) {
      numbers[3 * unit] = net_.hidden().weights(unit, 0);
      numbers[3 * unit + 1] = net_.hidden().bias[unit];
      numbers[3 * unit + 2] = net_.output().weights(0, unit);
      gradients[3 * unit] = net_.hidden().weightGradient(unit, 0);
      gradients[3 * unit + 1] = net_.hidden().biasGradient[unit];
      gradients[3 * unit + 2] = net_.output().weightGradient(0, unit);
    }
    Inspection seen;
    seen.show("hidden", numbers, {units, 3});
    seen.show("output_bias", net_.output().bias, {1});
    seen.show("gradients", gradients, {units, 3});
    seen.show("answers", net_.answers(), {FittingNet::examples});
    net_.goBackTo(now);
    return seen;
  }

 private:
  void conclude(std::size_t step, float error, History& history) {
    history.note("error", error);
    const auto units = static_cast<double>(net_.units());
    const auto say = [&](std::string_view verdict, float other) { history.say(verdict, step, {error, other, units}); };
    if (function_.activation->id == "identity")
      say("line_only", bestLine_);
    else if (error <= lowError)
      say("fits", bestLine_);
    else if (!isByHand_ && error > worse * firstError_)
      say("worse", firstError_);
    else if (error <= clearPart * bestLine_)
      say("better", bestLine_);
    else
      say(isByHand_ ? "off_by" : "not_yet", bestLine_);
    if (function_.activation->id == "relu") {
      const auto pieces = static_cast<double>(net_.countPieces());
      history.note("pieces", pieces);
      history.say("pieces", step, {pieces, units});
    } else if (function_.activation->id != "identity" && hasNoCorner()) {
      history.say("smooth", step);
    }
    const std::size_t dead = countDead();
    if (dead > 0) history.say("dead_units", step, {static_cast<double>(dead), units});
  }

  /// Whether neither f nor f′ jumps anywhere.
  [[nodiscard]] bool hasNoCorner() const {
    const std::vector<Kink> kinks = function_.activation->kinksAt(function_.parameters);
    return std::all_of(kinks.begin(), kinks.end(), [](const Kink& kink) { return kink.order > 1; });
  }

  /// Units that lie at every input where f′ is defined 0.
  std::size_t countDead() {
    const std::vector<Interval> flat = flatParts(function_);
    std::size_t count = 0;
    for (std::size_t unit = 0; unit < net_.units(); ++unit)
      if (allWithin(flat, net_.hidden().preactivation.view().row(unit))) ++count;
    return count;
  }

  ActivationChoice function_;
  bool isByHand_;
  std::size_t lastStep_;
  mutable FittingNet net_;  ///< goes back in time to be looked into
  std::vector<FittingNet::Moment> moments_;
  float bestLine_ = 0;
  float firstError_ = 0;
};

constexpr std::array<std::string_view, 2> modes{"trained", "by_hand"};
constexpr std::array<std::string_view, 5> targets{"sine", "bump", "abs", "step", "drawn"};
/// Two hills, one of them round.
constexpr std::array heights{-0.8, -0.79, -0.75, -0.66, -0.51, -0.3,  -0.05, 0.22,  0.46, 0.63, 0.7,
                             0.65, 0.5,   0.28,  0.03,  -0.2,  -0.36, -0.42, -0.36, -0.2, 0.0,  0.2,
                             0.4,  0.6,   0.8,   1.0,   0.8,   0.6,   0.4,   0.2,   0.0,  -0.2, -0.4};
constexpr std::array weights{0.0};
constexpr std::array<std::string_view, 1> functions{"relu"};
constexpr std::array settings{
    Setting{.id = "mode", .kind = Setting::Kind::choice, .standard = 0, .choices = modes},
    Setting{.id = "target", .kind = Setting::Kind::choice, .standard = 0, .choices = targets},
    Setting{.id = "units", .kind = Setting::Kind::whole, .standard = 8, .least = 1, .greatest = 32},
    Setting{
        .id = "learning_rate", .standard = 0.03, .least = 0.001, .greatest = 0.3, .step = 0.05, .logarithmic = true},
    Setting{.id = "steps", .kind = Setting::Kind::whole, .standard = 1000, .least = 10, .greatest = 3000, .step = 10},
    Setting{.id = "weights",
            .kind = Setting::Kind::points,
            .least = -100,
            .greatest = 100,
            .points = weights,
            .decimals = 3},
    Setting{.id = "heights", .kind = Setting::Kind::points, .least = -1, .greatest = 1, .points = heights},
};
// Units that are switched off are the bits of a number: the first unit is 1, the second 2, the third 4.
constexpr std::array picks{
    Setting{.id = "unit", .kind = Setting::Kind::whole, .standard = 3, .least = 1, .greatest = 32},
    Setting{.id = "off", .kind = Setting::Kind::whole, .standard = 0, .least = 0, .greatest = 4294967295.0},
};

}  // namespace

constinit const Demo functionFitting{
    .id = "function_fitting",
    .mostFunctions = 3,
    .functions = functions,
    .settings = settings,
    .picks = picks,
    .steps = [](const Run& run) { return run.chose("mode", "by_hand") ? 1 : run.whole("steps") + 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<Fitting>(run); },
};

}  // namespace lab
