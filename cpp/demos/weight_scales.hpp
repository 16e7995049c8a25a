#pragma once

#include <array>
#include <string_view>

#include "network/initialisation.hpp"

namespace lab {

/// How weights are drawn, as a setting `initialisation` lists it.
constexpr std::array<std::string_view, 5> initialisations{"xavier", "he", "lecun", "fixed", "zeros"};
constexpr std::array weightScales{WeightScale::xavier, WeightScale::he, WeightScale::lecun, WeightScale::fixed,
                                  WeightScale::zeros};

}  // namespace lab
