#include "activation/facts.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>
#include <string_view>

#include "activation/catalogue.hpp"
#include "reference.hpp"

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

lab::Facts factsOf(const char* id, const std::vector<double>& values, double limit) {
  return lab::facts(*lab::findActivation(id), values, limit);
}

void checkNear(double got, double want, double relative) {
  if (std::isinf(want))
    CHECK(got == want);
  else
    CHECK_THAT(got, WithinRel(want, relative) || WithinAbs(want, 1e-300));
}

void checkIntervals(const std::vector<lab::Interval>& got, const std::vector<lab::Interval>& want) {
  REQUIRE(got.size() == want.size());
  for (std::size_t i = 0; i < want.size(); ++i) {
    checkNear(got[i].from, want[i].from, 1e-7);
    checkNear(got[i].to, want[i].to, 1e-7);
  }
}

/// The tables leave sign changes at 0 out: there a double keeps all its bits.
std::vector<double> awayFromZero(std::vector<double> xs) {
  xs.erase(std::remove(xs.begin(), xs.end(), 0.0), xs.end());
  return xs;
}

void checkRoots(const std::vector<double>& got, const std::vector<double>& want) {
  const std::vector<double> roots = awayFromZero(got);
  REQUIRE(roots.size() == want.size());
  for (std::size_t i = 0; i < want.size(); ++i) checkNear(roots[i], want[i], 1e-15);
}

}  // namespace

TEST_CASE("facts at the defaults are those of the reference") {
  const auto all = reference::facts();
  for (const lab::Activation& activation : lab::catalogue()) {
    INFO(activation.id);
    const reference::Facts& want = all.at(std::string(activation.id));
    const lab::Facts got = lab::facts(activation, activation.defaults(), 0.01);

    checkNear(got.steepestSlope, want.steepestSlope, 1e-7);
    if (want.steepestAt) checkIntervals(got.steepestAt, {{*want.steepestAt, *want.steepestAt}});
    if (got.properties.period) continue;  // there the tables speak in words

    REQUIRE(want.lowGradient.has_value());
    checkIntervals(got.lowGradient, *want.lowGradient);

    CHECK(got.minimum.has_value() == want.minimum.has_value());
    if (got.minimum && want.minimum) {
      checkNear(got.minimum->x, want.minimum->x, 1e-15);
      checkNear(got.minimum->value, want.minimum->value, 1e-15);
    }
    checkRoots(got.signChanges.value, want.signChanges[0]);
    checkRoots(got.signChanges.derivative, want.signChanges[1]);
    checkRoots(got.signChanges.secondDerivative, want.signChanges[2]);
  }
}

TEST_CASE("infimum and supremum at the defaults, and whether they are attained, are those of the reference") {
  const auto all = reference::facts();
  int compared = 0;
  for (const lab::Activation& activation : lab::catalogue()) {
    INFO(activation.id);
    const std::optional<reference::Range>& want = all.at(std::string(activation.id)).range;
    if (!want) continue;
    const lab::Facts got = lab::facts(activation, activation.defaults(), 0.01);
    checkNear(got.infimum, want->ends.from, 1e-4);
    checkNear(got.supremum, want->ends.to, 1e-4);
    CHECK(got.properties.attainsInfimum == want->attainsInfimum);
    CHECK(got.properties.attainsSupremum == want->attainsSupremum);
    ++compared;
  }
  CHECK(compared >= 20);
}

TEST_CASE("swish squeezes with beta") {
  const lab::Facts facts = factsOf("swish", {1000}, 0.01);
  checkNear(facts.minimum->x, -1.2784645427610737e-3, 1e-15);
  checkNear(facts.infimum, -0.2784645427610738e-3, 1e-15);
  checkIntervals(facts.lowGradient, {{-infinity, -6.2613888e-3}, {-1.3258799e-3, -1.233898e-3}});
}

