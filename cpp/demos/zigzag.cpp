#include "demos/zigzag.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

#include "math/random.hpp"

namespace lab {
namespace {

using Pair = std::array<float, 2>;

/// The neuron has converged when the loss of the full batch is this low.
constexpr float lowLoss = 0.001F;
/// A path zigzags that is so many times as long as the straight line from its start to its end, no shorter than the way
/// to the optimum, and turns by more than a right angle at so large a share of its steps.
constexpr float longPath = 2;
constexpr float manyTurns = 0.1F;
/// A run ends worse than it began if its loss has grown by this factor.
constexpr float worse = 1.01F;
/// The contour's square reaches so far from 0, or two or four times as far: just past where a slider sets a weight.
constexpr float smallestSide = 4.2F;
/// Points of the contour along one weight.
constexpr std::size_t grid = 48;

float length(Pair vector) { return std::sqrt(vector[0] * vector[0] + vector[1] * vector[1]); }
Pair difference(Pair a, Pair b) { return {a[0] - b[0], a[1] - b[1]}; }

class Zigzag final : public Simulation {
 public:
  explicit Zigzag(const Run& run)
      : function_(run.function),
        oneExample_(run.chose("batch", "one_example")),
        seed_(run.seed),
        lastStep_(run.whole("steps")),
        start_{static_cast<float>(run.number("start_x")), static_cast<float>(run.number("start_y"))},
        teacher_{static_cast<float>(run.number("teacher_x")), static_cast<float>(run.number("teacher_y"))},
        inputs_(run.whole("examples")),
        targets_(inputs_.size()),
        preactivations_(inputs_.size()),
        outputs_(inputs_.size()),
        slopes_(inputs_.size()),
        rate_(static_cast<float>(run.number("learning_rate"))),
        weights_(start_) {
    const auto mean = static_cast<float>(run.number("mean"));
    Random random(seed_, 0);
    Pair offset{};
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      if (i % 4 == 0)
        offset = inputs_.size() - i < 4 ? Pair{} : Pair{2 * random.uniform() - 1, 2 * random.uniform() - 1};
      inputs_[i] = {mean + offset[0], mean + offset[1]};
      offset = {-offset[1], offset[0]};
    }
    for (const Pair& x : inputs_)
      for (std::size_t i = 0; i < 4; ++i) moment_[i] += x[i / 2] * x[i % 2] / static_cast<float>(inputs_.size());
    const float half = (moment_[0] - moment_[3]) / 2;
    greatestEigenvalue_ = (moment_[0] + moment_[3]) / 2 + length({half, moment_[1]});
    lossAt(teacher_);
    targets_ = outputs_;
  }

  void advance(std::size_t step, History& history) override {
    if (step == 0) describe(history);
    const float loss = lossAt(weights_);
    const std::size_t example = drawExample(step);
    const Pair gradient = gradientOf(example);
    history.record("weights", weights_, {2});
    history.record("gradient", gradient, {2});
    history.record("loss", loss);
    history.record("example", oneExample_ ? static_cast<float>(example) : -1);
    if (history.stopUnlessFinite(std::array{weights_[0], weights_[1], loss, gradient[0], gradient[1]}, step, 0)) return;
    judge(step, loss, gradient, history);
    move(gradient);
  }

 private:
  /// What judging takes along from step to step.
  struct Progress {
    float firstLoss = 0;
    std::size_t gradients = 0;  ///< steps whose gradient is not 0
    std::size_t sameSigns = 0;  ///< steps whose gradient has two components of one sign
    bool hasOpposed = false;    ///< whether a gradient had components of opposite sign
    std::optional<std::size_t> stepsToLoss = std::nullopt;
    // Of the path until it converged:
    Pair lastMove{};
    float pathLength = 0;
    std::size_t moves = 0;  ///< steps that changed a weight
    std::size_t turns = 0;  ///< moves that turn by more than a right angle
    float detour = 0;       ///< the path's length in straight lines from its start to its end
  };

