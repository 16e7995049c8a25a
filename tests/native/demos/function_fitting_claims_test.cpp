#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <map>
#include <set>

#include "demos/fitting_runs.hpp"
#include "demos/random_runs.hpp"

namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

struct Fitted {
  const History& history;
  FittedNet net;

  [[nodiscard]] double error(std::size_t step) const { return seriesOf(history, "error").data.at(step); }
  [[nodiscard]] double last() const { return error(history.next - 1); }
  [[nodiscard]] bool isTrained() const { return net.run.chose("mode", "trained"); }
};

/// Computed anew from the targets.
double lineError(const History& history) {
  const std::vector<float>& targets = seriesOf(history, "targets").data;
  const StraightLine line = bestLine(targets);
  double square = 0;
  for (std::size_t i = 0; i < targets.size(); ++i)
    square += (targets[i] - line.at(fittingInput(i))) * (targets[i] - line.at(fittingInput(i)));
  return std::sqrt(square / static_cast<double>(targets.size()));
}

void checkErrors(const Fitted& fitted, const Verdict& said) {
  CHECK(said.values.at(0) == fitted.last());
  CHECK_THAT(said.values.at(1), WithinAbs(lineError(fitted.history), 1e-5));
}

void checkUnits(const Fitted& fitted, double units) { CHECK(units == static_cast<double>(fitted.net.units())); }

/// "Whatever their weights": every unit is a line, and so is their sum; no line is nearer than the best.
void checkLineOnly(const Fitted& fitted, const Verdict& said) {
  checkErrors(fitted, said);
  checkUnits(fitted, said.values.at(2));
  const FittedNet& net = fitted.net;
  CHECK(net.run.function.activation->id == "identity");
  for (double x = -1; x < 1; x += 0.1)
    CHECK_THAT(net.at(x), WithinAbs((net.at(-1) * (1 - x) + net.at(1) * (1 + x)) / 2, 1e-9 * net.sizeAt(x) + 1e-9));
  CHECK(said.values.at(0) >= lineError(fitted.history) - 1e-5 * (1 + said.values.at(0)));
}

void checkFits(const Fitted& fitted, const Verdict& said) {
  checkErrors(fitted, said);
  checkUnits(fitted, said.values.at(2));
  CHECK(said.values.at(0) <= 0.02001);
}

void checkWorse(const Fitted& fitted, const Verdict& said) {
  CHECK(fitted.isTrained());
  CHECK(said.values.at(0) == fitted.last());
  CHECK(said.values.at(1) == fitted.error(0));
  CHECK(said.values.at(0) > 1.009 * said.values.at(1));
}

void checkBetter(const Fitted& fitted, const Verdict& said) {
  checkErrors(fitted, said);
  checkUnits(fitted, said.values.at(2));
  CHECK(said.values.at(0) <= 0.501 * lineError(fitted.history));
}

void checkNotYet(const Fitted& fitted, const Verdict& said) {
  checkErrors(fitted, said);
  CHECK(fitted.isTrained());
  CHECK(said.values.at(0) > 0.499 * lineError(fitted.history));
  CHECK(said.values.at(0) <= 1.011 * fitted.error(0));
}

void checkOffBy(const Fitted& fitted, const Verdict& said) {
  checkErrors(fitted, said);
  CHECK_FALSE(fitted.isTrained());
  CHECK(said.values.at(0) > 0.499 * lineError(fitted.history));
}

/// As many as there are bends inside at which the slope from the left and that from the right differ, and one.
void checkPieces(const Fitted& fitted, const Verdict& said) {
  const FittedNet& net = fitted.net;
  CHECK(net.run.function.activation->id == "relu");
  std::map<float, double> changes;
  for (std::size_t unit = 0; unit < net.units(); ++unit) {
    const float place = -net.hidden[3 * unit + 1] / net.hidden[3 * unit];
    if (net.weight(unit) != 0 && std::abs(place) < 1) changes[place] += net.height(unit) * std::abs(net.weight(unit));
  }
  const auto bends = std::count_if(changes.begin(), changes.end(), [](const auto& each) { return each.second != 0; });
  CHECK(said.values.at(0) == static_cast<double>(bends + 1));
  CHECK(said.values.at(0) <= static_cast<double>(net.units() + 1));
  CHECK(said.values.at(0) == factOf(fitted.history, "pieces"));
  checkUnits(fitted, said.values.at(1));
  // Between neighbouring bends the slope is one and the same.
  double left = -1;
  changes[1];
  for (const auto& [right, change] : changes) {
    const double third = (right - left) / 3;
    if (third > 1e-5) CHECK_THAT(net.slopeAt(left + third), WithinAbs(net.slopeAt(right - third), 1e-9));
    left = right;
  }
}

