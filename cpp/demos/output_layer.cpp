#include "demos/output_layer.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>
#include <vector>

#include "demos/output_pair.hpp"
#include "demos/output_task.hpp"

namespace lab {
namespace {

/// Stuck is an output this far from its target if ∂L/∂z is only this share of that, and the loss nearly what it was.
constexpr float mistake = 0.5F;
constexpr float almostNothing = 0.01F;
constexpr float nearlyAsBefore = 0.9F;
/// Sums of probabilities are told to miss 1 by more than this.
constexpr float sumTolerance = 0.01F;

class OutputLayer final : public Simulation {
 public:
  explicit OutputLayer(const Run& run)
      : task_(static_cast<Task>(run.whole("task"))),
        function_(static_cast<OutputFunction>(run.whole("output"))),
        loss_(static_cast<OutputLoss>(run.whole("loss"))),
        rate_(static_cast<float>(run.number("learning_rate"))),
        lastStep_(run.whole("steps")),
        outputs_(outputsOf(task_)),
        points_(outputPoints(run, task_)),
        given_(points_.targets.size()),
        deltas_(points_.targets.size()),
        weights_(2 * outputs_) {
    weights_[1] = static_cast<float>(run.number("start"));
  }

  void advance(std::size_t step, History& history) override {
    const std::size_t points = points_.inputs.size();
    std::vector<float> gradient(weights_.size());
    float loss = 0;
    for (std::size_t i = 0; i < points; ++i) {
      const OutputPass pass = passAt(weights_.data(), i);
      const float share = 1 / static_cast<float>(points);
      loss += share * pass.loss;
      for (std::size_t k = 0; k < outputs_; ++k) {
        given_[k * points + i] = pass.outputs[k];
        deltas_[k * points + i] = pass.delta[k];
        gradient[2 * k] += share * pass.delta[k] * points_.inputs[i];
        gradient[2 * k + 1] += share * pass.delta[k];
      }
    }
    if (step == 0) {
      history.keep("inputs", points_.inputs, {points});
      history.keep("targets", points_.targets, {outputs_, points});
    }
    history.record("weights", weights_, {outputs_, 2});
    history.record("outputs", given_, {outputs_, points});
    history.record("deltas", deltas_, {outputs_, points});
    history.record("loss", loss);
    walked_.insert(walked_.end(), weights_.begin(), weights_.end());
    if (history.stopUnlessFinite({weights_, given_, {&loss, 1}, deltas_}, step, 0)) return;
    judge(step, loss, history);
    for (std::size_t i = 0; i < weights_.size(); ++i) weights_[i] -= rate_ * gradient[i];
  }

  [[nodiscard]] std::optional<Inspection> inspect(std::size_t step, const Place& place) const override {
    const OutputPass pass =
        passAt(&walked_[step * weights_.size()], std::min(place.whole("point"), points_.inputs.size() - 1));
    std::vector<float> jacobian;
    for (std::size_t i = 0; i < outputs_; ++i)
      jacobian.insert(jacobian.end(), pass.jacobian[i].begin(), pass.jacobian[i].begin() + outputs_);
    Inspection seen;
    seen.show("logits", {pass.logits.data(), outputs_}, {outputs_});
    seen.show("jacobian", jacobian, {outputs_, outputs_});
    seen.show("output_gradient", {pass.outputGradient.data(), outputs_}, {outputs_});
    seen.show("delta", {pass.delta.data(), outputs_}, {outputs_});
    return seen;
  }

 private:
  /// Of one point, with these weights.
  [[nodiscard]] OutputPass passAt(const float* weights, std::size_t point) const {
    OutputVector logits{};
    OutputVector targets{};
    for (std::size_t k = 0; k < outputs_; ++k) {
      logits[k] = weights[2 * k] * points_.inputs[point] + weights[2 * k + 1];
      targets[k] = points_.targets[k * points_.inputs.size() + point];
    }
    return passOutput(function_, loss_, {logits.data(), outputs_}, {targets.data(), outputs_});
  }

  [[nodiscard]] float errorAt(std::size_t place) const { return given_[place] - points_.targets[place]; }

  /// Whether ∂L/∂z is a − y, by the function, the loss, and targets that add up to 1 where softmax asks for it.
  [[nodiscard]] bool isMatched() const {
    if (function_ == OutputFunction::identity) return loss_ == OutputLoss::squaredError;
    if (function_ == OutputFunction::sigmoid) return loss_ == OutputLoss::binaryCrossEntropy;
    return function_ == OutputFunction::softmax && loss_ == OutputLoss::crossEntropy && task_ == Task::oneOfThree;
  }

