#include "demos/softmax_saturation.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

#include "math/single/exponential.hpp"
#include "math/single/logarithm.hpp"

namespace lab {
namespace {

constexpr std::size_t classes = 3;
constexpr std::size_t runs = 2;  ///< cross-entropy's, then that of squared error

/// A number for each class.
using Vector = std::array<float, classes>;

/// What softmax makes of logits, and what each loss makes of that.
struct Stand {
  Vector p = {};
  std::array<float, classes* classes> jacobian = {};
  std::array<float, runs> losses = {};
  std::array<Vector, runs> gradients = {};

  [[nodiscard]] float largestEntry() const { return *std::max_element(jacobian.begin(), jacobian.end()); }
  [[nodiscard]] std::size_t likeliest() const {
    return static_cast<std::size_t>(std::max_element(p.begin(), p.end()) - p.begin());
  }
  /// How many times longer cross-entropy's gradient is than that of squared error.
  [[nodiscard]] double factor() const {
    std::array<double, runs> squares{};
    for (std::size_t run = 0; run < runs; ++run)
      for (const double part : gradients[run]) squares[run] += part * part;
    return std::sqrt(squares[0] / squares[1]);
  }
};

Stand standAt(const Vector& z, float temperature, std::size_t target) {
  Stand at;
  const float greatest = *std::max_element(z.begin(), z.end());
  Vector shifted;
  float sum = 0;
  for (std::size_t i = 0; i < classes; ++i) {
    shifted[i] = (z[i] - greatest) / temperature;
    at.p[i] = single::exp(shifted[i]);
    sum += at.p[i];
  }
  for (float& p : at.p) p /= sum;
  at.losses[0] = single::log(sum) - shifted[target];
  Vector error;
  for (std::size_t i = 0; i < classes; ++i) {
    // 1 − p is the sum of the others, which has all its digits where p is nearly 1.
    const float others = at.p[(i + 1) % classes] + at.p[(i + 2) % classes];
    error[i] = i == target ? -others : at.p[i];
    for (std::size_t j = 0; j < classes; ++j)
      at.jacobian[classes * i + j] = at.p[i] * (i == j ? others : -at.p[j]) / temperature;
    at.losses[1] += error[i] * error[i] / 2;
  }
  for (std::size_t i = 0; i < classes; ++i) {
    at.gradients[0][i] = error[i] / temperature;
    for (std::size_t j = 0; j < classes; ++j) at.gradients[1][i] += at.jacobian[classes * j + i] * error[j];
  }
  return at;
}

Vector logitsOf(const Run& run) {
  return {static_cast<float>(run.number("logit_1")), static_cast<float>(run.number("logit_2")),
          static_cast<float>(run.number("logit_3"))};
}

class SoftmaxSaturation final : public Simulation {
 public:
  explicit SoftmaxSaturation(const Run& run)
      : temperature_(static_cast<float>(run.number("temperature"))),
        target_(run.whole("target") - 1),
        rate_(static_cast<float>(run.number("learning_rate"))),
        last_(run.whole("steps")),
        start_(logitsOf(run)),
        logits_{start_, start_} {}

  void advance(std::size_t step, History& history) override {
    const Both now = standsAt(logits_);
    record("logits", logits_, history);
    record("probabilities", {now[0].p, now[1].p}, history);
    record("gradients", {now[0].gradients[0], now[1].gradients[1]}, history);
    history.record("loss", std::array{now[0].losses[0], now[1].losses[1]}, {runs});
    if (step == 0) {
      first_ = now[0].likeliest();
      isRight_ = now[0].p[target_] > 0.5F;
      const double p = now[0].p[target_];
      const double entry = now[0].largestEntry();
      if (isRight_)
        history.say("right_at_start", 0, {target(), p, entry});
      else
        history.say("wrong_at_start", 0, {target(), p, entry, now[0].factor()});
    } else if (!isRight_) {
      watch(step, now, history);
    }
    if (step == last_) {
      history.note("escape_cross_entropy", static_cast<double>(left_[0]));
      history.note("escape_squared", static_cast<double>(left_[1]));
    }
    move(logits_, now);
  }

  [[nodiscard]] std::optional<Inspection> inspect(std::size_t step, const Place& /*place*/) const override {
    std::array<Vector, runs> logits{start_, start_};
    for (std::size_t before = 0; before < step; ++before) move(logits, standsAt(logits));
    const Both now = standsAt(logits);
    const std::array both{now[0].jacobian, now[1].jacobian};
    Inspection seen;
    seen.show("jacobian", {both[0].data(), runs * classes * classes}, {runs, classes, classes});
    return seen;
  }

