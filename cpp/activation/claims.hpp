#pragma once

#include <vector>

#include "activation/activation.hpp"

// What several rows state in the same words.
namespace lab {

inline constexpr Domain positive{.least = 0};

inline Properties unbounded(ParameterValues) { return {}; }
inline Properties strict(ParameterValues) { return {.strict = true}; }
inline Properties attainsInfimum(ParameterValues) { return {.attainsInfimum = true}; }
inline Properties attainsSupremum(ParameterValues) { return {.attainsSupremum = true}; }
inline Properties attainsBothEnds(ParameterValues) { return {.attainsInfimum = true, .attainsSupremum = true}; }

inline std::vector<Kink> slopeJumpsAtZero(ParameterValues) { return {{.x = 0, .order = 1}}; }
inline std::vector<Kink> slopeJumpsAtThree(ParameterValues) { return {{.x = -3, .order = 1}, {.x = 3, .order = 1}}; }
inline std::vector<Kink> curvatureJumpsAtZero(ParameterValues) { return {{.x = 0, .order = 2}}; }

}  // namespace lab
