#include "network/initialisation.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "activation/catalogue.hpp"

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using lab::Distribution;
using lab::Initialisation;
using lab::WeightScale;

namespace {

lab::Network network(const std::vector<std::size_t>& widths) {
  std::vector<lab::LayerShape> shapes;
  for (std::size_t i = 1; i < widths.size(); ++i)
    shapes.push_back({.units = widths[i], .function = {lab::findActivation("tanh"), {}}});
  return {widths[0], 1, shapes};
}

std::vector<float> weightsOf(const lab::Layer& layer) {
  std::vector<float> all;
  for (std::size_t i = 0; i < layer.weights.rows; ++i)
    all.insert(all.end(), layer.weights.row(i).begin(), layer.weights.row(i).end());
  return all;
}

double meanSquare(const std::vector<float>& numbers) {
  double sum = 0;
  for (const float x : numbers) sum += static_cast<double>(x) * static_cast<double>(x);
  return sum / static_cast<double>(numbers.size());
}

}  // namespace

TEST_CASE("weights have the standard deviation of their scale, times the gain, in either distribution") {
  const std::size_t inputs = 200;
  const std::size_t units = 100;
  for (const auto& [scale, variance] : std::vector<std::pair<WeightScale, double>>{{WeightScale::fixed, 1},
                                                                                   {WeightScale::lecun, 1.0 / 200},
                                                                                   {WeightScale::xavier, 2.0 / 300},
                                                                                   {WeightScale::he, 2.0 / 200}})
    for (const Distribution distribution : {Distribution::normal, Distribution::uniform}) {
      lab::Network net = network({inputs, units});
      const Initialisation initialisation{.scale = scale, .distribution = distribution, .gain = 3, .bias = 0.25F};
      CHECK_THAT(lab::standardDeviation(initialisation, inputs, units), WithinRel(3 * std::sqrt(variance), 1e-12));
      lab::initialise(net, initialisation, 1);
      const std::vector<float> weights = weightsOf(net.output());
      CHECK_THAT(meanSquare(weights), WithinRel(9 * variance, 0.03));
      const double greatest = std::abs(*std::max_element(weights.begin(), weights.end(),
                                                         [](float a, float b) { return std::abs(a) < std::abs(b); }));
      const double limit = 3 * std::sqrt(3 * variance);
      if (distribution == Distribution::uniform)
        CHECK_THAT(greatest, WithinAbs(limit * 0.999, limit * 0.0011));
      else
        CHECK(greatest > 1.5 * limit);
      for (const float b : net.output().bias) CHECK(b == 0.25F);
    }
}

TEST_CASE("zeros are zeros") {
  lab::Network net = network({3, 5, 2});
  lab::initialise(net, {.scale = WeightScale::he, .distribution = Distribution::normal, .bias = 1}, 1);
  lab::initialise(net, {.scale = WeightScale::zeros, .distribution = Distribution::normal}, 1);
  for (const float p : net.parameters()) CHECK(p == 0);
}

TEST_CASE("a layer does not change with those above it, nor a unit's draws with the units after it") {
  const Initialisation lecun{.scale = WeightScale::lecun, .distribution = Distribution::normal};
  lab::Network small = network({6, 4, 3});
  lab::Network large = network({6, 4, 9, 5});
  lab::initialise(small, lecun, 7);
  lab::initialise(large, lecun, 7);
  CHECK(weightsOf(small.layers()[0]) == weightsOf(large.layers()[0]));
  const std::vector<float> few = weightsOf(small.layers()[1]);
  const std::vector<float> more = weightsOf(large.layers()[1]);
  CHECK(std::equal(few.begin(), few.end(), more.begin()));
  CHECK(few[0] != weightsOf(small.layers()[0])[0]);
  lab::initialise(small, lecun, 8);
  CHECK(weightsOf(small.layers()[0]) != weightsOf(large.layers()[0]));
}
