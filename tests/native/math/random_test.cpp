#include "math/random.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <vector>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// P(N(0, 1) ≤ x).
double normalDistribution(double x) { return std::erfc(-x / std::sqrt(2.0)) / 2; }

/// Kolmogorov and Smirnov's distance between a sample and a distribution, times the root of the sample's size:
/// over 1.95 once in a thousand samples.
template <typename Distribution>
double distance(std::vector<float> sample, Distribution distribution) {
  std::sort(sample.begin(), sample.end());
  const auto size = static_cast<double>(sample.size());
  double greatest = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    const double p = distribution(static_cast<double>(sample[i]));
    greatest = std::max({greatest, p - static_cast<double>(i) / size, static_cast<double>(i + 1) / size - p});
  }
  return greatest * std::sqrt(size);
}

/// The mean of x^power.
double moment(const std::vector<float>& sample, int power) {
  double sum = 0;
  for (const float x : sample) sum += std::pow(static_cast<double>(x), power);
  return sum / static_cast<double>(sample.size());
}

double correlation(const std::vector<float>& a, const std::vector<float>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
  return sum / static_cast<double>(a.size());
}

std::vector<float> normals(std::uint64_t seed, std::uint64_t stream, std::size_t count) {
  std::vector<float> numbers(count);
  lab::Random(seed, stream).fillNormal(numbers, 1);
  return numbers;
}

constexpr std::size_t many = 1 << 20;

}  // namespace

TEST_CASE("the first bits of a seed and stream are known") {
  const auto first = [](std::uint64_t seed, std::uint64_t stream) {
    lab::Random random(seed, stream);
    return std::vector<std::uint32_t>{random.bits(), random.bits(), random.bits(), random.bits()};
  };
  // by another program, which agrees with the published first numbers of xoshiro128++ from the state 1, 2, 3, 4
  CHECK(first(0, 0) == std::vector<std::uint32_t>{0xa30b549b, 0xb8be9b16, 0x85a1b737, 0xdefba4af});
  CHECK(first(1, 0) == std::vector<std::uint32_t>{0xa4434085, 0xdbf2da2c, 0x2f99c400, 0x8011307a});
  CHECK(first(0, 1) == std::vector<std::uint32_t>{0x39adeb05, 0x778f0e1d, 0x42552f48, 0x37e351ea});
  CHECK(first(7, 3) == std::vector<std::uint32_t>{0x68d6b9f0, 0xfcfd3f63, 0xa434caf8, 0xf8410a62});
}

TEST_CASE("uniform numbers are even multiples of 2^-24, at least 0 and under 1") {
  std::vector<float> numbers(many);
  lab::Random(1, 2).fillUniform(numbers, 0, 1);
  for (const float x : numbers) {
    if (x < 0 || x >= 1 || std::floor(x * 0x1p24F) != x * 0x1p24F) FAIL(x);
  }
  CHECK_THAT(moment(numbers, 1), WithinAbs(1 / 2.0, 5e-3 / 3));
  CHECK_THAT(moment(numbers, 2), WithinAbs(1 / 3.0, 1e-3));
  CHECK(distance(numbers, [](double x) { return x; }) < 1.95);
}

TEST_CASE("uniform numbers are stretched to an interval") {
  std::vector<float> numbers(many);
  lab::Random(1, 2).fillUniform(numbers, -3, 5);
  CHECK(*std::min_element(numbers.begin(), numbers.end()) >= -3);
  CHECK(*std::max_element(numbers.begin(), numbers.end()) < 5);
  CHECK_THAT(moment(numbers, 1), WithinAbs(1, 0.01));
}

TEST_CASE("normal numbers have the normal distribution's moments and shape") {
  const std::vector<float> numbers = normals(3, 4, many);
  CHECK_THAT(moment(numbers, 1), WithinAbs(0, 4e-3));  // four deviations of the mean of so many
  CHECK_THAT(moment(numbers, 2), WithinAbs(1, 6e-3));
  CHECK_THAT(moment(numbers, 3), WithinAbs(0, 16e-3));
  CHECK_THAT(moment(numbers, 4), WithinAbs(3, 40e-3));
  CHECK(distance(numbers, normalDistribution) < 1.95);
  const auto beyond = std::count_if(numbers.begin(), numbers.end(), [](float x) { return std::abs(x) > 3; });
  CHECK_THAT(static_cast<double>(beyond), WithinRel(static_cast<double>(many) * 2 * normalDistribution(-3), 0.08));
}

TEST_CASE("a normal number is the quantile of its bits, into the tail") {
  lab::Random bits(5, 6);
  lab::Random random(5, 6);
  double farthest = 0;
  for (std::size_t i = 0; i < many; ++i) {
    const std::uint32_t drawn = bits.bits();
    const double p = (static_cast<double>(drawn >> 1) + 0.5) * 0x1p-32;
    const float x = random.normal();
    farthest = std::max(farthest, static_cast<double>(std::abs(x)));
    const double density = std::exp(-0.5 * x * x) / std::sqrt(2 * 3.14159265358979);
    const double error = (normalDistribution(-std::abs(static_cast<double>(x))) - p) / density;
    if (!(std::abs(error) < 2e-6)) FAIL(x << ", wrong by " << error);
    if (std::signbit(x) != ((drawn & 1) != 0)) FAIL(x << " has the wrong sign");
  }
  CHECK(farthest > 4.5);
}

TEST_CASE("filling draws what one draw after another does") {
  for (const std::size_t count : std::vector<std::size_t>{1, 5, 128, 300}) {
    std::vector<float> filled(count);
    lab::Random random(8, 9);
    random.fillNormal(filled, 2);
    lab::Random single(8, 9);
    for (const float x : filled) CHECK(x == 2 * single.normal());
    CHECK(random.bits() == single.bits());
  }
}

TEST_CASE("neighbouring seeds, streams and draws have nothing in common") {
  const std::vector<float> numbers = normals(0, 0, many);
  const double deviation = 1 / std::sqrt(static_cast<double>(many));
  for (const auto& [seed, stream] : std::vector<std::pair<std::uint64_t, std::uint64_t>>{
           {0, 1}, {1, 0}, {1, 1}, {2, 0}, {0, 2}, {1ULL << 32, 0}, {0, 1ULL << 32}})
    CHECK_THAT(correlation(numbers, normals(seed, stream, many)), WithinAbs(0, 4 * deviation));
  for (const std::ptrdiff_t lag : {1, 2, 3, 4, 64})
    CHECK_THAT(correlation({numbers.begin() + lag, numbers.end()}, {numbers.begin(), numbers.end() - lag}),
               WithinAbs(0, 4 * deviation));
}
