// The single-precision kernel of every row against its double row.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <map>

#include "activation/choices.hpp"
#include "activation/facts.hpp"
#include "digests.hpp"
#include "single.hpp"

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float largest = std::numeric_limits<float>::max();

struct Columns {
  std::vector<float> value;
  std::vector<float> derivative;
};

Columns evaluateSingle(const Choice& choice, const std::vector<float>& xs) {
  Columns columns{std::vector<float>(xs.size()), std::vector<float>(xs.size())};
  lab::evaluateSingle(choice.activation, choice.values, xs, columns.value, columns.derivative);
  return columns;
}

/// [-10, 10] in steps of 1/512, a ratio of 1.003 between the least and the largest float in both signs, and every kink
/// with its eight nearest floats.
std::vector<float> points(const Choice& choice) {
  std::vector<float> xs{0.0f, -0.0f, largest, -largest};
  for (int i = -5120; i <= 5120; ++i) xs.push_back(static_cast<float>(i) / 512);
  for (double x = std::numeric_limits<float>::denorm_min(); x < double{largest}; x *= 1.003)
    for (const double side : {-x, x}) xs.push_back(static_cast<float>(side));
  for (const lab::Kink& kink : choice.activation.kinksAt(choice.values)) {
    auto x = static_cast<float>(kink.x);
    for (int i = 0; i < 4; ++i) x = std::nextafter(x, -infinity);
    for (int i = 0; i < 8; ++i, x = std::nextafter(x, infinity)) xs.push_back(x);
  }
  return xs;
}

}  // namespace

TEST_CASE("every row of the catalogue has a kernel") {
  for (const lab::Activation& activation : lab::catalogue()) {
    INFO(activation.id);
    CHECK(activation.kernel != nullptr);
  }
}

TEST_CASE("a kernel comes near its double row, from the least to the largest float") {
  for (const Choice& choice : choices()) {
    const std::vector<float> xs = points(choice);
    const Columns got = evaluateSingle(choice, xs);
    const lab::SignChanges roots = lab::facts(choice.activation, choice.values, 0.01).signChanges;
    for (std::size_t i = 0; i < xs.size(); ++i) {
      const lab::Evaluation want = choice(xs[i]);
      const auto isWithin = [&](float number, double right, const std::vector<double>& changes) {
        return single::isWithin(single::tolerance(choice.activation, choice.values, xs[i], right, changes), number,
                                right);
      };
      if (!isWithin(got.value[i], want.value, roots.value))
        FAIL_CHECK(choice.name() << " at " << xs[i] << ": value " << got.value[i] << ", not " << want.value);
      if (!isWithin(got.derivative[i], want.derivative, roots.derivative))
        FAIL_CHECK(choice.name() << " at " << xs[i] << ": f′ " << got.derivative[i] << ", not " << want.derivative);
    }
  }
}

TEST_CASE("a kernel gives the limits at infinity, and NaN for NaN") {
  const auto agree = [](float got, double want) {
    if (std::isnan(want)) return std::isnan(got);
    return std::isinf(want) || want == 0 ? got == static_cast<float>(want)
                                         : std::abs(got - want) <= 3e-7 * std::abs(want);
  };
  for (const Choice& choice : choices(true)) {
    const std::vector<float> xs{-infinity, infinity, std::nanf(""), -std::nanf("")};
    const Columns got = evaluateSingle(choice, xs);
    for (std::size_t i = 0; i < xs.size(); ++i) {
      const lab::Evaluation want = choice(xs[i]);
      INFO(choice.name() << " at " << xs[i] << ": " << got.value[i] << ", f′ " << got.derivative[i]);
      CHECK(agree(got.value[i], want.value));
      CHECK(agree(got.derivative[i], want.derivative));
    }
  }
}

TEST_CASE("no parameter of the domain makes a kernel give NaN, or infinity for what a float can hold") {
  for (const Choice& choice : extremeChoices(
           {std::numeric_limits<double>::denorm_min(), 1e-310, 1e-50, 1e-40, 1e-30, 1e30, 1e38, 1e39, 1e300})) {
    const std::vector<float> xs = points(choice);
    const Columns got = evaluateSingle(choice, xs);
    const auto isLawful = [](float number, double want) {
      return std::isfinite(number) || (std::isinf(number) && std::abs(want) > largest / 2);
    };
    for (std::size_t i = 0; i < xs.size(); ++i) {
      const lab::Evaluation want = choice(xs[i]);
      if (!isLawful(got.value[i], want.value) || !isLawful(got.derivative[i], want.derivative))
        FAIL_CHECK(choice.name() << " at " << xs[i] << ": " << got.value[i] << ", f′ " << got.derivative[i]);
    }
  }
}

TEST_CASE("a kernel may be asked for values alone and for any number of them") {
  for (const Choice& choice : choices()) {
    const std::vector<float> all = points(choice);
    const Columns want = evaluateSingle(choice, all);
    for (std::size_t count = 0; count < 14; ++count) {
      const std::vector<float> xs(all.begin() + 4, all.begin() + 4 + static_cast<std::ptrdiff_t>(count));
      std::vector<float> value(count + 1, -77);
      std::vector<float> derivative(count + 1, -77);
      lab::evaluateSingle(choice.activation, choice.values, xs, std::span(value).first(count));
      INFO(choice.name());
      CHECK(value.back() == -77);
      CHECK(std::equal(value.begin(), value.end() - 1, want.value.begin() + 4));
      lab::evaluateSingle(choice.activation, choice.values, xs, std::span(value).first(count),
                          std::span(derivative).first(count));
      CHECK((value[count] == -77 && derivative[count] == -77));
      CHECK(std::equal(value.begin(), value.end() - 1, want.value.begin() + 4));
      CHECK(std::equal(derivative.begin(), derivative.end() - 1, want.derivative.begin() + 4));
    }
  }
}

TEST_CASE("an activation without a kernel is evaluated all the same") {
  Choice choice{*lab::findActivation("softplus"), {2}};
  const std::vector<float> xs{-infinity, -3, 0, 0.5f, 4, infinity, std::nanf("")};
  lab::Activation slow = choice.activation;
  slow.kernel = nullptr;
  const Columns got = evaluateSingle({slow, {2}}, xs);
  for (std::size_t i = 0; i + 1 < xs.size(); ++i) {
    CHECK(got.value[i] == static_cast<float>(choice(xs[i]).value));
    CHECK(got.derivative[i] == static_cast<float>(choice(xs[i]).derivative));
  }
  CHECK((std::isnan(got.value.back()) && std::isnan(got.derivative.back())));
}

TEST_CASE("every kernel gives the same bits on every machine", "[digests]") {
  std::map<std::string, lab::Digest> digests;
  for (const Choice& choice : choices(true)) {
    std::vector<float> xs = points(choice);
    xs.insert(xs.end(), {-infinity, infinity, std::nanf("")});
    const Columns got = evaluateSingle(choice, xs);
    lab::Digest& digest = digests[std::string(choice.activation.id)];
    for (const auto* numbers : {&got.value, &got.derivative})
      for (const float number : *numbers) digest.add(number);
  }
  std::vector<std::string> lines;
  for (const auto& [id, digest] : digests) lines.push_back(id + "," + digest.hexadecimal());
  lab::checkDigests("kernel_digests.csv", "function,digest", lines);
}
