#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "demos/vanishing_gradient_runs.hpp"

// Normalisation of z before f, at initialisation, without learnt scale and shift. That batch normalisation lets the
// gradient of a relu net grow by about 1.2 a layer: Yang, Pennington, Rao, Sohl-Dickstein & Schoenholz 2019. The other
// orders of magnitude come from a simulation apart from this code.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

constexpr double layer = 1;
constexpr double batch = 2;

/// How many powers of ten layer 1 has more than the last layer.
double orders(const History& history, std::string_view id) {
  const std::vector<float>& gradient = numbers(history, id);
  return std::log10(static_cast<double>(gradient.front()) / static_cast<double>(gradient.back()));
}

struct Medians {
  double entering;  ///< of ∂L/∂ẑ
  double before;    ///< of ∂L/∂z
};

/// Over 20 seeds.
Medians mediansOf(std::string_view function, const Given& given) {
  std::vector<double> entering;
  std::vector<double> before;
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const History history = pass(function, given, seed);
    entering.push_back(orders(history, "gradient"));
    before.push_back(orders(history, "unnormalised_gradient"));
  }
  std::sort(entering.begin(), entering.end());
  std::sort(before.begin(), before.end());
  return {(entering[9] + entering[10]) / 2, (before[9] + before[10]) / 2};
}

bool says(const History& history, std::string_view verdict) { return stepOf(history, verdict).has_value(); }

}  // namespace

TEST_CASE("which normalisation, and of what: medians of 20 seeds, layer 1 over layer 20", "[demos]") {
  struct Case {
    std::string_view function;
    double normalisation;
    Medians want;
    double within;
  };
  for (const auto& [function, normalisation, want, within] : {
           Case{"sigmoid", layer, {-7.9, -8.1}, 0.3},
           Case{"sigmoid", batch, {0.3, -0.4}, 0.1},
           Case{"relu", batch, {1.7, 1.5}, 0.15},
       }) {
    INFO(function << " " << normalisation);
    const auto [entering, before] = mediansOf(function, {{"normalisation", normalisation}});
    CHECK_THAT(entering, WithinAbs(want.entering, within));
    CHECK_THAT(before, WithinAbs(want.before, within));
  }
  const double perLayer = std::pow(10, mediansOf("relu", {{"normalisation", batch}}).entering / 19);
  CHECK_THAT(perLayer, WithinAbs(1.2, 0.05));
}

TEST_CASE("with few examples batch normalisation is another thing", "[demos]") {
  const Medians two = mediansOf("sigmoid", {{"normalisation", batch}, {"examples", 2}});
  CHECK(two.entering < -3);  // it swings widely from seed to seed
  CHECK_THAT(two.before, WithinAbs(-5, 0.5));
  const Medians four = mediansOf("relu", {{"normalisation", batch}, {"examples", 4}});
  CHECK_THAT(four.entering, WithinAbs(3.4, 0.3));
  CHECK_THAT(four.before, WithinAbs(3.4, 0.3));
}

TEST_CASE("the story's three nets: batch normalisation keeps it, layer normalisation and a batch of 2 do not",
          "[demos]") {
  const History kept = pass("sigmoid", {{"normalisation", batch}});
  CHECK(orders(kept, "gradient") > -0.15);
  CHECK(orders(kept, "gradient") < 0.5);
  const History lost = pass("sigmoid", {{"normalisation", layer}});
  CHECK(orders(lost, "gradient") < -6);
  CHECK(says(lost, "examples_alike"));
  const History pair = pass("sigmoid", {{"normalisation", batch}, {"examples", 2}});
  CHECK(orders(pair, "gradient") < -6);
  CHECK(says(pair, "vanishes"));
}

TEST_CASE("without normalisation nothing is said or told of it", "[demos]") {
  const History history = pass("sigmoid");
  for (const Series& each : history.series) CHECK(each.id != "unnormalised_gradient");
  CHECK_FALSE(says(history, "before_normalising"));
  CHECK_FALSE(says(history, "epsilon"));
}

// ẑ and its gradient do not change with the weights' size, ∂L/∂z is divided by it: but for ε, 1e-5 in the root.
TEST_CASE("weight size is divided out, but for epsilon", "[demos]") {
  for (const double normalisation : {layer, batch})
    for (const std::string_view function : {"sigmoid", "tanh", "relu"})
      for (const double skip : {0., 1.}) {
        INFO(function << " " << normalisation << " skip " << skip);
        const Given given{{"normalisation", normalisation}, {"skip", skip}};
        const History plain = pass(function, given);
        const auto sized = [&](double gain) {
          Given more = given;
          more.emplace_back("gain", gain);
          return pass(function, more);
        };
        for (const double gain : {0.5, 5., 30.}) {
          const History other = sized(gain);
          for (std::size_t i = 0; i < 20; ++i) {
            CHECK_THAT(numbers(other, "gradient")[i], WithinRel(numbers(plain, "gradient")[i], 0.03F));
            CHECK_THAT(static_cast<float>(gain) * numbers(other, "unnormalised_gradient")[i],
                       WithinRel(numbers(plain, "unnormalised_gradient")[i], 0.03F));
          }
          CHECK_FALSE(says(other, "epsilon"));
        }
        CHECK(says(sized(0.01), "epsilon"));
      }
  CHECK(orders(pass("sigmoid", {{"normalisation", batch}, {"gain", 0.01}}), "gradient") < -2);
}

TEST_CASE("a batch of one and a layer of one unit can't be normalised", "[demos]") {
  const auto refusal = [](const Given& given) {
    const Run run = runOf("vanishing_gradient", "sigmoid", given);
    return run.demo.refuses(run);
  };
  CHECK(refusal({{"normalisation", batch}, {"examples", 1}}) == "one_example");
  CHECK(refusal({{"normalisation", layer}, {"width", 1}}) == "one_unit");
  CHECK(refusal({{"normalisation", batch}, {"width", 1}}).empty());
  CHECK(refusal({{"normalisation", layer}, {"examples", 1}}).empty());
  CHECK(refusal({{"width", 1}, {"examples", 1}}).empty());
}

TEST_CASE("a unit's step through a normalisation can be done by hand", "[demos]") {
  for (const double normalisation : {layer, batch})
    for (const double width : {1., 32.}) {
      if (normalisation == layer && width == 1) continue;
      DemoRun run(runOf("vanishing_gradient", "tanh", {{"normalisation", normalisation}, {"width", width}}));
      run.advance();
      for (const double place : {1., 7., 20.}) {
        const Inspection seen =
            run.inspect(0, picksOf("vanishing_gradient", {{"layer", place}, {"unit", 3}, {"example", 5}})).value();
        const std::vector<float>& here = arrayOf(seen, "numbers");
        const std::vector<float>& by = arrayOf(seen, "normalising");
        CHECK_THAT(here[0], WithinAbs((by[0] - by[1]) / by[2], 1e-5));
        CHECK(here[3] == here[1] * here[2]);
        const double scale = std::abs(static_cast<double>(here[3] / by[2]));
        CHECK_THAT(by[5], WithinAbs((here[3] - by[3] - here[0] * by[4]) / by[2], 1e-5 * scale + 1e-12));
      }
    }
}

}  // namespace lab
