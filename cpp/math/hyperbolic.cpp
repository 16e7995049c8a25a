#include "math/hyperbolic.hpp"

#include <cmath>

namespace lab {

/// With e = e^(-2|x|) they are ±(1 - e)/(1 + e) and 4e/(1 + e)².
Tanh tanh(DoubleDouble x) {
  const bool falls = x.high < 0;
  const DoubleDouble size = falls ? -x : x;
  const Exponential e = exponential({-2 * size.high, -2 * size.low});
  const DoubleDouble one{1};
  const DoubleDouble sum = one + e.precise();
  const DoubleDouble share = quotient({4}, sum * sum);
  if (size.high < 0x1p-30) return {{x.high, x.low - x.high * x.high * x.high / 3}, share, e};  // 1 - e cancels
  const DoubleDouble value = quotient(one - e.precise(), sum);
  return {falls ? -value : value, share, e};
}

}  // namespace lab
