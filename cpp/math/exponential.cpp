#include "math/exponential.hpp"

#include <cmath>
#include <limits>

namespace lab {

double exp(double x) {
  if (!(std::abs(x) < 750)) return x < 0 ? 0 : x * std::numeric_limits<double>::infinity();  // NaN stays NaN
  // x = n ln 2 + r. A whole number up to 1100 times the first part of ln 2 is exact.
  const double n = std::nearbyint(x * 0x1.71547652b82fep+0);
  const double r = (x - n * 0x1.62e42fee00000p-1) - n * 0x1.a39ef35793c76p-33;
  return std::ldexp(1 + std::expm1(r), static_cast<int>(n));
}

Exponential exponential(DoubleDouble z) {
  const bool nearUnderflow = z.high < -700;
  const DoubleDouble argument = nearUnderflow ? half(z) : z;
  const double e = exp(argument.high);
  const double corrected = e + e * argument.low;
  return {corrected, nearUnderflow ? corrected : 1};
}

}  // namespace lab