  /// Whether the output gives what the task asks for.
  [[nodiscard]] bool suitsTask() const {
    if (task_ == Task::number) return function_ == OutputFunction::identity;
    return function_ == (task_ == Task::oneOfThree ? OutputFunction::softmax : OutputFunction::sigmoid);
  }

  void judge(std::size_t step, float loss, History& history) {
    std::size_t widest = 0;  // the place where ∂L/∂z and a − y differ most
    float gap = 0;
    for (std::size_t place = 0; place < given_.size(); ++place) {
      const float here = std::abs(deltas_[place] - errorAt(place));
      if (here > gap) widest = place;
      gap = std::max(gap, here);
    }
    gap_ = std::max(gap_, gap);
    if (step == 0) {
      firstLoss_ = loss;
      judgePair(history);
    }
    const float error = std::abs(errorAt(widest));
    const std::size_t points = points_.inputs.size();
    countDead(step, history);
    if (step < lastStep_) return;
    if (error >= mistake && std::abs(deltas_[widest]) <= almostNothing * error && loss >= nearlyAsBefore * firstLoss_)
      history.say("stuck", step,
                  {static_cast<double>(step), points_.inputs[widest % points], errorAt(widest), deltas_[widest],
                   static_cast<double>(outputs_ == 1 ? 0 : 1 + widest / points), static_cast<double>(function_),
                   static_cast<double>(loss_), static_cast<double>(outputs_)});
    history.note("delta_gap", gap_);
    conclude(step, history);
  }

  /// What holds for the choice of output and loss, whatever is learned.
  void judgePair(History& history) const {
    const bool isSoftmax = function_ == OutputFunction::softmax;
    const bool isSigmoid = function_ == OutputFunction::sigmoid;
    const auto function = static_cast<double>(function_);
    const auto task = static_cast<double>(task_);
    if (suitsTask())
      history.say("suits", 0, {task, function});
    else
      history.say("unsuited", 0, {task, function});
    const std::size_t points = points_.inputs.size();
    double several = 0;
    double none = 0;
    double beyond = 0;
    for (std::size_t i = 0; i < points; ++i) {
      float sum = 0;
      for (std::size_t place = i; place < given_.size(); place += points) sum += points_.targets[place];
      several += sum > 1 ? 1 : 0;
      none += sum == 0 ? 1 : 0;
      beyond += sum < 0 || (sum > 1 && isSigmoid) ? 1 : 0;
    }
    const auto all = static_cast<double>(points);
    if (task_ == Task::anyOfThree && isSoftmax && several + none > 0)
      history.say("one_at_most", 0, {several, none, all});
    if (task_ == Task::number && (isSigmoid || function_ == OutputFunction::relu) && beyond > 0)
      history.say("out_of_reach", 0, {beyond, all, function});
    if (isMatched())
      history.say("matched", 0, {function});
    else
      history.say("unmatched", 0, {function, static_cast<double>(loss_), static_cast<double>(outputs_)});
  }

  /// Says how many outputs of ReLU are 0 at all points, when there are more: no gradient reaches their weights.
  void countDead(std::size_t step, History& history) {
    if (function_ != OutputFunction::relu) return;
    const std::size_t points = points_.inputs.size();
    std::size_t dead = 0;
    for (auto from = given_.begin(); from != given_.end(); from += static_cast<std::ptrdiff_t>(points))
      dead += std::all_of(from, from + static_cast<std::ptrdiff_t>(points), [](float a) { return a == 0; }) ? 1 : 0;
    if (dead > dead_) history.say("dead", step, {static_cast<double>(dead), static_cast<double>(outputs_)});
    dead_ = dead;
  }

