#include "demos/summary.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace lab {
namespace {

// Four numbers that are computed together: every fourth goes to a part of its own of each sum.
using Floats __attribute__((vector_size(16), aligned(4), may_alias)) = float;
using Doubles __attribute__((vector_size(32))) = double;
using Counts __attribute__((vector_size(16))) = std::int32_t;

float magnitudeOf(float x) { return x < 0 ? -x : x; }

}  // namespace

double Summary::rootMeanSquare() const { return std::sqrt(square / count); }
double Summary::deviation() const { return std::sqrt(std::max(square / count - mean() * mean(), 0.0)); }
double Summary::norm() const { return std::sqrt(square); }

Summary summarise(ConstMatrixView matrix, float limit) {
  Doubles sum{};
  Doubles magnitude{};
  Doubles square{};
  Counts low{};
  Counts zeros{};
  const std::span<const float> numbers = matrix.padded();
  for (std::size_t i = 0; i < numbers.size(); i += 4) {
    const Floats x = *reinterpret_cast<const Floats*>(&numbers[i]);
    const Floats size = x < 0 ? -x : x;
    const Doubles wide = __builtin_convertvector(x, Doubles);
    sum += wide;
    magnitude += __builtin_convertvector(size, Doubles);
    square += wide * wide;
    low -= size < limit;  // true is -1
    zeros -= x == 0;
  }
  const std::size_t count = matrix.rows * matrix.columns;
  const auto padding = static_cast<double>(numbers.size() - count);
  const auto countOf = [padding](const auto& parts) { return parts[0] + parts[1] + parts[2] + parts[3] - padding; };
  return {.count = static_cast<double>(count),
          .sum = (sum[0] + sum[1]) + (sum[2] + sum[3]),
          .magnitude = (magnitude[0] + magnitude[1]) + (magnitude[2] + magnitude[3]),
          .square = (square[0] + square[1]) + (square[2] + square[3]),
          .low = countOf(low),
          .zeros = countOf(zeros)};
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
