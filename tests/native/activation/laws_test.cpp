// Laws that every function of the catalogue obeys, today's and tomorrow's.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "activation/choices.hpp"

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool hasKinkIn(const Choice& choice, double from, double to) {
  const std::vector<lab::Kink> kinks = choice.activation.kinksAt(choice.values);
  return std::any_of(kinks.begin(), kinks.end(), [=](const lab::Kink& kink) { return kink.x >= from && kink.x <= to; });
}

}  // namespace

TEST_CASE("f′ and f″ are the central differences of f and f′ off the kinks") {
  constexpr double h = 1e-6;
  for (const Choice& choice : choices())
    for (double x = -12.03; x < 12; x += 0.0617) {
      if (hasKinkIn(choice, x - h, x + h)) continue;
      const lab::Evaluation at = choice(x);
      const lab::Evaluation left = choice(x - h);
      const lab::Evaluation right = choice(x + h);
      const double derivative = (right.value - left.value) / (2 * h);
      const double secondDerivative = (right.derivative - left.derivative) / (2 * h);
      INFO(choice.name() << " at " << x);
      // Both sides grow with f: exponential is 160,000 at 12.
      CHECK(std::abs(at.derivative - derivative) <= 1e-6 * (1 + std::abs(at.value) + std::abs(at.derivative)));
      CHECK(std::abs(at.secondDerivative - secondDerivative) <=
            1e-6 * (1 + std::abs(at.derivative) + std::abs(at.secondDerivative)));
    }
}

TEST_CASE("everything is finite at ±700") {
  for (const Choice& choice : choices())
    for (const double x : {-700.0, 700.0}) {
      const lab::Evaluation at = choice(x);
      INFO(choice.name() << " at " << x);
      CHECK(std::isfinite(at.value));
      CHECK(std::isfinite(at.derivative));
      CHECK(std::isfinite(at.secondDerivative));
    }
}

TEST_CASE("NaN in, NaN out") {
  for (const Choice& choice : choices(true)) {
    const lab::Evaluation at = choice(std::nan(""));
    INFO(choice.name());
    CHECK(std::isnan(at.value));
    CHECK(std::isnan(at.derivative));
    CHECK(std::isnan(at.secondDerivative));
  }
}

TEST_CASE("nothing but x makes NaN, however large or small the parameters") {
  constexpr double largest = std::numeric_limits<double>::max();
  constexpr double least = std::numeric_limits<double>::denorm_min();
  std::vector<double> xs{0, largest};
  for (double x = least; x < largest / 2; x *= 2) xs.push_back(x);
  for (const Choice& choice : extremeChoices({least, 1e-310, 1e-300, 1e300, largest})) {
    std::vector<double> tried = xs;
    const bool hasLimits = !choice.activation.properties(choice.activation.defaults()).period;
    if (hasLimits) tried.push_back(infinity);
    for (const double magnitude : tried)
      for (const double x : {-magnitude, magnitude}) {
        const lab::Evaluation at = choice(x);
        if (std::isnan(at.value) || std::isnan(at.derivative) || std::isnan(at.secondDerivative))
          FAIL_CHECK(choice.name() << " at " << x);
      }
  }
}

TEST_CASE("huge parameters leave finite what is finite") {
  constexpr double huge = 1e308;
  const auto bendAt = [](const char* id, double parameter, double x) {
    return lab::findActivation(id)->evaluate(x, std::array{parameter}).secondDerivative;
  };
  CHECK(bendAt("swish", huge, 0) == huge / 2);
  CHECK(std::isfinite(bendAt("swish", huge, 30 / huge)));
  CHECK(bendAt("isru", huge, 0) == 0);
  CHECK(bendAt("sine", huge, 0) == 0);
}

