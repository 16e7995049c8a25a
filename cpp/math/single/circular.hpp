#pragma once

#include <cmath>

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

/// sin and cos of an angle of |turns| ≤ ½ whole turns, 2π being 1, as a float or a double.
template <class Real>
SinCos sinCosOfTurns(Real turns) {
  const Real angle = std::abs(turns);
  const Real folded = angle > Real{0.25} ? Real{0.5} - angle : angle;
  return {sinOfQuarter(static_cast<float>(turns < 0 ? -folded : folded)),
          sinOfQuarter(static_cast<float>(Real{0.25} - angle))};
}

}  // namespace lab::single