  /// The loss of the full batch. Leaves every example's output and f′.
  float lossAt(Pair weights) {
    for (std::size_t i = 0; i < inputs_.size(); ++i)
      preactivations_[i] = weights[0] * inputs_[i][0] + weights[1] * inputs_[i][1];
    evaluateSingle(*function_.activation, function_.parameters, preactivations_, outputs_, slopes_);
    float sum = 0;
    for (std::size_t i = 0; i < inputs_.size(); ++i)
      sum += 0.5F * (outputs_[i] - targets_[i]) * (outputs_[i] - targets_[i]);
    return sum / static_cast<float>(inputs_.size());
  }

  [[nodiscard]] std::size_t drawExample(std::size_t step) const {
    return oneExample_ ? Random(seed_, 1 + step).bits() % inputs_.size() : 0;
  }

  /// Of one example, or of all.
  [[nodiscard]] Pair gradientOf(std::size_t example) const {
    const std::size_t count = oneExample_ ? 1 : inputs_.size();
    Pair sum{};
    for (std::size_t i = example; i < example + count; ++i)
      for (std::size_t axis = 0; axis < 2; ++axis)
        sum[axis] += (outputs_[i] - targets_[i]) * slopes_[i] * inputs_[i][axis];
    return {sum[0] / static_cast<float>(count), sum[1] / static_cast<float>(count)};
  }

  void move(Pair gradient) {
    const Pair before = weights_;
    for (std::size_t axis = 0; axis < 2; ++axis) weights_[axis] -= rate_ * gradient[axis];
    if (!progress_.stepsToLoss) lengthenPath(difference(weights_, before));
  }

  void lengthenPath(Pair move) {
    if (move == Pair{}) return;
    const Pair last = progress_.lastMove;
    progress_.pathLength += length(move);
    ++progress_.moves;
    if (move[0] * last[0] + move[1] * last[1] < 0) ++progress_.turns;
    progress_.lastMove = move;
  }

  /// What holds for the whole run.
  void describe(History& history) {
    const std::size_t examples = inputs_.size();
    bool allPositive = true;
    for (const Pair& x : inputs_) allPositive = allPositive && x[0] > 0 && x[1] > 0;
    const float determinant = moment_[0] * moment_[3] - moment_[1] * moment_[2];
    history.keep("inputs", {inputs_[0].data(), 2 * examples}, {examples, 2});
    history.keep("targets", targets_, {examples});
    history.keep("moment", moment_, {2, 2});
    history.note("condition_number", greatestEigenvalue_ * greatestEigenvalue_ / determinant);
    history.note("all_positive", allPositive ? 1 : 0);
    history.note("divergence_rate", 2 / greatestEigenvalue_);
    history.note("low_loss", lowLoss);
    drawContour(rehearse(), history);
  }

  /// The farthest that a weight will be from 0, as far as the largest square goes.
  float rehearse() {
    float farthest = 0;
    for (std::size_t step = 0; step < lastStep_ && farthest < 4 * smallestSide; ++step) {
      for (const float w : weights_) farthest = std::max(farthest, w < 0 ? -w : w);
      lossAt(weights_);
      move(gradientOf(drawExample(step)));
    }
    weights_ = start_;
    progress_ = {};
    return farthest;
  }

  void drawContour(float farthest, History& history) {
    float side = smallestSide;
    while (side < farthest && side < 4 * smallestSide) side *= 2;
    const Pair low{-side, -side};
    const float spacing = 2 * side / (grid - 1);
    std::vector<float> losses(grid * grid);
    for (std::size_t row = 0; row < grid; ++row)
      for (std::size_t column = 0; column < grid; ++column) {
        const float loss =
            lossAt({low[0] + spacing * static_cast<float>(column), low[1] + spacing * static_cast<float>(row)});
        constexpr float greatest = std::numeric_limits<float>::max();
        losses[row * grid + column] = loss < greatest ? loss : greatest;
      }
    history.keep("contour", losses, {grid, grid});
    history.keep("contour_range", std::array{-side, side, -side, side}, {2, 2});
  }

