// Facts against a dense scan, for every function, also far outside the sliders.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "activation/choices.hpp"
#include "activation/facts.hpp"

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// 0 and both signs of `from` to `to`.
void addScan(std::vector<double>& xs, double from, double to, double ratio) {
  for (double x = from; x < to; x *= ratio) {
    xs.push_back(x);
    xs.push_back(-x);
  }
}

bool inside(const std::vector<lab::Interval>& intervals, double x) {
  return std::any_of(intervals.begin(), intervals.end(),
                     [x](const lab::Interval& interval) { return interval.from < x && x < interval.to; });
}

/// Whether an end of an interval, or a kink, is so near that rounding decides.
bool undecided(const lab::Facts& facts, double x) {
  const auto near = [x](double other) { return std::abs(x - other) <= 1e-9 * std::abs(x); };
  return std::any_of(facts.lowGradient.begin(), facts.lowGradient.end(),
                     [&](const lab::Interval& interval) { return near(interval.from) || near(interval.to); }) ||
         std::any_of(facts.kinks.begin(), facts.kinks.end(), [&](const lab::Kink& kink) { return near(kink.x); });
}

/// They may touch, but not overlap.
bool disjointAndAscending(const std::vector<lab::Interval>& intervals) {
  double previous = -infinity;
  for (const lab::Interval& interval : intervals) {
    if (interval.from < previous || interval.from > interval.to) return false;
    previous = interval.to;
  }
  return true;
}

void checkAgainstScan(const Choice& choice, double limit, std::vector<double> xs) {
  INFO(choice.name() << ", limit " << limit);
  const lab::Facts facts = lab::facts(choice.activation, choice.values, limit);
  CHECK(disjointAndAscending(facts.lowGradient));
  CHECK(disjointAndAscending(facts.steepestAt));
  double least = infinity;
  double greatest = -infinity;
  double steepest = 0;
  for (const lab::Kink& kink : facts.kinks) xs.push_back(std::nextafter(kink.x, infinity));
  for (const double x : xs) {
    if (std::abs(x) > facts.properties.period.value_or(infinity) / 2) continue;
    const lab::Evaluation at = choice(x);
    const double slope = std::abs(at.derivative);
    least = std::min(least, at.value);
    greatest = std::max(greatest, at.value);
    steepest = std::max(steepest, slope);
    // At the limit to the last bits, either answer is right.
    if (std::abs(slope - limit) <= 1e-13 * limit || undecided(facts, x)) continue;
    if ((slope < limit) != inside(facts.lowGradient, x)) FAIL_CHECK("slope " << slope << " at " << x);
  }
  CHECK(least >= facts.infimum - 1e-15 * std::abs(facts.infimum));
  CHECK(greatest <= facts.supremum + 1e-15 * std::abs(facts.supremum));
  CHECK(steepest <= facts.steepestSlope * (1 + 1e-15));
  // And what they state is come near to.
  if (std::isfinite(facts.infimum)) CHECK(least <= facts.infimum + 1e-2 * (1 + std::abs(facts.infimum)));
  if (std::isfinite(facts.supremum)) CHECK(greatest >= facts.supremum - 1e-2 * (1 + std::abs(facts.supremum)));
  if (std::isfinite(facts.steepestSlope)) CHECK(steepest >= 0.99 * facts.steepestSlope);
}

}  // namespace

TEST_CASE("a dense scan finds nothing that the facts deny") {
  std::vector<double> xs{0};
  addScan(xs, 1e-7, 1e7, 1.05);
  addScan(xs, 0.01, 100, 1.007);
  for (const Choice& choice : choices(true))
    for (const double limit : {1e-6, 0.01, 0.3, 1.0, 10.0}) checkAgainstScan(choice, limit, xs);
}

TEST_CASE("nor does a scan of all magnitudes, however large or small the parameters") {
  std::vector<double> xs{0};
  addScan(xs, std::numeric_limits<double>::min(), 1e308, 1.2);
  for (const Choice& choice : extremeChoices({1e-300, 1e-200, 1e-100, 1e-13, 1e13, 1e100, 1e200, 1e300}))
    for (const double limit : {0.01, 1.0}) checkAgainstScan(choice, limit, xs);
}
