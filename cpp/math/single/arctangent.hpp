#pragma once

#include <cmath>

namespace lab::single {

/// arctan x, good to 3e-7 of it: π/2 - arctan(1/x) beyond 1, and t + t³ P(t²) up to there.
inline float arctan(float x) {
  const float a = std::abs(x);
  const float t = a > 1 ? 1 / a : a;
  const float square = t * t;
  float p = 0x1.7ed25cp-9f;
  p = p * square - 0x1.0c2c2ap-6f;
  p = p * square + 0x1.61fdecp-5f;
  p = p * square - 0x1.3556bep-4f;
  p = p * square + 0x1.b4e12ep-4f;
  p = p * square - 0x1.230adcp-3f;
  p = p * square + 0x1.9978f4p-3f;
  p = p * square - 0x1.5554dcp-2f;
  const float folded = t + t * square * p;
  const float angle = a > 1 ? 0x1.921fb6p+0f - folded : folded;
  return x < 0 ? -angle : angle;
}

}  // namespace lab::single
