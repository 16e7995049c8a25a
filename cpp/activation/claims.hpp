#pragma once

#include <limits>
#include <vector>

#include "activation/activation.hpp"

// What several rows state in the same words.
namespace lab {

inline constexpr Domain positive{.least = 0};

inline constexpr double infinity = std::numeric_limits<double>::infinity();

inline Properties strict(ParameterValues) { return {.strict = true}; }
inline Properties strictAndOdd(ParameterValues) { return {.strict = true, .odd = true}; }
inline Properties attainsInfimum(ParameterValues) { return {.attainsInfimum = true}; }
inline Properties attainsSupremum(ParameterValues) { return {.attainsSupremum = true}; }
inline Properties flatBelowZero(ParameterValues) { return {.attainsInfimum = true, .flat = {{-infinity, 0}}}; }
/// Constant outside of [least, greatest].
inline Properties flatBeyond(double least, double greatest) {
  return {.attainsInfimum = true, .attainsSupremum = true, .flat = {{-infinity, least}, {greatest, infinity}}};
}

inline std::vector<Kink> slopeJumpsAtZero(ParameterValues) { return {{.x = 0, .order = 1}}; }
inline std::vector<Kink> slopeJumpsAtThree(ParameterValues) { return {{.x = -3, .order = 1}, {.x = 3, .order = 1}}; }
inline std::vector<Kink> curvatureJumpsAtZero(ParameterValues) { return {{.x = 0, .order = 2}}; }

}  // namespace lab
