#pragma once

#include <cstdint>
#include <limits>

namespace lab::single {

/// ln(1 + f) for -½ ≤ f ≤ 1, good to 3e-7 of it: ln((1 + s)/(1 - s)) = 2s + s³ P(s²) with s = f/(2 + f).
inline float logNearOne(float f) {
  const float s = f / (2 + f);
  const float square = s * s;
  const float p =
      (0x1.555500p-1f + 0x1.99d27cp-2f * square) + square * square * (0x1.1eb612p-2f + 0x1.1ef870p-2f * square);
  return 2 * s + s * square * p;
}

/// ln x, good to 3e-7 of it; -∞ for 0, NaN below.
inline float log(float x) {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  constexpr std::uint32_t rootHalf = 0x3f3504f3;  // the bits of √½
  const bool subnormal = x < 0x1p-126f;
  const auto bits = __builtin_bit_cast(std::uint32_t, subnormal ? x * 0x1p24f : x);
  const std::int32_t n = static_cast<std::int32_t>(bits - rootHalf) >> 23;  // x = 2^n m with √½ ≤ m < √2
  const float m = __builtin_bit_cast(float, bits - (static_cast<std::uint32_t>(n) << 23));
  const float exponent = static_cast<float>(n) - (subnormal ? 24.0f : 0.0f);
  const float result = exponent * 0x1.62e4p-1f + (exponent * 0x1.7f7d1cp-20f + logNearOne(m - 1));
  const float finite = x < infinity ? result : x;
  const float atMostZero = x == 0 ? -infinity : std::numeric_limits<float>::quiet_NaN();
  return x > 0 ? finite : atMostZero;
}

/// ln(1 + x), good to 4e-7 of it; -∞ for -1, NaN below. Between -½ and 1 `logNearOne` is the same for less.
inline float log1p(float x) {
  const float sum = 1 + x;
  const float lost = x - (sum - 1);
  const float result = log(sum);
  return x > -1 && x < std::numeric_limits<float>::infinity() ? result + lost / sum : result;
}

}  // namespace lab::single
