#include "math/normal.hpp"

#include <cmath>

namespace lab {

Exponential normalDensity(double x) {
  if (std::abs(x) > 40) return {0};
  constexpr DoubleDouble logRootTwoPi{0x1.d67f1c864beb5p-1, -0x1.65b5a1b7ff5dfp-55};
  return exponential(-(half(twoProduct(x, x)) + logRootTwoPi));
}

/// 1/(x + 1/(x + 2/(x + 3/…))) (Laplace 1805)
double millsRatio(double x) {
  double denominator = x;
  for (int k = 60; k > 0; --k) denominator = x + k / denominator;
  return 1 / denominator;
}

/// Near 0 it is ½ + φ(x) (x + x³/3 + x⁵/(3·5) + …).
DoubleDouble normalDistribution(double x) {
  const DoubleDouble density = normalDensity(x).precise();
  if (std::abs(x) < 3) {
    const DoubleDouble series = DoubleDouble{x} * nestedSeries(twoProduct(x, x), 3, 2);
    return DoubleDouble{0.5} + density * series;
  }
  const DoubleDouble tail = density * DoubleDouble{millsRatio(std::abs(x))};
  return x > 0 ? DoubleDouble{1} - tail : tail;
}

}  // namespace lab
