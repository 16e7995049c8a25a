#pragma once

#include "math/double_double.hpp"

namespace lab {

/// e^z in two factors. The second is 1 unless e^z comes near the smallest doubles, so that in a·e^z only the final
/// result can underflow: x e^x at x = -740 is normal though e^x is not.
struct Exponential {
  double first;
  double second = 1;
  double low = 0;  ///< of `first`, which holds e^z to 90 bits with it

  [[nodiscard]] double value() const { return first * second; }
  /// For sums in which e^z cancels.
  [[nodiscard]] DoubleDouble precise() const { return {first * second, low * second}; }
};

inline double operator*(double a, Exponential e) { return a * e.first * e.second; }

/// Rounded once, unless it underflows.
inline double operator*(DoubleDouble a, Exponential e) { return (a * DoubleDouble{e.first, e.low}).high * e.second; }

/// e^z. Its relative error is the absolute error of z, so a rounded z is not enough: e^(-x²) of a rounded x² is wrong
/// in the last six bits at x = 9.
Exponential exponential(DoubleDouble z);

/// e^z - 1, which does not cancel near 0.
DoubleDouble exponentialLessOne(DoubleDouble z);

}  // namespace lab
