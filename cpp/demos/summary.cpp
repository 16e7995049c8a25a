#include "demos/summary.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace lab {
namespace {

constexpr std::size_t lanes = 4;

template <typename Number>
double sumOf(const std::array<Number, lanes>& parts) {
  return (static_cast<double>(parts[0]) + static_cast<double>(parts[1])) +
         (static_cast<double>(parts[2]) + static_cast<double>(parts[3]));
}

float magnitudeOf(float x) { return x < 0 ? -x : x; }

}  // namespace

double Summary::rootMeanSquare() const { return std::sqrt(square / count); }
double Summary::deviation() const { return std::sqrt(std::max(square / count - mean() * mean(), 0.0)); }
double Summary::norm() const { return std::sqrt(square); }

// Every fourth number goes to a part of its own: four are computed together.
Summary summarise(ConstMatrixView matrix, float limit) {
  std::array<double, lanes> sum{};
  std::array<double, lanes> magnitude{};
  std::array<double, lanes> square{};
  std::array<std::uint32_t, lanes> low{};
  std::array<std::uint32_t, lanes> zeros{};
  const std::span<const float> numbers = matrix.padded();
  for (std::size_t i = 0; i < numbers.size(); i += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      const float x = numbers[i + lane];
      sum[lane] += static_cast<double>(x);
      magnitude[lane] += static_cast<double>(magnitudeOf(x));
      square[lane] += static_cast<double>(x) * static_cast<double>(x);
      low[lane] += magnitudeOf(x) < limit ? 1 : 0;
      zeros[lane] += x == 0 ? 1 : 0;
    }
  const auto padding = static_cast<double>(numbers.size() - matrix.rows * matrix.columns);
  return {.count = static_cast<double>(numbers.size()) - padding,
          .sum = sumOf(sum),
          .magnitude = sumOf(magnitude),
          .square = sumOf(square),
          .low = sumOf(low) - padding,
          .zeros = sumOf(zeros) - padding};
}

Histogram histogramOf(ConstMatrixView matrix) {
  float greatest = 0;
  for (std::size_t i = 0; i < matrix.rows; ++i)
    for (const float x : matrix.row(i)) greatest = std::max(greatest, magnitudeOf(x));
  Histogram histogram{.reach = greatest > 0 ? 0x1p-100F : 1, .shares = {}};
  while (histogram.reach < greatest && histogram.reach < 0x1p127F) histogram.reach *= 2;
  const auto bins = histogram.shares.size();
  const float half = static_cast<float>(bins) / 2;
  const float scale = 1 / histogram.reach;  // exactly
  std::array<std::uint32_t, std::tuple_size_v<decltype(histogram.shares)>> counts{};
  for (std::size_t i = 0; i < matrix.rows; ++i)
    for (const float x : matrix.row(i)) {
      const float place = half + x * scale * half;
      if (place >= 0 && place <= 2 * half) ++counts[std::min(static_cast<std::size_t>(place), bins - 1)];
    }
  for (std::size_t bin = 0; bin < bins; ++bin)
    histogram.shares[bin] = static_cast<float>(counts[bin]) / static_cast<float>(matrix.rows * matrix.columns);
  return histogram;
}

}  // namespace lab