  /// What the layer says in the end.
  void conclude(std::size_t step, History& history) const {
    const std::size_t points = points_.inputs.size();
    const double pair = isMatched() && suitsTask() ? 1 + static_cast<double>(task_) : 0;  // the task's own
    float squares = 0;
    float right = 0;
    float least = given_[0];
    float greatest = least;
    float leastSum = std::numeric_limits<float>::max();
    float greatestSum = std::numeric_limits<float>::lowest();
    for (std::size_t i = 0; i < points; ++i) {
      float sum = 0;
      float onlyWrong = std::numeric_limits<float>::lowest();  // the greatest of those that should be 0
      float onlyRight = std::numeric_limits<float>::max();     // the least of those that should be 1
      for (std::size_t place = i; place < given_.size(); place += points) {
        const float a = given_[place];
        squares += errorAt(place) * errorAt(place);
        sum += a;
        least = std::min(least, a);
        greatest = std::max(greatest, a);
        if (points_.targets[place] == 1)
          onlyRight = std::min(onlyRight, a);
        else
          onlyWrong = std::max(onlyWrong, a);
      }
      const bool isOrdered = task_ == Task::oneOfThree ? onlyRight > onlyWrong : onlyRight > 0.5F && onlyWrong <= 0.5F;
      right += isOrdered ? 1 : 0;
      leastSum = std::min(leastSum, sum);
      greatestSum = std::max(greatestSum, sum);
    }
    if (task_ == Task::number)
      return history.say("off_by", step, {std::sqrt(squares / static_cast<float>(points)), pair});
    if (least < 0 || greatest > 1) history.say("not_probabilities", step, {least, greatest});
    if (task_ == Task::oneOfThree && (leastSum <= 1 - sumTolerance || greatestSum >= 1 + sumTolerance))
      history.say("sum_not_one", step, {leastSum, greatestSum});
    history.say("right", step, {right, static_cast<double>(points), pair});
  }

  Task task_;
  OutputFunction function_;
  OutputLoss loss_;
  float rate_;
  std::size_t lastStep_;
  std::size_t outputs_;
  OutputPoints points_;
  std::vector<float> given_;    ///< a, outputs × points
  std::vector<float> deltas_;   ///< ∂L/∂z, likewise
  std::vector<float> weights_;  ///< w and b of each output
  std::vector<float> walked_;   ///< those of every step
  float firstLoss_ = 0;
  float gap_ = 0;
  std::size_t dead_ = 0;  ///< so many outputs of ReLU
};

/// The logits are those of the identity. Cross-entropies compare probabilities: targets in [0, 1], outputs in (0, 1).
std::string_view refuses(const Run& run) {
  if (run.function.activation->id != "identity") return "only_identity";
  const auto task = static_cast<Task>(run.whole("task"));
  const auto output = static_cast<OutputFunction>(run.whole("output"));
  const auto loss = static_cast<OutputLoss>(run.whole("loss"));
  if (loss == OutputLoss::squaredError) return "";
  if (task == Task::number) return "targets_not_probabilities";
  if (output == OutputFunction::identity) return "identity_not_probabilities";
  if (output == OutputFunction::relu) return "relu_not_probabilities";
  const bool isOfOne = output == OutputFunction::softmax && task == Task::yesNo;
  return isOfOne && loss == OutputLoss::binaryCrossEntropy ? "softmax_of_one" : "";
}

constexpr std::array<std::string_view, 4> tasks{"number", "yes_no", "one_of_three", "any_of_three"};
constexpr std::array<std::string_view, 4> outputs{"identity", "relu", "sigmoid", "softmax"};
constexpr std::array<std::string_view, 3> losses{"squared_error", "binary_cross_entropy", "cross_entropy"};
constexpr std::array<std::string_view, 1> functions{"identity"};
constexpr std::array settings{
    Setting{.id = "task", .kind = Setting::Kind::choice, .choices = tasks},
    Setting{.id = "output", .kind = Setting::Kind::choice, .choices = outputs},
    Setting{.id = "loss", .kind = Setting::Kind::choice, .choices = losses},
    Setting{.id = "learning_rate", .standard = 0.5, .least = 0.01, .greatest = 10, .step = 0.05, .logarithmic = true},
    Setting{.id = "steps", .kind = Setting::Kind::whole, .standard = 200, .least = 10, .greatest = 2000, .step = 10},
    Setting{.id = "start", .standard = 0, .least = -20, .greatest = 20, .step = 0.5},
    Setting{.id = "points", .kind = Setting::Kind::points, .least = -farthestNumber, .greatest = 7},
};
constexpr std::array picks{
    Setting{.id = "point", .kind = Setting::Kind::whole, .standard = 0, .least = 0, .greatest = 49, .step = 1},
};

}  // namespace

constinit const Demo outputLayer{
    .id = "output_layer",
    .mostFunctions = 1,
    .functions = functions,
    .settings = settings,
    .picks = picks,
    .refuses = refuses,
    .steps = [](const Run& run) { return run.whole("steps") + 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<OutputLayer>(run); },
};

}  // namespace lab
