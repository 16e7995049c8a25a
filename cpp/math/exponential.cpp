#include "math/exponential.hpp"

#include <cmath>
#include <limits>

namespace lab {

Exponential exponential(DoubleDouble z) {
  const bool nearUnderflow = z.high < -700;
  const DoubleDouble argument = nearUnderflow ? half(z) : z;
  if (!(std::abs(argument.high) < 745))
    return {argument.high < 0 ? 0 : argument.high * std::numeric_limits<double>::infinity()};
  // 2^n e^r with |r| ≤ ln 2/2
  constexpr DoubleDouble ln2{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
  const double n = std::round(argument.high / ln2.high);
  const DoubleDouble power = nestedSeries(argument - DoubleDouble{n} * ln2, 1, 1);
  const double e = std::ldexp(power.high, static_cast<int>(n));
  return {e, nearUnderflow ? e : 1, std::ldexp(power.low, static_cast<int>(n))};
}

DoubleDouble exponentialLessOne(DoubleDouble z) {
  if (std::abs(z.high) < 0.5) return z * nestedSeries(z, 2, 1);
  return exponential(z).precise() - DoubleDouble{1};
}

}  // namespace lab