/// At every input f′ is 0, or it is at a place so near that single precision can't tell them apart.
void checkDeadUnits(const Fitted& fitted, const Verdict& said) {
  const FittedNet& net = fitted.net;
  const auto isFlatAt = [&](double z) {
    return net.run.function.activation->evaluate(z, net.run.function.parameters).derivative == 0;
  };
  double dead = 0;
  for (std::size_t unit = 0; unit < net.units(); ++unit) {
    bool isFlat = true;
    for (std::size_t i = 0; i < fittingInputs; ++i) {
      const double z = net.weight(unit) * fittingInput(i) + net.shift(unit);
      const double rounding = 1e-6 * (1 + std::abs(net.weight(unit)) + std::abs(net.shift(unit)));
      isFlat = isFlat && (isFlatAt(z) || isFlatAt(z - rounding) || isFlatAt(z + rounding));
    }
    if (isFlat) ++dead;
  }
  CHECK(said.values.at(0) > 0);
  CHECK(said.values.at(0) <= dead);
  checkUnits(fitted, said.values.at(1));
}

/// How far f and f′ leap between neighbouring numbers, as a part of how large they are: what lies between is halved,
/// again and again, and the half goes on in which they differ more.
double leapBetween(const Run& run, double from, double to) {
  const auto at = [&run](double z) { return run.function.activation->evaluate(z, run.function.parameters); };
  const auto apart = [](const Evaluation& one, const Evaluation& other) {
    return std::abs(one.value - other.value) + std::abs(one.derivative - other.derivative);
  };
  Evaluation first = at(from);
  Evaluation last = at(to);
  for (double middle = from + (to - from) / 2; from < middle && middle < to; middle = from + (to - from) / 2) {
    const Evaluation there = at(middle);
    const bool isBefore = apart(first, there) > apart(there, last);
    (isBefore ? to : from) = middle;
    (isBefore ? last : first) = there;
  }
  return apart(first, last) / (1 + std::abs(first.value) + std::abs(first.derivative));
}

/// "No corner and no jump": as near as numbers can be, f and f′ are the same but for rounding.
void checkSmooth(const Fitted& fitted, const Verdict&) {
  const FittedNet& net = fitted.net;
  for (std::size_t unit = 0; unit < net.units(); ++unit) {
    const double reach = std::abs(net.weight(unit)) + std::abs(net.shift(unit));
    for (double part = -1; part < 1; part += 0.25)
      if (!(leapBetween(net.run, part * reach, (part + 0.25) * reach) <= 1e-9)) FAIL_CHECK("leaps in unit " << unit);
  }
}

using Check = void (*)(const Fitted&, const Verdict&);
const std::map<std::string_view, Check> checks{
    {"line_only", checkLineOnly}, {"fits", checkFits},    {"worse", checkWorse},   {"better", checkBetter},
    {"not_yet", checkNotYet},     {"off_by", checkOffBy}, {"pieces", checkPieces}, {"dead_units", checkDeadUnits},
    {"smooth", checkSmooth},
};

/// "At a smaller learning rate, or smaller weights": no start overflows by itself.
void checkStop(const Run& run, const History& history) {
  CHECK(run.chose("mode", "trained"));
  CHECK(history.stopped->step > 0);
}

void check(const Run& run, const History& history, std::map<std::string_view, int>& said) {
  if (history.stopped) return checkStop(run, history);
  const Fitted fitted{history, fittedNet(run)};
  CHECK_THAT(factOf(history, "best_line"), WithinAbs(lineError(history), 1e-5));
  CHECK(factOf(history, "error") == fitted.last());
  std::set<std::string_view> told;
  for (const Verdict& verdict : history.verdicts) {
    INFO(verdict.id);
    CHECK(verdict.step == run.demo.steps(run) - 1);
    CHECK(told.insert(verdict.id).second);
    ++said[verdict.id];
    checks.at(verdict.id)(fitted, verdict);
  }
}

/// The same run by hand, with numbers in all sizes.
Run byHand(Run run, std::size_t number) {
  Random random(number, 1);
  const double reach = drawBetween(random, 0.5, 100, true);
  std::vector<double> numbers;
  for (std::size_t i = 0; i < 3 * run.whole("units") + 1; ++i)
    numbers.push_back(std::round(1000 * drawBetween(random, -reach, reach, false)) / 1000);
  for (std::size_t i = 0; i < run.settings.size(); ++i)
    if (run.demo.settings[i].id == "mode") run.settings[i] = 1.0;
  return withPoints(run, "weights", numbers);
}

}  // namespace

TEST_CASE("whatever is said of a net that fits a target is so", "[demos][claims][sweep]") {
  std::map<std::string_view, int> said;
  forRandomRuns("function_fitting", [&said](const Run& run, const History& history) { check(run, history, said); });
  for (const auto& [id, each] : checks) {
    INFO(id);
    CHECK(said[id] > 0);
  }
}

TEST_CASE("and of one whose numbers are set by hand", "[demos][claims][sweep]") {
  std::map<std::string_view, int> said;
  for (std::size_t number = 0; number < randomRunCount(); ++number) {
    const Run run = byHand(randomRun("function_fitting", number), number);
    INFO("random run " << number << ": " << describe(run));
    const History history = runDemo(run);
    if (!history.stopped) check(run, history, said);
  }
  CHECK(said["off_by"] > 0);
  CHECK(said["pieces"] > 0);
}

}  // namespace lab
