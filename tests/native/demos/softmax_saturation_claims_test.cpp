#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "demos/random_runs.hpp"

// For every sentence of the demo what must hold wherever it is said, computed from the recorded numbers alone.
namespace lab {
namespace {

constexpr std::size_t crossEntropy = 0;
constexpr std::size_t squaredError = 1;

/// What a run recorded.
struct Recorded {
  const Run& run;
  const History& history;

  [[nodiscard]] std::size_t last() const { return history.next - 1; }
  [[nodiscard]] std::size_t target() const { return run.whole("target") - 1; }
  [[nodiscard]] float number(std::string_view id, std::size_t step, std::size_t loss, std::size_t place) const {
    return seriesOf(history, id).data.at(6 * step + 3 * loss + place);
  }
  [[nodiscard]] float p(std::size_t step, std::size_t loss, std::size_t place) const {
    return number("probabilities", step, loss, place);
  }
  [[nodiscard]] float pOfTarget(std::size_t step, std::size_t loss) const { return p(step, loss, target()); }
  [[nodiscard]] std::size_t likeliest(std::size_t step, std::size_t loss) const {
    std::size_t most = 0;
    for (std::size_t i = 1; i < 3; ++i)
      if (p(step, loss, i) > p(step, loss, most)) most = i;
    return most;
  }
  /// The first step with p of the target over ½; 0 if there is none.
  [[nodiscard]] std::size_t left(std::size_t loss) const {
    for (std::size_t step = 0; step <= last(); ++step)
      if (pOfTarget(step, loss) > 0.5F) return step;
    return 0;
  }
  /// The greatest pᵢ(1 − pᵢ)/T, which no other entry of the Jacobian exceeds.
  [[nodiscard]] double largestEntry(std::size_t step, std::size_t loss) const {
    double most = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const double others = static_cast<double>(p(step, loss, (i + 1) % 3)) + p(step, loss, (i + 2) % 3);
      most = std::max(most, p(step, loss, i) * others);
    }
    return most / run.number("temperature");
  }
  /// The squared error's gradient, against cross-entropy's (p − y)/T at the same place.
  [[nodiscard]] double factor(std::size_t step) const {
    double squared = 0;
    double cross = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      squared += std::pow(static_cast<double>(number("gradients", step, squaredError, i)), 2);
      double error = p(step, squaredError, i);
      if (i == target())
        error = -static_cast<double>(p(step, squaredError, (i + 1) % 3)) - p(step, squaredError, (i + 2) % 3);
      cross += std::pow(error / run.number("temperature"), 2);
    }
    return std::sqrt(cross / squared);
  }
};

void checkNear(double value, double wanted) {
  CHECK((value == wanted || std::abs(value - wanted) <= 2e-5 * std::abs(wanted) + 1e-42));
}

/// The gradient of squared error is at most half as long as that of cross-entropy, and no entry of T·J is over ¼.
void checkFactor(const Recorded& all, std::size_t step, double entry, double factor) {
  checkNear(entry, all.largestEntry(step, squaredError));
  if (factor < 1e30) checkNear(factor, all.factor(step));  // beyond, single precision has lost its digits
  CHECK(factor > 1.9999);
  CHECK(entry * all.run.number("temperature") <= 0.250001);
}

void checkStart(const Recorded& all, const Verdict& said) {
  CHECK(said.step == 0);
  CHECK(said.values.at(0) == all.run.number("target"));
  CHECK(static_cast<float>(said.values.at(1)) == all.pOfTarget(0, crossEntropy));
}

void checkWrong(const Recorded& all, const Verdict& said) {
  checkStart(all, said);
  checkFactor(all, 0, said.values.at(2), said.values.at(3));
  CHECK_FALSE(all.pOfTarget(0, crossEntropy) > 0.5F);
}

/// "Right from the start", and it stays so.
void checkRight(const Recorded& all, const Verdict& said) {
  checkStart(all, said);
  checkNear(said.values.at(2), all.largestEntry(0, crossEntropy));
  for (std::size_t step = 0; step <= all.last(); ++step)
    for (const std::size_t loss : {crossEntropy, squaredError}) CHECK(all.pOfTarget(step, loss) > 0.5F);
}

/// From this step on, and not before.
template <std::size_t loss>
void checkLeft(const Recorded& all, const Verdict& said) {
  CHECK(said.values == std::vector{all.run.number("target"), static_cast<double>(said.step)});
  for (std::size_t step = 0; step <= all.last(); ++step)
    CHECK((all.pOfTarget(step, loss) > 0.5F) == (step >= said.step));
}

/// Another class than the one at the start has over ½, and it is not the target either.
void checkAstray(const Recorded& all, const Verdict& said) {
  const std::size_t now = all.likeliest(said.step, squaredError);
  CHECK(said.values == std::vector{all.run.number("target"), static_cast<double>(now + 1),
                                   static_cast<double>(all.p(said.step, squaredError, now))});
  CHECK(said.values[2] > 0.5);
  CHECK(now != all.target());
  CHECK(now != all.likeliest(0, squaredError));
}

