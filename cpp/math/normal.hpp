#pragma once

#include "math/exponential.hpp"

namespace lab {

/// The density φ(x) = e^(-x²/2)/√(2π) of the standard normal distribution.
Exponential normalDensity(double x);

/// Mills' ratio (1 - Φ(x))/φ(x) for x ≥ 3.
double millsRatio(double x);

/// The distribution function Φ(x), which underflows below -38.
DoubleDouble normalDistribution(double x);

}  // namespace lab
