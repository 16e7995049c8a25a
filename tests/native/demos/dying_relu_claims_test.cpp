#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>
#include <map>

#include "demos/random_runs.hpp"

// For every sentence of the demo what must hold wherever it is said, computed from the recorded numbers alone.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

/// What a training recorded: every unit's z is computed anew from its weights, in double precision.
struct Recorded {
  const Run& run;
  const History& history;
  std::size_t width = seriesOf(history, "hidden_weights").shape[0];

  [[nodiscard]] double at(std::string_view id, std::size_t step, std::size_t place = 0) const {
    const Series& series = seriesOf(history, id);
    std::size_t size = 1;
    for (const std::size_t length : series.shape) size *= length;
    return series.data.at(step * size + place);
  }
  [[nodiscard]] std::vector<double> preactivations(std::size_t step, std::size_t unit) const {
    const std::vector<float>& inputs = seriesOf(history, "inputs").data;
    const auto weight = [&](std::size_t i) { return at("hidden_weights", step, 3 * unit + i); };
    std::vector<double> z;
    for (std::size_t i = 0; i < inputs.size(); i += 2)
      z.push_back(weight(0) * inputs[i] + weight(1) * inputs[i + 1] + weight(2));
    return z;
  }
  /// Whether f′ is 0 at all inputs; `nearly` if rounding is allowed to have moved z over a kink.
  [[nodiscard]] bool isFlat(std::size_t step, std::size_t unit, bool nearly) const {
    const std::vector<double> z = preactivations(step, unit);
    const double rounding = 1e-5 * (1 + std::abs(*std::max_element(z.begin(), z.end(), [](double one, double other) {
                                      return std::abs(one) < std::abs(other);
                                    })));
    return std::all_of(z.begin(), z.end(), [&](double each) {
      const auto slopeless = [&](double at) {
        return run.function.activation->evaluate(at, run.function.parameters).derivative == 0;
      };
      const std::array places{slopeless(each - rounding), slopeless(each), slopeless(each + rounding)};
      return nearly ? std::any_of(places.begin(), places.end(), [](bool yes) { return yes; })
                    : std::all_of(places.begin(), places.end(), [](bool yes) { return yes; });
    });
  }
  [[nodiscard]] bool isDead(std::size_t step, std::size_t unit) const { return at("on_share", step, unit) == 0; }
  [[nodiscard]] bool stands(std::size_t step, std::size_t unit) const {
    for (std::size_t i = 0; i < 3; ++i)
      if (at("hidden_weights", step, 3 * unit + i) != at("hidden_weights", step + 1, 3 * unit + i)) return false;
    return true;
  }
  /// Steps that were judged: where a run stopped, it was not.
  [[nodiscard]] std::size_t judged() const { return history.stopped ? history.next - 1 : history.next; }
};

double rangeOf(const std::vector<double>& z) {
  const auto [least, greatest] = std::minmax_element(z.begin(), z.end());
  return *greatest - *least;
}

/// How far the unit was moved in the step before this one, as a share of its range of z.
double moveInto(const Recorded& all, std::size_t step, std::size_t unit) {
  const std::vector<double> before = all.preactivations(step - 1, unit);
  const std::vector<double> after = all.preactivations(step, unit);
  double largest = 0;
  for (std::size_t i = 0; i < before.size(); ++i) largest = std::max(largest, std::abs(after[i] - before[i]));
  return largest / rangeOf(before);
}

struct Deaths {
  double all = 0;
  double thrown = 0;
  double drifted = 0;
};

/// Deaths in a step: one that a large step threw off was moved by a quarter of its range in it; one that drifted was
/// never moved by more than a twentieth.
Deaths deathsAt(const Recorded& all, std::size_t step) {
  Deaths deaths;
  for (std::size_t unit = 0; step > 0 && unit < all.width; ++unit) {
    if (!all.isDead(step, unit) || all.isDead(step - 1, unit)) continue;
    ++deaths.all;
    if (moveInto(all, step, unit) >= 0.249) ++deaths.thrown;
    double largest = 0;
    for (std::size_t i = 1; i <= step; ++i) largest = std::max(largest, moveInto(all, i, unit));
    if (largest <= 0.051 && step >= 10) ++deaths.drifted;
  }
  return deaths;
}