void checkBothLeft(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  const auto [cross, squared] = std::pair{all.left(crossEntropy), all.left(squaredError)};
  CHECK(said.values == std::vector{all.run.number("target"), static_cast<double>(cross), static_cast<double>(squared)});
  CHECK(cross > 0);
  CHECK(cross <= squared);
}

/// All steps are made, and p of the target is still at most ½ with squared error.
void checkStays(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  CHECK(said.values.size() == 7);
  CHECK(said.values[0] == all.run.number("target"));
  CHECK(said.values[1] == static_cast<double>(all.left(crossEntropy)));
  CHECK(said.values[2] == all.run.number("steps"));
  CHECK(static_cast<float>(said.values[3]) == all.pOfTarget(all.last(), squaredError));
  CHECK(static_cast<float>(said.values[6]) == all.pOfTarget(all.last(), crossEntropy));
  CHECK(all.left(squaredError) == 0);
  CHECK((said.values[1] > 0) == (said.values[6] > 0.5));
  checkFactor(all, all.last(), said.values[4], said.values[5]);
}

bool hasMoved(const Recorded& all) {
  for (std::size_t step = 0; step <= all.last(); ++step)
    for (std::size_t i = 0; i < 3; ++i)
      if (all.number("logits", step, squaredError, i) != all.number("logits", 0, squaredError, i)) return true;
  return false;
}

void checkMoved(const Recorded& all, const Verdict& said) {
  checkStays(all, said);
  CHECK(hasMoved(all));
}

/// "A step is too small to change a logit in single precision": none has changed by a bit, and each lies so far from
/// its gradient's share that it is rounded away.
void checkStandsStill(const Recorded& all, const Verdict& said) {
  checkStays(all, said);
  CHECK_FALSE(hasMoved(all));
  const double rate = all.run.number("learning_rate");
  for (std::size_t i = 0; i < 3; ++i) {
    const float z = all.number("logits", all.last(), squaredError, i);
    const double move = rate * std::abs(static_cast<double>(all.number("gradients", all.last(), squaredError, i)));
    CHECK(move <= std::max(std::abs(static_cast<double>(z)) * 6.1e-8, 7.1e-46));
  }
}

using Check = void (*)(const Recorded&, const Verdict&);
const std::map<std::string_view, Check> checks{
    {"wrong_at_start", checkWrong},
    {"right_at_start", checkRight},
    {"cross_entropy_left", checkLeft<crossEntropy>},
    {"squared_error_left", checkLeft<squaredError>},
    {"squared_error_went_astray", checkAstray},
    {"both_left", checkBothLeft},
    {"squared_error_stays", checkMoved},
    {"squared_error_stands_still", checkStandsStill},
};

/// The run with this number, of the one function that fits; half of them have whole logits, which a reader drags.
Run randomLogits(std::size_t number) {
  Run run = randomRun("softmax_saturation", number);
  run.function = runOf("softmax_saturation", "identity").function;
  if (number % 2 > 0) return run;
  for (std::size_t i = 0; i < 3; ++i) run.settings[i] = std::round(std::get<double>(run.settings[i]));
  return run;
}

}  // namespace

TEST_CASE("whatever softmax_saturation says of a run is so", "[demos][claims][sweep]") {
  std::map<std::string_view, int> said;
  for (std::size_t number = 0; number < randomRunCount(); ++number) {
    const Run run = randomLogits(number);
    INFO("random run " << number << ": " << describe(run));
    const History history = runDemo(run);
    const Recorded all{run, history};
    checkVerdicts(checks, all, said);
    CHECK_FALSE(history.stopped.has_value());
    const bool isRight = all.pOfTarget(0, crossEntropy) > 0.5F;
    CHECK(factOf(history, "escape_cross_entropy") == static_cast<double>(all.left(crossEntropy)));
    CHECK(factOf(history, "escape_squared") == static_cast<double>(all.left(squaredError)));
    const auto ends = std::count_if(history.verdicts.begin(), history.verdicts.end(), [](const Verdict& each) {
      return each.id == "both_left" || each.id == "squared_error_stays" || each.id == "squared_error_stands_still";
    });
    CHECK(ends == (isRight ? 0 : 1));
  }
  checkAllWereSaid(checks, said);
}

// Which is why no sentence says that a learning rate is too large for cross-entropy here.
TEST_CASE("with cross-entropy p of the target never falls, and no logit leads the target's by more than it did",
          "[demos][claims][sweep]") {
  for (std::size_t number = 0; number < randomRunCount(); ++number) {
    const Run run = randomLogits(number);
    INFO("random run " << number << ": " << describe(run));
    const History history = runDemo(run);
    const Recorded all{run, history};
    for (std::size_t step = 1; step <= all.last(); ++step)
      if (!(all.pOfTarget(step, crossEntropy) >= all.pOfTarget(step - 1, crossEntropy) * 0.99999F))
        FAIL_CHECK("falls at step " << step);
  }
}

}  // namespace lab
