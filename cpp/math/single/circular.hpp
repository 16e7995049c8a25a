#pragma once

namespace lab::single {

struct SinCos {
  float sin;
  float cos;
};

/// sin 2πy = y P(y²) for |y| ≤ ¼, good to 2e-7 of it.
inline float sinOfQuarter(float y) {
  const float square = y * y;
  float p = 0x1.3daff6p+5f;
  p = p * square - 0x1.324ccap+6f;
  p = p * square + 0x1.4668b0p+6f;
  p = p * square - 0x1.4abbc2p+5f;
  p = p * square + 0x1.921fb6p+2f;
  return y * p;
}

/// sin and cos of an angle of |turns| ≤ ½ whole turns: 2π is 1.
inline SinCos sinCosOfTurns(float turns) {
  const float angle = turns < 0 ? -turns : turns;
  const float folded = angle > 0.25f ? 0.5f - angle : angle;
  return {sinOfQuarter(turns < 0 ? -folded : folded), sinOfQuarter(0.25f - angle)};
}

}  // namespace lab::single
