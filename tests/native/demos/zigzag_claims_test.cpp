#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <map>
#include <numbers>

#include "demos/random_runs.hpp"

// For every sentence of the demo what must hold wherever it is said, computed from the recorded numbers alone.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

struct Move {
  double across;
  double up;

  [[nodiscard]] bool isNone() const { return across == 0 && up == 0; }
  [[nodiscard]] bool hasOneSign() const { return (across > 0 && up > 0) || (across < 0 && up < 0); }
  [[nodiscard]] bool hasTwoSigns() const { return (across > 0 && up < 0) || (across < 0 && up > 0); }
};

/// What a run recorded, step by step.
struct Recorded {
  const Run& run;
  const History& history;

  [[nodiscard]] double loss(std::size_t step) const { return seriesOf(history, "loss").data.at(step); }
  [[nodiscard]] Move gradient(std::size_t step) const { return pair("gradient", step); }
  [[nodiscard]] Move move(std::size_t step) const {
    const Move before = pair("weights", step);
    const Move after = pair("weights", step + 1);
    return {after.across - before.across, after.up - before.up};
  }
  /// The last step, which makes no move.
  [[nodiscard]] std::size_t last() const { return history.next - 1; }

  [[nodiscard]] double distanceFromStart(std::size_t step) const {
    const Move there = pair("weights", step);
    const Move start = pair("weights", 0);
    return std::hypot(there.across - start.across, there.up - start.up);
  }
  [[nodiscard]] double wayToOptimum() const {
    return std::hypot(run.number("teacher_x") - run.number("start_x"), run.number("teacher_y") - run.number("start_y"));
  }
  [[nodiscard]] double pathUntil(std::size_t step) const {
    double length = 0;
    for (std::size_t i = 0; i < step; ++i) length += std::hypot(move(i).across, move(i).up);
    return length;
  }

  [[nodiscard]] Move pair(std::string_view id, std::size_t step) const {
    const std::vector<float>& data = seriesOf(history, id).data;
    return {data.at(2 * step), data.at(2 * step + 1)};
  }
};

void checkConverged(const Recorded& all, const Verdict& said) {
  for (std::size_t step = 0; step < said.step; ++step)
    if (all.loss(step) <= 0.001) FAIL_CHECK("was there before");
  CHECK(all.loss(said.step) <= 0.001F);
  CHECK(said.values == std::vector<double>{static_cast<double>(said.step), all.loss(said.step)});
}

void checkLostAgain(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  CHECK(all.loss(said.step) > 0.001F);
  CHECK(all.loss(static_cast<std::size_t>(said.values.at(0))) <= 0.001F);
  CHECK(said.values.at(1) == all.loss(said.step));
}

void checkNotArrived(const Recorded& all, const Verdict& said, bool isWorse) {
  CHECK(said.step == all.last());
  CHECK(said.step == static_cast<std::size_t>(all.run.number("steps")));
  for (std::size_t step = 0; step <= said.step; ++step)
    if (all.loss(step) <= 0.001) FAIL_CHECK("has arrived");
  CHECK(said.values == std::vector<double>{all.loss(said.step), all.loss(0)});
  if (isWorse)
    CHECK(all.loss(said.step) > 1.005 * all.loss(0));  // shows in three digits
  else
    CHECK(all.loss(said.step) < 1.02 * all.loss(0));
}

void checkNoGradient(const Recorded& all, const Verdict&) {
  for (std::size_t step = 0; step < all.last(); ++step) {
    CHECK(all.gradient(step).isNone());
    CHECK(all.move(step).isNone());
  }
}

void checkSameSign(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  double steps = 0;
  for (std::size_t step = 0; step < all.last(); ++step) {
    if (all.move(step).hasTwoSigns()) FAIL_CHECK("one weight rose and one fell at " << step);
    if (all.gradient(step).isNone()) continue;
    ++steps;
    if (!all.gradient(step).hasOneSign()) FAIL_CHECK("no one sign at " << step);
  }
  CHECK(said.values == std::vector<double>{steps});
  CHECK(steps > 0);
}

