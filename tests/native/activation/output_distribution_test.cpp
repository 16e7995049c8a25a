#include "activation/output_distribution.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

#include "activation/choices.hpp"
#include "activation/facts.hpp"

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

constexpr double pi = 3.141592653589793;

std::vector<double> tenths() {
  std::vector<double> edges;
  for (int i = -50; i <= 50; ++i) edges.push_back(i / 10.0);
  return edges;
}

lab::OutputDistribution distribution(const char* id, const std::vector<double>& values, double sigma) {
  return lab::outputDistribution(*lab::findActivation(id), values, sigma, tenths());
}

}  // namespace

TEST_CASE("half of what relu lets out is 0, and its moments are those of a folded half") {
  for (const double sigma : {1e-3, 1.0, 1e3}) {
    const lab::OutputDistribution relu = distribution("relu", {}, sigma);
    CHECK_THAT(relu.mean / sigma, WithinAbs(1 / std::sqrt(2 * pi), 1e-9));
    CHECK_THAT(relu.standardDeviation / sigma, WithinAbs(std::sqrt(0.5 - 0.5 / pi), 1e-9));
    CHECK_THAT(relu.zeroShare, WithinAbs(0.5, 1e-12));
  }
}

TEST_CASE("moments in closed form: elu, sigmoid, sine, exponential") {
  // E[e^x; x < 0] = e^(1/2) Φ(-1)
  const double elu = 1 / std::sqrt(2 * pi) + std::exp(0.5) * std::erfc(1 / std::sqrt(2)) / 2 - 0.5;
  CHECK_THAT(distribution("elu", {1}, 1).mean, WithinAbs(elu, 1e-9));
  CHECK_THAT(distribution("sigmoid", {1}, 3).mean, WithinAbs(0.5, 1e-12));
  CHECK_THAT(distribution("sine", {1}, 1).standardDeviation, WithinAbs(std::sqrt((1 - std::exp(-2)) / 2), 1e-9));
  CHECK_THAT(distribution("exponential", {}, 2).mean, WithinAbs(std::exp(2), 1e-8));
  CHECK(distribution("exponential", {}, 1e3).mean == std::numeric_limits<double>::infinity());
  CHECK_THAT(distribution("sigmoid", {1}, 1e-3).standardDeviation, WithinAbs(0.25e-3, 1e-9));
}

// By arbitrary precision: e^(σ²/2) and e^(σ²/2) √(e^(σ²) - 1), which end at σ = 37.67 and 26.64.
TEST_CASE("the moments of the exponential are told as far as doubles hold them") {
  const double infinity = std::numeric_limits<double>::infinity();
  for (const auto& [sigma, mean, deviation] : {
           std::tuple{1e-200, 1., 1e-200},
           {1e-3, 1.000000500000125, 0.0010000007500003021},
           {1., 1.6487212707001282, 2.1611974158950877},
           {9.65, 1.6645388866466267e+20, 2.770689705158792e+40},
           {20., 7.225973768125749e+86, 5.221469689764144e+173},
           {26.6, 4.412673633754022e+153, 1.9471688598027925e+307},
           {30., 2.7071782767869983e+195, infinity},
           {37.6, 9.864688313812032e+306, infinity},
           {38., infinity, infinity},
           {1e200, infinity, infinity},
       }) {
    INFO("sigma " << sigma);
    const lab::OutputDistribution outputs = distribution("exponential", {}, sigma);
    CHECK_THAT(outputs.mean, WithinRel(mean, 1e-12));
    CHECK_THAT(outputs.standardDeviation, WithinRel(deviation, 1e-12));
  }
}

// Over standard deviations of all sizes; beyond them the reach of the sum is.
TEST_CASE("moments grow with the inputs as far as doubles hold them") {
  for (const char* id : {"identity", "relu", "softplus", "swish", "squareplus", "leaky_relu", "tanhshrink", "elu"}) {
    const Choice choice{*lab::findActivation(id), lab::findActivation(id)->defaults()};
    const lab::OutputDistribution wide = lab::outputDistribution(choice.activation, choice.values, 1e20, tenths());
    for (const double sigma : {1e50, 1e150, 1e250, 1e300}) {
      INFO(id << ", sigma " << sigma);
      const lab::OutputDistribution wider = lab::outputDistribution(choice.activation, choice.values, sigma, tenths());
      CHECK_THAT(wider.mean / sigma, WithinAbs(wide.mean / 1e20, 1e-6));
      CHECK_THAT(wider.standardDeviation / sigma, WithinAbs(wide.standardDeviation / 1e20, 1e-6));
    }
  }
}

