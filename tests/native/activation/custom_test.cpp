// An activation is a value: it need not be a row of the catalogue.
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "activation/facts.hpp"

namespace {

/// c x³ + p x, with c chosen when it is built and p a parameter.
lab::Activation cubic(double c) {
  static constexpr std::array parameters{
      lab::Parameter{.id = "p", .standard = 0, .slider = {.least = -3, .greatest = 3, .step = 0.1}}};
  return {
      .id = "cubic",
      .family = lab::Family::elementary,
      .parameters = parameters,
      .evaluate = [c](double x, lab::ParameterValues values) -> lab::Evaluation {
        return {.value = x * (c * x * x + values[0]),
                .derivative = 3 * c * x * x + values[0],
                .secondDerivative = 6 * c * x};
      },
      .properties = [](lab::ParameterValues values) { return lab::Properties{.strict = values[0] >= 0}; },
  };
}

}  // namespace

TEST_CASE("an activation built at run time evaluates, and has facts") {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const lab::Activation activation = cubic(2);
  CHECK(activation.evaluate(3, activation.defaults()).value == 54);
  CHECK(activation.kinksAt(activation.defaults()).empty());

  const std::vector<double> falling{-6};
  const lab::Facts facts = lab::facts(activation, falling, 6);
  CHECK(facts.infimum == -infinity);
  CHECK(facts.supremum == infinity);
  CHECK(facts.steepestSlope == infinity);
  CHECK(facts.signChanges.derivative == std::vector<double>{-1, 1});
  CHECK(facts.signChanges.secondDerivative == std::vector<double>{0});
  CHECK_FALSE(facts.minimum.has_value());  // the turn at 1 is not the least value
  REQUIRE(facts.lowGradient.size() == 2);  // f′ is -6 at 0
  CHECK(facts.lowGradient[0].to == 0);
  CHECK(facts.lowGradient[1].from == 0);
}

TEST_CASE("a copy outlives what it was copied from") {
  lab::Activation copy;
  {
    const lab::Activation original = cubic(0.5);
    copy = original;
  }
  CHECK(copy.evaluate(2, copy.defaults()).derivative == 6);
}
