#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "activation/activation.hpp"

/// How near a single-precision kernel comes to its double row.
namespace single {

/// Whether x lies so near a sign change that no fixed share of the value survives in a float.
inline bool isNearRoot(float x, const std::vector<double>& roots) {
  return std::any_of(roots.begin(), roots.end(), [x](double root) { return std::abs(x - root) < std::abs(root) / 8; });
}

/// How far from `want` a kernel may be: 3e-7·max(1, |want|) up to |x| = 10 and near a root, 1e-6 |want| + 1e-37 farther
/// out. A sine may also be off by a unit in the last place of w·x.
inline double tolerance(const lab::Activation& activation, lab::ParameterValues values, float x, double want,
                        const std::vector<double>& roots) {
  const double absolute = 3e-7 * std::max(1.0, std::abs(want));
  if (activation.id == "sine") return absolute + std::abs(values[0] * x) * 0x1p-23;
  return std::abs(x) <= 10 || isNearRoot(x, roots) ? absolute : 1e-6 * std::abs(want) + 1e-37;
}

/// An infinity is within it where no float is nearer.
inline bool isWithin(double tolerance, float got, double want) {
  if (std::isinf(got))
    return std::copysign(want, got) == want && std::abs(want) > double{std::numeric_limits<float>::max()} * (1 - 1e-6);
  return std::abs(got - want) <= tolerance;
}

}  // namespace single
