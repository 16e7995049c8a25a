// Facts of functions with parameters drawn at random, from the least double to the greatest, against a scan.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "activation/choices.hpp"
#include "activation/facts.hpp"
#include "math/random.hpp"

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double least = std::numeric_limits<double>::denorm_min();
constexpr double largest = std::numeric_limits<double>::max();

double drawMagnitude(lab::Random& random, const lab::Parameter& parameter) {
  const auto share = static_cast<double>(random.uniform());
  switch (random.bits() % 6) {
    case 0: return parameter.slider.least + share * (parameter.slider.greatest - parameter.slider.least);
    case 1: return std::pow(10, 12 * share - 6);
    case 2: return std::pow(10, 616 * share - 308);
    case 3: return least * std::pow(2, 52 * share);
    case 4: return random.bits() % 2 == 0 ? least : largest;
    default: return std::pow(10, 2 * share - 308);
  }
}

/// Parameters that are refused are drawn again.
Choice randomChoice(lab::Random& random, const lab::Activation& activation) {
  Choice choice{activation, activation.defaults()};
  do
    for (std::size_t i = 0; i < choice.values.size(); ++i) {
      const double magnitude = drawMagnitude(random, activation.parameters[i]);
      choice.values[i] = random.bits() % 2 == 0 ? magnitude : -magnitude;
    }
  while (!allowed(choice));
  return choice;
}

/// All magnitudes, and what the facts name with its surroundings, in ascending order.
std::vector<double> scanOf(const lab::Facts& facts) {
  std::vector<double> xs{0};
  const auto add = [&xs](double x) {
    xs.push_back(x);
    xs.push_back(-x);
  };
  for (double x = least; x < largest / 2; x *= x < 1e-300 ? 2 : 1.3) add(x);
  add(largest);
  for (double part = 1e-3; part < 1e3; part *= 1.03) add(part * facts.properties.scale);
  const auto addAround = [&xs](double x) {
    for (const double side : {-0.1, -1e-6, 0., 1e-6, 0.1}) xs.push_back(x + side * std::abs(x));
    xs.push_back(std::nextafter(x, infinity));
    xs.push_back(std::nextafter(x, -infinity));
  };
  for (const lab::Kink& kink : facts.kinks) addAround(kink.x);
  for (const double x : facts.signChanges.derivative) addAround(x);
  for (const double x : facts.signChanges.secondDerivative) addAround(x);
  const double half = facts.properties.period.value_or(infinity) / 2;
  std::erase_if(xs, [half](double x) { return !std::isfinite(x) || std::abs(x) > half; });
  std::sort(xs.begin(), xs.end());
  return xs;
}

bool isNear(double a, double b) {
  return a == b || std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)) + 16 * least;
}

void checkRange(const lab::Facts& facts, const std::vector<lab::Evaluation>& all) {
  bool rises = false;
  bool falls = false;
  double before = all.front().value;
  for (const lab::Evaluation& at : all) {
    if (!isNear(before, at.value)) (before < at.value ? rises : falls) = true;
    before = at.value;
    if (at.value < facts.infimum) CHECK(isNear(at.value, facts.infimum));
    if (at.value > facts.supremum) CHECK(isNear(at.value, facts.supremum));
    const double slope = std::abs(at.derivative);
    if (slope > facts.steepestSlope) CHECK(isNear(slope, facts.steepestSlope));
  }
  CHECK((facts.rises || !rises));
  CHECK((facts.falls || !falls));
}

void checkLowGradient(const Choice& choice, const lab::Facts& facts, double limit, const std::vector<double>& xs) {
  for (const lab::Interval& stretch : facts.lowGradient) CHECK(stretch.from < stretch.to);
  for (const double x : xs) {
    const double slope = std::abs(choice(x).derivative);
    const auto holds = [x](const lab::Interval& at) { return at.from < x && x < at.to; };
    const auto ends = [x](const lab::Interval& at) { return isNear(at.from, x) || isNear(at.to, x); };
    const auto isKink = [x](const lab::Kink& kink) { return isNear(kink.x, x); };
    if (std::abs(slope - limit) <= 1e-11 * limit || std::any_of(facts.kinks.begin(), facts.kinks.end(), isKink) ||
        std::any_of(facts.lowGradient.begin(), facts.lowGradient.end(), ends))
      continue;
    if ((slope < limit) != std::any_of(facts.lowGradient.begin(), facts.lowGradient.end(), holds))
      FAIL_CHECK("slope " << slope << " at " << x);
  }
}

}  // namespace

TEST_CASE("a scan finds nothing that the facts deny, whatever the parameters", "[sweep]") {
  for (const lab::Activation& activation : lab::catalogue())
    for (std::uint64_t number = 0; number < (activation.parameters.empty() ? 1 : 40); ++number) {
      lab::Random random(number, 0);
      const Choice choice = randomChoice(random, activation);
      const double limit = std::pow(10, 6 * static_cast<double>(random.uniform()) - 5);
      INFO(choice.name() << ", limit " << limit << ", number " << number);
      const lab::Facts facts = lab::facts(activation, choice.values, limit);
      const std::vector<double> xs = scanOf(facts);
      std::vector<lab::Evaluation> all;
      for (const double x : xs) all.push_back(choice(x));
      checkRange(facts, all);
      checkLowGradient(choice, facts, limit, xs);
      if (facts.minimum) CHECK(facts.minimum->value == facts.infimum);
    }
}

// Of real numbers the least value is -0.278/β, at -1.278/β: neither is a double.
TEST_CASE("a swish whose minimum no double reaches turns at the last of them") {
  const std::vector<double> beta{1e-310};
  const lab::Facts facts = lab::facts(*lab::findActivation("swish"), beta, 0.01);
  CHECK((facts.rises && facts.falls));
  REQUIRE(facts.minimum.has_value());
  CHECK(facts.minimum->x == -largest);
  CHECK(facts.infimum == lab::findActivation("swish")->evaluate(-largest, beta).value);
}

TEST_CASE("beyond a kink at the last double lies no stretch, but a limit") {
  for (const char* id : {"hardshrink", "softshrink"}) {
    INFO(id);
    const lab::Facts facts = lab::facts(*lab::findActivation(id), std::array{largest}, 0.01);
    REQUIRE(facts.lowGradient.size() == 1);
    CHECK(facts.supremum == infinity);
    CHECK(facts.rises);
  }
}