/// A unit that is dead has no slope at any input, gets no gradient, and stays where it is.
void checkDead(const Recorded& all) {
  for (std::size_t step = 0; step < all.judged(); ++step) {
    double dead = 0;
    for (std::size_t unit = 0; unit < all.width; ++unit) {
      if (!all.isDead(step, unit)) continue;
      ++dead;
      if (step % 16 == 0 && !all.isFlat(step, unit, true)) FAIL_CHECK("a slope in unit " << unit << " at " << step);
      if (all.at("hidden_gradients", step, 2 * unit) != 0 || all.at("hidden_gradients", step, 2 * unit + 1) != 0)
        FAIL_CHECK("a gradient in unit " << unit << " at " << step);
      if (step + 1 < all.judged() && (!all.stands(step, unit) || !all.isDead(step + 1, unit)))
        FAIL_CHECK("unit " << unit << " moved at " << step);
    }
    if (all.at("dead", step) != dead) FAIL_CHECK("miscounted at " << step);
  }
}

void checkNoneCanDie(const Recorded& all, const Verdict&) {
  const auto slope = [&](double z) {
    return all.run.function.activation->evaluate(z, all.run.function.parameters).derivative;
  };
  for (double z = -8; z < 8; z += 0.0137) CHECK((slope(z) != 0 || slope(z + 0.001) != 0));
  for (std::size_t step = 0; step < all.judged(); ++step) CHECK(all.at("dead", step) == 0);
}

void checkDeadAtStart(const Recorded& all, const Verdict& said) {
  CHECK(said.step == 0);
  CHECK(said.values == std::vector<double>{all.at("dead", 0), static_cast<double>(all.width)});
  CHECK(said.values.at(0) > 0);
}

void checkDied(const Recorded& all, const Verdict& said) {
  for (std::size_t step = 1; step < said.step; ++step)
    if (all.at("dead", step) != all.at("dead", 0)) FAIL_CHECK("a unit died before");
  const Deaths deaths = deathsAt(all, said.step);
  CHECK(said.values.at(0) == deaths.all);
  CHECK(deaths.all > 0);
  CHECK(said.values.at(1) == static_cast<double>(all.width));
  CHECK(said.values.at(2) <= deaths.thrown);
  CHECK(said.values.at(3) <= deaths.drifted);
}

void checkAllDead(const Recorded& all, const Verdict& said) {
  CHECK(said.values == std::vector<double>{static_cast<double>(all.width)});
  if (said.step > 0) CHECK(all.at("dead", said.step - 1) < static_cast<double>(all.width));
  for (std::size_t step = said.step; step < all.judged(); ++step) {
    CHECK(all.at("dead", step) == static_cast<double>(all.width));
    CHECK(all.at("gradient", step) == 0);
  }
}

void checkRescued(const Recorded& all, const Verdict& said) {
  const auto count = [&](double rounding) {
    double risen = 0;
    for (std::size_t unit = 0; unit < all.width; ++unit) {
      const auto greatest = [&](std::size_t step) {
        const std::vector<double> z = all.preactivations(step, unit);
        return *std::max_element(z.begin(), z.end());
      };
      if (greatest(said.step - 1) <= rounding && greatest(said.step) > -rounding) ++risen;
    }
    return risen;
  };
  CHECK(said.values.at(0) > 0);
  CHECK(said.values.at(0) <= count(1e-4));
  CHECK(said.values.at(0) >= count(-1e-4));
}

void checkDeadInTheEnd(const Recorded& all, const Verdict& said) {
  CHECK(said.step == static_cast<std::size_t>(all.run.number("steps")));
  Deaths deaths;
  for (std::size_t step = 1; step <= said.step; ++step) {
    const Deaths here = deathsAt(all, step);
    deaths = {deaths.all + here.all, deaths.thrown + here.thrown, deaths.drifted + here.drifted};
  }
  CHECK(said.values.at(0) == all.at("dead", said.step));
  CHECK(said.values.at(0) == all.at("dead", 0) + deaths.all);
  CHECK(said.values.at(4) == all.at("dead", 0));
  CHECK(said.values.at(0) < static_cast<double>(all.width));
  CHECK(said.values.at(2) <= deaths.thrown);
  CHECK(said.values.at(3) <= deaths.drifted);
}