TEST_CASE("no parameter of the domain makes the moments NaN of a function whose f(0) a double can hold") {
  for (const Choice& choice :
       extremeChoices({std::numeric_limits<double>::denorm_min(), 1e-310, 1e-200, 1e200, 1.7e308})) {
    if (!std::isfinite(choice(0).value)) continue;
    INFO(choice.name());
    const lab::OutputDistribution outputs = lab::outputDistribution(choice.activation, choice.values, 1, tenths());
    CHECK_FALSE(std::isnan(outputs.mean));
    CHECK_FALSE(std::isnan(outputs.standardDeviation));
  }
  CHECK_THAT(distribution("sigmoid", {1e200}, 1).standardDeviation, WithinAbs(0.5, 1e-9));
}

TEST_CASE("moments hold for parameters of any size") {
  for (const double beta : {1e9, 1e30, 1e300}) {  // swish is relu to 9 digits
    const lab::OutputDistribution swish = distribution("swish", {beta}, 1);
    CHECK_THAT(swish.mean, WithinAbs(1 / std::sqrt(2 * pi), 1e-9));
    CHECK_THAT(swish.standardDeviation, WithinAbs(std::sqrt(0.5 - 0.5 / pi), 1e-9));
  }
  // From so large an α on, elu is α(e^x - 1) for x < 0 and nothing beside that.
  const double share = distribution("elu", {1e20}, 1).standardDeviation / 1e20;
  for (const double alpha : {1e100, 1e200, 1e300})
    CHECK_THAT(distribution("elu", {alpha}, 1).standardDeviation / alpha, WithinAbs(share, 1e-9));
}

TEST_CASE("the identity leaves the normal distribution as it is") {
  const std::vector<double> edges = tenths();
  const lab::OutputDistribution same = distribution("identity", {}, 1);
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    const double want = (std::erf(edges[i + 1] / std::sqrt(2)) - std::erf(edges[i] / std::sqrt(2))) / 2;
    CHECK_THAT(same.shares[i], WithinAbs(want, 1e-4));
  }
}

TEST_CASE("what is flat falls into the bin that holds it") {
  const lab::OutputDistribution step = distribution("step", {}, 1);
  CHECK_THAT(step.shares[50], WithinAbs(0.5, 1e-12));  // [0, 0.1)
  CHECK_THAT(step.shares[60], WithinAbs(0.5, 1e-12));  // [1, 1.1)
  CHECK_THAT(step.zeroShare, WithinAbs(0.5, 1e-12));
  const lab::OutputDistribution shrunk = distribution("hardshrink", {0.5}, 1);
  CHECK_THAT(shrunk.zeroShare, WithinAbs(std::erf(0.5 / std::sqrt(2)), 1e-12));
  CHECK(shrunk.shares[52] == 0);  // nothing between 0 and the jump
}

TEST_CASE("of any function the shares sum to 1 less what lies outside, and odd ones have mean 0") {
  for (const Choice& choice : choices())
    for (const double sigma : {1e-3, 0.5, 1e3}) {
      INFO(choice.name() << ", sigma " << sigma);
      const lab::OutputDistribution all = lab::outputDistribution(choice.activation, choice.values, sigma,
                                                                  std::vector<double>{-1e300, -1, 0, 1, 1e300});
      const double sum = std::accumulate(all.shares.begin(), all.shares.end(), 0.0);
      if (choice.activation.id != "exponential") CHECK_THAT(sum, WithinAbs(1, 1e-9));
      if (lab::facts(choice.activation, choice.values, 0.01).properties.odd)
        CHECK(std::abs(all.mean) <= 1e-12 * std::max(1.0, sigma));
    }
}