TEST_CASE("the steeper a sigmoid, the higher its slope and the nearer its flat ends") {
  for (const double k : {1e-300, 1e-160, 0.1, 1.0, 5.0, 100.0, 1e13, 1e300}) {
    INFO("steepness " << k);
    const double limit = k / 40;
    const lab::Facts facts = factsOf("sigmoid", {k}, limit);
    CHECK(facts.steepestSlope == k / 4);
    checkIntervals(facts.steepestAt, {{0, 0}});
    // f′ = (k/4) / cosh²(kx/2)
    const double edge = 2 * std::acosh(std::sqrt(k / (4 * limit))) / k;
    checkIntervals(facts.lowGradient, {{-infinity, -edge}, {edge, infinity}});
    CHECK((facts.infimum == 0 && facts.supremum == 1 && !facts.falls));
  }
  // Half of the climb lies within |x| < 1.1/k.
  for (const double k : {0.1, 1.0, 30.0}) {
    const auto at = [k](double x) { return lab::findActivation("sigmoid")->evaluate(x, std::array{k}).value; };
    CHECK_THAT(at(1.1 / k) - at(-1.1 / k), WithinAbs(0.5, 0.001));
  }
  checkIntervals(factsOf("sigmoid", {0.04}, 0.01).lowGradient, {{-infinity, 0}, {0, infinity}});
  checkIntervals(factsOf("sigmoid", {0.03}, 0.01).lowGradient, {{-infinity, infinity}});
}

TEST_CASE("a narrow stretch of low gradient around a minimum is found") {
  const double x = -1.2784645427610737;
  // f″ there is s(1 - s)(2 + x(1 - 2s)); the slope leaves the limit at a distance of limit/f″.
  const double distance = 1e-6 / lab::findActivation("silu")->evaluate(x, {}).secondDerivative;
  const std::vector<lab::Interval> low = factsOf("silu", {}, 1e-6).lowGradient;
  REQUIRE(low.size() == 2);
  CHECK(low[0].from == -infinity);
  CHECK_THAT(low[1].from, WithinAbs(x - distance, 1e-10));
  CHECK_THAT(low[1].to, WithinAbs(x + distance, 1e-10));
}

TEST_CASE("a slope equal to the limit is not low") {
  CHECK(factsOf("leaky_relu", {0.01}, 0.01).lowGradient.empty());
  checkIntervals(factsOf("leaky_relu", {0.01}, 0.02).lowGradient, {{-infinity, 0}});
  CHECK(factsOf("identity", {}, 1).lowGradient.empty());
}

TEST_CASE("a slope that only tends to the limit is low all the way") {
  checkIntervals(factsOf("softplus", {1}, 1).lowGradient, {{-infinity, infinity}});
  checkIntervals(factsOf("elu", {1}, 1).lowGradient, {{-infinity, 0}});
}

TEST_CASE("a slope that comes to the limit in one point parts two stretches") {
  constexpr double pi = 3.141592653589793;
  for (const char* id : {"tanh", "arctan", "softsign"}) {
    INFO(id);
    checkIntervals(factsOf(id, {}, 1).lowGradient, {{-infinity, 0}, {0, infinity}});
    checkIntervals(factsOf(id, {}, 1.5).lowGradient, {{-infinity, infinity}});
  }
  checkIntervals(factsOf("sine", {1}, 1).lowGradient, {{-pi, 0}, {0, pi}});
}

TEST_CASE("touching stretches of low slope are one, also across a kink") {
  checkIntervals(factsOf("step", {}, 0.01).lowGradient, {{-infinity, infinity}});
  checkIntervals(factsOf("hard_sigmoid", {}, 0.5).lowGradient, {{-infinity, infinity}});
  checkIntervals(factsOf("relu", {}, 10).lowGradient, {{-infinity, infinity}});
  checkIntervals(factsOf("relu", {}, 0.01).steepestAt, {{0, infinity}});
  checkIntervals(factsOf("elu", {1}, 0.01).steepestAt, {{0, infinity}});
}

TEST_CASE("the steepest slope may be a limit at infinity or on one side of a kink") {
  checkIntervals(factsOf("softplus", {1}, 0.01).steepestAt, {{infinity, infinity}});
  checkIntervals(factsOf("tanhshrink", {}, 0.01).steepestAt, {{-infinity, -infinity}, {infinity, infinity}});
  checkIntervals(factsOf("hard_swish", {}, 0.01).steepestAt, {{3, 3}});
  checkNear(factsOf("hard_swish", {}, 0.01).steepestSlope, 1.5, 1e-15);
  checkIntervals(factsOf("elu", {2}, 0.01).steepestAt, {{0, 0}});
  checkIntervals(factsOf("softshrink", {0.5}, 0.01).steepestAt, {{-infinity, -0.5}, {0.5, infinity}});
}

