#include "network/optimiser.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("gradient descent steps against the gradient") {
  std::vector<float> p{1, -2};
  lab::Optimiser optimiser{.method = lab::Method::gradientDescent, .rate = 0.5F};
  optimiser.step(p, std::vector<float>{2, -4});
  CHECK(p == std::vector<float>{0, 0});
}

TEST_CASE("momentum gathers speed up to 1/(1 - decay) times the rate") {
  std::vector<float> p{0};
  lab::Optimiser optimiser{.method = lab::Method::momentum, .rate = 0.5F, .decay = 0.5F};
  const std::vector<float> gradient{1};
  optimiser.step(p, gradient);
  CHECK(p[0] == -0.5F);
  optimiser.step(p, gradient);
  CHECK(p[0] == -1.25F);
  for (int i = 0; i < 40; ++i) optimiser.step(p, gradient);
  const float before = p[0];
  optimiser.step(p, gradient);
  CHECK_THAT(before - p[0], WithinRel(1.0F, 1e-6F));
}

TEST_CASE("Adam's first step is the rate, whatever the gradient's size") {
  std::vector<float> p{0, 0, 0};
  lab::Optimiser optimiser{.method = lab::Method::adam, .rate = 0.01F};
  optimiser.step(p, std::vector<float>{1e-3F, -1e3F, 0});
  CHECK_THAT(p[0], WithinRel(-0.01F, 2e-5F));
  CHECK_THAT(p[1], WithinRel(0.01F, 2e-6F));
  CHECK(p[2] == 0);
}

TEST_CASE("Adam follows its algorithm in double precision") {
  std::vector<float> p{0.3F};
  lab::Optimiser optimiser{.method = lab::Method::adam, .rate = 0.05F};
  double want = 0.3;
  double mean = 0;
  double meanSquare = 0;
  for (int t = 1; t <= 50; ++t) {
    const double g = std::sin(t) + 0.2;
    optimiser.step(p, std::vector<float>{static_cast<float>(g)});
    mean = 0.9 * mean + 0.1 * g;
    meanSquare = 0.999 * meanSquare + 0.001 * g * g;
    want -= 0.05 * (mean / (1 - std::pow(0.9, t))) / (std::sqrt(meanSquare / (1 - std::pow(0.999, t))) + 1e-8);
    CHECK_THAT(static_cast<double>(p[0]), WithinAbs(want, 3e-5));
  }
}

TEST_CASE("every method finds the bottom of a bowl, and a copy goes on as the original would") {
  for (const lab::Method method : {lab::Method::gradientDescent, lab::Method::momentum, lab::Method::adam}) {
    std::vector<float> p{3, -1};
    lab::Optimiser optimiser{.method = method, .rate = 0.05F};
    const auto step = [](lab::Optimiser& by, std::vector<float>& at) {
      by.step(at, std::vector<float>{at[0], 10 * at[1]});
    };
    for (int i = 0; i < 100; ++i) step(optimiser, p);
    lab::Optimiser copy = optimiser;
    std::vector<float> q = p;
    for (int i = 0; i < 300; ++i) step(optimiser, p);
    for (int i = 0; i < 300; ++i) step(copy, q);
    CHECK(p == q);
    CHECK_THAT(p[0], WithinAbs(0, 1e-3));
    CHECK_THAT(p[1], WithinAbs(0, 1e-3));
  }
}