 private:
  using Both = std::array<Stand, runs>;

  [[nodiscard]] Both standsAt(const std::array<Vector, runs>& logits) const {
    return {standAt(logits[0], temperature_, target_), standAt(logits[1], temperature_, target_)};
  }

  void move(std::array<Vector, runs>& logits, const Both& now) const {
    for (std::size_t run = 0; run < runs; ++run)
      for (std::size_t i = 0; i < classes; ++i) logits[run][i] -= rate_ * now[run].gradients[run][i];
  }

  static void record(std::string_view id, const std::array<Vector, runs>& both, History& history) {
    history.record(id, {both[0].data(), runs * classes}, {runs, classes});
  }

  /// The target as a reader counts.
  [[nodiscard]] double target() const { return static_cast<double>(target_ + 1); }

  void watch(std::size_t step, const Both& now, History& history) {
    const auto at = static_cast<double>(step);
    for (std::size_t run = 0; run < runs; ++run) {
      if (left_[run] > 0 || !(now[run].p[target_] > 0.5F)) continue;
      left_[run] = step;
      history.say(run == 0 ? "cross_entropy_left" : "squared_error_left", step, {target(), at});
    }
    const Stand& squared = now[1];
    const std::size_t likeliest = squared.likeliest();
    if (!wentAstray_ && likeliest != first_ && likeliest != target_ && squared.p[likeliest] > 0.5F) {
      wentAstray_ = true;
      history.say("squared_error_went_astray", step,
                  {target(), static_cast<double>(likeliest + 1), squared.p[likeliest]});
    }
    if (step < last_) return;
    const auto left = static_cast<double>(left_[0]);
    if (left_[1] > 0)
      history.say("both_left", step, {target(), left, static_cast<double>(left_[1])});
    else
      history.say(
          logits_[1] == start_ ? "squared_error_stands_still" : "squared_error_stays", step,
          {target(), left, at, squared.p[target_], squared.largestEntry(), squared.factor(), now[0].p[target_]});
  }

  float temperature_;
  std::size_t target_;
  float rate_;
  std::size_t last_;
  Vector start_;
  std::array<Vector, runs> logits_;
  std::size_t first_ = 0;  ///< the likeliest class at the start
  bool isRight_ = false;   ///< at the start
  bool wentAstray_ = false;
  std::array<std::size_t, runs> left_ = {};  ///< the step at which each left its mistake; 0 as long as it has not
};

/// The logits are an identity's outputs.
std::string_view refuses(const Run& run) { return run.function.activation->id == "identity" ? "" : "only_identity"; }

constexpr Setting logit(std::string_view id, double standard) {
  return {.id = id, .standard = standard, .least = -20, .greatest = 20, .step = 0.5};
}

constexpr Setting oneOf(std::size_t count, std::string_view id) {
  const auto greatest = static_cast<double>(count);
  return {.id = id, .kind = Setting::Kind::whole, .standard = 2, .least = 1, .greatest = greatest, .step = 1};
}

constexpr std::array<std::string_view, 1> functions{"identity"};
constexpr std::array settings{
    logit("logit_1", 10),
    logit("logit_2", 0),
    logit("logit_3", 0),
    Setting{.id = "temperature", .standard = 1, .least = 0.1, .greatest = 10, .step = 0.05, .logarithmic = true},
    oneOf(classes, "target"),
    Setting{.id = "learning_rate", .standard = 0.1, .least = 0.01, .greatest = 100, .step = 0.05, .logarithmic = true},
    Setting{.id = "steps", .kind = Setting::Kind::whole, .standard = 200, .least = 10, .greatest = 5000, .step = 10},
};
constexpr std::array picks{
    oneOf(runs, "loss"),
    oneOf(classes, "row"),
    oneOf(classes, "column"),
};

}  // namespace

constinit const Demo softmaxSaturation{
    .id = "softmax_saturation",
    .mostFunctions = 1,
    .functions = functions,
    .settings = settings,
    .picks = picks,
    .refuses = refuses,
    .steps = [](const Run& run) { return run.whole("steps") + 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<SoftmaxSaturation>(run); },
};

}  // namespace lab
