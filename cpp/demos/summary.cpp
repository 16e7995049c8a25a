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
using Bits __attribute__((vector_size(16))) = std::uint32_t;

Floats load(std::span<const float> numbers, std::size_t i) { return *reinterpret_cast<const Floats*>(&numbers[i]); }

Floats magnitudesOf(Floats x) { return reinterpret_cast<Floats>(reinterpret_cast<Bits>(x) & 0x7fffffff); }

double sumOf(const Doubles& parts) { return (parts[0] + parts[1]) + (parts[2] + parts[3]); }

double countOf(const Counts& parts) { return parts[0] + parts[1] + parts[2] + parts[3]; }

double sizeOf(ConstMatrixView matrix) { return static_cast<double>(matrix.rows * matrix.columns); }

double paddingOf(ConstMatrixView matrix) { return static_cast<double>(matrix.padded().size()) - sizeOf(matrix); }

}  // namespace

Values valuesIn(ConstMatrixView matrix) {
  Doubles sum{};
  Doubles square{};
  Counts zeros{};
  const std::span<const float> numbers = matrix.padded();
  for (std::size_t i = 0; i < numbers.size(); i += 4) {
    const Floats x = load(numbers, i);
    const Doubles wide = __builtin_convertvector(x, Doubles);
    sum += wide;
    square += wide * wide;
    zeros -= x == 0;  // true is -1
  }
  const double count = sizeOf(matrix);
  const double mean = sumOf(sum) / count;
  return {.mean = mean,
          .deviation = std::sqrt(std::max(sumOf(square) / count - mean * mean, 0.0)),
          .zeros = (countOf(zeros) - paddingOf(matrix)) / count};
}

Magnitudes magnitudesIn(ConstMatrixView matrix) {
  Doubles sum{};
  Doubles square{};
  const std::span<const float> numbers = matrix.padded();
  for (std::size_t i = 0; i < numbers.size(); i += 4) {
    const Doubles wide = __builtin_convertvector(magnitudesOf(load(numbers, i)), Doubles);
    sum += wide;
    square += wide * wide;
  }
  const double count = sizeOf(matrix);
  return {
      .mean = sumOf(sum) / count, .rootMeanSquare = std::sqrt(sumOf(square) / count), .norm = std::sqrt(sumOf(square))};
}

Slopes slopesIn(ConstMatrixView matrix, float limit) {
  Doubles sum{};
  Counts low{};
  const std::span<const float> numbers = matrix.padded();
  for (std::size_t i = 0; i < numbers.size(); i += 4) {
    const Floats size = magnitudesOf(load(numbers, i));
    sum += __builtin_convertvector(size, Doubles);
    low -= size < limit;
  }
  return {.mean = sumOf(sum) / sizeOf(matrix), .low = countOf(low) - paddingOf(matrix)};
}

Histogram histogramOf(ConstMatrixView matrix) {
  const std::span<const float> numbers = matrix.padded();
  Floats most{};
  for (std::size_t i = 0; i < numbers.size(); i += 4) {
    const Floats size = magnitudesOf(load(numbers, i));
    most = most < size ? size : most;
  }
  const float greatest = std::max({most[0], most[1], most[2], most[3]});
  const std::uint32_t power = (__builtin_bit_cast(std::uint32_t, greatest) + 0x7fffff) & 0xff800000;
  const float reach = std::min(std::max(__builtin_bit_cast(float, power), 0x1p-100F), 0x1p127F);
  Histogram histogram{.reach = greatest > 0 ? reach : 1, .shares = {}};
  constexpr std::size_t bins = std::tuple_size_v<decltype(histogram.shares)>;
  // 64 + the number of a bin stands in the first bits of a float from 64 to 128. A number at the reach itself comes
  // after the last bin, and one that is not finite after that.
  const float scale = 24 / histogram.reach;  // exactly
  constexpr std::uint32_t first = 0x42800000U >> 17;
  std::array<std::array<std::uint32_t, 4>, bins + 2> counts{};  // apart, for numbers side by side often share a bin
  for (std::size_t i = 0; i < numbers.size(); i += 4) {
    Bits place = (reinterpret_cast<Bits>(load(numbers, i) * scale + 88.0F) >> 17) - first;
    place = place > bins ? Bits{} + (bins + 1) : place;
    for (std::size_t lane = 0; lane < 4; ++lane) ++counts[place[lane]][lane];
  }
  const std::size_t count = matrix.rows * matrix.columns;
  counts[bins / 2][0] -= static_cast<std::uint32_t>(numbers.size() - count);  // the padding
  for (std::size_t lane = 0; lane < 4; ++lane) counts[bins - 1][lane] += counts[bins][lane];
  for (std::size_t bin = 0; bin < bins; ++bin) {
    const auto& parts = counts[bin];
    histogram.shares[bin] = static_cast<float>(parts[0] + parts[1] + parts[2] + parts[3]) / static_cast<float>(count);
  }
  return histogram;
}

}  // namespace lab