TEST_CASE("a negative slope makes the kink the minimum") {
  const lab::Facts facts = factsOf("prelu", {-0.5}, 0.6);
  REQUIRE(facts.minimum.has_value());
  CHECK(facts.minimum->x == 0);
  CHECK(facts.minimum->value == 0);
  CHECK(facts.signChanges.derivative == std::vector<double>{0});
  checkIntervals(facts.lowGradient, {{-infinity, 0}});
  checkIntervals(factsOf("prelu", {-2}, 0.01).steepestAt, {{-infinity, 0}});
}

TEST_CASE("a jump down makes the infimum a limit that nothing attains") {
  const lab::Facts facts = factsOf("threshold", {1, 2}, 0.01);
  CHECK(facts.infimum == 1);
  CHECK_FALSE(facts.properties.attainsInfimum);
  CHECK_FALSE(facts.minimum.has_value());
  CHECK(factsOf("threshold", {1, -2}, 0.01).infimum == -2);
}

TEST_CASE("hard_tanh ends where its parameters say") {
  const lab::Facts facts = factsOf("hard_tanh", {-2, 0.1}, 0.01);
  CHECK(facts.infimum == -2);
  CHECK(facts.supremum == 0.1);
  checkIntervals(facts.lowGradient, {{-infinity, -2}, {0.1, infinity}});
  checkIntervals(facts.steepestAt, {{-2, 0.1}});
  CHECK(facts.signChanges.value == std::vector<double>{0});
}

TEST_CASE("the facts of a sine are those of one period") {
  constexpr double pi = 3.141592653589793;
  const lab::Facts facts = factsOf("sine", {30}, 0.3);
  CHECK(facts.infimum == -1);
  CHECK(facts.supremum == 1);
  CHECK(facts.steepestSlope == 30);
  checkIntervals(facts.steepestAt, {{0, 0}, {pi / 30, pi / 30}});
  const double half = std::asin(0.01) / 30;
  checkIntervals(facts.lowGradient, {{-pi / 60 - half, -pi / 60 + half}, {pi / 60 - half, pi / 60 + half}});
  REQUIRE(facts.minimum.has_value());
  checkNear(facts.minimum->x, -pi / 60, 1e-15);
  REQUIRE(facts.signChanges.value.size() == 2);
  CHECK(facts.signChanges.value[0] == 0);
  checkNear(facts.signChanges.value[1], pi / 30, 1e-15);
  checkIntervals(factsOf("sine", {1}, 2).lowGradient, {{-pi, pi}});
}

TEST_CASE("a sine of any frequency has the facts of a sine") {
  constexpr double pi = 3.141592653589793;
  for (const double w : {1e-307, 1e-200, 1e-14, 1e13, 1e200, 1e300}) {
    INFO("w = " << w);
    const lab::Facts facts = factsOf("sine", {w}, w);
    CHECK(facts.infimum == -1);
    CHECK(facts.supremum == 1);
    CHECK(facts.steepestSlope == w);
    checkIntervals(facts.steepestAt, {{0, 0}, {pi / w, pi / w}});
    CHECK(facts.lowGradient.size() == 2);
    REQUIRE(facts.minimum.has_value());
    checkNear(facts.minimum->x, -pi / 2 / w, 1e-15);
    CHECK(facts.signChanges.value.size() == 2);
    CHECK(facts.signChanges.derivative.size() == 2);
  }
}

TEST_CASE("a sine of which doubles reach the crests, but no whole period, comes to 1") {
  const lab::Facts facts = factsOf("sine", {2.2e-308}, 0.01);
  CHECK_FALSE(facts.properties.period.has_value());
  checkNear(facts.supremum, 1, 1e-12);
  checkNear(facts.infimum, -1, 1e-12);
  CHECK(facts.signChanges.derivative.size() == 2);
  CHECK(facts.signChanges.value.size() == 3);
}

TEST_CASE("a sine too slow for doubles to hold its period has the facts of the part that they reach") {
  const lab::Facts facts = factsOf("sine", {1e-310}, 0.01);
  CHECK_FALSE(facts.properties.period.has_value());
  checkNear(facts.supremum, 1e-310 * std::numeric_limits<double>::max(), 1e-4);
  CHECK(facts.infimum == -facts.supremum);
  CHECK(facts.steepestSlope == 1e-310);
  checkIntervals(facts.steepestAt, {{0, 0}});
  CHECK(facts.lowGradient.size() == 1);
}

