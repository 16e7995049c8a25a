// What a row states about its function, against the function.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "activation/choices.hpp"
#include "activation/facts.hpp"

namespace {

/// Near enough to 0 that no function has rounded to its limit yet: tanh is 1 from 19.1 on.
std::vector<double> nearZero() {
  std::vector<double> xs;
  for (int i = -2000; i <= 2000; ++i) xs.push_back(i / 1000.0);
  return xs;
}

/// As far as the tails and plateaus reach.
std::vector<double> wide() {
  std::vector<double> xs;
  for (int i = -4000; i <= 4000; ++i) xs.push_back(i / 100.0);
  return xs;
}

bool isStrictlyMonotone(const Choice& choice, const std::vector<double>& xs) {
  bool rises = true;
  bool falls = true;
  for (std::size_t i = 1; i < xs.size(); ++i) {
    const double step = choice(xs[i]).value - choice(xs[i - 1]).value;
    rises = rises && step > 0;
    falls = falls && step < 0;
  }
  return rises || falls;
}

bool attains(const Choice& choice, const std::vector<double>& xs, double extreme) {
  return std::any_of(xs.begin(), xs.end(), [&](double x) { return choice(x).value == extreme; });
}

}  // namespace

TEST_CASE("a function is strictly monotone where its row says so, and only there") {
  for (const Choice& choice : choices()) {
    INFO(choice.name());
    const bool strict = choice.activation.properties(choice.values).strict;
    CHECK(isStrictlyMonotone(choice, strict ? nearZero() : wide()) == strict);
  }
}

TEST_CASE("a function attains the infimum and supremum that its row says it attains, and no other") {
  for (const Choice& choice : choices()) {
    INFO(choice.name());
    const lab::Facts facts = lab::facts(choice.activation, choice.values, 0.01);
    const auto check = [&](bool stated, double extreme) {
      std::vector<double> xs = stated ? wide() : nearZero();
      const std::vector<double>& turns = facts.signChanges.derivative;
      xs.insert(xs.end(), turns.begin(), turns.end());
      CHECK(attains(choice, xs, extreme) == stated);
    };
    check(facts.properties.attainsInfimum, facts.infimum);
    check(facts.properties.attainsSupremum, facts.supremum);
  }
}

TEST_CASE("a function is odd where its row says so, and only there") {
  for (const Choice& choice : choices(true)) {
    INFO(choice.name());
    std::vector<double> xs = wide();
    for (double x = 40; x < 1e9; x *= 2) xs.push_back(x);
    const bool odd = std::all_of(xs.begin(), xs.end(), [&](double x) { return choice(-x).value == -choice(x).value; });
    CHECK(choice.activation.properties(choice.values).odd == odd);
  }
}

TEST_CASE("a stated period is the least") {
  for (const Choice& choice : choices()) {
    const std::optional<double> period = choice.activation.properties(choice.values).period;
    if (!period) continue;
    INFO(choice.name());
    const auto repeatsAfter = [&](double shift) {
      const std::vector<double> xs = nearZero();
      return std::all_of(xs.begin(), xs.end(),
                         [&](double x) { return std::abs(choice(x + shift).value - choice(x).value) < 1e-12; });
    };
    CHECK(repeatsAfter(*period));
    for (int part = 2; part <= 6; ++part) CHECK_FALSE(repeatsAfter(*period / part));
  }
}

TEST_CASE("a stated period is a finite number at both ends of the domain") {
  for (const Choice& choice : extremeChoices({1e-310, 1e-307, std::numeric_limits<double>::max()})) {
    INFO(choice.name());
    const std::optional<double> period = choice.activation.properties(choice.values).period;
    if (period) CHECK((std::isfinite(*period) && *period > 0));
  }
}

TEST_CASE("f′ is 0 in the intervals that a row states to be flat, and in no others") {
  for (const Choice& choice : choices()) {
    INFO(choice.name());
    const std::vector<lab::Interval> flat = choice.activation.properties(choice.values).flat;
    const auto isFlat = [&](double x) {
      return std::any_of(flat.begin(), flat.end(), [x](lab::Interval part) { return part.from <= x && x <= part.to; });
    };
    std::vector<double> xs;
    for (int i = -2000; i <= 2000; ++i) xs.push_back(i / 100.0);
    for (const lab::Interval& part : flat)
      for (const double end : {part.from, part.to})
        for (const double x : {std::nextafter(end, -1e300), end, std::nextafter(end, 1e300)}) xs.push_back(x);
    std::sort(xs.begin(), xs.end());
    bool wasZero = false;  // a point at which f turns has no neighbour like it
    for (const double x : xs) {
      const bool isZero = choice(x).derivative == 0;
      if (isFlat(x)) CHECK(isZero);
      CHECK_FALSE((isZero && wasZero && !isFlat(x)));
      wasZero = isZero && !isFlat(x);
    }
  }
}
