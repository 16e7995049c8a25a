#pragma once

#include <cstdint>

// Elementary functions of floats, each one formula for every x: no branch, no table and no library call, so that a
// compiler makes vector code of a loop over them and every machine computes the same bits. NaN in, NaN out.
// tests/reference/polynomials.py fits the coefficients.
namespace lab::single {

/// e^y · 2^shift = scale (1 + excess) with a power of two and excess = e^r - 1, |r| ≤ ln 2/2.
struct ScaledExponential {
  float scale;
  float excess;
};

/// Of y = high + low, where low is next to nothing, with -127.5 ≤ y/ln 2 + shift < 127.5.
/// Adding 3·2^22 rounds y/ln 2 to a whole number n, which then stands in the lowest bits of the sum. With 127 + shift
/// added as well, these are the exponent of 2^(n + shift) as a float has it, or 0, which is the float 0.
inline ScaledExponential scaledExponential(float high, float low, float shift) {
  const float rounder = 0x1.8p23f + (127 + shift);
  const float rounded = high * 0x1.715476p+0f + rounder;
  const float n = rounded - rounder;
  const float r = (high - n * 0x1.62e4p-1f) - n * 0x1.7f7d1cp-20f + low;  // n times the first part of ln 2 is exact
  float p = 0x1.6a2318p-10f;
  p = p * r + 0x1.123a8ep-7f;
  p = p * r + 0x1.5558f6p-5f;
  p = p * r + 0x1.555490p-3f;
  p = p * r + 0x1.fffffcp-2f;
  return {__builtin_bit_cast(float, __builtin_bit_cast(std::uint32_t, rounded) << 23), r + r * r * p};
}

/// e^y and e^y - 1, of which the second does not cancel near 0.
struct Exponential {
  float value;
  float lessOne;
};

/// For y = high + low ≤ 0. Good to 2e-7 of either result, or the last bit of a subnormal one.
inline Exponential exponentialOfNegative(float high, float low = 0) {
  const ScaledExponential e = scaledExponential(high < -105 ? -105 : high, low, 24);
  const float scale = e.scale * 0x1p-24f;
  return {(e.scale + e.scale * e.excess) * 0x1p-24f, scale * e.excess + (scale - 1)};
}

/// e^x, good to 2e-7 of it, or the last bit of a subnormal one.
inline float exp(float x) {
  const float shift = x > 0 ? -1.0f : 24.0f;
  const float factor = x > 0 ? 2.0f : 0x1p-24f;
  const float least = x < -105 ? -105 : x;
  const ScaledExponential e = scaledExponential(least > 89 ? 89 : least, 0, shift);
  return (e.scale + e.scale * e.excess) * factor;
}

}  // namespace lab::single