TEST_CASE("a swish of any beta has the minimum and the steepest slope of a swish") {
  for (const double beta : {1e-300, 1e-13, 1e13, 1e300}) {
    INFO("beta = " << beta);
    const lab::Facts facts = factsOf("swish", {beta}, 0.01);
    REQUIRE(facts.minimum.has_value());
    checkNear(facts.minimum->x * beta, -1.2784645427610737, 1e-15);
    checkNear(facts.infimum * beta, -0.2784645427610738, 1e-15);
    CHECK_THAT(facts.steepestSlope, WithinRel(1.0998393, 1e-7));
    CHECK(facts.signChanges.secondDerivative.size() == 2);
  }
}

TEST_CASE("kinks far from 0 are seen") {
  const lab::Facts up = factsOf("threshold", {1e13, -1}, 0.01);
  CHECK(up.signChanges.value == std::vector<double>{1e13});
  const lab::Facts down = factsOf("threshold", {-1e300, 1}, 0.01);
  CHECK(down.signChanges.value == std::vector<double>{-1e300, 0});
  checkIntervals(factsOf("isru", {1e300}, 0.01).steepestAt, {{0, 0}});
}

TEST_CASE("monotone and odd at the defaults are those of the reference") {
  const auto all = reference::facts();
  for (const lab::Activation& activation : lab::catalogue()) {
    INFO(activation.id);
    const reference::Facts& want = all.at(std::string(activation.id));
    const lab::Facts got = lab::facts(activation, activation.defaults(), 0.01);
    CHECK(got.rises);
    CHECK(got.falls == (want.monotone == "no"));
    CHECK(got.properties.strict == want.monotone.starts_with("strictly"));
    CHECK(got.properties.odd == (want.odd != "no"));  // "if min=-max" holds at the defaults
  }
}

TEST_CASE("parameters decide about monotone and odd") {
  const lab::Facts falls = factsOf("threshold", {1, 2}, 0.01);
  CHECK((falls.rises && falls.falls));
  const lab::Facts rises = factsOf("threshold", {1, -2}, 0.01);
  CHECK((rises.rises && !rises.falls));
  CHECK_FALSE(factsOf("prelu", {0}, 0.01).falls);
  CHECK(factsOf("prelu", {-1}, 0.01).falls);
  CHECK(factsOf("prelu", {1}, 0.01).properties.odd);
  CHECK_FALSE(factsOf("hard_tanh", {-1, 2}, 0.01).properties.odd);
}

TEST_CASE("a function stretched by any size has facts of the same kind") {
  struct Stretched {
    const char* id;
    double standard;  // the parameter at which it is not stretched
    double power;     // by c, the parameter is multiplied by c^power
  };
  for (const auto& [id, standard, power] : {
           Stretched{"swish", 1, -1},
           Stretched{"softplus", 1, -1},
           Stretched{"sigmoid", 1, -1},
           Stretched{"celu", 1, 1},
           Stretched{"squareplus", 1, 2},
           Stretched{"isru", 1, -2},
           Stretched{"softshrink", 1, 1},
           Stretched{"hardshrink", 1, 1},
       }) {
    const lab::Facts want = factsOf(id, {standard}, 0.01);
    for (int exponent = -1020; exponent <= 1020; exponent += 60) {
      const double parameter = std::ldexp(standard, static_cast<int>(exponent / std::abs(power) * power));
      INFO(id << "(" << parameter << ")");
      const lab::Facts got = factsOf(id, {parameter}, 0.01);
      CHECK(got.rises == want.rises);
      CHECK(got.falls == want.falls);
      CHECK(got.properties.odd == want.properties.odd);
      CHECK(got.properties.strict == want.properties.strict);
      CHECK(got.properties.attainsInfimum == want.properties.attainsInfimum);
      CHECK(got.minimum.has_value() == want.minimum.has_value());
      CHECK(got.kinks.size() == want.kinks.size());
      CHECK(got.steepestAt.size() == want.steepestAt.size());
      CHECK(got.signChanges.value.size() == want.signChanges.value.size());
      CHECK(got.signChanges.derivative.size() == want.signChanges.derivative.size());
      const bool underflows = std::string_view(id) == "sigmoid" && parameter < 1e-150;  // its f″ grows with k²
      if (!underflows) CHECK(got.signChanges.secondDerivative.size() == want.signChanges.secondDerivative.size());
    }
  }
}