/// Of all constant answers the mean target is the best.
void checkLossStuck(const Recorded& all, const Verdict& said) {
  const std::vector<float>& targets = seriesOf(all.history, "targets").data;
  double mean = 0;
  for (const float target : targets) mean += target / static_cast<double>(targets.size());
  double constant = 0;
  for (const float target : targets) constant += 0.5 * (target - mean) * (target - mean) / 64;
  CHECK_THAT(said.values.at(1), WithinRel(constant, 1e-4));
  CHECK(said.values.at(0) == all.at("loss", said.step));
  CHECK(said.values.at(0) > 0.899 * constant);
  CHECK(said.step == static_cast<std::size_t>(all.run.number("steps")));
}

using Check = void (*)(const Recorded&, const Verdict&);
const std::map<std::string_view, Check> checks{
    {"none_can_die", checkNoneCanDie}, {"dead_at_start", checkDeadAtStart}, {"died", checkDied},
    {"all_dead", checkAllDead},        {"rescued", checkRescued},           {"dead", checkDeadInTheEnd},
    {"loss_stuck", checkLossStuck},
};

void checkStop(const Recorded& all) {
  CHECK(all.history.stopped->step > 0);
  checkRateIsTooLarge(all.run, "loss");
}

void checkBornDead(const Run& run, const History& history) {
  const double nets = run.number("nets");
  double alive = 1;
  for (double layer = 0; layer < run.number("depth"); ++layer) alive -= alive * std::exp2(-run.number("net_width"));
  const double share = seriesOf(history, "born_dead_share").data.back();
  CHECK(seriesOf(history, "nets").data.back() == static_cast<float>(nets));
  if (stepOf(history, "none_can_die")) {
    CHECK(share == 0);
    CHECK(history.verdicts.size() == 1);
    return;
  }
  REQUIRE(history.verdicts.size() == 2);
  const Verdict& first = history.verdicts.front();
  CHECK(first.id == "may_be_born_dead");
  CHECK_THAT(first.values.at(0), WithinAbs(1 - alive, 1e-12));
  const Verdict& last = history.verdicts.back();
  CHECK(last.id == "born_dead");
  CHECK_THAT(last.values.at(0), WithinAbs(share, 1e-6));
  CHECK_THAT(last.values.at(0) * nets, WithinAbs(std::round(last.values.at(0) * nets), 1e-6));
  CHECK(last.values.at(1) == first.values.at(0));
  CHECK(last.values.at(2) == nets);
  if (run.function.activation->id == "relu")  // five standard errors, and a net
    CHECK(share <= 1 - alive + 5 * std::sqrt(alive * (1 - alive) / nets) + 1 / nets);
}

void check(const Run& run, const History& history, Said& said) {
  if (!run.chose("experiment", "training")) return checkBornDead(run, history);
  const Recorded all{run, history};
  checkVerdicts(checks, all, said);
  checkDead(all);
  if (history.stopped) checkStop(all);
}

/// The same run where a unit may well die, by a large step or by drifting.
Run whereUnitsDie(Run run, std::size_t number) {
  Random random(number, 1);
  if (run.function.activation->properties(run.function.parameters).flat.empty())
    run.function = {findActivation("relu"), {}};
  const auto set = [&run](std::string_view id, double value) {
    for (std::size_t i = 0; i < run.settings.size(); ++i)
      if (run.demo.settings[i].id == id) run.settings[i] = value;
  };
  set("experiment", 0);
  set("width", 16);
  set("learning_rate", drawBetween(random, 0.005, 0.5, true));
  set("bias", drawBetween(random, -2, 0.5, false));
  return run;
}

}  // namespace

TEST_CASE("whatever is said of units that die is so", "[demos][claims][sweep]") {
  Said said;
  forRandomRuns("dying_relu", [&said](const Run& run, const History& history) { check(run, history, said); });
  checkAllWereSaid(checks, said);
}

TEST_CASE("where units die, what is said of it is so, and some are thrown off and some drift",
          "[demos][claims][sweep]") {
  double thrown = 0;
  double drifted = 0;
  Said said;
  for (std::size_t number = 0; number < randomRunCount() / 4; ++number) {
    const Run run = whereUnitsDie(randomRun("dying_relu", number), number);
    INFO("random run " << number << ": " << describe(run));
    const History history = runDemo(run);
    check(run, history, said);
    for (const Verdict& verdict : history.verdicts)
      if (verdict.id == "dead") {
        thrown += verdict.values.at(2);
        drifted += verdict.values.at(3);
      }
  }
  CHECK(thrown > 10);
  CHECK(drifted > 10);
}

}  // namespace lab