TEST_CASE("infinity gives the limit, and a periodic function none") {
  const auto isLimit = [](double limit, double far) {
    if (std::isinf(limit)) return far * std::copysign(1, limit) > 1e100;
    return std::abs(limit - far) <= 1e-12 * std::max(1.0, std::abs(limit));
  };
  for (const Choice& choice : choices())
    for (const double side : {-1.0, 1.0}) {
      const lab::Evaluation limit = choice(side * infinity);
      const lab::Evaluation far = choice(side * 1e300);
      INFO(choice.name() << " at " << side << " times infinity");
      if (choice.activation.properties(choice.values).period) {
        CHECK((std::isnan(limit.value) && std::isnan(limit.derivative) && std::isnan(limit.secondDerivative)));
        continue;
      }
      CHECK(isLimit(limit.value, far.value));
      CHECK(isLimit(limit.derivative, far.derivative));
      CHECK(isLimit(limit.secondDerivative, far.secondDerivative));
    }
}

TEST_CASE("kinks ascend, and exactly the stated derivative is the first to jump there") {
  for (const Choice& choice : choices()) {
    double previous = -infinity;
    for (const lab::Kink& kink : choice.activation.kinksAt(choice.values)) {
      const lab::Evaluation left = choice(std::nextafter(kink.x, -infinity));
      const lab::Evaluation right = choice(std::nextafter(kink.x, infinity));
      const std::array<double, 3> jumps{right.value - left.value, right.derivative - left.derivative,
                                        right.secondDerivative - left.secondDerivative};
      INFO(choice.name() << " at " << kink.x);
      CHECK(kink.x > previous);
      previous = kink.x;
      for (int order = 0; order < kink.order; ++order)
        CHECK(std::abs(jumps.at(static_cast<std::size_t>(order))) < 1e-12);
      CHECK(std::abs(jumps.at(static_cast<std::size_t>(kink.order))) > 1e-3);
    }
  }
}

namespace {

/// How much a column still changes over the steepest 2^-40 of a cell: next to nothing unless it jumps.
double jump(const Choice& choice, double lab::Evaluation::*column, double from, double to) {
  double left = choice(from).*column;
  double right = choice(to).*column;
  for (int halving = 0; halving < 40 && std::abs(right - left) > 1e-4; ++halving) {
    const double middle = from + (to - from) / 2;
    const double between = choice(middle).*column;
    const bool leftHalf = std::abs(between - left) > std::abs(right - between);
    (leftHalf ? to : from) = middle;
    (leftHalf ? right : left) = between;
  }
  return std::abs(right - left);
}

}  // namespace

TEST_CASE("nothing jumps but at a stated kink") {
  constexpr double cell = 1.0 / 64;
  for (const Choice& choice : choices())
    for (double x = -8 - cell / 3; x < 8; x += cell) {
      if (hasKinkIn(choice, x, x + cell)) continue;
      INFO(choice.name() << " after " << x);
      CHECK(jump(choice, &lab::Evaluation::value, x, x + cell) < 1e-3);
      CHECK(jump(choice, &lab::Evaluation::derivative, x, x + cell) < 1e-3);
      CHECK(jump(choice, &lab::Evaluation::secondDerivative, x, x + cell) < 1e-3);
    }
}

TEST_CASE("defaults lie in the domain and on the slider, the slider lies in the domain") {
  for (const lab::Activation& activation : lab::catalogue())
    for (const lab::Parameter& parameter : activation.parameters) {
      const lab::Slider& slider = parameter.slider;
      const auto onGrid = [&slider](double value) {
        const double steps = (value - slider.least) / slider.step;
        return std::abs(steps - std::round(steps)) < 1e-9;
      };
      INFO(activation.id << "." << parameter.id);
      CHECK(parameter.domain.contains(parameter.standard));
      CHECK(parameter.domain.contains(slider.least));
      CHECK(parameter.domain.contains(slider.greatest));
      CHECK(slider.step > 0);
      CHECK((slider.least <= parameter.standard && parameter.standard <= slider.greatest));
      CHECK(onGrid(parameter.standard));
      CHECK(onGrid(slider.greatest));
      if (parameter.mustExceed.empty()) continue;
      const auto lower = std::find_if(activation.parameters.begin(), activation.parameters.end(),
                                      [&](const lab::Parameter& other) { return other.id == parameter.mustExceed; });
      REQUIRE(lower != activation.parameters.end());
      CHECK(slider.least > lower->slider.greatest);
    }
}