  void judge(std::size_t step, float loss, Pair gradient, History& history) {
    if (step == 0) progress_.firstLoss = loss;
    if (loss <= lowLoss && !progress_.stepsToLoss) {
      progress_.stepsToLoss = step;
      history.say("converged", step, {static_cast<double>(step), loss});
      judgePath(step, history);
    }
    if (step == lastStep_) return conclude(step, loss, history);
    if (gradient == Pair{}) return;
    ++progress_.gradients;
    if ((gradient[0] < 0 && gradient[1] < 0) || (gradient[0] > 0 && gradient[1] > 0)) ++progress_.sameSigns;
    // Beside the optimum a sign is a matter of rounding.
    const bool opposes = (gradient[0] < 0 && gradient[1] > 0) || (gradient[0] > 0 && gradient[1] < 0);
    if (!opposes || progress_.hasOpposed || loss <= lowLoss) return;
    history.say("opposite_signs", step, {gradient[0], gradient[1]});
    progress_.hasOpposed = true;
  }

  /// Until it converged, or as far as it went.
  void judgePath(std::size_t step, History& history) {
    const float straight = length(difference(start_, weights_));
    if (straight == 0) return;
    progress_.detour = progress_.pathLength / straight;
    const auto turns = static_cast<float>(progress_.turns);
    const auto moves = static_cast<float>(progress_.moves);
    if (progress_.detour >= longPath && progress_.pathLength >= length(difference(start_, teacher_)) &&
        turns >= manyTurns * moves)
      history.say("zigzags", step, {progress_.detour, turns, moves});
  }

  void conclude(std::size_t step, float loss, History& history) {
    if (progress_.gradients == 0)
      history.say("no_gradient", step);
    else
      history.note("same_sign_share",
                   static_cast<double>(progress_.sameSigns) / static_cast<double>(progress_.gradients));
    if (progress_.gradients > 0 && progress_.sameSigns == progress_.gradients)
      history.say("same_sign", step, {static_cast<double>(progress_.gradients)});
    if (!progress_.stepsToLoss) {
      judgePath(step, history);
      history.say(loss > worse * progress_.firstLoss ? "diverged" : "not_converged", step, {loss, progress_.firstLoss});
      return;
    }
    history.note("steps_to_loss", static_cast<double>(*progress_.stepsToLoss));
    if (progress_.detour > 0) history.note("path_ratio", progress_.detour);
    if (loss > lowLoss) history.say("lost_again", step, {static_cast<double>(*progress_.stepsToLoss), loss});
  }

  ActivationChoice function_;
  bool oneExample_;
  std::uint32_t seed_;
  std::size_t lastStep_;
  Pair start_;
  Pair teacher_;
  std::vector<Pair> inputs_;
  std::vector<float> targets_;
  std::vector<float> preactivations_;
  std::vector<float> outputs_;
  std::vector<float> slopes_;
  std::array<float, 4> moment_{};
  float greatestEigenvalue_;
  float rate_;
  Pair weights_;
  Progress progress_;
};

constexpr Setting weight(std::string_view id, double standard) {
  return {.id = id, .standard = standard, .least = -4, .greatest = 4, .step = 0.1};
}

constexpr std::array<std::string_view, 2> batches{"one_example", "full"};
// The loss of the identity is a quadratic with Hessian E[xxᵀ]: the contours are the ellipses of that.
constexpr std::array<std::string_view, 1> functions{"identity"};
constexpr std::array settings{
    Setting{.id = "batch", .kind = Setting::Kind::choice, .standard = 0, .choices = batches},
    Setting{.id = "mean", .standard = 1.5, .least = -3, .greatest = 3, .step = 0.1},
    Setting{.id = "learning_rate", .standard = 0.05, .least = 0.001, .greatest = 10, .step = 0.05, .logarithmic = true},
    Setting{.id = "steps", .kind = Setting::Kind::whole, .standard = 300, .least = 10, .greatest = 1000, .step = 10},
    weight("start_x", -1),
    weight("start_y", 2),
    weight("teacher_x", 1.5),
    weight("teacher_y", -1),
    Setting{.id = "examples", .kind = Setting::Kind::whole, .standard = 32, .least = 4, .greatest = 100, .step = 4},
};

}  // namespace

constinit const Demo zigzag{
    .id = "zigzag",
    .mostFunctions = 3,
    .functions = functions,
    .settings = settings,
    .steps = [](const Run& run) { return run.whole("steps") + 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<Zigzag>(run); },
};

}  // namespace lab