void checkOppositeSigns(const Recorded& all, const Verdict& said) {
  const Move gradient = all.gradient(said.step);
  CHECK(gradient.hasTwoSigns());
  CHECK(said.values == std::vector<double>{gradient.across, gradient.up});
  CHECK(all.loss(said.step) > 0.001);
  for (std::size_t step = 0; step < said.step; ++step)
    CHECK_FALSE((all.loss(step) > 0.0011 && all.gradient(step).hasTwoSigns()));
}

/// By angles.
void checkZigzags(const Recorded& all, const Verdict& said) {
  const double path = all.pathUntil(said.step);
  CHECK_THAT(said.values.at(0), WithinRel(path / all.distanceFromStart(said.step), 1e-3));
  CHECK(said.values.at(0) >= 2);
  CHECK(path > 0.999 * all.wayToOptimum());
  double turns = 0;
  double moves = 0;
  double before = 0;
  for (std::size_t step = 0; step < said.step; ++step) {
    const Move move = all.move(step);
    if (move.isNone()) continue;
    const double direction = std::atan2(move.up, move.across);
    const double turn = std::abs(std::remainder(direction - before, 2 * std::numbers::pi));
    if (moves > 0 && turn > std::numbers::pi / 2) ++turns;
    ++moves;
    before = direction;
  }
  CHECK(said.values.at(2) == moves);
  CHECK_THAT(said.values.at(1), WithinAbs(turns, 0.01 * moves));  // some turns are of just a right angle
  CHECK(turns >= 0.09 * moves);
}

using Check = void (*)(const Recorded&, const Verdict&);
const std::map<std::string_view, Check> checks{
    {"converged", checkConverged},
    {"lost_again", checkLostAgain},
    {"diverged", [](const Recorded& all, const Verdict& said) { checkNotArrived(all, said, true); }},
    {"not_converged", [](const Recorded& all, const Verdict& said) { checkNotArrived(all, said, false); }},
    {"no_gradient", checkNoGradient},
    {"same_sign", checkSameSign},
    {"opposite_signs", checkOppositeSigns},
    {"zigzags", checkZigzags},
};

bool wasSaid(const History& history, std::string_view id) { return stepOf(history, id).has_value(); }

/// The readings: of a path no shorter than the straight line between its ends, of shares within 0 and 1.
void checkFacts(const Recorded& all) {
  for (const Fact& fact : all.history.facts) {
    INFO(fact.id);
    if (fact.id == "path_ratio") CHECK(fact.value > 0.9999);
    if (fact.id == "same_sign_share") {
      double same = 0;
      double gradients = 0;
      for (std::size_t step = 0; step < all.last(); ++step) {
        same += all.gradient(step).hasOneSign() ? 1 : 0;
        gradients += all.gradient(step).isNone() ? 0 : 1;
      }
      CHECK(fact.value == same / gradients);
      CHECK((fact.value == 1) == wasSaid(all.history, "same_sign"));
    }
    if (fact.id == "steps_to_loss") CHECK(fact.value == static_cast<double>(*stepOf(all.history, "converged")));
  }
}

/// "A step overshot": it went further than the optimum lies, or steps before it had raised the loss.
void checkStop(const Recorded& all) {
  REQUIRE(all.history.stopped->step > 0);
  double furthest = 0;
  for (std::size_t step = 0; step < all.last(); ++step)
    furthest = std::max(furthest, std::hypot(all.move(step).across, all.move(step).up));
  CHECK((furthest > all.wayToOptimum() || all.loss(all.last()) > all.loss(0)));
  checkRateIsTooLarge(all.run, "weights");
}

}  // namespace

TEST_CASE("whatever the zigzag says of a run is so", "[demos][claims][sweep]") {
  Said said;
  forRandomRuns("zigzag", [&said](const Run& run, const History& history) {
    const Recorded all{run, history};
    checkVerdicts(checks, all, said);
    checkFacts(all);
    if (history.stopped) return checkStop(all);
    CHECK(wasSaid(history, "converged") + wasSaid(history, "diverged") + wasSaid(history, "not_converged") == 1);
    if (run.chose("batch", "one_example") && factOf(history, "all_positive") == 1)
      CHECK_FALSE(wasSaid(history, "opposite_signs"));
  });
  checkAllWereSaid(checks, said);
}

}  // namespace lab
