#pragma once

#include <cstdint>

namespace lab::single {

/// What `tanh` computes with. A kernel holds it, as it holds a `Decay`: what a loop finds in variables a browser keeps
/// in registers, while it builds literals anew each time round.
struct TanhConstants {
  float reach = 43.6F;                   ///< beyond this x, tanh x is 1 and tanh′ x nearly 0 as floats
  float stepsPerUnit = -0x1.715476p+1F;  ///< e^(-2x) doubles with each step of -ln 2/2, of which there are so many to 1
  float step = -0x1.62e4p-2F;            ///< the step in two parts. A whole number of the first, up to 256, is exact
  float stepRest = -0x1.7f7d1cp-21F;
  float rounder = 0x1.8p23F + 126;
  float half = 0.5F;
  float cubic = -0x1.554fe8p-2F;
  float quintic = 0x1.0c7edap-3F;
};

/// tanh x, good to 3e-7 of it, and its derivative, good to 5e-7 of it or 1e-37.
struct Tanh {
  float value;
  float derivative;
};

/// Of x ≥ 0, by tanh(u + v) = (tanh u + tanh v)/(1 + tanh u tanh v) with u = n ln 2/2, |v| ≤ ln 2/4, and
/// tanh u = (1 - 2^-n)/(1 + 2^-n). How n is found and becomes a power is told at `scaledExponential`.
inline Tanh tanh(float x, const TanhConstants& c = {}) {
  const float near = c.reach < x ? c.reach : x;
  const float rounded = near * c.stepsPerUnit + c.rounder;
  const float scale = __builtin_bit_cast(float, __builtin_bit_cast(std::uint32_t, rounded) << 23);  // 2^-n/2
  const float steps = rounded - c.rounder;                                                          // -n
  const float v = (near - steps * c.step) - steps * c.stepRest;
  const float square = v * v;
  const float t = v + v * square * (c.cubic + c.quintic * square);  // tanh v
  const float difference = c.half - scale;
  const float sum = c.half + scale;
  const float divisor = sum + difference * t;
  const float power = scale + scale;
  return {(difference + sum * t) / divisor, (power - power * t * t) / (divisor * divisor)};
}

}  // namespace lab::single
