#include "math/exponential.hpp"

#include <cmath>

namespace lab {

Exponential exponential(DoubleDouble z) {
  const bool nearUnderflow = z.high < -700;
  const DoubleDouble argument = nearUnderflow ? half(z) : z;
  const double e = std::exp(argument.high);
  const double corrected = e + e * argument.low;
  return {corrected, nearUnderflow ? corrected : 1};
}

}  // namespace lab
