#pragma once

#include <cstdint>

// Elementary functions of floats, each one formula for every x: no branch, no table and no library call, so that a
// compiler makes vector code of a loop over them and every machine computes the same bits. NaN in, NaN out.
// tests/reference/polynomials.py fits the coefficients.
namespace lab::single {

/// A rate β with what follows from it, so that e^(-βx) is as good as e^-x: rounding βx would change e^-80 in its sixth
/// digit.
struct Decay {
  float rate = -1;                       ///< -β
  float stepsPerUnit = -0x1.715476p+0f;  ///< e^(-βx) doubles with each step of -ln 2/β, of which there are so many to 1
  float step = -0x1.62e4p-1f;            ///< the step in two parts. A whole number of the first, up to 256, is exact
  float stepRest = -0x1.7f7d1cp-20f;
  float reach = 105;  ///< beyond this x, e^(-βx) is 0 as a float

  constexpr Decay() = default;

  /// Of a β between 1e-30 and 1e30.
  explicit constexpr Decay(double beta)
      : rate(-static_cast<float>(beta)),
        stepsPerUnit(static_cast<float>(-0x1.71547652b82fep+0 * beta)),
        step(leading15Bits(static_cast<float>(-0x1.62e42fefa39efp-1 / beta))),
        stepRest(static_cast<float>(-0x1.62e42fefa39efp-1 / beta - step)),
        reach(static_cast<float>(105 / beta)) {}

 private:
  static constexpr float leading15Bits(float x) {
    return __builtin_bit_cast(float, __builtin_bit_cast(std::uint32_t, x) & 0xfffffe00);
  }
};

/// e^y · 2^shift = scale (1 + excess) with a power of two and excess = e^r - 1, |r| ≤ ln 2/2.
struct ScaledExponential {
  float scale;
  float excess;
};

/// Of y = -βx + low with -127.5 ≤ y/ln 2 + shift < 127.5.
/// Adding 3·2^22 rounds y/ln 2 to a whole number n, which then stands in the lowest bits of the sum. With 127 + shift
/// added as well, these are the exponent of 2^(n + shift) as a float has it, or 0, which is the float 0.
inline ScaledExponential scaledExponential(float x, const Decay& beta, float low, float shift) {
  const float rounder = 0x1.8p23f + (127 + shift);
  const float rounded = x * beta.stepsPerUnit + rounder;
  const float n = rounded - rounder;
  const float r = ((x - n * beta.step) - n * beta.stepRest) * beta.rate + low;
  const float square = r * r;  // Estrin's order of the terms: half as many steps wait for one another as in Horner's
  const float p = (0x1.fffffcp-2f + 0x1.555490p-3f * r) +
                  square * ((0x1.5558f6p-5f + 0x1.123a8ep-7f * r) + square * 0x1.6a2318p-10f);
  return {__builtin_bit_cast(float, __builtin_bit_cast(std::uint32_t, rounded) << 23), r + square * p};
}

/// e^y and e^y - 1, of which the second does not cancel near 0.
struct Exponential {
  float value;
  float lessOne;
};

/// Of y = -βx + low for 0 ≤ x ≤ β.reach and |low| ≤ 0.05. Good to 2e-7 of either result, or the last bit of a subnormal
/// one; at β.reach the first is 0.
inline Exponential exponentialInReach(float x, const Decay& beta, float low = -0.0f) {
  const ScaledExponential e = scaledExponential(x, beta, low, 24);
  const float scale = e.scale * 0x1p-24f;
  return {(e.scale + e.scale * e.excess) * 0x1p-24f, scale * e.excess + (scale - 1)};
}

/// The same of any x ≥ 0.
inline Exponential decayed(float x, const Decay& beta, float low = -0.0f) {
  return exponentialInReach(beta.reach < x ? beta.reach : x, beta, low);
}

/// e^x, good to 2e-7 of it, or the last bit of a subnormal one.
inline float exp(float x) {
  const float shift = x > 0 ? -1.0f : 24.0f;
  const float factor = x > 0 ? 2.0f : 0x1p-24f;
  const float least = x < -105 ? -105 : x;
  const ScaledExponential e = scaledExponential(-(least > 89 ? 89 : least), {}, -0.0f, shift);
  return (e.scale + e.scale * e.excess) * factor;
}

}  // namespace lab::single
